/** Whatever a sender or DNS writes, a renderer of GFM finds in the ticket nothing but text and code. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
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

/** Elements that a ticket is made of. */
const TICKET = /^(?:h3|h4|p|strong|ul|li|pre|code|table|thead|tbody|tr|th|td)$/;

/** Signs that some tracker gives a meaning, and what looks like a link to it. */
const MEANT = /[@#<>`*_~$|\\[\]^{}=]|:\/\/|www\.|[a-z]\.[a-z]{2}/i;

function expectMarkdown({ markdown }: Exports, tame: Exports, parse: Parse): void {
  expect(markdown).not.toMatch(OBEYED);
  const ticket = (source: string) =>
    parse(micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })).body;
  const body = ticket(markdown);
  for (const element of body.querySelectorAll('*')) {
    expect(element.localName).toMatch(TICKET);
    for (const { name } of element.attributes) expect(name).toBe('class');
  }
  const inline = /^code\.$/;
  expect(treeOf(body, inline)).toEqual(treeOf(ticket(tame.markdown), inline));
  const cells = [...body.querySelectorAll('td, th, li, p, h3, h4')];
  expect(cells.filter((cell) => FORMULA.test(cell.textContent ?? ''))).toEqual([]);
  expect(markdown.split('\n').filter((line) => FORMULA.test(line))).toEqual([]);
  for (const code of body.querySelectorAll('code')) code.remove();
  expect(body.textContent).not.toMatch(MEANT);
}

async function expectInert(bytes: Uint8Array, value: string): Promise<void> {
  const { made, tame } = await hostileExports(bytes, value);
  await withParser((parse) => expectMarkdown(made, tame, parse));
}

describe.each(Object.entries(hostileValues))('%s', (_, values) => {
  test.each(values)('%j in every field', async (value) => {
    await expectInert(hostileMessage(value), value);
  });

  test('in a delivery report', async () => {
    for (const value of values) await expectInert(hostileBounce(value), value);
  });
});
