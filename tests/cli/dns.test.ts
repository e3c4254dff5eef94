import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readZone, zoneResolver } from '../../src/dns/dns.ts';
import type { Report } from '../../src/report.ts';
import { startDohServer } from '../support/doh.ts';
import { reportsOf, whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-dns-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reportOf = async (args: readonly string[]) =>
  (reportsOf(await whence(['--json', ...args])) as readonly Report[])[0];

test('--doh asks that server, over HTTP, and nobody else', async () => {
  const read = readZone(readFileSync('samples/zone.json', 'utf8'));
  const asked: string[] = [];
  const answer = zoneResolver('zone' in read ? read.zone : {});
  const server = await startDohServer((name, type) => {
    asked.push(name);
    return answer(name, type);
  });
  const report = await reportOf(['--doh', server.url, 'samples/genuine.eml']);
  await server.stop();
  expect(report?.diagnosis).toMatchObject({ level: 'fine', cause: 'genuine' });
  expect(report?.ledger.map(({ name }) => name).sort()).toEqual(asked.sort());
  expect(new Set(report?.ledger.map((entry) => entry.server))).toEqual(
    new Set([new URL(server.url).host]),
  );
});

test('--verbose tells every step of SPF and DMARC, and text without it does not', async () => {
  const args = ['--zone', 'samples/zone.json', 'samples/genuine.eml'];
  const [plain, verbose] = await Promise.all([whence(args), whence(['--verbose', ...args])]);
  expect(plain.stdout).not.toContain('SPF, term by term');
  expect(verbose.stdout).toMatch(/^SPF, term by term$[\s\S]*^DMARC, step by step$/m);
});

test('a server that does not answer is a temporary failure, and status 0', async () => {
  // Port 9 of loopback is nobody's.
  const ended = await whence(['--json', '--doh', 'http://127.0.0.1:9/', 'samples/genuine.eml']);
  expect([ended.status, ended.stderr]).toEqual([0, '']);
  const [report] = reportsOf(ended) as [Report];
  expect(report.checks.spf.result).toBe('temperror');
  expect(report.diagnosis.level).not.toBe('danger');
});

describe('a question that would carry the local part', () => {
  const mail = join(folder, 'macro.eml');
  const zone = join(folder, 'zone.json');
  writeFileSync(
    mail,
    'Return-Path: <laura@fabrikam.com>\r\nReceived: from a.example ([192.0.2.1]) by mx.example.net; Mon, 16 Nov 2026 08:00:00 +0000\r\nFrom: laura@fabrikam.com\r\n\r\n',
  );
  writeFileSync(
    zone,
    JSON.stringify({
      'fabrikam.com': { TXT: [['v=spf1 exists:%{l}._spf.fabrikam.com -all']] },
      'laura._spf.fabrikam.com': { A: ['192.0.2.2'] },
    }),
  );
  const rows: [options: readonly string[], result: string, asked: boolean][] = [
    [[], 'skipped', false],
    [['--send-local-part'], 'pass', true],
  ];
  test.each(rows)('with %j: %s', async (options, result, asked) => {
    const report = await reportOf(['--zone', zone, ...options, mail]);
    expect(report?.checks.spf.result).toBe(result);
    expect(report?.ledger.some(({ name }) => name.includes('laura'))).toBe(asked);
  });
});

test('jobs share what DNS has answered: no name is asked for twice', async () => {
  const read = readZone(readFileSync('samples/zone.json', 'utf8'));
  const answer = zoneResolver('zone' in read ? read.zone : {});
  const asked: string[] = [];
  const server = await startDohServer((name, type) => {
    asked.push(`${type} ${name}`);
    return answer(name, type);
  }, 60);
  const copies = Array.from({ length: 40 }, (_, i) => join(folder, `copy${i}.eml`));
  for (const copy of copies) copyFileSync('samples/genuine.eml', copy);
  const ended = await whence(['--json', '--jobs', '2', '--doh', server.url, ...copies]);
  await server.stop();
  const reports = reportsOf(ended) as readonly Report[];
  expect(reports.map(({ diagnosis }) => diagnosis.cause)).toEqual(copies.map(() => 'genuine'));
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
});
