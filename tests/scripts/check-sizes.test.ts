import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkSizes } from '../../scripts/check-sizes.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Text that gzip cannot make smaller than three quarters of its size. */
const noise = (size: number) =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))).toString('base64');

const PAGE = `<link rel="stylesheet" href="/assets/popup.css">
<script type="module" src="/chunks/popup-1.js"></script>
<link rel="modulepreload" href="/chunks/words-2.js">`;

const language = (...parts: readonly string[]) =>
  ['receiver', 'bounces', 'measures', ...parts]
    .map((part) => `import(\`./${part}-abcdef_1.js\`)`)
    .join(';');

const BUILD: Readonly<Record<string, string>> = {
  'engine.js': 'throw EINVALIDHASH',
  'popup.html': PAGE,
  'assets/popup.css': 'a{}',
  'chunks/popup-1.js': 'import "./words-2.js"',
  'chunks/words-2.js': '0',
  'chunks/en-3.js': language('command-line'),
  'chunks/receiver-abcdef_1.js': '5',
  'chunks/bounces-abcdef_1.js': '6',
  'chunks/measures-abcdef_1.js': '6',
  'chunks/command-line-abcdef_1.js': noise(65_536),
  'webmail.js': '2',
  'alterations.js': '3',
  'bounce.js': '4',
  'imitations.js': '4',
};

function problemsOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'whence-sizes-'));
  folders.push(folder);
  for (const [file, content] of Object.entries({ ...BUILD, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return checkSizes(folder).problems;
}

const rows: readonly (readonly [string, Readonly<Record<string, string | null>>, string[]])[] = [
  ['as it should be', {}, []],
  [
    'a popup too heavy by what it imports',
    { 'chunks/words-2.js': noise(65_536) },
    ['popup: more than 45 KB'],
  ],
  [
    'a popup too heavy by what it fetches once it is shown',
    {
      'chunks/popup-1.js': 'import(`./later-5.js`)',
      'chunks/later-5.js': 'import{a}from"./heavy-6.js";import(`./heavier-7.js`)',
      'chunks/heavy-6.js': noise(65_536),
    },
    ['popup: more than 45 KB'],
  ],
  [
    'what is fetched when it is first needed is not weighed',
    {
      'chunks/popup-1.js': 'import(`./later-5.js`)',
      'chunks/later-5.js': 'import(`./heavier-7.js`)',
      'chunks/heavier-7.js': noise(65_536),
    },
    [],
  ],
  [
    'a heavy language',
    { 'chunks/sv-4.js': language() + noise(50_000) },
    ['language sv: more than 30 KB'],
  ],
  [
    'a language that loads what nobody has weighed',
    { 'chunks/sv-4.js': language('more'), 'chunks/more-abcdef_1.js': noise(50_000) },
    ['language sv: more than 30 KB'],
  ],
  [
    'a heavy part of a language',
    { 'chunks/receiver-abcdef_1.js': noise(20_000) },
    ['language en, receiver: more than 12 KB'],
  ],
  [
    'a language that has a part at once',
    { 'chunks/sv-4.js': 'import(`./receiver-abcdef_1.js`)' },
    [
      'language sv, bounces: there is nothing to weigh',
      'language sv, measures: there is nothing to weigh',
    ],
  ],
  ['a heavy content script', { 'webmail.js': noise(20_000) }, ['content script: more than 12 KB']],
  [
    'a heavy part of the engine',
    { 'alterations.js': noise(20_000) },
    ['alterations: more than 12 KB'],
  ],
  [
    'the engine without its part',
    { 'alterations.js': null },
    ['alterations: there is nothing to weigh'],
  ],
  ['no content script', { 'webmail.js': null }, ['content script: there is nothing to weigh']],
  ['no language', { 'chunks/en-3.js': null }, ['no language is in the build']],
  ['no popup', { 'popup.html': null }, ['popup: there is nothing to weigh']],
  [
    'a second engine',
    { 'background.js': 'EINVALIDHASH' },
    ['the engine is in background.js, engine.js'],
  ],
];
test.each(rows)('%s', (_, changes, problems) => {
  expect(problemsOf(changes)).toEqual(problems);
});
