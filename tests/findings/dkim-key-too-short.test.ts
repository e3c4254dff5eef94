import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { ed25519, keyAs, rsa } from '../support/signatures.ts';

const rows: [what: string, pair: ReturnType<typeof rsa>, algorithm: string, bits: number | null][] =
  [
    ['768', rsa(768), 'rsa-sha256', 768],
    ['1023', rsa(1023), 'rsa-sha256', 1023],
    ['1024', rsa(1024), 'rsa-sha256', null],
    ['768, with SHA-1', rsa(768), 'rsa-sha1', 768],
    ['Ed25519 is as strong with 256', ed25519(), 'ed25519-sha256', null],
  ];
test.each(rows)('%s', async (_, { privateKey, record }, algorithm, bits) => {
  const text = await signed(letter('x@a.example'), 'a.example', { privateKey, algorithm });
  const message = received(text, { ip: '192.0.2.9' });
  const finding = findingOf(
    await report(message, keyAs(record)),
    'dkim-key-too-short',
    crlf(message),
  );
  expect(finding?.facts.bits ?? null).toBe(bits);
  if (finding) expect(finding).toMatchObject({ weight: 'must', texts: ['s1'] });
});
