import { describe, expect, test } from 'vitest';
import { canonicalise, endOfCanonical } from '../../../src/checks/mailauth/canonical-body.ts';
import {
  bytesOf,
  letter,
  published,
  report,
  type Signing,
  signed,
} from '../../support/messages.ts';

const ZONE = published('example.com', null, 'reject');
const BODY = 'Dear Alex,\n\nall is well.\n';
const ALL = bytesOf(BODY).length;

/** The text beyond l=, or null; '?' where the signature does not hold. */
async function beyond(length: number, more: string, how: Signing = {}) {
  const text = await signed(letter('ann@example.com', '', BODY), 'example.com', {
    ...how,
    maxBodyLength: length,
  });
  const bytes = bytesOf(text + more);
  const [signature] = (await report(bytes, ZONE)).checks.dkim;
  if (signature?.result !== 'pass') return '?';
  expect(signature.bodyLength).toBe(length);
  const { start, end } = signature.beyond ?? { start: 0, end: 0 };
  return signature.beyond && new TextDecoder().decode(bytes.subarray(start, end));
}

describe('what stands beyond l=', () => {
  const rows: [what: string, length: number, more: string, beyond: string | null][] = [
    ['all is signed', ALL, '', null],
    ['a line more', ALL, 'Pay here.\n', 'Pay here.\r\n'],
    ['white space alone is no text', ALL, '\n \n\t\n', null],
    ['empty lines before it are not of it', ALL, '\n\nPay here.\n', 'Pay here.\r\n'],
    ['within a line', 7, '', 'ex,\r\n\r\nall is well.\r\n'],
    ['nothing is signed at all', 0, '', 'Dear Alex,\r\n\r\nall is well.\r\n'],
  ];
  const ways = ['relaxed/relaxed', 'relaxed/simple', 'simple/relaxed'];
  test.each(rows.flatMap(([what, ...row]) => ways.map((way) => [what, way, ...row] as const)))(
    '%s, %s',
    async (_, canonicalization, length, more, want) => {
      expect(await beyond(length, more, { canonicalization })).toBe(want);
    },
  );

  const changed = (text: string) => text.replace('Dear', 'Bear');
  test.each([
    ['a hash that does not fit tells nothing about l=', changed, 'exact'],
    ['a copy of the header has nothing beyond', (text: string) => text, 'headers-only'],
  ] as const)('%s', async (_, change, fidelity) => {
    const text = await signed(letter('ann@example.com'), 'example.com', { maxBodyLength: 7 });
    const { checks } = await report(change(text), ZONE, { fidelity });
    expect(checks.dkim[0]).toMatchObject({ bodyLength: 7, beyond: null });
  });

  test('a signature without l= covers what is there', async () => {
    const { checks } = await report(await signed(letter('ann@example.com'), 'example.com'), ZONE);
    expect(checks.dkim[0]).toMatchObject({ bodyLength: null, beyond: null });
  });
});

// Bodies that the canonical form shortens in every way that it does.
const bodies = [
  '',
  '\r\n',
  '\r\n\r\n',
  'a',
  'a\r\n',
  'a \r\n',
  ' a\tb  c \t\r\n\r\n d\r\n',
  'a\nb \n\n c\n',
  '\r\n\r\na\r\n\r\nb\r\n\r\n\r\n',
  'a\rb\r\n \r\nc',
];
describe.each(['simple', 'relaxed'] as const)(
  '%s: text beyond is what the hash leaves out',
  (how) => {
    const canonical = (bytes: readonly number[]) => {
      const pieces: number[] = [];
      canonicalise(Uint8Array.from(bytes), how, (piece) => pieces.push(...piece));
      return pieces.length;
    };
    test.each(bodies)('%j', (text) => {
      const body = [...new TextEncoder().encode(text)];
      const isText = (at: number) => (body[at] ?? 0) > 0x20;
      const texts = [...body.keys()].filter(isText);
      // Where each stands in the canonical body: as if it were the last, less itself and the CRLF.
      const places = texts.map((at) => canonical(body.slice(0, at + 1)) - 3);
      for (let length = 0; length <= canonical(body); length++) {
        const end = endOfCanonical(Uint8Array.from(body), how, length);
        expect(texts.filter((at) => at >= end)).toEqual(
          texts.filter((_, i) => (places[i] ?? 0) >= length),
        );
      }
    });
  },
);
