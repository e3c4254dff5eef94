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
    ['John (x) Doe <john@example.com> (at home)', ['John (x) Doe|john@example.com']],
    ['<john@example.com> (at home)', ['at home|john@example.com']],
    ['(only (a) comment)', []],
    ['Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', ['Pete|pete@silly.test']], // A.5
    ['John\r\n <john@example.com>', ['John|john@example.com']], //              folded
    ['j\xc3\xa0@\xc3\xa0.example', ['|j\xc3\xa0@\xc3\xa0.example']], //         RFC 6532: A0 is no space
    ["!#$%&'*+-/=?^_`{|}~@example.com", ["|!#$%&'*+-/=?^_`{|}~@example.com"]], // all of atext
  ];
  test.each(rows)('%j', (text, boxes) => {
    expect(read(text)).toEqual({ boxes, codes: [] });
  });
});

describe('RFC 6854 groups', () => {
  const rows: [text: string, boxes: string[], codes: string[]][] = [
    ['A Group:Ed <e@a.test>,joe@w.test;', ['Ed|e@a.test', '|joe@w.test'], ['group A Group:']],
    ['Undisclosed recipients:;', [], ['group Undisclosed recipients:']],
    ['G: a@b; , c@d', ['|a@b', '|c@d'], ['group G:']], //                  more after a group
    ['A: a@b; B: c@d;', ['|a@b', '|c@d'], ['group A:', 'group B:']],
    ['a@b, G: c@d;', ['|a@b', '|c@d'], ['group G:']],
    ['G: a@b; c@d; e@f', ['|a@b', '|c@d', '|e@f'], ['group G:', 'address-malformed ;']], // ended once
    ['G:(c);', [], ['group G:']],
    ['G: a@b', ['|a@b'], ['group G:']], //                                 never ended
    ['"a:b": c@d;', ['|c@d'], ['group "a:b":']],
  ];
  test.each(rows)('%j', (text, boxes, codes) => {
    const found = read(text);
    expect(found.boxes).toEqual(boxes);
    expect(found.codes.filter((code) => !code.startsWith('obsolete'))).toEqual(codes);
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
    ['"a@b"', [], ['address-missing "a@b"']], //                            all of it quoted
    ['Name,(<a@b>)', [], ['obsolete-syntax ,', 'address-missing Name']], // an address in a comment only
    ['Sender, Example <a@b>', ['Example|a@b'], ['address-missing Sender']], // an unquoted comma
    [
      'John Doe john@example.com',
      ['John Doe|john@example.com'],
      ['address-malformed john@example.com'],
    ],
    ['"x <p@q.test>" a@b', ['"x <p@q.test>"|a@b'], ['address-malformed a@b']],
    [
      '<first last@example.com>',
      ['first|last@example.com'],
      ['address-malformed last@example.com'],
    ],
    ['a@example.com bank.test', ['|a@example.com'], ['address-malformed a@example.com']],
    ['a@b@c.example', ['a@|b@c.example'], ['address-malformed b@c.example']], // the last "@" parts
    ['.user@example.com', ['|.user@example.com'], ['address-malformed .user@example.com']],
    ['us..er@example.com', ['|us..er@example.com'], ['address-malformed us..er@example.com']],
    ['user.@example.com', ['|user.@example.com'], ['address-malformed user.@example.com']],
    ['user@example.com.', ['|user@example.com.'], ['address-malformed user@example.com.']],
    ['user@.', ['|user@.'], ['address-malformed user@.']],
    ['us]er@example.com', ['|us]er@example.com'], ['address-malformed us]er@example.com']],
    ['user@[192.0.2.1', ['|user@[192.0.2.1'], ['address-malformed [192.0.2.1']],
    ['user@[1]x', ['|user@[1]x'], ['address-malformed user@[1]x']],
    ['a@b; c@d', ['|a@b', '|c@d'], ['address-malformed ;']], //             a semicolon for a comma
    ['a@b:c@d', ['|c@d'], ['address-malformed a@b:']],
    ['Name <a@b', ['Name|a@b'], ['angle-unclosed Name <a@b']],
    ['<a@b', ['|a@b'], ['angle-unclosed <a@b']],
    ['<:a@b>', ['|a@b'], ['address-malformed :']],
    ['<@r:x:a@b>', ['|a@b'], ['obsolete-syntax @r:x:']], //                 the last colon ends a route
    ['Name a@b>', ['Name|a@b'], ['address-malformed a@b']],
    ['<<a@b>>', ['<|a@b'], ['text-after-address >', 'name-unquoted <']],
    ['<a@b> <c@d>', ['<a@b>|c@d'], ['name-unquoted <a@b>']], //             the last one, as most read it
    ['<a@b> x', ['|a@b'], ['text-after-address x']],
    ['Name @ Work <a@b>', ['Name @ Work|a@b'], ['name-unquoted Name @ Work']],
    ['a@b <c@d>', ['a@b|c@d'], ['name-unquoted a@b']],
    ['Hi [you] <a@b>', ['Hi [you]|a@b'], ['name-unquoted Hi [you]']],
    ['a\\b <a@b>', ['a\\b|a@b'], ['name-unquoted a\\b']], //                a backslash is no atext
    ['"a <a@b>', [], ['quote-unclosed "a <a@b>', 'address-missing "a <a@b>']],
    ['a@b (c', ['c|a@b'], ['comment-unclosed (c']],
    ['<=?utf-8?q?a?=@b>', ['|=?utf-8?q?a?=@b'], []], //                     atext, though nobody's address
  ];
  test.each(rows)('%j', (text, boxes, codes) => {
    expect(read(text)).toEqual({ boxes, codes });
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
];
test.each(hostile)('a megabyte of %j in %j is read in linear time', async (pattern, around) => {
  await expectLinear((text) => parseAddresses(text, whole(text)), pattern, around);
});
