import { sealMessage } from 'mailauth/lib/arc/index.js';
import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import {
  crlf,
  keyRecord,
  letter,
  privateKey,
  published,
  received,
  report,
  signed,
  type Zone,
} from '../support/messages.ts';

const zone: Zone = {
  ...published('a.example', '192.0.2.1', 'reject'),
  ...published('relay.example', '192.0.2.9', null),
  's1._domainkey.list.example': { TXT: keyRecord },
};

/** The text as a relay passes it on, with what it says to have found. */
async function sealed(text: string, results: string, domain = 'relay.example', i = 1) {
  const set = await sealMessage(Buffer.from(crlf(text)), {
    signingDomain: domain,
    selector: 's1',
    privateKey,
    authResults: `mx.${domain}; ${results}`,
    cv: i === 1 ? 'none' : 'pass',
  });
  return `${set}${crlf(text)}`;
}
const arrived = (text: string, ip = '192.0.2.9') =>
  crlf(received(text, { ip, mailFrom: ip === '192.0.2.9' ? 'x@relay.example' : 'x@a.example' }));

const DMARC = 'dmarc=pass header.from=a.example';
const rows: [results: string, ip: string, methods: readonly string[] | null][] = [
  [DMARC, '192.0.2.9', ['DMARC']],
  [`spf=pass smtp.mailfrom=x@a.example; dkim=fail; ${DMARC}`, '192.0.2.9', ['SPF', 'DMARC']],
  ['dkim=pass header.i=@mail.a.example', '192.0.2.9', ['DKIM']],
  ['spf=pass smtp.mailfrom=x@b.example; dmarc=pass header.from=b.example', '192.0.2.9', null], // for others
  ['dmarc=fail header.from=a.example', '192.0.2.9', null],
  ['dmarc=pass', '192.0.2.9', null], //  for nobody that is named
  [DMARC, '192.0.2.1', null], //         it passes now, so nothing is to be explained
];
test.each(rows)('%s, from %s', async (results, ip, methods) => {
  const message = arrived(await sealed(letter('x@a.example'), results), ip);
  const found = await report(message, zone);
  const finding = findingOf(found, 'arc-vouches', message);
  expect(finding?.facts.methods ?? null).toEqual(methods);
  if (!finding) return;
  expect(finding.facts).toMatchObject({ sealer: 'relay.example', changed: false });
  expect(finding.texts[0]).toContain('=pass');
  // A seal by somebody proves nothing by itself.
  expect(found.diagnosis.level).toBe('danger');
});

test('the first who saw it, and whether it was changed since', async () => {
  const first = await sealed(
    await signed(letter('x@a.example'), 'a.example'),
    DMARC,
    'list.example',
  );
  const changed = `${first}a footer\r\n`;
  const message = arrived(await sealed(changed, `arc=pass; ${DMARC}`, 'relay.example', 2));
  const finding = findingOf(await report(message, zone), 'arc-vouches', message);
  expect(finding?.facts).toMatchObject({ sealer: 'list.example', changed: true });
});

test('a chain that does not hold vouches for nothing', async () => {
  const message = arrived(await sealed(letter('x@a.example'), DMARC)).replace('well', 'lost');
  expect(findingOf(await report(message, zone), 'arc-vouches', message)).toBeNull();
});
