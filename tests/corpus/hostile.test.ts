import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import { DnsError, type DnsErrorCode, type RecordType, type Resolve } from '../../src/dns/dns.ts';
import { fidelities } from '../../src/message/message.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';
import { reportProblems } from '../support/report-shape.ts';
import { describeShared } from '../support/shared.ts';
import { comparable, PROOF_CLOCK, proofCases, proofResolver, throughDoh } from './proof-corpus.ts';

/** Pieces of every grammar on the way, and what breaks readers of text. */
const PIECES = [
  ...['v=spf1 ', 'include:', '%{l}', '%{', ' -all', 'redirect=', 'ip6:', '::', '1.2.3.4', 'ip4:'],
  ...[
    'v=DMARC1; ',
    'p=',
    'sp=',
    'rua=',
    'v=DKIM1; ',
    'a=',
    'b=',
    'h=from',
    'i=1',
    'cv=',
    's=',
    'd=',
  ],
  ...[
    '\r\n',
    '\r\n ',
    '\n',
    '\r',
    '\0',
    '\x80',
    '\xff',
    '"',
    '<',
    '>',
    '(',
    ')',
    ';',
    ':',
    '@',
    ',',
  ],
  ...['ARC-Seal: i=', 'DKIM-Signature:', 'From:', 'Received: ', '=?utf-8?q?a?=', '.', '..', 'xn--'],
  ...['9'.repeat(22), '__proto__', 'constructor', '{}', ' '.repeat(99)],
];
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 }));
const garbage = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** Most of what is read stands in the first bytes. */
const place = fc.oneof(fc.nat(2500), fc.nat(20_000));
const edit = fc.record({ at: place, cut: fc.oneof(fc.constant(0), fc.nat(60)), put: garbage });

const answer = fc.oneof(
  garbage.map((text) => ({ text: `v=spf1 ${text}` })),
  garbage.map((text) => ({ text: `v=DKIM1; p=${text}` })),
  garbage.map((text) => ({ text })),
  fc
    .constantFrom<DnsErrorCode>('ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EBADNAME', 'EFILTERED')
    .map((code) => ({ code })),
);

/** The true answers, but for about half of the names: somebody hostile answers for those. */
function hostileResolver(answers: readonly ({ text: string } | { code: DnsErrorCode })[]): Resolve {
  const real = proofResolver();
  return async (name, type) => {
    const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), type.length);
    const given = answers[sum % (answers.length * 2)];
    if (!given) return await real(name, type);
    if ('code' in given) throw new DnsError(given.code, name);
    return [recordOf(type, given.text)];
  };
}

function recordOf(type: RecordType, text: string): unknown {
  if (type === 'TXT') return [text];
  return type === 'MX' ? { exchange: text, priority: 1 } : text;
}

const utf8 = new TextDecoder();

describeShared('whatever a mail and its DNS hold, a report comes back', () => {
  const messages = proofCases().filter(({ bytes }) => bytes.length < 20_000);
  const envelope = fc.record({
    ip: fc.constantFrom('192.0.2.1', '::1', '::ffff:192.0.2.1', 'fe80::1%a', '', 'x'),
    helo: garbage,
    mailFrom: fc.oneof(garbage, fc.constant('a@example.com')),
  });

  const damaged = fc
    .tuple(fc.constantFrom(...messages), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([{ bytes }, edits]) => {
      const text = edits.reduce(
        (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
        Buffer.from(bytes).toString('latin1'),
      );
      return new Uint8Array(Buffer.from(text, 'latin1'));
    });
  const request = fc.record({
    envelope,
    fidelity: fc.constantFrom(...fidelities),
    withholdLocalPart: fc.boolean(),
  });
  const world = fc.array(answer, { maxLength: 6 }).map(hostileResolver);
  const clock = new Date(PROOF_CLOCK);

  test('2,000 damaged messages, hostile answers for half of the names', async () => {
    const property = fc.asyncProperty(damaged, world, request, async (bytes, resolver, asked) => {
      const report = await examine(bytes, { resolver, clock, ...asked });
      expect(reportProblems(report)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 2000 });
  });

  test('and 300 of them, the same from the built engine', async () => {
    let answers: Resolve = proofResolver();
    const engine = openEngineRealm((name, type) => answers(name, type));
    // A named deviation: for octets that are no UTF-8 the buffer package writes more U+FFFD than Node,
    // so that a name that cannot exist is asked for by another name that cannot.
    const wellEncoded = damaged.map((bytes) => new TextEncoder().encode(utf8.decode(bytes)));
    const property = fc.asyncProperty(
      wellEncoded,
      world,
      request,
      async (bytes, resolve, asked) => {
        answers = resolve;
        const inNode = await examine(bytes, { resolver: throughDoh(resolve), clock, ...asked });
        const inEngine = await examineIn(engine, bytes, { ...asked, clock: PROOF_CLOCK });
        expect(comparable(inEngine)).toEqual(comparable(inNode));
      },
    );
    await fc.assert(property, { numRuns: 300 });
    engine.close();
  });
});
