import { describe, expect, test } from 'vitest';
import { latin1, textAt } from '../../src/syntax/syntax.ts';
import { read, shown } from '../support/authres.ts';

const raw = (text: string) => latin1(new TextEncoder().encode(text));

describe('RFC 8601 §2.2 Authentication-Results', () => {
  const rows: [text: string, id: string | null, results: string[]][] = [
    ['example.org 1; none', 'example.org', []], //                                   B.2
    [
      'example.com; spf=pass smtp.mailfrom=example.net',
      'example.com',
      ['spf=pass smtp.mailfrom:example.net'],
    ], // B.3
    [
      'example.com; dkim=pass reason="good signature" header.i=@mail.example.net;\r\n dkim=fail reason="bad"',
      'example.com',
      ['dkim=pass reason:good signature header.i:@mail.example.net', 'dkim=fail reason:bad'],
    ], // B.6: a method twice, in order
    [
      "foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A dot can go here) . (like that) expired\r\n (this surprised me) = (as I wasn't expecting it) 1362471462",
      'foo.example.net',
      ['dkim=fail policy.expired:1362471462'],
    ], //                 B.7: comments anywhere
    ['a.example;spf=pass;', 'a.example', ['spf=pass']], //                           a semicolon at the end
    ['a.example; SPF=Pass SMTP.MailFrom=A@B', 'a.example', ['spf=pass smtp.mailfrom:A@B']], // names in lower case, values as they are
    ['"a.example" 1; spf=pass', 'a.example', ['spf=pass']], //                       a quoted id
    ['a.example; dkim/1=pass', 'a.example', ['dkim=pass']],
    ['mx.microsoft.com 1; spf=fail', 'mx.microsoft.com', ['spf=fail']], //           Microsoft of 2026
    ['a.example; dkim = pass header.d = x.example', 'a.example', ['dkim=pass header.d:x.example']],
    [
      'a.example; bimi=pass policy.uri=\r\n https://x.example/a.pem',
      'a.example',
      ['bimi=pass policy.uri:https://x.example/a.pem'],
    ],
    [
      'a.example; dkim=pass header.b=gfT/i2HB== header.d=x',
      'a.example',
      ['dkim=pass header.b:gfT/i2HB== header.d:x'],
    ],
    [
      'a.example; dkim=pass header.b= gfT/i2HB= header.d=x',
      'a.example',
      ['dkim=pass header.b:gfT/i2HB= header.d:x'],
    ],
    [
      'a.example; spf=pass smtp.mailfrom= smtp.helo=x',
      'a.example',
      ['spf=pass smtp.mailfrom: smtp.helo:x'],
    ], // an empty value
    [
      'a.example; auth=pass smtp.auth="john doe"@b.example',
      'a.example',
      ['auth=pass smtp.auth:john doe@b.example'],
    ],
    [
      'a.example; spf=pass smtp.mailfrom="a;b=c (d"',
      'a.example',
      ['spf=pass smtp.mailfrom:a;b=c (d'],
    ], // quoted separators
    [
      'a.example; spf=pass smtp.mailfrom="a\\"b\\\\"',
      'a.example',
      ['spf=pass smtp.mailfrom:a"b\\'],
    ], // quoted pairs
    ['a.example; spf=pass (a (b) \\) c) x.y=z', 'a.example', ['spf=pass x.y:z']],
    ['a.example; spf=pass ("(") x.y=z)', 'a.example', ['spf=pass']], // a quote is none in a comment
    [
      raw('mäil.example; spf=pass smtp.mailfrom=à@b'),
      'mäil.example',
      ['spf=pass smtp.mailfrom:à@b'],
    ], // RFC 8616: A0 is no space
    ['a.example (mx) ; spf=pass', 'a.example', ['spf=pass']],
    ['a.example spf=pass', 'a.example', ['spf=pass']], //                            the semicolon forgotten
    ['a.example 1 spf=pass', 'a.example', ['spf=pass']],
    ['', null, []],
    [';', null, []],
  ];
  test.each(rows)('%j', (text, id, results) => {
    const found = read(text);
    expect(found.authservId).toBe(id);
    expect(shown(found)).toEqual(results);
  });

  const heads: [text: string, head: string | null, results: string[]][] = [
    ['i=3; a.example 1 (c); spf=pass', 'i=3; a.example 1 (c)', ['spf=pass']],
    ['i=3; spf=pass', 'i=3', ['spf=pass']], //                   an instance and no id
    ['a.example (c) x; spf=pass', 'a.example', ['spf=pass']], // "(c) x" does not belong to it
    ['a.example 1=pass', 'a.example', ['1=pass']], //            no version, but a method
    ['dkim / 1 = pass', null, ['dkim=pass']], //                 nor is "dkim" an id
    ['i=333; spf=pass', null, ['i=333', 'spf=pass']], //         no instance: RFC 8617 §4.2.1 has 1 to 50
    ['i=1 2; spf=pass', null, ['i=1', 'spf=pass']],
    ['j=1; spf=pass', null, ['j=1', 'spf=pass']],
  ];
  test.each(heads)('the head of %j', (text, head, results) => {
    const found = read(text);
    expect(found.headSpan && textAt(text, found.headSpan)).toBe(head);
    expect(shown(found)).toEqual(results);
  });

  test('version, instance and method version are kept', () => {
    expect(read('a.example 1; dkim/2=pass')).toMatchObject({
      version: '1',
      results: [{ method: 'dkim', version: '2' }],
    });
    expect(read('i=3; a.example; spf=pass')).toMatchObject({
      instance: 3,
      authservId: 'a.example',
      results: [{ method: 'spf' }],
    });
    expect(read('a.example; spf=pass')).toMatchObject({ instance: null, version: null });
  });

  test('folds in a quoted string are invisible', () => {
    expect(shown(read('a; dkim=fail reason="bad\r\n key" header.b="gfT\n\t/i2"'))).toEqual([
      'dkim=fail reason:bad key header.b:gfT\t/i2',
    ]);
  });

  test('comments are kept, on one line and without their quoting', () => {
    const [result] = read('a.example; spf=pass (one\r\n (two)) smtp.helo=x (a \\) b)').results;
    expect(result?.comments).toEqual(['one (two)', 'a ) b']);
  });
});
