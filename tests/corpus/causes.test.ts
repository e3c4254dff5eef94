/**
 * What the matter is with the messages of ../shared/corpus, by their headers alone: how many have a root cause,
 * which, and whether it is what a person found. The counts are pinned: they change with a reason.
 */
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import type { Report } from '../../src/report.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface Label {
  readonly file: string;
  readonly cause: string;
  readonly cause_alt: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

async function read(corpus: string) {
  const lines = readShared('corpus', corpus, 'labels.jsonl').toString('utf8').trim().split('\n');
  return Promise.all(
    lines.map(async (line) => {
      const label: Label = JSON.parse(line);
      const bytes = new Uint8Array(readShared('corpus', corpus, label.file));
      return { label, report: await examine(bytes, { name: label.file }) };
    }),
  );
}

const isStamped = ({ claims }: Report) => claims.receiver.results.length > 0;

/** Causes that would call a message a forgery. */
const FORGERY: ReadonlySet<string> = new Set([
  'forged-results',
  'intra-org-spoof',
  'display-name-spoof',
  'dmarc-fail-policy',
]);

function table(reports: readonly Report[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { diagnosis } of reports)
    counts.set(diagnosis.cause, (counts.get(diagnosis.cause) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describeShared('causes of ../shared/corpus', async () => {
  const [phishing, ham, receivers] = await Promise.all([
    read('phishing'),
    read('ham'),
    read('receivers'),
  ]);

  describe.each([
    ['phishing', phishing],
    ['ham', ham],
  ])('%s', (name, messages) => {
    const reports = messages.map(({ report }) => report);

    test('97 % of what a receiver stamped has a root cause', () => {
      const stamped = reports.filter(isStamped);
      const known = stamped.filter(({ diagnosis }) => diagnosis.cause !== 'unknown');
      console.log(name, `${known.length} of ${stamped.length}`, table(reports));
      expect(known.length / stamped.length).toBeGreaterThanOrEqual(0.97);
    });

    test('none is fine by a header alone', () => {
      const fine = messages.filter(({ report }) => report.diagnosis.level === 'fine');
      expect(fine.map(({ label }) => label.file)).toEqual([]);
    });
  });

  test('no list message is called a forgery', () => {
    const called = ham.filter(
      ({ report: { diagnosis } }) => diagnosis.level === 'danger' || FORGERY.has(diagnosis.cause),
    );
    expect(called.map(({ label, report }) => [label.file, report.diagnosis.cause])).toEqual([]);
    expect(ham).toHaveLength(60);
  });

  test('90 % of the blocks of receivers have the cause that a person found', () => {
    const sure = receivers.filter(({ label }) => label.confidence === 'high');
    const other = sure.filter(
      ({ label, report }) => ![label.cause, ...label.cause_alt].includes(report.diagnosis.cause),
    );
    const told = other.map(
      ({ label, report }) => `${label.file}: label ${label.cause}, found ${report.diagnosis.cause}`,
    );
    console.log(`receivers ${sure.length - other.length} of ${sure.length}\n${told.join('\n')}`);
    expect(1 - other.length / sure.length).toBeGreaterThanOrEqual(0.9);
  });

  test('a forged stamp is never fine, a genuine block never danger', () => {
    const forged = receivers.filter(({ label }) => label.cause === 'forged-results');
    expect(forged.map(({ report }) => report.diagnosis.level)).not.toContain('fine');
    const genuine = receivers.filter(({ label }) => label.cause === 'genuine');
    expect(genuine.map(({ report }) => report.diagnosis.level)).not.toContain('danger');
    expect([forged.length, genuine.length]).toEqual([6, 18]);
  });
});
