import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddresses } from '../../src/message/message.ts';
import { latin1, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** "name|local@domain" of each mailbox, as it stands. */
function read(text: string) {
  const { mailboxes, problems } = parseAddresses(text, whole(text));
  return {
    boxes: mailboxes.map(
      ({ name, localPart, domain }) => `${name ? textAt(text, name) : ''}|${localPart}@${domain}`,
    ),
    codes: problems.map(({ code, span }) => `${code} ${textAt(text, span)}`),
  };
}

describe('RFC 5322 §3.4 addresses', () => {
  const rows: [text: string, boxes: string[]][] = [
    ['john.doe@example.com', ['|john.doe@example.com']],
    ['<john@example.com>', ['|john@example.com']],
    [' John Doe <john@example.com> ', ['John Doe|john@example.com']],
    ['John<john@example.com>', ['John|john@example.com']], //                  no space is needed
    ['"Joe Q. Public" <john@example.com>', ['"Joe Q. Public"|john@example.com']], // A.1.2
    ['Who? <one@y.test>', ['Who?|one@y.test']], //                             A.1.2
    ['"Giant; \\"Big\\" Box" <s@example.net>', ['"Giant; \\"Big\\" Box"|s@example.net']], // A.1.2
    ['"a, b" <c@d.example>, e@f.example', ['"a, b"|c@d.example', '|e@f.example']],
    ['"john doe"@example.com', ['|"john doe"@example.com']], //                a quoted local part
    ['"<a@b>"@example.com', ['|"<a@b>"@example.com']],
    ['user@[192.0.2.1]', ['|user@[192.0.2.1]']], //                            a domain literal
    ['user@[IPv6:2001:db8::1]', ['|user@[IPv6:2001:db8::1]']],
    ['john@example.com (John Doe)', ['John Doe|john@example.com']], //         the old way to give a name
    ['(a) john@example.com (b (c) d)', ['b (c) d|john@example.com']], //       comments nest; the last counts
    ['(a) john@example.com', ['|john@example.com']], //                        and none before the address
    ['< john@example.com >', ['|john@example.com']], //                        CFWS of a dot-atom, §3.2.3
    ['john@example.com(his host)', ['his host|john@example.com']],
    ['John (x) Doe <john@example.com> (at home)', ['John (x) Doe|john@example.com']],
    ['<john@example.com> (at home)', ['at home|john@example.com']],
    ['(only (a) comment)', []],
    ['John\r\n <john@example.com>', ['John|john@example.com']], //              folded
    ['j\xc3\xa0@\xc3\xa0.example', ['|j\xc3\xa0@\xc3\xa0.example']], //         RFC 6532: A0 is no space
    ["!#$%&'*+-/=?^_`{|}~@example.com", ["|!#$%&'*+-/=?^_`{|}~@example.com"]], // all of atext
  ];
  test.each(rows)('%j', (text, boxes) => {
    expect(read(text)).toEqual({ boxes, codes: [] });
  });
});

describe('RFC 5322 §3.4.1 what should not stand around "@", and may', () => {
  const rows: [text: string, boxes: string[], codes: string[]][] = [
    [
      'Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', // A.5: "perfectly legal"
      ['Pete|pete@silly.test'],
      ['space-around-at (his account)@'],
    ],
    ['john @example.com', ['|john@example.com'], ['space-around-at  @']],
    ['<john@\r\n example.com>', ['|john@example.com'], ['space-around-at @\r\n ']],
  ];
  test.each(rows)('%j', (text, boxes, codes) => {
    expect(read(text)).toEqual({ boxes, codes });
  });
});

describe('RFC 6854 groups', () => {
  const rows: [text: string, boxes: string[], codes: string[]][] = [
    ['A Group:Ed <e@a.test>,joe@w.test;', ['Ed|e@a.test', '|joe@w.test'], ['group A Group:']],
    ['Undisclosed recipients:;', [], ['group Undisclosed recipients:']],
    ['G: a@b; , c@d', ['|a@b', '|c@d'], ['group G:']], //                  more after a group
    ['A: a@b;, B: c@d;', ['|a@b', '|c@d'], ['group A:', 'group B:']],
    [
      'A: a@b; B: c@d;', //                                              no comma between them
      ['|a@b', '|c@d'],
      ['group A:', 'text-after-address B', 'group B:'],
    ],
    ['A: Foo; , a@b', ['|a@b'], ['group A:', 'address-missing Foo']],
    ['A: , ;', [], ['group A:', 'obsolete-syntax ,', 'obsolete-syntax ,']], // obs-group-list
    ['a@b, G: c@d;', ['|a@b', '|c@d'], ['group G:']],
    [
      'G: a@b; c@d; e@f', //                                             ended once
      ['|a@b', '|c@d', '|e@f'],
      ['group G:', 'text-after-address c@d', 'address-malformed ;'],
    ],
    ['G:(c);', [], ['group G:']],
    ['G: a@b', ['G:|a@b'], ['angle-missing a@b', 'name-unquoted G:']], //   never ended: no group
    [': a@b;', ['|a@b'], ['group :', 'name-unquoted :']], //                without a name
    ['G [x]: a@b;', ['|a@b'], ['group G [x]:', 'name-unquoted G [x]']],
    ['"a:b": c@d;', ['|c@d'], ['group "a:b":']],
  ];
  test.each(rows)('%j', (text, boxes, codes) => {
    expect(read(text)).toEqual({ boxes, codes });
  });
});

describe('RFC 5322 §4.4 what must be read and not be written', () => {
  const rows: [text: string, boxes: string[], codes: string[]][] = [
    [
      '<@a.example,@b.example:user@c.example>',
      ['|user@c.example'],
      ['obsolete-syntax @a.example,@b.example:'],
    ],
    [
      'Joe Q. Public <john@example.com>',
      ['Joe Q. Public|john@example.com'],
      ['obsolete-syntax Joe Q. Public'],
    ],
    ['jdoe@test   . example', ['|jdoe@test.example'], ['obsolete-syntax jdoe@test   . example']], // A.6.1
    ['"a" . "b"@example.com', ['|"a"."b"@example.com'], ['obsolete-syntax "a" . "b"@example.com']],
    ['a."b"@example.com', ['|a."b"@example.com'], ['obsolete-syntax a."b"@example.com']],
    ['a@b, , c@d', ['|a@b', '|c@d'], ['obsolete-syntax ,']], //    an empty member
    [',a@b', ['|a@b'], ['obsolete-syntax ,']],
    ['a@b,', ['|a@b'], ['obsolete-syntax ,']],
    ['a@b,(c)', ['|a@b'], ['obsolete-syntax ,']],
  ];
  test.each(rows)('%j', (text, boxes, codes) => {
    expect(read(text)).toEqual({ boxes, codes });
  });
});

describe('what the grammar forbids is read with care, and reported', () => {
  const rows: [text: string, boxes: string[], codes: string[]][] = [
    ['', [], []], //                                                        nothing is no problem of a list
    ['user', [], ['address-missing user']],
    ['user@', [], ['address-missing user@']],
    ['@example.com', [], ['address-missing @example.com']],
    ['<>', [], ['address-missing <>']],
    ['Name <>', [], ['address-missing Name <>']],
    ['"a@b"', [], ['address-quoted "a@b"']], //                             all of it quoted
    ['Name <"a@b">', [], ['address-quoted Name <"a@b">']],
    [
      'Name,(<a@b>)', //                                                   an address in a comment only
      [],
      [
        'comma-unquoted ,',
        'obsolete-syntax ,',
        'address-in-comment (<a@b>)',
        'address-missing Name,(<a@b>)',
      ],
    ],
    ['Sender, Example <a@b>', ['Example|a@b'], ['comma-unquoted ,']],
    ['Sender, <a@b>', ['|a@b'], ['comma-unquoted ,']],
    ['"A", "B", <a@b>', ['|a@b'], ['comma-unquoted ,', 'comma-unquoted ,']],
    ['a@b, Name', ['|a@b'], ['comma-unquoted ,']], //                       the one before, at the end
    ['A <b.c>, A <d@e>', ['A|d@e'], ['address-missing A <b.c>']], //        brackets hold no name
    [
      'John Doe john@example.com',
      ['John Doe|john@example.com'],
      ['angle-missing john@example.com'],
    ],
    ['"x <p@q.test>" a@b', ['"x <p@q.test>"|a@b'], ['angle-missing a@b']],
    [
      '<first last@example.com>',
      ['|first last@example.com'],
      ['address-malformed first last@example.com'],
    ],
    ['<a@b c.example>', ['|a@b'], ['address-malformed a@b c.example']],
    ['<a@b,c>', ['|a@b'], ['address-malformed a@b,c']],
    ['a@example.com bank.test', ['|a@example.com'], ['text-after-address bank.test']],
    ['a@b@c.example', ['|a@b@c.example'], ['address-malformed a@b@c.example']], // the last "@" parts
    ['"a""b"@c.example', ['|"a""b"@c.example'], ['address-malformed "a""b"@c.example']], // §4.4 has a dot
    ['.user@example.com', ['|.user@example.com'], ['address-malformed .user@example.com']],
    ['us..er@example.com', ['|us..er@example.com'], ['address-malformed us..er@example.com']],
    ['user.@example.com', ['|user.@example.com'], ['address-malformed user.@example.com']],
    ['user@example.com.', ['|user@example.com.'], ['address-malformed user@example.com.']],
    ['user@.', ['|user@.'], ['address-malformed user@.']],
    ['us]er@example.com', ['|us]er@example.com'], ['address-malformed us]er@example.com']],
    ['user@[192.0.2.1', [], ['address-missing user@[192.0.2.1']],
    ['user@]x.example', [], ['address-missing user@]x.example']],
    ['user@[1]x', ['|user@[1]x'], ['address-malformed user@[1]x']],
    ['a@b; c@d', ['|a@b', '|c@d'], ['address-malformed ;']], //             a semicolon for a comma
    ['a@b:c@d', ['|a@b:c@d'], ['address-malformed a@b:c@d']],
    ['Name <a@b', ['Name|a@b'], ['angle-unclosed Name <a@b']],
    ['<a@b', ['|a@b'], ['angle-unclosed <a@b']],
    ['<:a@b>', ['|a@b'], ['address-malformed :']],
    ['<@r:x:a@b>', ['|a@b'], ['address-malformed @r:x:']], //               no route of §4.4
    ['<,@r.x,,@y:a@b>', ['|a@b'], ['obsolete-syntax ,@r.x,,@y:']],
    ['<mailto:a@b>', ['|a@b'], ['address-malformed mailto:']],
    ['Name a@b>', ['Name|a@b'], ['angle-unopened >', 'angle-missing a@b']],
    ['Name>', [], ['angle-unopened >', 'address-missing Name>']],
    ['<<a@b>>', ['|a@b'], ['text-after-address >', 'name-unquoted <']],
    ['<a@b> <c@d>', ['<a@b>|c@d'], ['at-unquoted @', 'name-unquoted <a@b>']], // the last, as most read it
    ['N <a@b<c.d>', ['N|a@b'], ['address-malformed a@b<c.d']], //           but one with an "@"
    ['<a@b> x', ['|a@b'], ['text-after-address x']],
    ['Name @ Work <a@b>', ['Name @ Work|a@b'], ['at-unquoted @']],
    ['a@b <c@d>', ['a@b|c@d'], ['at-unquoted @']],
    ['.Name <a@b>', ['.Name|a@b'], ['name-unquoted .Name']], //             obs-phrase begins with a word
    ['Hi [you] <a@b>', ['Hi [you]|a@b'], ['name-unquoted Hi [you]']],
    ['a\\b <a@b>', ['a\\b|a@b'], ['name-unquoted a\\b']], //                a backslash is no atext
    ['"a <a@b>', ['"a|a@b'], ['quote-unclosed "a <a@b>', 'name-unquoted "a']], // read as if it were no quote
    ['"\\"a <a@b>', ['"\\"a|a@b'], ['quote-unclosed "\\"a <a@b>', 'name-unquoted "\\"a']],
    ['a@b (c', ['|a@b'], ['comment-unclosed (c', 'text-after-address (c']],
    [
      '(a <b@c> (d)',
      ['(a|b@c'],
      ['comment-unclosed (a <b@c> (d)', 'text-after-address (d)', 'name-unquoted (a'],
    ],
    ['<=?utf-8?q?a?=@b>', ['|=?utf-8?q?a?=@b'], ['encoded-word-in-address =?utf-8?q?a?=@b']], // RFC 2047 §5
    [
      '=?utf-8?q?a=40b?=',
      [],
      ['encoded-word-in-address =?utf-8?q?a=40b?=', 'address-missing =?utf-8?q?a=40b?='],
    ],
  ];
  test.each(rows)('%j', (text, boxes, codes) => {
    expect(read(text)).toEqual({ boxes, codes });
  });
});

describe('characters and folds, RFC 5322 §3.2.2 and §4', () => {
  const rows: [text: string, codes: string[]][] = [
    ['"a\tb" <a@b>', []],
    ['"a\x01b" <a@b>', ['control-character \x01']], //      obs-qtext, §4.1
    ['a@b (\x7f)', ['control-character \x7f']], //          obs-ctext
    ['a\x01 <a@b>', ['control-character \x01', 'name-unquoted a\x01']], // no atext, old or new
    ['"a\0b" <a@b>', ['character-forbidden \0']],
    ['"a\rb" <a@b>', ['character-forbidden \r']], //        a bare CR
    ['"a"\r\n <a@b>', []],
    ['"a"\n <a@b>', []], //                                 lines that were converted
    ['"a"\r\n<a@b>', ['character-forbidden \n']], //       folds nothing
    ['"a"\r\n \r\n <a@b>', ['obsolete-syntax \n ']], //   obs-FWS, §4.2
    ['\r\n a@b', []], //                                   the first line has the field's name
  ];
  test.each(rows)('%j', (text, codes) => {
    expect(read(text).codes).toEqual(codes);
  });
});

test('every span lies in the text, in order, and shows what was read', () => {
  const pieces = [
    'a',
    '@',
    'b.c',
    '<',
    '>',
    ',',
    ';',
    ':',
    '"',
    '(',
    ')',
    '[',
    ']',
    '\\',
    ' ',
    '\r\n ',
    '.',
    '\xc3\xa0',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array().map(latin1)), (one) => {
      const within = { start: 1, end: Math.max(1, one.length - 1) };
      const { mailboxes, problems } = parseAddresses(one, within);
      const inside = [
        ...problems.map(({ span }) => span),
        ...mailboxes.flatMap(({ name, address, span }) => [...(name ? [name] : []), address, span]),
      ];
      for (const { start, end } of inside) {
        expect(within.start <= start && start <= end && end <= within.end).toBe(true);
      }
      const starts = mailboxes.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { localPart, domain } of mailboxes) expect(localPart && domain).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('an address that is printed is read back', () => {
  const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]{1,8}$/);
  const dotAtom = fc.array(atom, { minLength: 1, maxLength: 3 }).map((all) => all.join('.'));
  const name = fc.string().filter((one) => one.trim() !== '' && !/[\x80-\u{10ffff}]/u.test(one));
  fc.assert(
    fc.property(name, dotAtom, dotAtom, (said, local, domain) => {
      const quoted = `"${said.replace(/["\\]/g, '\\$&')}"`;
      expect(read(`${quoted} <${local}@${domain}>`)).toEqual({
        boxes: [`${quoted}|${local}@${domain}`],
        codes: [],
      });
    }),
  );
});

const hostile: [pattern: string, around: string][] = [
  ['"', '%'],
  ['(', '%'],
  ['<', '%'],
  ['>', '%'],
  ['[', '%'],
  ['@', '%'],
  [':', '%'],
  [',', '%'],
  [';', '%'],
  ['.', 'a@%'],
  ['a ', '% @ '], //        a long run of words before an "@"
  [': ', 'a a@%'], //       and colons after one
  ['a: ', '%'],
  ['a@b,', '%'],
  ['a. ', 'x@%'],
  ['\\', '"%'],
  ['(a', '%'],
  ['\\"', '"%'], //        quotes that nothing closes
  ['[', 'a@%'],
  ['@[', '%'],
  ['\r\n ', '%'],
  ['<a,', '%'],
];
test.each(hostile)('a megabyte of %j in %j is read in linear time', async (pattern, around) => {
  await expectLinear((text) => parseAddresses(text, whole(text)), pattern, around);
});
