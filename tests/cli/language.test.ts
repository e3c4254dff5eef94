import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { spokenLanguage } from '../../src/cli/language.ts';
import type { Report } from '../../src/report.ts';
import { languages, loadCommandLineWords, loadWords } from '../../src/wording/wording.ts';
import { reportsOf, whence } from './whence.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-language-'));
afterAll(() => rmSync(folder, { recursive: true }));
const mail = join(folder, 'plain.eml');
writeFileSync(mail, 'From: a@example.com\r\n\r\ntext\r\n');

type Environment = Readonly<Record<string, string>>;

const rows: readonly (readonly [args: string[], env: Environment, found: string, why: string])[] = [
  [[], {}, 'en', 'nothing is said'],
  [[], { LANG: 'de_DE.UTF-8' }, 'de', 'a locale of POSIX'],
  [[], { LANG: 'de_CH.UTF-8@euro' }, 'de', 'with a modifier'],
  [[], { LANG: 'fr' }, 'fr', 'without a country'],
  [
    [],
    { LC_MESSAGES: 'fr_FR', LANG: 'de_DE' },
    'fr',
    'the language of messages before that of all',
  ],
  [[], { LC_ALL: 'fr_BE', LC_MESSAGES: 'de_DE', LANG: 'de_DE' }, 'fr', 'LC_ALL before both'],
  [[], { LC_ALL: '', LANG: 'fr_CH' }, 'fr', 'empty is as if it were not set'],
  [[], { LC_ALL: 'C', LANG: 'de_DE' }, 'en', 'the POSIX locale was chosen'],
  [[], { LC_ALL: 'C.UTF-8', LANG: 'de_DE' }, 'en', 'so was this'],
  [[], { LANG: 'tlh_KX' }, 'en', 'no words for it'],
  [['--language', 'fr', 'a.eml'], { LC_ALL: 'de_DE' }, 'fr', 'what is asked for comes first'],
  [['--language=fr', '--json', '-'], { LC_ALL: 'de_DE' }, 'fr', 'in one word'],
  [['--colour', '--language', 'fr'], {}, 'fr', 'beside what cannot be used'],
  [['--language', 'xx'], { LANG: 'de_DE' }, 'de', 'a language without words is told in the user’s'],
  [['--language'], { LANG: 'de_DE' }, 'de', 'no value'],
  [['--language', 'fr', '--language', 'de'], {}, 'de', 'the last one'],
];
test.each(rows)('%j %j: %s (%s)', (args, env, found) => {
  expect(spokenLanguage(args, env)).toBe(found);
});

describe.each(languages)('%s, as it is printed', async (language) => {
  const { view } = await loadWords(language);
  const { usage, problems } = await loadCommandLineWords(language);

  test('a report, of one thread and of two', async () => {
    const inputs = [mail, mail, mail];
    for (const jobs of ['1', '2']) {
      const ended = await whence(['--json', '--jobs', jobs, '--language', language, ...inputs]);
      const told = (reportsOf(ended) as Report[]).map((report) => report.language);
      expect(told).toEqual(inputs.map(() => language));
    }
  });

  test('text, help and complaints, by the environment', async () => {
    const env = { LC_ALL: `${language}_XX.UTF-8` };
    expect((await whence(['--offline', mail], '', env)).stdout).toContain(view.notChecked);
    expect((await whence(['--help'], '', env)).stdout).toBe(usage);
    expect((await whence(['--nothing'], '', env)).stderr).toBe(
      `whence: ${problems['option-unknown']('--nothing')}\n`,
    );
  });
});
