import { describe, expect, test, vi } from 'vitest';
import { dohResolver } from '../../src/dns/dns.ts';
import { DEADLINE } from '../../src/dns/doh.ts';
import { inOrder } from '../../src/dns/servers.ts';
import type { Report } from '../../src/report.ts';
import { type Behaviour, type DohDouble, send, startDouble } from '../dns/doh-double.ts';
import { messageTo, soa, TC, txt } from '../dns/message.ts';
import { endless, filled, half, packed, trickle } from '../dns/misbehaviour.ts';
import { keyRecord, letter, received, report, signed } from '../support/messages.ts';

vi.setConfig({ maxConcurrency: 20 }); // of those that wait

const DOMAIN = 'example.com';
const RECORDS = new Map([
  [DOMAIN, 'v=spf1 include:spf.example.net -all'],
  ['spf.example.net', 'v=spf1 ip4:192.0.2.1 -all'],
  [`s1._domainkey.${DOMAIN}`, keyRecord.flat().join('')],
  [`_dmarc.${DOMAIN}`, 'v=DMARC1; p=reject'],
]);
const MESSAGE = received(await signed(letter(`ann@${DOMAIN}`), DOMAIN), {
  ip: '192.0.2.1',
  mailFrom: `ann@${DOMAIN}`,
});

const well: Behaviour = ({ name, type }) => {
  const text = type === 'TXT' ? RECORDS.get(name) : undefined;
  if (text === undefined) return messageTo({ name, type }, { rcode: 3, authorities: [soa('')] });
  return messageTo({ name, type }, { answers: [txt(name, ...(text.match(/.{1,255}/g) ?? []))] });
};

/** Badly for one name, and well for the others. */
const badlyFor =
  (name: string, behave: Behaviour): Behaviour =>
  (asked, ...rest) =>
    (asked.name === name ? behave : well)(asked, ...rest);

const examined = (servers: readonly DohDouble[]) =>
  report(MESSAGE, null, { resolver: dohResolver({ servers }) });

const verdicts = ({ checks: { spf, dkim, dmarc } }: Report) => ({
  spf: spf.result,
  dkim: dkim[0]?.result,
  dmarc: dmarc.result,
});
const ALL_WELL = { spf: 'pass', dkim: 'pass', dmarc: 'pass' };

const denial = (asked: Parameters<Behaviour>[0]) =>
  messageTo(asked, { rcode: 3, authorities: [soa('')] });

type Wrong = readonly [what: string, behave: Behaviour, rcode: string];

/** Two deadlines each, in which nothing is done: they wait together. */
const silences: readonly Wrong[] = [
  ['no answer', () => undefined, 'TIMEOUT'],
  ['half a body', (asked, to) => void half(to, denial(asked)), 'TIMEOUT'],
  ['an octet now and then', (asked, to) => void trickle(to, denial(asked)), 'TIMEOUT'],
];

const wrongs: readonly Wrong[] = [
  ['SERVFAIL', (asked) => messageTo(asked, { rcode: 2 }), 'SERVFAIL'],
  ['REFUSED', (asked) => messageTo(asked, { rcode: 5 }), 'REFUSED'],
  ['cut short', (asked) => messageTo(asked, { flags: TC }), 'TRUNCATED'],
  ['an answer to another question', ({ type }) => denial({ name: 'x.org', type }), 'BADRESPONSE'],
  ['to another type', ({ name }) => denial({ name, type: 'A' }), 'BADRESPONSE'],
  [
    'with another ID',
    (asked) => messageTo(asked, { id: 7, rcode: 3, authorities: [soa('')] }),
    'BADRESPONSE',
  ],
  [
    'of another name',
    (asked) => messageTo(asked, { answers: [txt('x.example', 'v=spf1 -all')] }),
    'BADRESPONSE',
  ],
  [
    'longer than a message can be',
    (asked) => Buffer.concat([filled(asked, 65_535), Buffer.alloc(1)]),
    'BADRESPONSE',
  ],
  ['without end', (_, to) => void endless(to), 'BADRESPONSE'],
  ['packed, and huge', (_, to) => void packed(to, Buffer.alloc(1 << 20)), 'BADRESPONSE'],
  ['half a message as a whole one', (asked) => denial(asked).subarray(0, 20), 'BADRESPONSE'],
  ['HTTP 500', (_, to) => void send(to, 'oops', 'text/plain', 500), 'HTTP ERROR'],
  ['a login page', (_, to) => void send(to, '<title>Log in</title>', 'text/html'), 'NOT DNS'],
  ['a hang-up', (_, to) => void to.destroy(), 'UNREACHABLE'],
  ['a denial without its zone', (asked) => messageTo(asked, { rcode: 3 }), 'FILTERED'],
];

/** The name that is answered badly, what then is not known, and what stands all the same. */
const names: readonly (readonly [name: string, verdicts: Partial<typeof ALL_WELL>])[] = [
  [DOMAIN, { spf: 'temperror' }],
  ['spf.example.net', { spf: 'temperror' }], // RFC 7208 §5.2
  [`s1._domainkey.${DOMAIN}`, { dkim: 'temperror' }], // RFC 6376 §6.1.2
  [`_dmarc.${DOMAIN}`, { dmarc: 'temperror' }], // RFC 9989 §4.10
];

describe.each([
  { what: 'no answer that ends', table: silences, concurrent: true },
  { what: 'an answer that is none', table: wrongs, concurrent: false },
])('$what', ({ table, concurrent }) => {
  describe('a server in trouble is a temporary failure of one check', { concurrent }, () => {
    const rows = table.flatMap(([what, behave, rcode]) =>
      names.map(([name, change]) => [what, name, change, behave, rcode] as const),
    );
    test.each(rows)('%s, for %s: %j', async (_, name, change, behave, rcode) => {
      await using server = await startDouble(badlyFor(name, behave));
      const started = performance.now();
      const found = await examined([server]);
      expect(verdicts(found)).toEqual({ ...ALL_WELL, ...change });
      const entries = found.ledger.filter((entry) => entry.name === name);
      expect(new Set(entries.map((entry) => entry.rcode))).toEqual(new Set([rcode]));
      expect(found.diagnosis.level).not.toBe('danger');
      // Two tries, each with its deadline; a busy machine may take longer to notice.
      expect(performance.now() - started).toBeLessThan(2 * DEADLINE + 10_000);
    });
  });

  describe('of two servers the other is asked', { concurrent }, () => {
    test.each(table)('%s', async (_, behave) => {
      const behaviours = new Map<string, Behaviour>();
      const start = () =>
        startDouble((...call) => (behaviours.get(call[2].headers.host ?? '') ?? well)(...call));
      await using one = await start();
      await using two = await start();
      const [first] = inOrder([one, two], DOMAIN);
      behaviours.set(first?.host ?? '', behave);
      const found = await examined([one, two]);
      expect(verdicts(found)).toEqual(ALL_WELL);
      expect(found.ledger.filter(({ rcode }) => rcode === 'NOERROR')).toHaveLength(RECORDS.size);
    });
  });

  describe('where nothing is answered well, nothing is a failure', { concurrent }, () => {
    test.each(table)('%s', async (_, behave) => {
      await using server = await startDouble(behave);
      const found = await examined([server]);
      expect(verdicts(found)).toEqual({ spf: 'temperror', dkim: 'temperror', dmarc: 'temperror' });
      expect(found.checks.dkim[0]?.reason).toBe('dns');
      expect(['unknown', 'caution']).toContain(found.diagnosis.level);
    });
  });
});
