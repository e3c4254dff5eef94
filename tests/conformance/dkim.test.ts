import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Zone, zoneResolver } from '../../src/dns/dns.ts';
import type { DkimCheck, Report } from '../../src/report.ts';
import { describeShared, readShared, readSharedJson, shared } from '../support/shared.ts';
import { engines, printScore } from './engines.ts';

/** How the suites call what became of a message, or of one signature. */
type Outcome = 'pass' | 'permfail' | 'temperror' | 'none';

/** TXT records by name, or the code of an error. */
type Records = Readonly<Record<string, readonly string[] | { readonly error: string }>>;

interface Suite {
  readonly dns: Records;
  readonly cases: readonly Case[];
}

interface Case {
  readonly id: string;
  readonly file: string;
  /** The best that any signature of the message did. */
  readonly expect: Outcome;
  /** The same by RFC 8301, where the suite is older. */
  readonly expect_modern?: Outcome;
  /** Of each signature, topmost first. */
  readonly sigs?: readonly Outcome[];
  readonly dns?: Records;
  /** Seconds since 1970. */
  readonly now?: number;
  /** Begins with `policy` where it is an expectation that no RFC has. */
  readonly group?: string;
  /** Of the ARC chain. */
  readonly arc?: string;
}

// What mailauth's strict mode scores (../shared/reference/mailauth-conformance.md §3): all that is
// scored. `policy` are four messages with a second From, Subject, Date or To above the signed one.
const SCORES: readonly (readonly [suite: string, scored: number])[] = [
  ['dkim-rfc', 2],
  ['dkim-dkim-verifier', 32],
  ['dkim-dkimpy', 100],
  ['dkim-go-msgauth', 5],
  ['dkim-stalwart', 8],
];

describeShared('DKIM suites', () => {
  test.each(SCORES.flatMap((row) => engines.map(([engine, by]) => [...row, engine, by] as const)))(
    '%s: %i, %s',
    async (name, scored, engine, examineBy) => {
      const suite = readSharedJson<Suite>('suites', name, 'cases.json');
      const cases = suite.cases.filter(({ group = '' }) => !group.startsWith('policy'));
      const misses: string[] = [];
      for (const one of cases) {
        const bytes = readShared('suites', name, one.file);
        const clock = one.now === undefined ? undefined : new Date(one.now * 1000);
        const resolve = zoneResolver(zoneOf({ ...suite.dns, ...one.dns }));
        const report = await examineBy(bytes, resolve, clock && { clock });
        const miss = missOf(one, report);
        if (miss) misses.push(`${one.id}: ${miss}`);
      }
      printScore(`suites/${name}`, engine, misses, cases.length);
      expect(cases.length).toBe(scored);
      expect(misses).toEqual([]);
    },
  );

  test('every suite that is there', () => {
    for (const [name] of SCORES) expect(existsSync(shared('suites', name))).toBe(true);
  });
});

function missOf({ arc, sigs, ...one }: Case, { checks }: Report): string | null {
  if (arc && arc !== checks.arc.result) return `arc ${checks.arc.result}`;
  const found = checks.dkim.map(outcomeOf);
  const best = ORDER.find((outcome) => found.includes(outcome)) ?? 'none';
  if (best !== one.expect && best !== one.expect_modern) return `${best}, not ${one.expect}`;
  if (sigs && found.join() !== sigs.join()) return `${found.join()}, not ${sigs.join()}`;
  return null;
}

const ORDER: readonly Outcome[] = ['pass', 'temperror', 'permfail'];

function outcomeOf({ result }: DkimCheck): Outcome {
  return result === 'pass' || result === 'temperror' ? result : 'permfail';
}

function zoneOf(records: Records): Zone {
  return Object.fromEntries(
    Object.entries(records).map(([name, texts]) => [
      name,
      { TXT: Array.isArray(texts) ? texts.map((text) => [text]) : texts },
    ]),
  ) as Zone;
}
