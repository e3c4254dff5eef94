import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/syntax/syntax.ts';
import { read, shown } from '../support/authres.ts';

describe('a field is read as far as it goes, and what is left is unread', () => {
  const rows: [text: string, results: string[], unread: string[]][] = [
    ['a.example; spf=pass (oops; dkim=pass', [], ['spf=pass (oops; dkim=pass']],
    [
      'a.example; spf=pass; dkim=fail "oops; dmarc=pass',
      ['spf=pass'],
      ['dkim=fail "oops; dmarc=pass'],
    ],
    ['a.example; spf=pass ) x; dkim=pass', ['dkim=pass'], ['spf=pass ) x']],
    [
      'a.example; dmarc=fail; spf=fail (a b) dkim=pass) x',
      ['dmarc=fail'],
      ['spf=fail (a b) dkim=pass) x'],
    ], // all after "b" stood in the comment
    ['a.example) ; spf=pass', ['spf=pass'], [')']],
    ['a.example (oops; spf=pass', [], ['(oops; spf=pass']],
    ['(oops; spf=pass', [], ['(oops; spf=pass']],
    ['a.example; spf=pass (a\\', [], ['spf=pass (a\\']],
    ['a.example; spf=pass (a)', ['spf=pass'], []],
  ];
  test.each(rows)('%j', (text, results, unread) => {
    const found = read(text);
    expect(shown(found)).toEqual(results);
    expect(found.unread.map((span) => textAt(text, span))).toEqual(unread);
  });

  test('a field that is cut loses no result before the cut', () => {
    const text =
      'mx.a.example 1; spf=pass (a (b) \\) c) smtp.mailfrom="x;y"@b.example;\r\n dkim=fail reason="no; key" header.d=b.example; dmarc=none';
    const { results } = read(text);
    expect(results).toHaveLength(3);
    for (let cut = 0; cut <= text.length; cut++) {
      const before = results.filter(({ span }) => span.end <= cut);
      expect(read(text.slice(0, cut)).results.slice(0, before.length)).toEqual(before);
    }
  });

  test('ten thousand results are read, each in its place', () => {
    const text = `a.example${'; dkim=pass header.d=b.example'.repeat(10_000)}`;
    const { results, unread } = read(text);
    expect(results).toHaveLength(10_000);
    expect(results.map(({ span }) => textAt(text, span))).toEqual(
      Array(10_000).fill('dkim=pass header.d=b.example'),
    );
    expect(unread).toEqual([]);
  });
});

describe('a field in encoded words', () => {
  const encoded = (part: string) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`;

  test('is decoded first, and the spans are of the words', () => {
    const text = ` ${['spf=fail (sender IP is 192.0.2.1) smtp.he', 'lo=✔.example; dmarc=none; dk', 'im=none; (x'].map(encoded).join('\r\n ')}`;
    const words = text.split(/\s+/).slice(1);
    const found = read(text);
    expect(shown(found)).toEqual(['spf=fail smtp.helo:✔.example', 'dmarc=none', 'dkim=none']);
    expect(found.authservId).toBeNull();
    expect(found.span).toEqual({ start: 0, end: text.length });
    const places = found.results.map(({ span }) => textAt(text, span).split(/\s+/));
    expect(places).toEqual([words.slice(0, 2), [words[1]], words.slice(1)]);
    expect(found.results[0]?.properties.map(({ span }) => textAt(text, span).split(/\s+/))).toEqual(
      [words.slice(0, 2)],
    );
    expect(found.unread.map((span) => textAt(text, span))).toEqual([words[2]]);
  });

  test('but not where anything else is in it', () => {
    expect(
      read(`a.example; ${encoded('spf=pass')}`).results.map(({ method }) => method),
    ).not.toContain('spf');
  });
});
