import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { keyAs, p } from '../support/signatures.ts';

const SIGNED = await signed(letter('x@a.example'), 'a.example');
const rows: [
  what: string,
  from: string | RegExp,
  to: string,
  fault: string | null,
  section: string,
  text: RegExp,
][] = [
  ['a signature', '', '', null, '', /^$/],
  ['one that fails was tried', 'rsa-sha256; c=relaxed', 'rsa-sha256; c=simple', null, '', /^$/],
  ['a tag twice', 'v=1;', 'v=1; v=1;', 'syntax', '6.1.1', /^ v=1$/],
  ['no v=', 'v=1; ', '', 'tag-missing', '6.1.1', /^DKIM-Signature:/],
  ['v=2', 'v=1;', 'v=2;', 'version-unknown', '6.1.1', /^DKIM-Signature:/],
  ['no From in h=', /h=[^;]*/, 'h=subject', 'from-not-signed', '5.4', /^DKIM-Signature:/],
  ['another algorithm', 'rsa-sha256', 'dsa-sha3', 'algorithm-unknown', '3.5', /^DKIM-Signature:/],
];
test.each(rows)('%s', async (_, from, to, fault, section, text) => {
  const message = received(SIGNED.replace(from, to), { ip: '192.0.2.9' });
  const found = await report(message, keyAs(`v=DKIM1; ${p}`));
  const finding = findingOf(found, 'dkim-signature-unusable', crlf(message));
  expect(finding?.facts.fault ?? null).toBe(fault);
  if (finding) {
    expect(finding).toMatchObject({ weight: 'must', cite: { section } });
    expect(finding.texts[0]).toMatch(text);
  }
});
