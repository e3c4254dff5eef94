import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkWords } from '../../scripts/check-words.ts';
import { languages } from '../../src/wording/wording.ts';

const root = process.cwd();
const VIEW = 'src/wording/view-words.ts';
const FAILURES = 'src/wording/en/failures.ts';

/** The file with `planted` behind the first place of `after`. */
const plant = (file: string, after: string, planted: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(after);
  return [file, text.replace(after, () => `${after}\n${planted}`)] as const;
};

test('every word is there, and asked for', { timeout: 120_000 }, () => {
  expect(checkWords(root)).toEqual([]);
});

test('a word that is missing, or that nothing asks for, is told', { timeout: 120_000 }, () => {
  const problems = checkWords(
    root,
    new Map([
      plant(VIEW, 'export interface ViewWords {', '  readonly plantedWord: string;'),
      plant(
        FAILURES,
        "ViewWords['failures'] = {",
        "  'planted-code': { what: 'x', instead: 'x' },",
      ),
    ]),
  );
  for (const language of languages) {
    expect(problems).toContainEqual(
      expect.stringMatching(
        `^src/wording/${language}/view\\.ts: Property 'plantedWord' is missing`,
      ),
    );
  }
  expect(problems).toContain(`${VIEW}: nothing asks for plantedWord`);
  expect(problems).toContain('src/wording/en: nothing has the code planted-code (failures)');
  expect(problems).toHaveLength(languages.length + 2);
});
