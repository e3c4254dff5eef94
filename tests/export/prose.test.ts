/** Words within Markdown: those that are plain stand as they are, every other one is code. */
import { expect, test } from 'vitest';
import { cell, codeBlock, prose } from '../../src/export/markdown/prose.ts';

const rows: [text: string, shown: string][] = [
  ['Zoë O’Brien-Müller, 中文', 'Zoë O’Brien-Müller, 中文'],
  ['Smith & Co. - 100% (new), SPF/DKIM', 'Smith & Co. - 100% (new), SPF/DKIM'],
  ['ask contoso.com’s (or a@b.example).', 'ask `contoso.com`’s (or `a@b.example`).'], // GFM links addresses
  ['www.b.example, http://b.example/', '`www.b.example`, `http://b.example/`'],
  ['@user #12 !3 GH-12 A-1', '`@user #12 !3 GH-12 A-1`'], //       mentions, references, tickets
  ['deadbeef1 facade', '`deadbeef1` facade'], //                   a commit; a word
  ['[a](b) <b> **x** _y_ ~z~ $w$ :v:', '`[a](b) <b> **x** _y_ ~z~ $w$ :v`:'],
  ['“v=DMARC1; p=none” now', '“`v=DMARC1; p=none`” now'], //        what is quoted stays together
  ['(”v=DMARC1; p=none” nu)', '(”`v=DMARC1; p=none`” nu)'], //      as Swedish and Danish quote
  ['„v=DMARC1; p=none“ jetzt', '„`v=DMARC1; p=none`“ jetzt'], //    German
  ['‘v=DMARC1; p=none’ nu', '‘`v=DMARC1; p=none`’ nu'], //          Dutch
  ['«\u00a0v=DMARC1; p=none\u00a0» ici', '«\u00a0`v=DMARC1; p=none`\u00a0» ici'], // French
  ['“all is well” now', '“all is well” now'],
  ['1. one', '`1.` one'], //                                       would be a list
  ['- one', '`-` one'],
  ['a`b', '``a`b``'], //                                           no run of the fence's length within
  ['`', '`` ` ``'],
  ['```', '```` ``` ````'],
  ['a\r\n\r\n# b', 'a `#` b'], //                                  one line
  ['a\\`b\\', '``a\\`b\\``'],
  ['\u202ea\u200b', '`<U+202E>a<U+200B>`'],
  ['', ''],
];
test.each(rows)('%j', (text, shown) => {
  expect(prose(text)).toBe(shown);
});

test('a bar ends no cell', () => {
  expect(cell('a|b')).toBe('`a<U+007C>b`');
});

test('no line ends a block of code', () => {
  expect(codeBlock(['```', 'x'])).toEqual(['````text', '```', 'x', '````']);
});

test('a text of any length is a short line', () => {
  expect(prose('a@b.example '.repeat(9000)).length).toBeLessThan(1200);
  expect(prose(`“${'x'.repeat(90_000)}`).length).toBeLessThan(1200);
  expect(prose('`'.repeat(90_000)).length).toBeLessThan(4000);
});
