import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns } from '../../src/export/columns.ts';
import { inert } from '../../src/export/inert.ts';
import type { Report } from '../../src/report.ts';
import { OBEYED } from '../support/obeyed.ts';
import { describeShared, shared } from '../support/shared.ts';
import { reportsOf, whence } from './whence.ts';

/** The names of whence.report/1 that every report has, whatever it is about. */
const NAMES = {
  '': 'schema producer language source progress fields from envelope claims checks differences findings diagnosis bounce ledger',
  producer: 'name version tables',
  source: 'name size kind refused fidelity',
  from: 'raw displayName address domain unicodeDomain at validity accepted problems',
  envelope: 'ip helo mailFrom from receivedIndex origin',
  claims: 'receiver others arc hops passedOn',
  checks: 'clock clockFrom spf dkim dmarc arc reverseDns nullMx ipv6',
  diagnosis: 'level cause confidence because others summary why advice notChecked',
} as const;

/** Expects one valid report for each file, in order, and nothing on standard error. */
async function expectReports(files: readonly string[]): Promise<void> {
  const ended = await whence(['--json', '--offline', ...files]);
  expect([ended.status, ended.stderr]).toEqual([0, '']);
  const reports = reportsOf(ended) as readonly Report[];
  expect(reports.map(({ source }) => source.name)).toEqual(files);
  for (const report of reports) {
    for (const [part, names] of Object.entries(NAMES)) {
      const value = part === '' ? report : report[part as keyof Report];
      expect(Object.keys(value ?? {}), `${report.source.name} ${part}`).toEqual(
        expect.arrayContaining(names.split(' ')),
      );
    }
    const { schema, progress, diagnosis, ledger } = report;
    expect([schema, progress, ledger]).toEqual(['whence.report/1', null, []]);
    const { summary, why, advice } = diagnosis;
    for (const sentence of [summary, why, ...Object.values(advice)]) expect(sentence).not.toBe('');
  }
}

/** The lines that a report has to be copied, also of the message within it. */
const copies = ({ measures, bounce }: Report): readonly string[] => [
  ...measures.flatMap(({ copy }) => copy),
  ...(bounce?.returned ? copies(bounce.returned) : []),
];

test('every sample gives one report', async () => {
  await expectReports(globSync('samples/*.eml').sort());
});

describeShared('corpus', () => {
  test.each(['bounces', 'ham', 'phishing', 'receivers'])('every message of %s', async (folder) => {
    const files = globSync(shared('corpus', folder, '**/*.eml')).sort();
    expect(files.length).toBeGreaterThan(0);
    await expectReports(files);
  });

  test('as text: 80 columns, and nothing that a terminal obeys', async () => {
    const files = globSync(shared('corpus', '*', '**/*.eml')).sort();
    const { status, stdout } = await whence(['--offline', ...files]);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(OBEYED);
    // What is ready to copy stands on a line of its own, however long.
    const told = reportsOf(await whence(['--json', '--offline', ...files])) as readonly Report[];
    const copied = new Set(told.flatMap(copies).map(inert));
    const wide = stdout.split('\n').filter((line) => columns(line) > 80 && !copied.has(line));
    expect(wide).toEqual([]);
  });
});
