/**
 * Vite plugin for the extension's pages: fills `{{name}}` with the words of the view, so that a page
 * says what it does before its script runs.
 */
import type { Plugin } from 'vite';
import type { ViewWords } from '../src/wording/wording.ts';

/** The page with its words; a name that is no word of the view is a mistake. */
export function fillWords(html: string, view: ViewWords): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const found = Object.entries(view).find(([key]) => key === name)?.[1];
    // Words that name something are asked for without it.
    const word = typeof found === 'function' ? found(null) : found;
    if (typeof word !== 'string') throw new Error(`no word of the view: ${name}`);
    return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  });
}

export function pageShell(view: ViewWords): Plugin {
  return {
    name: 'whence:page-shell',
    transformIndexHtml: (html) => fillWords(html, view),
  };
}
