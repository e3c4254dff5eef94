import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dnsName } from '../../src/dns/name.ts';

const label63 = 'a'.repeat(63);

describe('RFC 1035 §2.3.4 size limits of names', () => {
  const good: [name: string, asked: string][] = [
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'], //                the root's dot is no label
    ['sel_1._domainkey.example.com', 'sel_1._domainkey.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['user+tag=x/y._spf.example.com', 'user+tag=x/y._spf.example.com'], // what an SPF macro makes
    ['a b.example', 'a b.example'], //                 and this, by %_
    [`${label63}.example`, `${label63}.example`],
    [`${`${label63}.`.repeat(3)}${'a'.repeat(61)}`, `${`${label63}.`.repeat(3)}${'a'.repeat(61)}`], // 253 + 2
    ['localhost', 'localhost'],
  ];
  test.each(good)('%s is asked as %s', (name, asked) => {
    expect(dnsName(name)).toBe(asked);
  });

  const bad: [name: string][] = [
    [''], //                                           the root: nobody's mail comes from it
    ['.'],
    ['a..example'], //                                 a label of no octet
    ['.example'],
    ['example..'],
    [`a${label63}.example`], //                        64 octets
    [`${`${label63}.`.repeat(3)}${'a'.repeat(62)}`], // 256 on the wire
    ['a\tb.example'],
    ['a\u0000b.example'],
    ['a\u007fb.example'],
    ['a\r\nb.example'],
    [`${'ü'.repeat(63)}.example`], //                  63 characters, and more octets in Punycode
  ];
  test.each(bad)('%j is no name to ask for', (name) => {
    expect(dnsName(name)).toBeNull();
  });

  test('whatever is asked fits the wire', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = dnsName(text);
        if (name === null) return;
        const labels = name.split('.');
        expect(labels.every((label) => label.length >= 1 && label.length <= 63)).toBe(true);
        expect(Buffer.byteLength(name) + 2).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[ -~]+$/);
      }),
    );
  });
});
