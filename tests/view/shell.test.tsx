// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillWords } from '../../build/page-shell.ts';
import { showPopup, storeWithout, words } from './rendered.tsx';

const source = readFileSync('entrypoints/popup/index.html', 'utf8');
const html = fillWords(source.replace(/<link[^>]*>/, ''), words.view); // a stylesheet would be fetched

test("the popup's page shows, before any script, what the view then draws", () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const popup = showPopup(storeWithout(null));
  const shape = (root: ParentNode) =>
    [...(root.querySelector('.verdict')?.querySelectorAll('*') ?? [])]
      .filter(({ localName, className }) => localName !== 'bdi' && className !== 'note')
      .map(({ localName, classList }) => [localName, ...classList].join('.'));
  expect(shape(page)).toEqual(shape(popup));
  expect(page.querySelector('main')?.dataset.state).toBe('reading');
  expect(page.querySelector('.verdict-label')?.textContent).toBe(words.view.readingLabel);
});

test('a name that is no word of the view is a mistake', () => {
  expect(() => fillWords('{{nothing}}', words.view)).toThrow('nothing');
});
