import { describe, expect, test } from 'vitest';
import { clip, reveal } from '../../src/export/export.ts';
import { expectLinear } from '../support/linear.ts';

describe('what hides is named where it stands', () => {
  const rows: [text: string, shown: string][] = [
    ['plain', 'plain'],
    ['\u202Emoc.osotnoc', '[U+202E]moc.osotnoc'], //     turned around
    ['pay\u200Bpal', 'pay[U+200B]pal'], //               zero width
    ['a\u200B\u200B\u200Bb', 'a[U+200B ×3]b'], //        as often as it stands there
    ['\u200B\u200C', '[U+200B][U+200C]'],
    ['a\u0000b', 'a[U+0000]b'], //                       a control
    ['x\u{E0041}y', 'x[U+E0041]y'], //                   a tag character
    ['\uD800', '[U+D800]'], //                           half a character
    ['\u2800', '[U+2800]'], //                           a blank that is no space
    ['\u3164', '[U+3164]'], //                           a letter that draws nothing
    ['شركة', 'شركة'], //                                 written from right to left, and nothing hidden
    ['می\u200Cخواهم', 'می\u200Cخواهم'], //               a joiner that belongs there
    ['👨\u200D👩\u200D👧 ❤\uFE0F', '👨\u200D👩\u200D👧 ❤\uFE0F'], // and in emoji
    ['paypal\u200D.com', 'paypal[U+200D].com'], //       but not here
    ['1\uFE0F\uFE0F', '1[U+FE0F ×2]'],
  ];
  test.each(rows)('%j', (text, shown) => {
    const named = reveal(text).map((run) => (run.hidden ? `[${run.hidden}]` : run.text));
    expect(named.join('')).toBe(shown);
  });

  test('line ends of a source may stand', () => {
    expect(reveal('a\n\tb\r', '\n\t')).toEqual([
      { text: 'a\n\tb', hidden: null },
      { text: '', hidden: 'U+000D' },
    ]);
  });

  test('a hostile megabyte is read in one pass', async () => {
    await expectLinear(reveal, 'an ordinary word or two \u200B');
    await expectLinear(reveal, '\u202E');
  });
});

test('a long text is cut between characters', () => {
  expect(clip('short', 5)).toEqual({ text: 'short', left: 0 });
  expect(clip('longer', 4)).toEqual({ text: 'long', left: 2 });
  expect(clip('ab😀d', 3)).toEqual({ text: 'ab', left: 3 });
});
