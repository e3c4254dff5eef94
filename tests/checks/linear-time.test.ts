import { test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import { expectLinearGrowth } from '../support/linear.ts';
import { bytesOf, letter, published, signed, zoneResolver } from '../support/messages.ts';

const ZONE = published('example.com', '192.0.2.1', 'reject');
const SIGNED = await signed(letter('ann@example.com'), 'example.com');

const MEBIBYTE = 1 << 20;
const fill = (pattern: string, size: number) => pattern.repeat(Math.ceil(size / pattern.length));
const inPlaceOf = (part: string | RegExp, more: (size: number) => string) => (size: number) =>
  SIGNED.replace(part, (found) => found + more(size));
const above = (pattern: string) => (size: number) => fill(pattern, size) + SIGNED;
const below = (pattern: string) => (size: number) => SIGNED + fill(pattern, size);

// mailauth's own reading of a header is quadratic in folds; it gets fields that we have split.
const rows: readonly (readonly [
  what: string,
  text: (size: number) => string,
  megabytes: number,
])[] = [
  ['a field of folded lines', inPlaceOf('Subject: Hello', (size) => fill('\n a', size)), 2],
  ['lines that are no field', inPlaceOf('Subject: Hello', (size) => fill('\nno field', size)), 2],
  ['fields', above('X-Spam-Flag: yes\n'), 2],
  ['signatures', above('DKIM-Signature: v=1; a=rsa-sha256; d=x.test; s=s; h=from; b=y\n'), 2],
  ['tags in a signature', inPlaceOf('v=1;', (size) => fill(' zz=1;', size)), 2],
  ['names in h=', inPlaceOf('h=', (size) => fill('from:', size)), 2],
  ['ARC seals', above('ARC-Seal: i=1; a=rsa-sha256; d=x.test; s=s; cv=none; b=y\n'), 2],
  [
    'comments in an ARC field',
    (size) => `ARC-Authentication-Results: i=1${fill('(x)', size)}\n${SIGNED}`,
    2,
  ],
  ['addresses in From', inPlaceOf('From: ', (size) => fill('b@example.com, ', size)), 2],
  ['addresses in Return-Path', (size) => `Return-Path: <${fill('a@', size)}>\n${SIGNED}`, 2],
  [
    'signatures, and claims about others',
    (size) => {
      const count = Math.ceil(size / 100);
      const each = (line: (i: number) => string) =>
        Array.from({ length: count }, (_, i) => line(i));
      const claims = each((i) => `;\n dkim=pass header.d=c${i}.test`).join('');
      const signatures = each(
        (i) => `DKIM-Signature: v=1; a=rsa-sha256; d=s${i}.test; s=s; h=from; b=y\n`,
      );
      return `Authentication-Results: mx.test${claims}\n${signatures.join('')}${SIGNED}`;
    },
    0.25,
  ],
  ['a body of one line', below('x'), 25],
  ['a body of spaces', below(' '), 25],
  ['a body of empty lines', below('\n'), 25],
];

test.each(rows)(
  '%s: the time grows with the size, not with its square',
  async (_, text, megabytes) => {
    await expectLinearGrowth(
      (size) =>
        examine(bytesOf(text(size)), {
          resolver: zoneResolver(ZONE),
          envelope: { ip: '192.0.2.1', mailFrom: 'b@example.com' },
        }),
      megabytes * MEBIBYTE,
    );
  },
);
