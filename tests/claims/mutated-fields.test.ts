/** A hundred thousand fields of servers, cut, doubled and mixed: each is read, and nothing of it is dropped. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { readClaims } from '../../src/claims/claims.ts';
import { parseReceivedSpf } from '../../src/claims/received-spf/received-spf.ts';
import { readMessage } from '../../src/message/message.ts';
import { mutated } from '../support/mutated.ts';
import {
  dropped,
  meaningOf,
  printAuthenticationResults,
} from '../support/print-authentication-results.ts';

const FIELDS = [
  ' spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=a.example; fabrikam.example; dkim=fail (body hash did not verify)\r\n header.d=a.example;dmarc=fail action=oreject header.from=b.example;compauth=fail reason=000',
  ' mx.google.com;\r\n       dkim=pass header.i=@a.example header.s=s1 header.b="gfT/i2HB";\r\n       spf=neutral (google.com: 192.0.2.1 is neither permitted nor denied by best guess record for domain of x@a.example) smtp.mailfrom=x@a.example;\r\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=a.example',
  " foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A dot can go here) . (like that) expired\r\n (this surprised me) = (as I wasn't expecting it) 1362471462",
  ' i=2; mx.microsoft.com 1; spf=pass (sender ip is 192.0.2.1) smtp.rcpttodomain=b.example; arc=pass (0 oda=1 ltdi=1 spf=[1,1,smtp.mailfrom=a.example])',
  ' a.example 1; none',
  ' =?utf-8?B?c3BmPWZhaWwgKHNlbmRlciBJUCBpcyAxOTIuMC4yLjEpIHNtdHAuaGVs?=\r\n =?utf-8?Q?o=3Da.example;_dmarc=3Dnone_header.from=3D=E2=9C=94;?=',
  ' mta1.yahoo.com  from=a.example; domainkeys=neutral (no sig);  from=a.example; dkim=pass (ok)',
  ' Pass (protection.outlook.com: domain of a.example designates 192.0.2.1\r\n as permitted sender) receiver=protection.outlook.com; client-ip=192.0.2.1;\r\n helo=mail.a.example; pr=C',
  ' none (mx.b.example: no sender authenticity information) identity=mailfrom; envelope-from="x;(y"@a.example; x-sender = "x\\"y"',
  ' i=1; a=rsa-sha256; s=s1; d=a.example; cv=none; b=Z1ayUI753cc/HpP+S4=',
];

const HOSTILE = [
  '(',
  ')',
  '"',
  '\\',
  ';',
  '=',
  '/',
  '.',
  ' ',
  '\r\n ',
  '\n',
  '\0',
  '\xff',
  '\xc3',
  '=?',
  '?=',
  'i=1;',
  'none',
];

const field = mutated(FIELDS, HOSTILE);

const RUNS = 100_000;

test('Authentication-Results: all is in a part, and what was read means the same again', () => {
  fc.assert(
    fc.property(field, (text) => {
      const within = { start: 0, end: text.length };
      const found = parseAuthenticationResults(text, within);
      // In encoded words a part is placed no closer than its words.
      if (!text.includes('=?')) expect(dropped(text, within, found)).toEqual([]);
      const meaning = { ...meaningOf(found), stray: [] };
      const printed = printAuthenticationResults(meaning);
      const again = parseAuthenticationResults(printed, { start: 0, end: printed.length });
      expect(meaningOf(again)).toEqual(meaning);
    }),
    { numRuns: RUNS },
  );
});

test('Received-SPF: no value that is not in the field', () => {
  fc.assert(
    fc.property(field, (text) => {
      const found = parseReceivedSpf(text, { start: 0, end: text.length });
      for (const { start, end } of [
        ...(found?.keys ?? []).map(({ span }) => span),
        ...(found?.unread ?? []),
      ]) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a header block of such fields: every stamp names its fields', () => {
  const names = [
    'Authentication-Results',
    'Received-SPF',
    'ARC-Authentication-Results',
    'ARC-Seal',
    'X-Original-Authentication-Results',
  ];
  const header = fc.array(fc.tuple(fc.constantFrom(...names), field), {
    minLength: 10,
    maxLength: 10,
  });
  fc.assert(
    fc.property(header, (all) => {
      const text = all.map(([name, body]) => `${name}:${body}\r\n`).join('');
      const message = readMessage(Buffer.from(text, 'latin1'));
      const { receiver, others } = readClaims(message, {});
      for (const { fields } of [receiver, ...others]) {
        for (const index of fields) expect(message.fields[index]).toBeDefined();
      }
    }),
    { numRuns: RUNS / 10 },
  );
});
