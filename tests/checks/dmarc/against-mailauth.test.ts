import fc from 'fast-check';
import type { DNSResolver } from 'mailauth';
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import { expect, test } from 'vitest';
import { discoverDmarc, judgeDmarc } from '../../../src/checks/dmarc/dmarc.ts';
import { zoneResolver } from '../../support/messages.ts';

/** Names at, above and below one name, so that they have to do with each other; some are public suffixes. */
const base = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }),
    fc.constantFrom('example', 'com', 'co.uk', 'github.io'),
  )
  .map(([labels, end]) => `${labels.join('.')}.a.${end}`.replace(/^\./, ''));
const related = fc.tuple(fc.nat({ max: 4 }), fc.constantFrom('', '', '', 'x.', 'x.y.'));
type Related = readonly [above: number, below: string];
const nameOf = (name: string, [above, below]: Related) => {
  const labels = name.split('.');
  return below + labels.slice(Math.min(above, labels.length - 1)).join('.');
};

const policy = fc.constantFrom('none', 'quarantine', 'reject', 'REJECT', 'no', '');
const tag = fc.oneof(
  fc.tuple(fc.constantFrom('p', 'sp', 'np'), policy),
  fc.tuple(fc.constantFrom('adkim', 'aspf'), fc.constantFrom('r', 's', 'x')),
  fc.tuple(fc.constantFrom('psd'), fc.constantFrom('y', 'n', 'u', 'N')),
  fc.tuple(fc.constantFrom('t'), fc.constantFrom('y', 'n', '1')),
  fc.tuple(fc.constantFrom('rua'), fc.constantFrom('mailto:r@a.example', 'r@a.example', 'x:!1m')),
  fc.tuple(fc.constantFrom('pct', 'P', 'x_1'), fc.constantFrom('0', '50')),
);
const record = fc
  .tuple(
    fc.constantFrom('v=DMARC1', ' v = DMARC1 ', 'V=DMARC1', 'v=dmarc1', 'v=DMARC10', 'v=spf1'),
    fc.constantFrom('p=reject', 'p=none', 'p=quarantine', ''),
    fc.array(
      tag.map(([name, value]) => `${name} = ${value}`),
      { maxLength: 4 },
    ),
    fc.constantFrom('', ';', ';junk', '; =x;'),
  )
  .map(([version, p, tags, end]) => [version, p, ...tags].filter(Boolean).join('; ') + end);

const entry = fc.oneof(
  { weight: 6, arbitrary: record.map((text) => ({ TXT: [[text]] })) },
  {
    weight: 1,
    arbitrary: fc.tuple(record, record).map((texts) => ({ TXT: texts.map((t) => [t]) })),
  },
  { weight: 1, arbitrary: fc.constantFrom('ESERVFAIL' as const, 'ENODATA' as const) },
);

const sample = fc.record({
  base,
  author: related,
  spf: fc.option(related),
  dkim: fc.array(related, { maxLength: 3 }),
  records: fc.array(fc.tuple(related, entry), { minLength: 1, maxLength: 6 }),
  host: fc.constantFrom(
    null,
    { A: ['192.0.2.1'] },
    { CNAME: ['a.gone.example'] },
    'ESERVFAIL' as const,
    'ENODATA' as const,
  ),
});

type Sample = typeof sample extends fc.Arbitrary<infer Value> ? Value : never;

/** The check, and what mailauth's strict mode finds on the same. */
async function both(one: Sample) {
  const author = nameOf(one.base, one.author);
  const spf = one.spf && nameOf(one.base, one.spf);
  const dkim = one.dkim.map((name) => nameOf(one.base, name));
  const resolve = zoneResolver({
    ...(one.host && { [author]: one.host }),
    ...Object.fromEntries(
      one.records.map(([name, found]) => [`_dmarc.${nameOf(one.base, name)}`, found]),
    ),
  });
  const { response } = await evaluateDmarc({
    headerFrom: [`x@${author}`],
    fromFields: 1,
    spfDomains: spf === null ? [] : [spf],
    dkimDomains: dkim.map((domain) => ({ domain })),
    resolver: resolve as DNSResolver,
    strict: true,
  });
  const from = { authors: [`x@${author}`], fromFields: 1 };
  const found = await discoverDmarc(from, [...(spf ? [spf] : []), ...dkim], resolve);
  if (!found || !response) throw new Error('one author, and no verdict');
  const passes = dkim.map((domain) => ({ result: 'pass', reason: null, domain }) as const);
  const check = judgeDmarc(found, {
    spf: { result: 'pass', domain: spf ?? 'elsewhere.test' },
    dkim: passes,
  });
  return { check, response };
}

test('RFC 9989: as mailauth’s strict mode has it, over 5,000 zones', async () => {
  const results = new Map<string, number>();
  const property = fc.asyncProperty(sample, async (one) => {
    const { check, response } = await both(one);
    results.set(check.result, (results.get(check.result) ?? 0) + 1);
    expect({
      result: check.result,
      policy: check.policy ?? undefined,
      policyDomain: check.policyDomain ?? undefined,
      spf: check.alignment.spf ?? undefined,
      dkim: check.alignment.dkim ?? undefined,
    }).toEqual({
      result: response.status.result,
      policy: response.policy,
      policyDomain: response.policyDomain,
      spf: response.alignment?.spf.result,
      dkim: response.alignment?.dkim.result,
    });
  });
  await fc.assert(property, { numRuns: 5000, seed: 9989 });
  // The zones are of every kind.
  for (const result of ['none', 'pass', 'fail', 'temperror']) {
    expect(results.get(result), result).toBeGreaterThan(200);
  }
});

test('RFC 7489 (now RFC 9989) differs for a reason, and for none where it does not', async () => {
  const property = fc.asyncProperty(sample, async (one) => {
    const { rfc7489, result, policy } = (await both(one)).check;
    if (!rfc7489) throw new Error('one author, and no verdict');
    const { because, pct, ...first } = rfc7489;
    const differs = first.result !== result || first.policy !== policy;
    const inPart = pct !== null && pct > 0 && pct < 100 && first.policy !== 'none';
    expect(because.length > 0).toBe(differs || inPart);
  });
  await fc.assert(property, { numRuns: 5000, seed: 7489 });
});
