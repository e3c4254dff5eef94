import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Report } from '../../src/report.ts';
import { loadCommandLineWords } from '../../src/wording/wording.ts';
import { reportsOf, whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));
const empty = mkdtempSync(join(folder, 'empty-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const mail = file('plain.eml', 'From: a@example.com\r\n\r\ntext\r\n');

const unusable: [args: readonly string[], sentence: RegExp][] = [
  [[], /name a message/],
  [['--json'], /name a message/],
  [['--colour', mail], /no option --colour/],
  [['-x', mail], /no option -x/],
  [['--__proto__=1', mail], /no option --__proto__/],
  [['--json=yes', mail], /--json takes no value/],
  [['--at', 'yesterday', mail], /--at takes a date.*“yesterday”/],
  [['--at', '2026-02-30', mail], /--at takes a date/], //      no such day
  [['--at', '2026-11-20T25:00', mail], /--at takes a date/],
  [['--ip', '192.0.2.256', mail], /IPv4 or IPv6/],
  [['--ip', 'host.example', mail], /IPv4 or IPv6/],
  [['--mail-from', 'no address', mail], /--mail-from takes an address/],
  [['--mail-from'], /--mail-from wants a value/],
  [['--zone', '--json', mail], /--zone wants a value/], //     the next option is no value
  [['--fidelity', 'good', mail], /--fidelity takes exact/],
  [['--doh', 'http://dns.example/dns-query', mail], /https:\/\//], // plain HTTP
  [['--doh', 'dns.example', mail], /https:\/\//],
  [['--offline', '--zone', 'zone.json', mail], /--offline, --zone exclude each other/],
  [['--offline', '--key-archive', mail], /--offline, --key-archive exclude each other/],
  [['--zone', 'zone.json', '--key-archive', mail], /--zone, --key-archive exclude each other/],
  [['-', '-'], /standard input can be read only once/],
  [['--language', 'xx', mail], /no words for the language “xx”/],
  [['--jobs', '0', mail], /--jobs takes a number from 1 to 99, not “0”/],
  [['--jobs', 'two', mail], /--jobs takes a number/],
  [['--json', '--markdown', mail], /--json, --markdown exclude each other/],
  [['--html', '--markdown', mail], /--html wants a value/],
  [['--html', '-', mail], /-: this file cannot be written/], //  standard output has the other form
  [['--html', '', mail], /cannot be written/],
  [['--html', 'first.eml', mail], /would write over a message/], // --html *.eml
  [['--html', 'First.MSG', mail], /would write over a message/],
  [['--html', './in/../raw', 'raw'], /would write over a message/],
  // Options of later issues
];
test.each(unusable)('%j: one sentence', async (args, sentence) => {
  const asked = readArguments(args);
  const { problems } = await loadCommandLineWords('en');
  expect('problem' in asked && problems[asked.problem](asked.what)).toMatch(sentence);
});

const ended: [args: readonly string[], sentence: RegExp][] = [
  [[], /name a message/],
  [['--colour', mail], /no option --colour/],
  [['--jobs', '2.5', mail], /--jobs takes a number/],
  [['--zone', join(folder, 'none.json'), mail], /zone file cannot be read/],
  [['--zone', mail, mail], /this is no zone/],
  [['--zone', file('bad.json', '{"a.example": {"A": ["x"]}}'), mail], /bad\.json, a\.example A 0/],
  [[file('outlook.msg', 'x')], /\.msg.*not yet built/],
  [[empty], /no file named \.eml in this directory/],
  [[join(folder, 'none.eml')], /none\.eml: there is no such file/],
];
describe.concurrent('unusable arguments end it: status 2 and one sentence', () => {
  test.each(ended)('%j', async (args, sentence) => {
    const { status, stdout, stderr } = await whence(args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

test('--help and --version answer on standard output', async () => {
  const help = await whence(['--help']);
  expect([help.status, help.stderr]).toEqual([0, '']);
  for (const name of [
    'json',
    'markdown',
    'offline',
    'doh',
    'zone',
    'at',
    'ip',
    'helo',
    'mail-from',
    'trust',
  ]) {
    expect(help.stdout).toContain(`--${name}`);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await whence(['--version'])).toEqual({
    status: 0,
    stdout: `whence ${version}\n`,
    stderr: '',
  });
});

describe('what the arguments become', () => {
  const options = (...args: string[]) => {
    const asked = readArguments([...args, 'x.eml']);
    return 'settings' in asked ? asked.settings.options : asked;
  };
  const rows: [args: string[], want: object][] = [
    [['--at', '2026-11-20'], { clock: new Date('2026-11-20T00:00:00Z') }],
    [['--at', '2026-11-20T09:30'], { clock: new Date('2026-11-20T09:30:00Z') }], // UTC without a zone
    [['--at', '2026-11-20T09:30:00+01:00'], { clock: new Date('2026-11-20T08:30:00Z') }],
    [['--mail-from', ''], { envelope: { mailFrom: '' } }], //                       the null sender
    [['--mail-from', '<>'], { envelope: { mailFrom: '' } }],
    [
      ['--ip', '2001:db8::1', '--helo', 'a.example'],
      { envelope: { ip: '2001:db8::1', helo: 'a.example' } },
    ],
    [
      ['--trust', 'a.example', '--trust', 'b.example'],
      { receiver: { authservIds: ['a.example', 'b.example'] } },
    ],
    [
      ['--protect', 'Contoso', '--protect', 'contoso.com'],
      { protected: ['Contoso', 'contoso.com'] },
    ],
    [['--fidelity', 'lossy-text'], { fidelity: 'lossy-text' }],
    [[], { withholdLocalPart: true, clock: undefined, fidelity: undefined }],
    [['--send-local-part'], { withholdLocalPart: false }],
  ];
  test.each(rows)('%j', (args, want) => {
    expect(options(...args)).toMatchObject(want);
  });

  test('after -- everything is a file', () => {
    expect(readArguments(['--', '--json'])).toMatchObject({ settings: { inputs: ['--json'] } });
  });
});

test('the envelope, the clock and whom to believe reach the report', async () => {
  const ended = await whence(
    ['--json', '--offline', '--at', '2026-11-20', '--ip', '192.0.2.7', '--mail-from', '', '-'],
    'Authentication-Results: mx.example.net; spf=pass\r\nFrom: a@example.com\r\n\r\n',
  );
  const [report] = reportsOf(ended) as [Report];
  expect(report.checks).toMatchObject({ clock: '2026-11-20T00:00:00.000Z', clockFrom: 'given' });
  expect(report.envelope).toMatchObject({ ip: '192.0.2.7', mailFrom: '' });
  expect(report.claims.receiver.trust).not.toBe('trusted');
});

test('--trust makes a stamp a trusted one', async () => {
  const ended = await whence(
    ['--json', '--offline', '--trust', 'MX.example.net', '-'],
    'Authentication-Results: mx.example.net; spf=pass\r\nFrom: a@example.com\r\n\r\n',
  );
  const [report] = reportsOf(ended) as [Report];
  expect(report.claims.receiver.trust).toBe('trusted');
});
