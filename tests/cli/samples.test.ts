import { globSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { describe, expect, test } from 'vitest';
import { messages } from '../../scripts/samples/messages.ts';
import type { Report } from '../../src/report.ts';
import { reportsOf, whence } from './whence.ts';

const ZONE = 'samples/zone.json';

/** Each sample with the options that it wants, and what it is there to show. */
const samples: [
  name: string,
  options: readonly string[],
  level: string,
  cause: string,
  checks: { spf: string; dkim: readonly string[]; dmarc: string },
][] = [
  [
    'spoof-microsoft',
    [],
    'danger',
    'unaligned-pass',
    { spf: 'pass', dkim: ['pass'], dmarc: 'none' },
  ],
  ['genuine', [], 'fine', 'genuine', { spf: 'pass', dkim: ['pass'], dmarc: 'pass' }],
  [
    'list-changed',
    [],
    'caution',
    'mailing-list',
    { spf: 'pass', dkim: ['pass', 'fail'], dmarc: 'fail' },
  ],
  [
    'body-not-checkable',
    ['--fidelity', 'reserialised'],
    'unknown',
    'body-not-checkable',
    { spf: 'pass', dkim: ['skipped'], dmarc: 'skipped' },
  ],
  ['forwarded', [], 'fine', 'genuine', { spf: 'fail', dkim: ['pass'], dmarc: 'pass' }],
  [
    'newsletter-unaligned',
    [],
    'caution',
    'dmarc-misaligned',
    { spf: 'pass', dkim: ['pass'], dmarc: 'fail' },
  ],
];

describe.concurrent('samples', () => {
  test.each(samples)('%s', async (name, options, level, cause, { spf, dkim, dmarc }) => {
    const ended = await whence(['--json', '--zone', ZONE, ...options, `samples/${name}.eml`]);
    expect([ended.status, ended.stderr]).toEqual([0, '']);
    const [report] = reportsOf(ended) as [Report];
    const { diagnosis, checks } = report;
    expect([diagnosis.level, diagnosis.cause]).toEqual([level, cause]);
    expect(checks.spf.result).toBe(spf);
    expect(checks.dkim.map(({ result }) => result)).toEqual(dkim);
    expect(checks.dmarc.result).toBe(dmarc);
  });
});

test('the spoof is flagged in Microsoft’s form, and junked', async () => {
  const [report] = reportsOf(
    await whence(['--json', '--offline', 'samples/spoof-microsoft.eml']),
  ) as [Report];
  expect(report.claims.receiver).toMatchObject({
    vendor: 'microsoft',
    authservId: null,
    verdict: 'spoof-flagged',
    destination: 'junk',
    compauth: { result: 'fail', reason: '001' },
  });
});

test('Gmail names itself by an address on top, and its stamp is probable all the same', async () => {
  const [report] = reportsOf(await whence(['--json', '--offline', 'samples/genuine.eml'])) as [
    Report,
  ];
  expect(report.claims.receiver).toMatchObject({ vendor: 'google', trust: 'probable' });
});

test('every sample has its text, its row and its file', () => {
  const names = messages.map(({ name }) => name).sort();
  expect(samples.map(([name]) => name).sort()).toEqual(names);
  expect(globSync('samples/*.eml').sort()).toEqual(names.map((name) => `samples/${name}.eml`));
});

test('samples hold addresses of documentation only', () => {
  const found = globSync('samples/*').flatMap((path) =>
    readFileSync(path, 'latin1')
      // A reverse name is of an address.
      .replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)\.in-addr\.arpa/g, '$4.$3.$2.$1')
      .split(/[^0-9a-f:.]+/i)
      .map((word) => word.replace(/^[:.](?!:)|[:.]$/g, ''))
      .filter((word) => isIP(word) > 0)
      .filter((word) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^2001:db8:/.test(word)),
  );
  expect(found).toEqual([]);
});
