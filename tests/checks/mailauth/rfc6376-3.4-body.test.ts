import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BodyCanonicalization,
  canonicalise,
} from '../../../src/checks/mailauth/canonical-body.ts';
import { bytesOf, latin1 } from '../../../src/syntax/syntax.ts';

/** The canonical body, one unit per byte. */
function canonical(body: string, how: BodyCanonicalization): string {
  let text = '';
  canonicalise(bytesOf(body), how, (piece) => {
    text += latin1(piece);
  });
  return text;
}

describe('RFC 6376 §3.4 body canonicalization', () => {
  const rows: [body: string, simple: string, relaxed: string][] = [
    [' C \r\nD \t E\r\n\r\n\r\n', ' C \r\nD \t E\r\n', ' C\r\nD E\r\n'], // §3.4.5
    ['', '\r\n', ''], //                               §3.4.3: no body is one CRLF; §3.4.4: nothing
    ['\r\n\r\n', '\r\n', ''],
    [' \t\r\n\r\n', ' \t\r\n', ''], //                 a line of white space is empty to relaxed
    ['a', 'a\r\n', 'a\r\n'], //                        "a CRLF is added"
    ['a \t', 'a \t\r\n', 'a\r\n'],
    ['a\r\n\r\n\r\nb', 'a\r\n\r\n\r\nb\r\n', 'a\r\n\r\n\r\nb\r\n'], // empty lines in the middle stay
    ['a \r\n\tb\r\n', 'a \r\n\tb\r\n', 'a\r\n b\r\n'], // white space that begins a line is made one space
    ['a\nb\n\n', 'a\r\nb\r\n', 'a\r\nb\r\n'], //       a copy that lost its CR
    ['a\n\r\nb', 'a\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
    ['a\rb \r\r\n', 'a\rb \r\r\n', 'a\rb \r\r\n'], //  a bare CR is text
    ['\r', '\r\r\n', '\r\r\n'],
    ['\xa0 \xa0\r\n', '\xa0 \xa0\r\n', '\xa0 \xa0\r\n'], // white space is SP and HTAB, no byte of UTF-8
  ];
  test.each(rows)('%j', (body, simple, relaxed) => {
    expect([canonical(body, 'simple'), canonical(body, 'relaxed')]).toEqual([simple, relaxed]);
  });

  test.each(['simple', 'relaxed'] as const)('%s, over pieces of any size', (how) => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${'ab '.repeat(i % 40)} \t${i}`);
    const expected = lines.map((line) => (how === 'simple' ? line : line.replace(/[ \t]+/g, ' ')));
    expect(canonical(lines.join('\r\n'), how)).toBe(`${expected.join('\r\n')}\r\n`);
  });
});

const require = createRequire(import.meta.resolve('mailauth/lib/dkim/verify.js'));

/** What mailauth itself hashes a body with; it is told apart by the hash alone. */
const { dkimBody } = require('./body') as {
  dkimBody(
    how: string,
    hash: string,
  ): {
    update(bytes: Uint8Array): void;
    digest(encoding: 'base64'): string;
  };
};
const { createHash } = require('node:crypto') as typeof import('node:crypto');

test.each(['simple', 'relaxed'] as const)('%s: the same as mailauth has', (how) => {
  const pieces = fc.constantFrom('a', 'b', ' ', '\t', '\r\n', '\r\n\r\n', '\r', '  ', '\xe4');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const body = parts.join('');
      const theirs = dkimBody(how, 'sha256');
      if (body !== '') theirs.update(Buffer.from(body, 'latin1'));
      const ours = createHash('sha256').update(canonical(body, how), 'latin1').digest('base64');
      expect(ours).toBe(theirs.digest('base64'));
    }),
    { numRuns: 20_000 },
  );
});
