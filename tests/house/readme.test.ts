import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whence } from '../cli/whence.ts';

const readme = readFileSync('README.md', 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/design.md'];

/** The contents of the fenced blocks of a kind. */
const blocks = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );

test('every npm script that is named is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const known = new Set([...Object.keys(scripts), 'ci', 'exec']);
  const named = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][a-z:]*)/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('every path that is named is there', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
  const exists = (path: string) =>
    tracked.some((file) => file === path || file.startsWith(path.replace(/\/?$/, '/')));
  const named = documents.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /(?<![\w/.])((?:build|docs|entrypoints|public|samples|scripts|src|tests)\/[\w./-]*[\w/])/g,
      ),
    ].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !exists(name))).toEqual([]);
});

test('the output that is shown is what the program prints', async () => {
  const [shown = ''] = blocks(readme, 'console');
  const [command = '', ...lines] = shown.split('\n');
  const [, args = '', count] =
    /^\$ npm run --silent whence -- (.*) \| head -(\d+)$/.exec(command) ?? [];
  const { status, stdout } = await whence(args.split(' '));
  expect(status).toBe(0);
  expect(lines.slice(0, -1)).toEqual(stdout.split('\n').slice(0, Number(count)));
});

test('the layout is that of the repository', () => {
  const [layout = ''] = blocks(readme, 'text');
  const shown = (indent: string) =>
    layout
      .split('\n')
      .flatMap((line) => new RegExp(`^${indent}([\\w.]+/?) {2,}\\S`).exec(line)?.[1] ?? [])
      .sort();
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
      .map(({ name }) => `${name}/`);
  const files = readdirSync('src').filter((name) => name.endsWith('.ts'));
  expect(shown('')).toEqual(folders('.').sort());
  expect(shown('  ')).toEqual([...folders('src'), ...files].sort());
});

test('the way of data in README is the one of the import table', () => {
  expect(readme).toContain(
    'raw bytes -> message -> evidence { claims | checks } -> findings -> diagnosis -> report -> view | command line',
  );
});
