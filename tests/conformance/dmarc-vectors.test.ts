import { expect, test } from 'vitest';
import { type Zone, zoneResolver } from '../../src/dns/dns.ts';
import type { Report } from '../../src/report.ts';
import { bytesOf, keyRecord, letter, signed } from '../support/messages.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';
import { engines, printScore, type SuiteEngine } from './engines.ts';

interface Vector {
  readonly id: string;
  readonly source: string;
  /** `rfc9989` must hold now, `rfc7489` (now RFC 9989) by the first edition; others are an implementation's own. */
  readonly standard: string;
  readonly from: string;
  /** TXT record by name. */
  readonly dns: Readonly<Record<string, string>>;
  /** The domain for which SPF passes. */
  readonly spf?: string;
  /** d= of the signatures that pass. */
  readonly dkim: readonly string[];
  /** Names that have an A record. */
  readonly exists?: readonly string[];
  /** Names whose lookup times out. */
  readonly fail?: readonly string[];
  readonly expect: {
    readonly result: string;
    /** What applies, also where the message passes. */
    readonly policy?: string;
    readonly policyDomain?: string;
    readonly spfAligned?: boolean;
    readonly dkimAligned?: boolean;
    /** The names of the author domain's Tree Walk; that of a signing domain may follow. */
    readonly queries?: readonly string[];
  };
}

/** Vectors of neither edition, and why ours is right. */
const DEVIATIONS: Readonly<Record<string, string>> = {
  'pct=0':
    'mox leaves such mail alone; one step less than reject is quarantine: RFC 7489 §6.6.4, now RFC 9989 appendix C.6',
  'malformed record':
    'mox ends in permerror; an element that is no tag is ignored: RFC 7489 §6.3, RFC 9989 §4.7',
};

const ENVELOPE = { ip: '192.0.2.1', helo: 'mail.sender.test' };

describeShared('suites/dmarc-vectors', () => {
  const suite = readSharedJson<{ readonly cases: readonly Vector[] }>(
    'suites/dmarc-vectors/cases.json',
  );
  const examineVector = async (vector: Vector, examineBy: SuiteEngine) => {
    let text = letter(vector.from);
    for (const domain of vector.dkim) text = await signed(text, domain);
    const envelope = { ...ENVELOPE, mailFrom: `bounce@${vector.spf ?? 'no-spf.test'}` };
    return await examineBy(bytesOf(text), zoneResolver(zoneOf(vector)), { envelope });
  };
  const current = suite.cases.filter(({ standard }) => standard === 'rfc9989');
  const others = suite.cases.filter(({ standard }) => standard !== 'rfc9989');

  test.each(engines)('51 of 51: %s', async (engine, examineBy) => {
    const misses: string[] = [];
    for (const vector of current) {
      const { found, wanted } = compare(vector, await examineVector(vector, examineBy));
      if (found !== wanted) misses.push(`${vector.id}: ${found}, not ${wanted}`);
    }
    printScore('suites/dmarc-vectors', engine, misses, current.length);
    expect(current.length).toBe(51);
    expect(misses).toEqual([]);
  });

  test.each(engines)(
    'the other 3 by the first edition, or for a reason: %s',
    async (_, examineBy) => {
      const misses: string[] = [];
      for (const vector of others) {
        const { rfc7489, identifiers } = (await examineVector(vector, examineBy)).checks.dmarc;
        const aligned = identifiers.some((one) => one.method === 'dkim' && one.alignedByRfc7489);
        const found = { ...rfc7489, dkimAligned: aligned };
        const wanted = Object.entries(vector.expect);
        if (wanted.some(([name, value]) => Reflect.get(found, name) !== value))
          misses.push(vector.id);
      }
      expect(others.length).toBe(3);
      expect(misses.sort()).toEqual(Object.keys(DEVIATIONS).sort());
    },
  );
});

function zoneOf({ dns, spf, dkim, exists = [], fail = [] }: Vector): Zone {
  const entries = [
    ...Object.entries(dns).map(([name, record]) => [name, { TXT: [[record]] }]),
    ...dkim.map((domain) => [`s1._domainkey.${domain}`, { TXT: keyRecord }]),
    ...exists.map((name) => [name, { A: ['192.0.2.80'] }]),
    ...fail.map((name) => [name, { TXT: { error: 'ETIMEOUT' } }]),
    ...(spf ? [[spf, { TXT: [['v=spf1 ip4:192.0.2.1 -all']] }]] : []),
  ];
  return Object.fromEntries(entries);
}

/** What the vector says about, as found and as wanted. */
function compare({ expect: expected, ...vector }: Vector, { checks, ledger }: Report) {
  const { result, policy, policyDomain, alignment } = checks.dmarc;
  const spfPassed = checks.spf.result === 'pass';
  const found: Vector['expect'] = {
    result,
    ...(policy !== null && { policy }),
    ...(policyDomain !== null && { policyDomain }),
    spfAligned: alignment.spf !== null,
    dkimAligned: alignment.dkim !== null,
    queries: ledger
      .map(({ name }) => name)
      .filter((name) => name.startsWith('_dmarc.'))
      .slice(0, expected.queries?.length),
  };
  const keys = Object.keys(expected).filter((key) => key !== 'orgDomain');
  const only = (what: object) =>
    JSON.stringify(Object.fromEntries(keys.map((key) => [key, Reflect.get(what, key)])));
  return {
    found: `${only(found)}${spfPassed === (vector.spf !== undefined) ? '' : ', SPF failed'}`,
    wanted: only(expected),
  };
}
