import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, loadWords } from '../../src/wording/wording.ts';

const rules = readdirSync('src/findings/rules').map((file) => file.replace(/\.ts$/, ''));

test('every rule is in the list, once', () => {
  const list = readFileSync('src/findings/findings.ts', 'utf8');
  const imported = [...list.matchAll(/^import \{ (\w+) \} from '\.\/rules\/([\w-]+)\.ts';$/gm)];
  expect(imported.map(([, , file]) => file).sort()).toEqual(rules);
  const listed = /const rules = \[([^\]]*)\]/.exec(list)?.[1]?.match(/\w+/g) ?? [];
  expect([...listed].sort()).toEqual(imported.map(([, name]) => name).sort());
});

test.each(rules)('%s bears its name as function and as code', async (rule) => {
  const name = rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const exported = await import(`../../src/findings/rules/${rule}.ts`);
  expect(Object.keys(exported)).toEqual([name]);
  expect(readFileSync(`src/findings/rules/${rule}.ts`, 'utf8')).toContain(`code: '${rule}'`);
});

describe.each(languages)('in %s', async (language) => {
  const words = await loadWords(language);
  test('every rule has its words', () => {
    expect(Object.keys(words.findings).sort()).toEqual(rules);
  });
});

test('every rule has its test', () => {
  const tests = readdirSync('tests/findings').map((file) => file.replace(/\.test\.ts$/, ''));
  expect(rules.filter((rule) => !tests.includes(rule))).toEqual([]);
});
