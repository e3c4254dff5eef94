import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DkimCheck, Report } from '../../src/report.ts';
import { DKIM_SUITES, dkimSuite, type Outcome, type SuiteCase } from '../support/dkim-suites.ts';
import { findingOf } from '../support/findings.ts';
import { describeShared, shared } from '../support/shared.ts';
import { engines, printScore } from './engines.ts';

const isPolicy = ({ group = '' }: SuiteCase) => group.startsWith('policy');

// What mailauth's strict mode scores (../shared/reference/mailauth-conformance.md §3): all that is scored.
describeShared('DKIM suites', () => {
  const rows = DKIM_SUITES.flatMap((row) =>
    engines.map(([engine, by]) => [...row, engine, by] as const),
  );
  test.each(rows)('%s: %i, %s', async (name, scored, engine, examineBy) => {
    const cases = dkimSuite(name).filter((one) => !isPolicy(one));
    const misses: string[] = [];
    for (const one of cases) {
      const report = await examineBy(one.bytes, one.resolve, one.clock && { clock: one.clock });
      const miss = missOf(one, report);
      if (miss) misses.push(`${one.id}: ${miss}`);
    }
    printScore(`suites/${name}`, engine, misses, cases.length);
    expect(cases.length).toBe(scored);
    expect(misses).toEqual([]);
  });

  test('every suite that is there', () => {
    for (const [name] of DKIM_SUITES) expect(existsSync(shared('suites', name))).toBe(true);
  });

  // The signature holds, and a second From, Subject, Date or To stands above the signed one.
  describe('RFC 6376 §8.15: a field added on top is found, and in no other message', () => {
    test.each(engines)('%s', async (_, examineBy) => {
      const found: Record<string, unknown> = {};
      for (const [name] of DKIM_SUITES) {
        for (const one of dkimSuite(name)) {
          const report = await examineBy(one.bytes, one.resolve, one.clock && { clock: one.clock });
          const finding = findingOf(report, 'dkim-field-added', one.bytes);
          if (finding) found[one.id] = [finding.facts.names, report.diagnosis.level];
          if (isPolicy(one)) expect(report.checks.dkim[0]?.result).toBe('pass');
        }
      }
      expect(found).toEqual({
        'added-from': [['from'], 'caution'],
        'added-subject': [['subject'], 'caution'],
        'added-date': [['date'], 'caution'],
        'added-to': [['to'], 'caution'],
      });
    });
  });
});

function missOf({ arc, sigs, ...one }: SuiteCase, { checks }: Report): string | null {
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
