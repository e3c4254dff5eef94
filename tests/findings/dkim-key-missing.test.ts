import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { keyRecord, letter, received, report, signed, type Zone } from '../support/messages.ts';

const name = 's1._domainkey.a.example';
const rows: [what: string, zone: Zone, speaks: boolean][] = [
  ['no such name', {}, true],
  ['no such record', { [name]: 'ENODATA' }, true],
  ['the key is there', { [name]: { TXT: keyRecord } }, false],
  ['no answer is no absence', { [name]: 'ETIMEOUT' }, false],
  [
    'a key that was withdrawn is published so (RFC 6376 §3.6.1)',
    { [name]: { TXT: [['v=DKIM1; p=']] } },
    false,
  ],
];
test.each(rows)('%s', async (_, zone, speaks) => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), { ip: '192.0.2.9' });
  const finding = findingOf(
    await report(message, zone),
    'dkim-key-missing',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding !== null).toBe(speaks);
  if (finding)
    expect(finding).toMatchObject({ weight: 'advice', facts: { keys: [name] }, texts: ['s1'] });
});
