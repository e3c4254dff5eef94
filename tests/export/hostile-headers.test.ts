/**
 * Whatever a sender or DNS writes, each export is read by what people read it with, and comes out as text: HTML by a
 * parser of HTML, text as a terminal and a spreadsheet take it, JSON by JSON.parse.
 */
import { describe, expect, test } from 'vitest';
import { STYLE } from '../../src/export/html/style.ts';
import {
  type Exports,
  FORMULA,
  hostileExports,
  type Parse,
  treeOf,
  withParser,
} from '../support/hostile-exports.ts';
import { hostileBounce, hostileMessage } from '../support/hostile-message.ts';
import { hostileValues } from '../support/hostile-values.ts';
import { OBEYED } from '../support/obeyed.ts';

function expectTerminal({ text, coloured }: Exports): void {
  expect(text).not.toMatch(OBEYED);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of our own
  const uncoloured = coloured.replace(/\u001b\[(?:[1279]|2[2-9]|3[1-69]|39)m/g, '');
  const lines = (shown: string) => shown.split('\n').map((line) => line.trimEnd());
  expect(lines(uncoloured)).toEqual(lines(text));
  expect(text.split('\n').filter((line) => FORMULA.test(line))).toEqual([]);
}

function expectJson({ json, report }: Exports): void {
  expect(json).not.toMatch(OBEYED);
  expect(json).not.toContain('\n');
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
}

function expectHtml({ html }: Exports, tame: Exports, parse: Parse): void {
  expect(html).not.toMatch(OBEYED);
  const page = parse(html);
  // A tree of as many elements as tags are written: none comes of a text, and none is lost.
  const written = html.replace(STYLE, '').match(/<[a-z]/gi)?.length;
  expect(page.querySelectorAll('*')).toHaveLength(written ?? 0);
  const named = /\.hidden-character$/;
  for (const element of page.querySelectorAll('.hidden-character')) {
    expect(element.textContent).toMatch(/^U\+[0-9A-F]{4,6}(?: ×\d+)?$/);
    expect(element.attributes).toHaveLength(2);
  }
  expect(treeOf(page.documentElement, named)).toEqual(
    treeOf(parse(tame.html).documentElement, named),
  );
  const blocks = [...page.querySelectorAll('h1, h2, h3, p, pre, dt, dd, li, th, td, figcaption')];
  expect(blocks.filter((block) => FORMULA.test(block.textContent?.trimStart() ?? ''))).toEqual([]);
}

async function expectInert(bytes: Uint8Array, value: string): Promise<Exports> {
  const { made, tame } = await hostileExports(bytes, value);
  expectTerminal(made);
  expectJson(made);
  await withParser((parse) => expectHtml(made, tame, parse));
  return made;
}

/** Of each kind: the parts of the exports are the same, and only some texts come another way. */
const BOUNCES = 4;

test('there are two hundred, all different', () => {
  const all = Object.values(hostileValues).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(200);
});

describe.each(Object.entries(hostileValues))('%s', (_, values) => {
  test.each(values)('%j in every field', async (value) => {
    const { report, html } = await expectInert(hostileMessage(value), value);
    // It went the whole way: what its sender calls himself is what was written.
    expect(report.from.displayName).toContain(
      [...value.trim()].slice(0, 1).join('').toWellFormed(),
    );
    expect(report.source.kind).toBe('message');
    expect(html.length).toBeLessThan(250_000);
  });

  test('in a delivery report', async () => {
    for (const value of values.slice(0, BOUNCES)) {
      const { report } = await expectInert(hostileBounce(value), value);
      expect(report.source.kind).toBe('bounce');
    }
  });
});
