import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/listed.ts';
import { whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-many-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (path: string, content: string) => writeFileSync(join(folder, path), content);
const mail = (n: number) =>
  `From: a${n}@example.com\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: x\r\n\r\n${'text\r\n'.repeat(n)}`;

mkdirSync(join(folder, 'in'));
mkdirSync(join(folder, 'in/deep'));
for (let n = 10; n < 50; n++) put(`in/m${n}.eml`, mail(n));
put('in/deep/LAST.EML', mail(1));
put('in/m30.eml', '{"no": "mail"}');
put('in/notes.txt', 'no message by its name');
symlinkSync(folder, join(folder, 'in/deep/loop'));

test('a directory stands for every .eml file in it and below, by name; links are not followed', async () => {
  const listed = await listFiles([join(folder, 'in'), '-', join(folder, 'gone')]);
  const names = listed.map((path) => path.replace(`${folder}/`, ''));
  expect(names.slice(0, 2)).toEqual(['in/deep/LAST.EML', 'in/m10.eml']);
  expect(names.slice(-3)).toEqual(['in/m49.eml', '-', 'gone']);
  expect(names).toHaveLength(43);
});

test('--jobs prints what one job prints, in the same order, and ends alike', async () => {
  const args = ['--json', '--offline', '--at', '2026-11-20', join(folder, 'in')];
  const [one, three] = await Promise.all([whence(args), whence(['--jobs', '3', ...args])]);
  expect(one.status).toBe(3);
  expect(one.stdout.trimEnd().split('\n')).toHaveLength(40);
  expect(three).toEqual(one);
  expect(one.stderr).toContain('m30.eml: This is JSON');
});

test('of very many inputs, standard error counts each tenth', async () => {
  const inputs = Array.from({ length: 13 }, () => join(folder, 'in'));
  const { stderr } = await whence(['--json', '--offline', ...inputs]);
  const counts = stderr.split('\n').filter((line) => / of 533 messages$/.test(line));
  expect(counts).toHaveLength(10);
  expect(counts.at(-1)).toBe('533 of 533 messages');
});
