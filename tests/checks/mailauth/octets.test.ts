/** The engine's Buffer, held against Node's. */
import { Buffer as Nodes } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Buffer as Engines } from '../../../src/checks/mailauth/browser/octets.ts';

const Ours = Engines as unknown as typeof Nodes;

const octets = fc.uint8Array({ maxLength: 300 });
// Beyond Latin-1 Node itself is odd: of such a letter it takes the low octet for a digit of base64.
const latin1 = fc.nat(255).map((octet) => String.fromCharCode(octet));
const plain = (bytes: Uint8Array) => Array.from(bytes);

const READ = ['utf8', 'utf-8', 'binary', 'latin1', 'ascii', 'base64', 'hex', undefined] as const;

describe('what it reads is what Node’s reads', () => {
  test.each(READ)('bytes as %s', (encoding) => {
    fc.assert(
      fc.property(octets, fc.nat(300), fc.nat(300), (bytes, start, end) => {
        const [ours, nodes] = [Ours.from(bytes), Nodes.from(bytes)];
        expect(ours.toString(encoding)).toBe(nodes.toString(encoding));
        expect(ours.toString(encoding, start, end)).toBe(nodes.toString(encoding, start, end));
      }),
    );
  });

  test.each(READ)('text as %s', (encoding) => {
    const text = fc.oneof(
      fc.string({ unit: latin1 }),
      fc.base64String(),
      fc.string({ unit: fc.constantFrom(...'aF09+/-_= \n=é') }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const [ours, nodes] = [Ours.from(written, encoding), Nodes.from(written, encoding)];
        expect(plain(ours)).toEqual(plain(nodes));
        expect(Ours.byteLength(written, encoding)).toBe(nodes.length);
      }),
    );
  });

  test('parts, joined, cut and compared', () => {
    fc.assert(
      fc.property(octets, octets, fc.integer({ min: -9, max: 99 }), (a, b, at) => {
        const ours = Ours.concat([Ours.from(a), Ours.from(b)]);
        const nodes = Nodes.concat([Nodes.from(a), Nodes.from(b)]);
        expect(plain(ours)).toEqual(plain(nodes));
        expect(plain(ours.slice(at))).toEqual(plain(nodes.subarray(at)));
        expect(Ours.from(a).equals(b)).toBe(Nodes.from(a).equals(b));
        expect(Ours.isBuffer(ours.slice(1).subarray(1))).toBe(true);
      }),
    );
  });

  test('a slice shares its bytes, and so does a view of a buffer; a copy does not', () => {
    const ours = Ours.from([1, 2, 3, 4]);
    ours.slice(1, 3)[0] = 9;
    expect(plain(ours)).toEqual([1, 9, 3, 4]);
    const whole = new Uint8Array([1, 2, 3]).buffer;
    Ours.from(whole, 1, 1)[0] = 7;
    expect(plain(new Uint8Array(whole))).toEqual([1, 7, 3]);
    Ours.from(ours)[0] = 5;
    expect(ours[0]).toBe(1);
  });
});
