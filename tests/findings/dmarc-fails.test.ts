import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const zone = (policy: string | null): Zone => ({
  ...published('a.example', '192.0.2.1', policy),
  ...published('b.example', '192.0.2.9', null),
});
const stranger = { ip: '192.0.2.9', mailFrom: 'x@b.example' };
const own = { ip: '192.0.2.1', mailFrom: 'x@a.example' };

const rows: [policy: string | null, receipt: typeof own, weight: string | null][] = [
  ['reject', stranger, 'must'],
  ['quarantine', stranger, 'must'],
  ['none', stranger, 'should'], // the domain only watches
  [null, stranger, null], //       no record is asks-for-no-protection
  ['reject', own, null], //        it passes
];
test.each(rows)('p=%s, %j', async (policy, receipt, weight) => {
  const message = received(letter('Ann <x@a.example>'), receipt);
  const finding = findingOf(
    await report(message, zone(policy)),
    'dmarc-fails',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding?.weight ?? null).toBe(weight);
  if (finding) {
    expect(finding.texts).toEqual(['x@a.example']);
    expect(finding.facts).toMatchObject({ domain: 'a.example', policy, passing: ['b.example'] });
  }
});

test('a failure for want of an answer is none', async () => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), stranger);
  const failing = { ...zone('reject'), 's1._domainkey.a.example': 'ETIMEOUT' } as const;
  expect(findingOf(await report(message, failing), 'dmarc-fails', message)).toBeNull();
});
