import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CanonicalLines } from '../../../src/checks/alterations/canonical-lines.ts';
import { RunningBody } from '../../../src/checks/alterations/running-body.ts';
import { canonicalise } from '../../../src/checks/mailauth/canonical-body.ts';
import type { Trial } from '../../../src/checks/mailauth/mailauth.ts';

/** Bodies in which everything that canonicalization looks at is frequent. */
const body = fc
  .array(fc.constantFrom('\r\n', '\n', '\r', ' ', '\t', 'a', 'b c', '  '), { maxLength: 40 })
  .map((pieces) => Buffer.from(pieces.join('')));
const canonicalization = fc.constantFrom('simple' as const, 'relaxed' as const);
const length = fc.option(fc.nat(20));

/** A trial of what the verifier's own canonicalization makes of a body. */
function trialOf(bytes: Uint8Array, how: Trial['canonicalization'], limit: number | null): Trial {
  const pieces: Buffer[] = [];
  canonicalise(bytes, how, (piece) => pieces.push(Buffer.from(piece)));
  const signed = Buffer.concat(pieces).subarray(0, limit ?? undefined);
  return {
    canonicalization: how,
    length: limit,
    bodyHash: createHash('sha256').update(signed).digest('base64'),
    newHash: () => createHash('sha256'),
    holdsOver: () => Promise.resolve(false),
  };
}

test('in whatever pieces it comes, a body has the hash that the verifier gives it', () => {
  fc.assert(
    fc.property(body, body, canonicalization, length, (one, other, how, limit) => {
      const trial = trialOf(Buffer.concat([one, other]), how, limit);
      expect(new RunningBody(trial).add(one).add(other).fits()).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a range of lines that are canonical already is hashed as its bytes are', () => {
  fc.assert(
    fc.property(
      body,
      canonicalization,
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom('', 'x', '\r\n', ' '),
      (bytes, how, a, b, between) => {
        const [from, to] = [a, b].map((at) => Math.min(at, bytes.length)).sort((x, y) => x - y);
        const without = Buffer.concat([
          bytes.subarray(0, from),
          Buffer.from(between),
          bytes.subarray(to),
        ]);
        const lines = new CanonicalLines(bytes, how);
        const running = new RunningBody(trialOf(without, how, null))
          .addRange(lines, 0, from ?? 0)
          .add(Buffer.from(between))
          .addRange(lines, to ?? 0, bytes.length);
        expect(running.fits()).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

test('a branch goes its own way', () => {
  const trial = trialOf(Buffer.from('a\r\nb\r\n'), 'relaxed', null);
  const running = new RunningBody(trial).add(Buffer.from('a\r\n'));
  const other = running.branch().add(Buffer.from('c\r\n'));
  expect(running.add(Buffer.from('b\r\n')).fits()).toBe(true);
  expect(other.fits()).toBe(false);
});
