import { sealMessage } from 'mailauth/lib/arc/index.js';
import { expect, test } from 'vitest';
import {
  crlf,
  keyRecord,
  letter,
  privateKey,
  received,
  report,
  type Zone,
} from '../support/messages.ts';

const zone: Zone = {
  's1._domainkey.example.org': { TXT: keyRecord },
  's1._domainkey.c.example': { TXT: keyRecord },
  's1._domainkey.microsoft.com': { TXT: keyRecord },
};

interface Case {
  /** d= of the seal. */
  readonly sealer?: string;
  readonly sealed?: string;
  readonly stamp?: string;
  readonly by?: string;
  readonly change?: (text: string) => string;
  readonly zone?: Zone | null;
}

const results = 'spf=pass smtp.mailfrom=b.example; dmarc=pass header.from=b.example';

async function trustOf(one: Case) {
  const { sealer = 'example.org', by = 'mx.example.org', stamp = `${by}; ${results}` } = one;
  const text = crlf(letter('Ann <a@b.example>'));
  const set = await sealMessage(Buffer.from(text), {
    signingDomain: sealer,
    selector: 's1',
    privateKey,
    authResults: one.sealed ?? `${by}; ${results}`,
    cv: 'none',
  });
  const below = `Authentication-Results: ${stamp}\r\n`;
  const message = received(`${set}${text}`, { ip: '192.0.2.7', by, below });
  const { claims } = await report(
    (one.change ?? ((same) => same))(message),
    one.zone === undefined ? zone : one.zone,
  );
  return [claims.receiver.trust, claims.receiver.why];
}

const trusted = ['trusted', 'sealed-by-the-receiver'];
const unsettled = ['unknown', 'nothing-settles-it'];
const microsoft =
  'spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=b.example; dkim=none (message not signed) header.d=none;dmarc=pass action=none header.from=b.example;compauth=pass reason=100';
const outlook = 'x.mail.protection.outlook.com';

const rows: [what: string, one: Case, want: string[]][] = [
  ['its own seal holds', {}, trusted],
  [
    'under another name of its organisation',
    { sealer: 'example.org', by: 'mx2.example.org' },
    trusted,
  ],
  [
    'Microsoft, who leaves its name out',
    {
      sealer: 'microsoft.com',
      by: outlook,
      stamp: microsoft,
      sealed: 'mx.microsoft.com 1; spf=pass smtp.mailfrom=b.example; dkim=none; dmarc=pass',
    },
    trusted,
  ],
  ['another sealed it', { sealer: 'c.example' }, unsettled],
  ['the seal says something else', { sealed: 'mx.example.org; spf=fail; dmarc=fail' }, unsettled],
  [
    'the seal is broken',
    { change: (text) => text.replace('all is well', 'all is lost') },
    unsettled,
  ],
  ['the key is gone', { zone: {} }, unsettled],
  ['nothing was asked', { zone: null }, unsettled],
  [
    'what is contradicted stays so',
    {
      by: outlook,
      sealer: 'microsoft.com',
      stamp: microsoft.replace('192.0.2.7', '198.51.100.1'),
      sealed: 'mx.microsoft.com 1; spf=pass; dkim=none; dmarc=pass',
    },
    ['unknown', 'no-stamp'],
  ],
];
test.each(rows)('%s', async (_, one, want) => {
  expect(await trustOf(one)).toEqual(want);
});
