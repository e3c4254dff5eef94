/**
 * Vite plugin for the extension's pages: fills `{{name}}` with the words of the view in every language,
 * so that a page says what it does before its script runs. The page's own `lang` chooses (base.css).
 */
import type { Plugin } from 'vite';
import type { ViewWords } from '../src/wording/wording.ts';

/** The words of the view by the tag of their language. */
export type Views = Readonly<Record<string, ViewWords>>;

/** The page with its words; a name that is no word of the view is a mistake. `{{languages}}` are the tags. */
export function fillWords(html: string, views: Views): string {
  const languages = Object.entries(views);
  return html
    .replace('{{languages}}', Object.keys(views).join(' '))
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const said = languages.map(
        ([language, view]) => `<span lang="${language}">${wordOf(view, name)}</span>`,
      );
      return `<span class="in-each-language">${said.join('')}</span>`;
    });
}

function wordOf(view: ViewWords, name: string): string {
  const found = Object.entries(view).find(([key]) => key === name)?.[1];
  // Words that name something are asked for without it.
  const word = typeof found === 'function' ? found(null) : found;
  if (typeof word !== 'string') throw new Error(`no word of the view: ${name}`);
  return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function pageShell(views: Views): Plugin {
  return {
    name: 'whence:page-shell',
    transformIndexHtml: (html) => fillWords(html, views),
  };
}
