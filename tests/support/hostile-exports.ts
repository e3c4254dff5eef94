/** A hostile message made into every export, and the same tame; and what reads them. */
import { type Document, type Element, Window } from 'happy-dom';
import { examine, loadWords, PRODUCER } from '../../src/analyse.ts';
import {
  htmlPage,
  htmlPart,
  reportJson,
  reportMarkdown,
  reportText,
} from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { word, wordsFor } from '../../src/wording/wording.ts';
import { hostileOptions } from './hostile-message.ts';
import { tameBytes, tameReport } from './tame.ts';

const english = await loadWords('en');

export interface Exports {
  readonly report: Report;
  readonly text: string;
  readonly coloured: string;
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
}

async function exportsOf(unworded: Report, bytes: Uint8Array): Promise<Exports> {
  const words = await wordsFor(unworded, english);
  const report = word(unworded, words);
  const page = { bytes, width: 80, verbose: true };
  return {
    report,
    text: reportText(report, words, { ...page, colour: false }),
    coloured: reportText(report, words, { ...page, colour: true }),
    json: reportJson(report),
    markdown: reportMarkdown(report, words, { bytes }),
    html: htmlPage([htmlPart(report, words, { bytes })], words, PRODUCER),
  };
}

export type Parse = (html: string) => Document;

/** A window of its own for each value, since one keeps every document that it parsed. */
export async function withParser(use: (parse: Parse) => void): Promise<void> {
  const window = new Window();
  try {
    use((html) => new window.DOMParser().parseFromString(html, 'text/html'));
  } finally {
    await window.happyDOM.close();
  }
}

/** What a spreadsheet runs. OWASP, CSV Injection */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** "p", "p > code", … of every element, with the attributes, in the order of the page. */
export function treeOf(root: Element, inline: RegExp): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter(({ localName, className }) => !inline.test(`${localName}.${className}`))
    .map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      return [element.parentElement?.localName, element.localName, ...attributes].join(' ');
    });
}

/** The whole way, from bytes to export; and the same report with letters for all that has a meaning. */
export async function hostileExports(
  bytes: Uint8Array,
  value: string,
): Promise<{ readonly made: Exports; readonly tame: Exports }> {
  const unworded = await examine(bytes, hostileOptions(value));
  const [made, tame] = await Promise.all([
    exportsOf(unworded, bytes),
    exportsOf(tameReport(unworded), tameBytes(bytes)),
  ]);
  return { made, tame };
}
