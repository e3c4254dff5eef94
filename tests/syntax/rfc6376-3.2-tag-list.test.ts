import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTagList, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const plain = (text: string) =>
  Object.fromEntries(
    [...(parseTagList(text).value ?? [])].map(([name, { value }]) => [name, value]),
  );

describe('RFC 6376 §3.2 tag lists', () => {
  const good: [text: string, want: Record<string, string>][] = [
    ['v=1', { v: '1' }],
    ['v=1;', { v: '1' }], //                                the closing semicolon is optional
    ['v=1; \r\n ', { v: '1' }], //                          and white space may follow it
    [' v = 1 ;\r\n a=b c ', { v: '1', a: 'b c' }], //       white space around, kept inside
    ['h=from:\r\n to', { h: 'from:\r\n to' }], //           folds inside are kept, too
    ['p=', { p: '' }], //                                   an empty value is a value: a revoked key
    ['b=ab==; v=1', { b: 'ab==', v: '1' }], //              only the first "=" parts
    ['V=1;v=2', { V: '1', v: '2' }], //                     names are case-sensitive
    ['a_1=x', { a_1: 'x' }], //                             ALNUMPUNC has the underscore
    ['i=j\xc3\xbcrgen@x.example', { i: 'j\xc3\xbcrgen@x.example' }], // RFC 8616 §5
  ];
  test.each(good)('reads %j', (text, want) => {
    expect(parseTagList(text).problems).toEqual([]);
    expect(plain(text)).toEqual(want);
  });

  const bad: [text: string, code: string, at: string][] = [
    ['v=1; v=1', 'tag-repeated', ' v=1'], //      "the entire tag-list is invalid"
    ['v=1; 2a=x', 'tag-malformed', ' 2a=x'], //   a name begins with a letter
    ['v=1; =x', 'tag-malformed', ' =x'], //       no name
    ['v=1; a', 'tag-malformed', ' a'], //         no "="
    ['v=1; a b=c', 'tag-malformed', ' a b=c'], // a name is one word
    ['v=1; é=c', 'tag-malformed', ' é=c'], //     of ASCII
    ['v=1;;a=b', 'tag-malformed', ''], //         nothing between two semicolons
    ['v=1;;', 'tag-malformed', ''], //            the same at the end
    [';v=1', 'tag-malformed', ''], //             or before the first
    ['', 'tag-malformed', ''], //                 a list has one tag at least
    ['v=1; a=\0', 'tag-malformed', ' a=\0'], //   VALCHAR has no control character
  ];
  test.each(bad)('refuses %j', (text, code, at) => {
    const { value, problems } = parseTagList(text);
    expect(value).toBeNull();
    expect(problems.map(({ span, ...one }) => [one.code, textAt(text, span)])).toEqual([
      [code, at],
    ]);
  });

  test('tells of each fault where it first stands: a list of nothing else makes no report of that size', () => {
    const { problems } = parseTagList(`v=1;${';'.repeat(1000)}${'v=1;'.repeat(1000)}`);
    expect(problems.map(({ code, span }) => [code, span.start])).toEqual([
      ['tag-malformed', 4],
      ['tag-repeated', 1004],
    ]);
  });

  test('reads back what is printed, on any tags', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/);
    const value = fc.stringMatching(/^(?:[!-:<-~](?:[!-:<-~ ]*[!-:<-~])?)?$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, value), { selector: ([one]) => one, minLength: 1 }),
        (tags) => {
          const text = tags.map(([one, two]) => `${one}=${two}`).join('; ');
          const { value: read } = parseTagList(text);
          expect([...(read ?? [])].map(([key, tag]) => [key, tag.value])).toEqual(tags);
          for (const tag of read?.values() ?? []) expect(textAt(text, tag.span)).toBe(tag.value);
        },
      ),
    );
  });

  test('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value, problems } = parseTagList(text);
        expect(value === null).toBe(problems.length > 0);
        for (const { span } of problems) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([';', '=', ' ', 'a=b;', 'a;', 'v=1; ='])(
    'is linear on %j without end',
    async (pattern) => {
      await expectLinear(parseTagList, pattern);
    },
  );
});
