// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillWords, type Views } from '../../build/page-shell.ts';
import { languages, loadWords } from '../../src/wording/wording.ts';
import { showPopup, storeWithout } from './rendered.tsx';

const views: Views = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, (await loadWords(language)).view] as const),
  ),
);
const source = readFileSync('entrypoints/popup/index.html', 'utf8');
// A stylesheet and a script would be fetched.
const html = fillWords(source.replace(/<link[^>]*>|<script.*?<\/script>/g, ''), views);

test("the popup's page shows, before any script, what the view then draws", () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const popup = showPopup(storeWithout(null));
  const shape = (root: ParentNode) =>
    [...(root.querySelector('.verdict')?.querySelectorAll('*') ?? [])]
      .filter(
        ({ localName, className }) => !/^(?:bdi|span)$/.test(localName) && className !== 'note',
      )
      .map(({ localName, classList }) => [localName, ...classList].join('.'));
  expect(shape(page)).toEqual(shape(popup));
  expect(page.querySelector('main')?.dataset.state).toBe('reading');
  expect(page.documentElement.dataset.languages).toBe(languages.join(' '));
});

test.each(languages)('in %s, and in no other language beside it', (language) => {
  document.documentElement.lang = language;
  const style = document.createElement('style');
  style.textContent = readFileSync('src/view/styles/base.css', 'utf8');
  document.head.replaceChildren(style);
  document.body.innerHTML = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const shown = [...document.querySelectorAll('.in-each-language')].map((words) =>
    [...words.children]
      .filter((one) => getComputedStyle(one).display !== 'none')
      .map(({ textContent }) => textContent),
  );
  const { readingLabel, reading, readingHint } = views[language] ?? {};
  expect(shown).toEqual([[readingLabel], [reading?.(null)], [readingHint]]);
});

test('a name that is no word of the view is a mistake', () => {
  expect(() => fillWords('{{nothing}}', views)).toThrow('nothing');
});
