/**
 * What the matter is with the messages of ../shared/corpus, by their headers alone: how many have a root cause,
 * which, and whether it is what a person found. The counts are pinned: they change with a reason.
 */
import { describe, expect, test } from 'vitest';
import { examine, worded } from '../../src/analyse.ts';
import { sameOrganisation } from '../../src/domain/domain.ts';
import type { Report } from '../../src/report.ts';
import { describeShared, readShared } from '../support/shared.ts';
import { PINNED } from './causes-pinned.ts';

interface Label {
  readonly file: string;
  readonly cause: string;
  readonly cause_alt: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly receiver_verdict: string;
  readonly from_domain: string | null;
  /** What the receiver wrote, as a person read it; of phishing and ham. */
  readonly auth_results?: {
    readonly spf?: string;
    readonly spf_mailfrom?: string | null;
    readonly dkim_all?: readonly { readonly result: string; readonly d: string | null }[];
    readonly dmarc?: string;
  } | null;
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

/** How often each code is there, by its name. */
function table(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const causesOf = (reports: readonly Report[]) =>
  table(reports.map(({ diagnosis }) => diagnosis.cause));
const rulesOf = (reports: readonly Report[]) =>
  table(reports.flatMap(({ findings }) => findings.map(({ code }) => code)));

/** Domains that passed and are not of the author's organisation, where the receiver found no DMARC pass; by the labels. */
function strangersIn({ auth_results: told, from_domain: author }: Label): readonly string[] {
  if (!told || author === null || told.dmarc === 'pass') return [];
  const bySpf = told.spf === 'pass' ? [told.spf_mailfrom ?? ''] : [];
  const byDkim = (told.dkim_all ?? []).filter(({ result }) => result === 'pass');
  const passing = [...bySpf, ...byDkim.map(({ d }) => d ?? '')]
    .map((name) => name.slice(name.lastIndexOf('@') + 1))
    .filter((name) => name.includes('.'));
  return passing.some((name) => sameOrganisation(name, author)) ? [] : passing;
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
      console.log(name, `${known.length} of ${stamped.length}`);
      expect(known.length / stamped.length).toBeGreaterThanOrEqual(0.97);
    });

    test('the receiver’s verdict is told right for 99 %', () => {
      const stamped = messages.filter(({ report }) => isStamped(report));
      const right = stamped.filter(
        ({ label, report }) => report.claims.receiver.verdict === label.receiver_verdict,
      );
      console.log(name, `verdicts ${right.length} of ${stamped.length}`);
      expect(right.length / stamped.length).toBeGreaterThanOrEqual(0.99);
    });

    test('none is fine by a header alone', () => {
      const fine = messages.filter(({ report }) => report.diagnosis.level === 'fine');
      expect(fine.map(({ label }) => label.file)).toEqual([]);
    });
  });

  test.each([
    ['phishing', phishing],
    ['ham', ham],
    ['receivers', receivers],
  ] as const)('%s: the counts of causes and rules are the pinned ones', (name, messages) => {
    const reports = messages.map(({ report }) => report);
    const counts = { causes: causesOf(reports), rules: rulesOf(reports) };
    console.log(name, counts);
    expect(counts).toEqual(PINNED[name]);
  });

  test('who authenticates as a stranger is named so, and not fine', async () => {
    const strangers = phishing.filter(({ label }) => strangersIn(label).length > 0);
    const told = await Promise.all(
      strangers.map(async ({ label, report }) => {
        const { level, summary, why } = (await worded(report)).diagnosis;
        const found = report.findings.find(({ code }) => code === 'unaligned-pass');
        const named = [found?.facts.passing ?? []].flat().map(String);
        const isNamed = strangersIn(label).some(
          (name) =>
            named.some((one) => sameOrganisation(one, name)) || `${summary} ${why}`.includes(name),
        );
        return { file: label.file, isNamed: isNamed && level !== 'fine' };
      }),
    );
    const unnamed = told.filter(({ isNamed }) => !isNamed);
    console.log(`strangers ${told.length - unnamed.length} of ${told.length}`);
    expect(unnamed).toEqual([]);
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
