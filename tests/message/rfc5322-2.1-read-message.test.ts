import { globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, fieldsNamed, type Message, readMessage } from '../../src/message/message.ts';
import { bytesOf, latin1, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';

const read = (text: string) => readMessage(bytesOf(text));
const fieldsOf = (message: Message) =>
  message.fields.map((field) => [field.name, bodyOf(message, field)]);
const codes = (message: Message) => message.problems.map(({ code }) => code);

/** Preamble, fields, separator and body follow each on the other, from the first byte to the last. */
function isWhole({ preamble, fields, separator, body, bytes, head }: Message): boolean {
  const parts = [preamble, ...fields.map(({ span }) => span), separator, body];
  const joined = parts.every(
    ({ start, end }, i) => start === (parts[i - 1]?.end ?? 0) && end >= start,
  );
  return (
    joined &&
    body.end === bytes.length &&
    fields.every(
      (field) =>
        field.span.start < field.body.start &&
        field.body.start <= field.body.end &&
        field.body.end <= field.span.end &&
        /^[!-9;-~]+[ \t\r\n]*:$/.test(head.slice(field.span.start, field.body.start)) &&
        field.key === field.name.toLowerCase(),
    )
  );
}

describe('RFC 5322 §2.1 header and body', () => {
  const rows: [text: string, fields: [string, string][], body: string, problems: string[]][] = [
    [
      'A: 1\r\nB: 2\r\n\r\nbody',
      [
        ['A', ' 1'],
        ['B', ' 2'],
      ],
      'body',
      [],
    ],
    [
      'A: 1\nB: 2\n\nbody',
      [
        ['A', ' 1'],
        ['B', ' 2'],
      ],
      'body',
      [],
    ], //           a copy that lost its CR
    [
      'A: 1\r\nB: 2\n\nbody',
      [
        ['A', ' 1'],
        ['B', ' 2'],
      ],
      'body',
      ['line-ends-mixed'],
    ],
    ['A: 1\r\n\r\na\nb', [['A', ' 1']], 'a\nb', ['line-ends-mixed']], //        also in the body alone
    ['A: 1\rB: 2\r\n\r\n', [['A', ' 1\rB: 2']], '', []], //                     §2.2 a bare CR ends no line
    ['A: 1\r\r\n\r\n', [['A', ' 1\r']], '', []], //                             and is text at the end of one, too
    ['A: a\0b\r\n\r\n', [['A', ' a\0b']], '', ['nul-in-header']],
    ['A: 1\r\n\r\na\0b', [['A', ' 1']], 'a\0b', []], //                         in the body it is no matter
    [
      'A: 1\r\nB: 2',
      [
        ['A', ' 1'],
        ['B', ' 2'],
      ],
      '',
      ['header-without-body'],
    ], // cut in the header
    [
      'A: 1\r\nB: 2\r\n',
      [
        ['A', ' 1'],
        ['B', ' 2'],
      ],
      '',
      ['header-without-body'],
    ],
    ['A: 1\r\n\r\n', [['A', ' 1']], '', []], //                                 §2.1 an empty body is a body
    ['\r\nA: 1\r\n\r\nb', [['A', ' 1']], 'b', []], //                           a line lost above by copying
    ['\n \r\n', [], '', ['line-without-field-name', 'header-without-body', 'line-ends-mixed']],
    ['\xef\xbb\xbfA: 1\r\n\r\nb', [['A', ' 1']], 'b', []], //                   a byte order mark
    ['From a@b Fri Nov 20\nA: 1\n\nb', [['A', ' 1']], 'b', []], //              RFC 4155 a mailbox file
    ['Hello\r\nA: 1\r\n\r\n', [['A', ' 1']], '', ['line-without-field-name']], // text above
    [
      'A: 1\r\nFrom a@b Fri Nov 20\r\nB: 2\r\n\r\n',
      [
        ['A', ' 1\r\nFrom a@b Fri Nov 20'],
        ['B', ' 2'],
      ],
      '',
      ['line-without-field-name'],
    ],
    [
      'A : 1\r\nB\t: 2\r\n\r\n',
      [
        ['A', ' 1'],
        ['B', ' 2'],
      ],
      '',
      [],
    ], //         §4.5 space before the colon
    ['A\r\n : 1\r\n\r\n', [['A', ' 1']], '', []], //                            a fold there: some readers see "A"
    ['A\r\nB: 1\r\n\r\n', [['B', ' 1']], '', ['line-without-field-name']], //   but not over a field
    ['A: 1\r\n\tfold\r\n more\r\n\r\n', [['A', ' 1\r\n\tfold\r\n more']], '', []], // §2.2.3
    ['A: 1\r\n B: 2\r\n\r\n', [['A', ' 1\r\n B: 2']], '', []], //               a fold that looks like a field
    [
      'A: 1\r\nno field\r\nB: 2\r\n\r\n',
      [
        ['A', ' 1\r\nno field'],
        ['B', ' 2'],
      ],
      '',
      ['line-without-field-name'],
    ],
    ['A b: 1\r\n\r\n', [], '', ['line-without-field-name']], //                 §3.6.8 a name has no space
    ['\xc3\xa4: 1\r\n\r\n', [], '', ['line-without-field-name']], //            nor a letter beyond ASCII
    [': 1\r\n\r\n', [], '', ['line-without-field-name']], //                    nor nothing
    ['A:\r\n\r\n', [['A', '']], '', []], //                                     an empty body of a field
    ['A::b\r\n\r\n', [['A', ':b']], '', []], //                                 the first colon parts
    ['A:1\r\n\r\n', [['A', '1']], '', []], //                                   no space after it
    ['A\nB: 1\n\n', [['B', ' 1']], '', ['line-without-field-name']], //         a line of one letter ends no header
    ['A: 1\n\rB: 2\n\n', [['A', ' 1\n\rB: 2']], '', ['line-without-field-name']], // nor one that begins with CR
    ['\rA: 1\n\n', [], '', ['line-without-field-name']], //                    nor is that one empty
    ['\xefA: 1\r\n\r\n', [], '', ['line-without-field-name']], //             no byte order mark
    ['\0A: 1\r\n\r\n', [], '', ['nul-in-header', 'line-without-field-name']],
    ['a "b"@c: 1\r\nA: 1\r\n\r\n', [['A', ' 1']], '', ['line-without-field-name']],
    ['', [], '', ['header-without-body']],
  ];
  test.each(rows)('reads %j', (text, fields, body, problems) => {
    const message = read(text);
    expect(isWhole(message)).toBe(true);
    expect(fieldsOf(message)).toEqual(fields);
    expect(latin1(message.bytes.subarray(message.body.start, message.body.end))).toBe(body);
    expect(codes(message).sort()).toEqual([...problems].sort());
  });

  const ends: [text: string, lineEnds: string][] = [
    ['A: 1\r\n\r\n', 'crlf'],
    ['A: 1\n\n', 'lf'],
    ['A: 1\r\n\n', 'mixed'],
    ['A: 1\n\r\n', 'mixed'],
    ['A: 1', 'none'],
    ['A: 1\r', 'none'],
    ['\n', 'lf'],
  ];
  test.each(ends)('the lines of %j end in %s', (text, lineEnds) => {
    expect(read(text).lineEnds).toBe(lineEnds);
  });

  test('names are compared without regard to case, topmost first', () => {
    const message = read('From: 1\r\nX: 2\r\nFROM: 3\r\n\r\n');
    expect(fieldsNamed(message, 'from').map((field) => bodyOf(message, field))).toEqual([
      ' 1',
      ' 3',
    ]);
    expect(fieldsNamed(message, 'fro')).toEqual([]);
  });

  const long: [characters: number, end: string, tooLong: boolean][] = [
    [998, '\r\n', false], // §2.1.1 998 characters, "excluding the CRLF"
    [999, '\r\n', true],
    [998, '\n', false], //   nor does a bare LF count
    [999, '\n', true],
    [999, '', true],
  ];
  test.each(long)('a line of %d characters and %j is too long: %s', (characters, end, tooLong) => {
    const line = 'A: '.padEnd(characters, 'x');
    expect(codes(read(`${line}${end}B: 1${end}`)).includes('line-too-long')).toBe(tooLong);
  });

  test('problems point at what is wrong', () => {
    const message = read('A: 1\r\nstray\r\nmore\r\nB: \0\r\n\r\n');
    const at = message.problems.map(({ code, span }) => [code, textAt(message.head, span)]);
    expect(at).toEqual([
      ['nul-in-header', '\0'],
      ['line-without-field-name', 'stray\r\n'],
    ]);
  });

  test('a header block beyond any honest one is read, and said to be so', () => {
    const block = `A: ${'x\r\n '.repeat(256 * 1024)}\r\n`;
    expect(codes(read(`${block}\r\n`))).toEqual(['header-oversized']);
    expect(read(`${block}\r\n`).fields).toHaveLength(1);
  });
});

describe('fields and body put together give the input back', () => {
  test('on any bytes', () => {
    const pieces = ['\r', '\n', '\r\n', ':', ' ', 'A', 'From ', '\0', '\xff', '\xef\xbb\xbf'];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => isWhole(read(one))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isWhole(readMessage(bytes))),
    );
  });
});

describeShared('every message of ../shared is the sum of its parts', () => {
  test.each(['corpus', 'suites'])('%s', (folder) => {
    const files = globSync(`${folder}/**/*.eml`, { cwd: shared() });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !isWhole(readMessage(readShared(file))))).toEqual([]);
  });
});

describe('a hostile megabyte', () => {
  test.each(['\r\n ', '\n', 'A\n', 'A:\n', 'A \n', ':\n', ' ', 'A', '\r', '\0', 'A\n :'])(
    'of %j is read in linear time',
    async (pattern) => {
      await expectLinear(read, pattern, 'From: a@b%');
    },
  );
});
