/** Tickets and pages: what is printed, what is written to a file, and what ends it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-forms-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

mkdirSync(path('in'));
const names = Array.from({ length: 9 }, (_, i) => `in/m${i}.eml`);
for (const name of names) {
  writeFileSync(path(name), `From: ${name.slice(3, 5)}@example.com\r\nSubject: x\r\n\r\ntext\r\n`);
}
writeFileSync(path('no-mail'), '{"a": 1}');

const OFFLINE = ['--offline', '--at', '2026-11-20'];

describe.concurrent('--markdown', () => {
  test('prints a ticket for each input, with a rule between two', async () => {
    const { status, stdout } = await whence(['--markdown', ...OFFLINE, path('in')]);
    expect(status).toBe(0);
    expect(stdout.split('\n\n***\n\n')).toHaveLength(9);
    expect(stdout).toMatch(/^### \? /);
    expect(stdout.match(/^### /gm)).toHaveLength(9);
  });

  test('--jobs prints the same', async () => {
    const args = ['--markdown', ...OFFLINE, path('in')];
    const [one, three] = await Promise.all([whence(args), whence(['--jobs', '3', ...args])]);
    expect(three).toEqual(one);
  });
});

describe.concurrent('--html', () => {
  test('writes one page about all inputs, in their order, beside what is printed', async () => {
    const { status, stdout } = await whence([
      ...['--json', '--html', path('all.html'), '--jobs', '2', ...OFFLINE],
      ...[path('in'), path('no-mail')],
    ]);
    expect(status).toBe(3);
    expect(stdout.trimEnd().split('\n')).toHaveLength(9);
    const sources = [...read('all.html').matchAll(/<p class="source"><bdi>(.*?)<\/bdi>/g)];
    expect(sources.map(([, name]) => name)).toEqual(names.map(path));
    expect(read('all.html').match(/<article /g)).toHaveLength(9);
  });

  test('of one input has no list', async () => {
    const { status } = await whence(['--html', path('one.html'), ...OFFLINE, path('in/m1.eml')]);
    expect(status).toBe(0);
    expect(read('one.html')).not.toContain('<nav>');
    expect(read('one.html').match(/<article /g)).toHaveLength(1);
  });

  test('writes nothing where no input was mail', async () => {
    const { status } = await whence(['--html', path('none.html'), ...OFFLINE, path('no-mail')]);
    expect([status, existsSync(path('none.html'))]).toEqual([3, false]);
  });

  const unwritable = [
    ['a folder that is not there', path('gone/page.html')],
    ['a directory', path('in')],
  ] as const;
  test.each(unwritable)('%s ends it before anything is read', async (_, file) => {
    const ended = await whence(['--html', file, ...OFFLINE, path('in/m1.eml')]);
    expect(ended).toEqual({
      status: 2,
      stdout: '',
      stderr: `whence: ${file}: this file cannot be written.\n`,
    });
  });

  test('a disk that is full is told, after what was printed', async () => {
    const args = ['--html', '/dev/full', ...OFFLINE, path('in/m1.eml')];
    const { status, stdout, stderr } = await whence(args);
    expect([status, stderr]).toEqual([2, 'whence: /dev/full: this file cannot be written.\n']);
    expect(stdout).toContain('m1@example.com');
  });

  test('a page never takes the place of a message', async () => {
    const { status } = await whence(['--html', path('no-mail'), ...OFFLINE, path('no-mail')]);
    expect([status, read('no-mail')]).toEqual([2, '{"a": 1}']);
  });
});
