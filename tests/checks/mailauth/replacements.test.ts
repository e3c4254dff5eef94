import { createRequire } from 'node:module';
import net from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { string } from '../../../src/checks/mailauth/browser/joi.ts';
import { isIP, isIPv4, isIPv6 } from '../../../src/checks/mailauth/browser/net.ts';

/** The joi that mailauth itself would load. */
const Joi = createRequire(import.meta.resolve('mailauth/lib/tools.js'))('joi');

const decimal = fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '00', '01', '0x7f', '1e1'));
const group = fc.oneof(
  fc.nat(0x1ffff).map((value) => value.toString(16)),
  fc.constantFrom('', '0', '0000', 'FFFF', 'g'),
);
const ipv4 = fc.array(decimal, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
const ipv6 = fc
  .tuple(
    fc.array(group, { maxLength: 9 }),
    fc.option(ipv4, { nil: '' }),
    fc.constantFrom('', '%1', '%', '%a.b-c', '%_', '%1%2'),
  )
  .map(([groups, last, zone]) => `${[...groups, last].join(':')}${zone}`);
/** Holds an answer of ours against theirs on 20,000 texts. */
function same<Answer>(
  texts: fc.Arbitrary<string>,
  ours: (text: string) => Answer,
  theirs: (text: string) => Answer,
) {
  const property = fc.property(texts, (text) => {
    expect(ours(text)).toEqual(theirs(text));
  });
  fc.assert(property, { numRuns: 20_000 });
}

test('net: what is an address is the same as to Node', () => {
  const zoned = fc.ipV6().map((address) => `${address}%eth0:1`);
  const addresses = fc.oneof(ipv4, ipv6, fc.ipV4(), fc.ipV6(), zoned, fc.string());
  same(
    addresses,
    (text) => [isIP(text), isIPv4(text), isIPv6(text)],
    (text) => [net.isIP(text), net.isIPv4(text), net.isIPv6(text)],
  );
});

test('joi: base64() accepts the same', () => {
  const theirs = Joi.string().base64({ paddingRequired: false });
  same(
    fc.oneof(fc.base64String(), fc.stringMatching(/^[A-Za-z0-9+/=_-]{0,12}$/), fc.string()),
    (text) => string().base64().validate(text).error === undefined,
    (text) => theirs.validate(text).error === undefined,
  );
});
