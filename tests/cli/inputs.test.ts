import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report.ts';
import { OBEYED } from '../support/obeyed.ts';
import { reportsOf, whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content, 'latin1');
  return path;
};
const HEADER = 'From: a@example.com\r\nTo: b@example.org\r\nSubject: x\r\n';
const mail = file('mail.eml', `${HEADER}\r\ntext\r\n`);

const noMail: [what: string, content: string, sentence: RegExp][] = [
  ['an empty file', '', /nothing in it; choose the message/],
  ['white space', '\r\n \r\n', /nothing in it/],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0', /picture.*not a screenshot/],
  ['a login page', '<!DOCTYPE html><title>Sign in</title>', /web page.*sign in again/],
  ['JSON', '{"from": "a@example.com"}', /JSON.*choose the message/],
  [
    'text without a header field',
    'Dear all,\n\nsee you on Monday.\n',
    /no header fields.*copy the whole source/,
  ],
];
describe('no mail: status 3, one sentence, and the others are still reported', () => {
  // One run for all: each is followed by a message.
  const paths = noMail.map(([what, content]) => file(`no-mail ${what}`, content));
  const run = whence(['--json', '--offline', ...paths.flatMap((path) => [path, mail])]);

  test.each(noMail)('%s', async (what, _content, sentence) => {
    const lines = (await run).stderr
      .split('\n')
      .filter((line) => line.includes(`no-mail ${what}:`));
    expect(lines).toEqual([expect.stringMatching(sentence)]);
  });

  test('nothing else is said, and every message is reported', async () => {
    const ended = await run;
    expect(ended.status).toBe(3);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(noMail.length);
    expect(reportsOf(ended)).toHaveLength(noMail.length);
  });

  test('from standard input', async () => {
    const { status, stdout, stderr } = await whence(['--offline', '-'], '{}');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^whence: -: This is JSON/);
  });
});

test('a file that cannot be read weighs more than one that is no mail; both are told', async () => {
  const ended = await whence(['--json', '--offline', join(folder, 'gone'), file('none', ''), mail]);
  expect(ended.status).toBe(2);
  expect(ended.stderr.trimEnd().split('\n')).toHaveLength(2);
  expect(reportsOf(ended)).toHaveLength(1);
});

const odd: [what: string, content: string, finding: string | null][] = [
  ['headers without a body', HEADER, 'headers-only'],
  ['LF only', `${HEADER}\r\ntext\r\n`.replaceAll('\r', ''), 'lines-end-in-lf'],
  ['mixed line ends', `${HEADER}\ntext\n`, 'header-noncompliant'],
  ['NUL', `${HEADER}X: \0\r\n\r\n\0text`, 'header-noncompliant'],
  ['a 1 MB header', `${HEADER}X: ${'x '.repeat(524_288)}\r\n\r\n`, 'header-oversized'],
  ['two From', `From: c@example.net\r\n${HEADER}\r\ntext`, 'from-malformed'],
  ['no From', 'To: b@example.org\r\nSubject: x\r\n\r\ntext', 'from-malformed'],
  ['a line that is no field', `${HEADER}what is this\r\n\r\n`, 'header-noncompliant'],
  ['an mbox line on top', `From a@example.com Mon Nov 16 08:00:00 2026\r\n${HEADER}\r\n`, null],
];
describe('odd mail: status 0, and the oddity is a finding', () => {
  const paths = odd.map(([what, content]) => file(`odd ${what}`, content));
  const run = whence(['--json', '--offline', ...paths]);

  test.each(odd.map((row, i) => [...row, i] as const))(
    '%s',
    async (_what, _content, finding, i) => {
      const { findings, diagnosis } = (reportsOf(await run) as readonly Report[])[i] ?? {};
      if (finding) expect(findings?.map(({ code }) => code)).toContain(finding);
      expect(diagnosis?.summary).toMatch(/./);
    },
  );

  test('nothing is said of it on standard error', async () => {
    const { status, stderr } = await run;
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('over 50 MB', () => {
  const MB = 1024 * 1024;
  /** A file with a hole, so that it takes no room. */
  const large = (name: string, size: number) => {
    const path = file(name, `${HEADER}\r\ntext\r\n`);
    truncateSync(path, size);
    return path;
  };

  test.each([51 * MB, 5000 * MB])(
    'of %i bytes the beginning is read, and it is said',
    async (size) => {
      const ended = await whence(['--json', '--offline', large(`${size}.eml`, size)]);
      const [report] = reportsOf(ended) as [Report];
      expect(ended.status).toBe(0);
      expect(report.source).toMatchObject({ size, fidelity: 'headers-only' });
      const cut = report.findings.find(({ code }) => code === 'source-cut');
      expect(cut?.facts).toEqual({ read: 50 * MB, cut: size - 50 * MB });
    },
  );

  test('the same from a pipe', async () => {
    const content = Buffer.concat([Buffer.from(`${HEADER}\r\n`), Buffer.alloc(60 * MB, 'x')]);
    const [report] = reportsOf(await whence(['--json', '--offline', '-'], content)) as [Report];
    expect(report.source.size).toBe(content.length);
    expect(report.findings.map(({ code }) => code)).toContain('source-cut');
  });

  test('50 MB to the byte are read whole', async () => {
    const [report] = reportsOf(await whence(['--json', '--offline', large('50.eml', 50 * MB)])) as [
      Report,
    ];
    expect(report.source.fidelity).toBe('exact');
    expect(report.findings.map(({ code }) => code)).not.toContain('source-cut');
  });
});

test('a reader that goes away early ends it quietly', async () => {
  const many = Array.from({ length: 50 }, () => mail);
  const child = spawn(process.execPath, ['src/cli/cli.ts', '--json', '--offline', ...many]);
  let stderr = '';
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, stderr]).toEqual([0, '']);
});

test.skipIf(process.platform !== 'linux')('a full disk is told', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, ['src/cli/cli.ts', '--offline', mail], {
    stdio: ['ignore', full, 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  let stderr = '';
  child.stderr?.on('data', (piece) => {
    stderr += piece;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('whence: the output cannot be written (ENOSPC).\n');
  expect(status).toBe(2);
});

test('several messages are told apart', async () => {
  const { stdout } = await whence(['--offline', mail, mail]);
  expect(stdout.split(/^─+$/m)).toHaveLength(2);
});

test('bytes of a hostile header come out inert, in text and in JSON', async () => {
  const hostile = file(
    'hostile.eml',
    'From: "\x1b]0;gone\x07\x1b[2J\xc2\x9b31m\xe2\x80\xae" <a\x08@example.com>\r\nReply-To: \x1b[1m@evil.example\r\n\r\n\x1b[0m',
  );
  for (const args of [['--offline'], ['--json', '--offline']]) {
    const { stdout } = await whence([...args, hostile]);
    expect(stdout).not.toMatch(OBEYED);
  }
});

test('a hostile file name comes out inert', async () => {
  const { stderr } = await whence(['--offline', join(folder, '\u001b[2Jgone')]);
  expect(stderr).toContain('<U+001B>[2Jgone: there is no such file');
});

test.skipIf(process.platform === 'win32')('a message may come from a named pipe', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const ended = whence(['--json', '--offline', pipe]);
  await writeFile(pipe, `${HEADER}\r\ntext`); // waits for the reader
  const [report] = reportsOf(await ended) as [Report];
  expect(report.source).toMatchObject({ name: pipe, size: HEADER.length + 6 });
});

test.skipIf(process.platform === 'win32')('what is neither file nor pipe is not read', async () => {
  const { status, stderr } = await whence(['--offline', '/dev/zero']);
  expect([status, stderr]).toEqual([2, 'whence: /dev/zero: this is neither a file nor a pipe.\n']);
});
