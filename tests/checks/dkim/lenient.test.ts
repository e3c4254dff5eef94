import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  keyRecord,
  letter,
  NOW,
  report,
  signed,
  type Zone,
  zoneResolver,
} from '../../support/messages.ts';

const LETTER = letter('ann@example.com');
const SIGNED = await signed(LETTER, 'example.com');
const LIMITED = await signed(LETTER, 'example.com', { maxBodyLength: 10 });
const RSA_SHA1 = await signed(LETTER, 'example.com', { algorithm: 'rsa-sha1' });
const BELOW = await signed(LETTER, 'example.com', { identity: '@mail.example.com' });
const KEY = keyRecord.flat().join('');

describe('what lenient receivers find is what mailauth finds in its default mode', () => {
  const rows: readonly (readonly [what: string, text: string, record: string])[] = [
    ['a signature that fits', SIGNED, KEY],
    ['and a body that does not', `${SIGNED}more\r\n`, KEY],
    ['a header that does not', SIGNED.replace('Hello', 'Hullo'), KEY],
    ['a part of a body', `${LIMITED}more\r\n`, KEY],
    ['SHA-1: RFC 8301 §3.1', RSA_SHA1, KEY],
    ['an identity that the key forbids: RFC 6376 §3.6.1', BELOW, `${KEY}; t=s`],
    [
      'a key whose version stands second',
      SIGNED,
      `k=rsa; v=DKIM1; ${KEY.slice(KEY.indexOf('p='))}`,
    ],
    // "P=" is another tag than "p=" (§3.2), to whom reads it to the letter.
    ['a key that is revoked in capitals', SIGNED, `${KEY}; P=`],
    ['a service in capitals', SIGNED, `${KEY}; S=tlsrpt`],
    ['a tag in capitals in the signature', SIGNED.replace(' s=s1;', ' s=s1; S=s2;'), KEY],
  ];
  test.each(rows)('%s', async (_, text, record) => {
    const zone: Zone = { 's1._domainkey.example.com': { TXT: [[record]] } };
    const { checks } = await report(text, zone);
    const [found] = checks.dkim;
    const options = { resolver: zoneResolver(zone), curTime: NOW, strict: false };
    const { results } = await dkimVerify(Buffer.from(bytesOf(text)), options as never);
    expect(found?.lenient ?? found?.result).toBe(results[0]?.status?.result);
  });
});
