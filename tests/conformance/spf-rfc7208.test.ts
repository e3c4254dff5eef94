import { expect, test } from 'vitest';
import { DnsError, type RecordType, type Resolve, zoneResolver } from '../../src/dns/dns.ts';
import { bytesOf } from '../support/messages.ts';
import { describeShared, readShared } from '../support/shared.ts';
import { engines, printScore } from './engines.ts';

interface Scenario {
  readonly description: string;
  readonly tests: Readonly<Record<string, Case>>;
  /** [type, value], or "TIMEOUT" for every type that does not stand above it. */
  readonly zone: Readonly<Record<string, readonly (readonly [string, unknown] | 'TIMEOUT')[]>>;
}

interface Case {
  readonly helo: string;
  readonly host: string;
  readonly mailfrom: string;
  /** Of several the first is preferred; RFC 7208 leaves them open. */
  readonly result: string | readonly string[];
  readonly explanation?: string;
}

describeShared('suites/spf-rfc7208', () => {
  const text = readShared('suites/spf-rfc7208/rfc7208-tests.json').toString('utf8');
  const scenarios: readonly Scenario[] = JSON.parse(inPublic(text));
  const cases = scenarios.flatMap(({ tests, zone }) => {
    const resolve = resolverOf(zone);
    return Object.entries(tests).map(([id, one]) => ({ id, resolve, ...one }));
  });

  test.each(engines)('203 of 203: %s', async (engine, examineBy) => {
    const misses: string[] = [];
    const explained: string[] = [];
    for (const { id, resolve, helo, host, mailfrom, ...expected } of cases) {
      const envelope = { ip: host, helo, mailFrom: mailfrom };
      const { checks } = await examineBy(bytesOf('From: x\n\n'), resolve, { envelope });
      const { result, explanation } = checks.spf;
      const wanted = [expected.result].flat();
      if (!wanted.includes(result)) misses.push(`${id}: ${result}, not ${wanted.join(' or ')}`);
      if (expected.explanation === undefined) continue;
      // "DEFAULT" is the receiver's own words, where the domain has none.
      const words = expected.explanation === 'DEFAULT' ? null : expected.explanation;
      if (explanation === words) explained.push(id);
    }
    printScore('suites/spf-rfc7208', engine, misses, cases.length);
    expect(cases.length).toBe(203);
    expect(misses).toEqual([]);
    expect(explained).toHaveLength(22);
  });
});

/** Reverse names of private addresses never leave the machine, so the suite's 192.168/16 becomes public. */
const inPublic = (text: string) =>
  text.replaceAll(/\b192\.168\b/g, '11.168').replaceAll(/\b168\.192\b/g, '168.11');

function resolverOf(zone: Scenario['zone']): Resolve {
  const entries = Object.entries(zone).map(([name, records]) => {
    const timeout = records.indexOf('TIMEOUT');
    const listed = (type: RecordType) =>
      records
        .filter((record) => record !== 'TIMEOUT' && record[0] === type && record[1] !== 'NONE')
        .map(([, value]) => answerOf(type, value));
    const answers = (type: RecordType) => {
      const found = listed(type);
      return found.length === 0 && timeout >= 0 ? { error: 'ETIMEOUT' } : found;
    };
    return [name, Object.fromEntries(TYPES.map((type) => [type, answers(type)]))];
  });
  const answer = zoneResolver(Object.fromEntries(entries));
  return async (name, type) => {
    const listed = Object.hasOwn(zone, name);
    if (!listed && name.startsWith('error.')) throw new DnsError('ETIMEOUT', name);
    return await answer(name, type);
  };
}

const TYPES: readonly RecordType[] = ['A', 'AAAA', 'CNAME', 'MX', 'PTR', 'TXT'];

function answerOf(type: string, value: unknown): unknown {
  if (type === 'MX') {
    const [priority, exchange] = value as readonly [number, string];
    return { priority, exchange };
  }
  return type === 'TXT' ? [value].flat().map((text) => octets(String(text))) : value;
}

/** The suite's strings are characters; those of a TXT record are octets, one unit each. */
const octets = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
