import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { analyse, examine } from '../../src/analyse.ts';
import { readMessage } from '../../src/message/message.ts';
import type { Report } from '../../src/report.ts';
import { reportProblems } from '../support/report-shape.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';

const FOLDERS = ['phishing', 'ham', 'bounces', 'receivers'];
const MESSAGES = 472;

describeShared('every message of ../shared/corpus, without DNS', () => {
  const names = FOLDERS.flatMap((folder) =>
    readdirSync(shared('corpus', folder))
      .filter((name) => /\.(?:eml|txt)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const bytesOf = (name: string) => new Uint8Array(readShared('corpus', name));
  const reports = new Map<string, Report>();
  const millis: number[] = [];

  beforeAll(async () => {
    for (const name of names) {
      const bytes = bytesOf(name);
      const started = performance.now();
      const report = await analyse(bytes, { name });
      millis.push(performance.now() - started);
      reports.set(name, report);
    }
  });

  test('is read without an exception', () => {
    expect(reports.size).toBe(names.length);
    expect(names.length).toBe(MESSAGES);
  });

  test('gives a whence.report/1', () => {
    const wrong = [...reports].flatMap(([name, report]) =>
      reportProblems(report).map((problem) => `${name} ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('survives JSON', () => {
    for (const report of reports.values())
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('is mail', () => {
    const refused = [...reports].filter(([, { source }]) => source.refused !== null);
    expect(refused.map(([name]) => name)).toEqual([]);
  });

  test('takes 50 ms at the median', () => {
    const sorted = [...millis].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    console.log(
      `${names.length} messages: median ${at(0.5).toFixed(1)} ms, 90 % ${at(0.9).toFixed(1)} ms, worst ${at(0.9999).toFixed(1)} ms`,
    );
    expect(at(0.5)).toBeLessThanOrEqual(50);
  });

  test('is preamble, fields, empty line and body, byte for byte', () => {
    for (const name of names) {
      const bytes = bytesOf(name);
      const { preamble, fields, separator, body } = readMessage(bytes);
      const parts = [preamble, ...fields.map(({ span }) => span), separator, body];
      const together = Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)));
      expect(together.equals(bytes), name).toBe(true);
    }
  });
});

test('the shape of a report is not met by anything else', async () => {
  const report = await examine(new TextEncoder().encode('From: a@example.com\n\nhello\n'));
  expect(reportProblems(report)).toEqual([]);
  const { ledger, ...lacking } = report;
  expect(ledger).toEqual([]);
  expect(reportProblems(lacking)).toEqual(['report.ledger: is missing']);
  expect(reportProblems({ ...report, language: 'en' })).toEqual(
    expect.arrayContaining(['report.diagnosis.summary: a sentence wanted, "" found']),
  );
  expect(reportProblems({ ...report, source: { ...report.source, size: '7' } })).toEqual([
    'report.source.size: a count wanted, "7" found',
  ]);
  expect(reportProblems(null)).toEqual(['report: an object wanted']);
});
