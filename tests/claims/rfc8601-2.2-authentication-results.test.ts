import { describe, expect, test } from 'vitest';
import {
  type AuthenticationResults,
  parseAuthenticationResults,
} from '../../src/claims/authentication-results/authentication-results.ts';
import { latin1, textAt } from '../../src/syntax/syntax.ts';

const raw = (text: string) => latin1(new TextEncoder().encode(text));
const read = (text: string) => parseAuthenticationResults(text, { start: 0, end: text.length });

/** "spf=pass smtp.mailfrom=x reason=…", as a result is read. */
const shown = ({ results }: AuthenticationResults) =>
  results.map(({ method, result, reason, properties }) =>
    [
      `${method}=${result}`,
      ...(reason === null ? [] : [`reason:${reason}`]),
      ...properties.map(({ name, value }) => `${name}:${value}`),
    ].join(' '),
  );

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

describe('as servers really write it', () => {
  const rows: [text: string, id: string | null, results: string[], stray: string[]][] = [
    [
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=none (message not signed) header.d=none;dmarc=fail action=oreject header.from=b.example;compauth=fail reason=000',
      null,
      [
        'spf=pass smtp.mailfrom:a.example',
        'dkim=none header.d:none',
        'dmarc=fail action:oreject header.from:b.example',
        'compauth=fail reason:000',
      ],
      [],
    ], // Microsoft
    [
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.example; fabrikam.com; dkim=timeout (key query timeout) header.d=a.example;fabrikam.com; dmarc=bestguesspass action=none header.from=a.example;',
      null,
      [
        'spf=pass smtp.mailfrom:a.example',
        'dkim=timeout header.d:a.example',
        'dmarc=bestguesspass action:none header.from:a.example',
      ],
      ['fabrikam.com', 'fabrikam.com'],
    ],
    [
      'mx.google.com; dkim=pass header.i=@a.example header.s=s1 header.b=a1b2; spf=pass (google.com: domain of x@a.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=x@a.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=a.example',
      'mx.google.com',
      [
        'dkim=pass header.i:@a.example header.s:s1 header.b:a1b2',
        'spf=pass smtp.mailfrom:x@a.example',
        'dmarc=pass header.from:a.example',
      ],
      [],
    ],
    [
      'atlas.yahoo.com; dkim=perm_fail header.i=@a.example header.s=s1; spf=pass smtp.mailfrom=b.example; dmarc=fail(p=QUARANTINE) header.from=a.example;',
      'atlas.yahoo.com',
      [
        'dkim=perm_fail header.i:@a.example header.s:s1',
        'spf=pass smtp.mailfrom:b.example',
        'dmarc=fail header.from:a.example',
      ],
      [],
    ],
    [
      'mta1.yahoo.com from=a.example; domainkeys=neutral (no sig); from=a.example; dkim=pass (ok)',
      'mta1.yahoo.com',
      ['domainkeys=neutral', 'dkim=pass'],
      ['from=a.example', 'from=a.example'],
    ], // Yahoo of old
    [
      'mta1.yahoo.com; from=a.example dkim=pass (ok)',
      'mta1.yahoo.com',
      ['dkim=pass from:a.example'],
      [],
    ],
    [
      'a.example; dkim=pass (1024-bit key; secure) header.d=b.example',
      'a.example',
      ['dkim=pass header.d:b.example'],
      [],
    ],
    [
      'amazonses.com;\r\n spf=pass (spfCheck: domain of _spf.b.example designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=x@b.example; helo=mx.b.example (c);\r\n dkim=pass header.i=@b.example;',
      'amazonses.com',
      [
        'spf=pass client-ip:192.0.2.1 envelope-from:x@b.example helo:mx.b.example',
        'dkim=pass header.i:@b.example',
      ],
      [],
    ], // Amazon: semicolons within
    ['a.example; dkim=pass; helo=b.example', 'a.example', ['dkim=pass'], ['helo=b.example']], //    of no SPF
    ['a.example; spf=pass; helo=b x', 'a.example', ['spf=pass'], ['helo=b x']],
    ['a.example; (no checks)', 'a.example', [], ['(no checks)']], // a comment of its own
    ['a.example; none (nothing done)', 'a.example', [], []],
    ['a.example; none; spf=pass', 'a.example', ['spf=pass'], []],
    ['a.example; nonsense words here', 'a.example', [], ['nonsense words here']],
    ['a.example; stray spf=pass', 'a.example', ['spf=pass'], ['stray']],
    ['a.example; spf=pass x.y=1 stray', 'a.example', ['spf=pass x.y:1'], ['stray']],
    ['a.example; =pass', 'a.example', [], ['=pass']],
    ['a.example; spf=pass a . b . c=d', 'a.example', ['spf=pass b.c:d'], ['a', '.']], // a name has one dot
    ['a.example; spf=pass x.y=b=c', 'a.example', ['spf=pass x.y:b=c'], []],
    ['a.example; spf=pass =x', 'a.example', ['spf=pass'], ['=', 'x']],
    ['a.example; spf=pass reason=a reason=b', 'a.example', ['spf=pass reason:a reason:b'], []], // the second is kept as a property
    ['a.example; x.y=z', 'a.example', [], ['x.y=z']], //            a property of nothing
  ];
  test.each(rows)('%j', (text, id, results, stray) => {
    const found = read(text);
    expect(found.authservId).toBe(id);
    expect(shown(found)).toEqual(results);
    expect(found.stray.map((one) => one.text)).toEqual(stray);
  });

  test('an id that is missing is a problem', () => {
    expect(read('spf=pass').problems.map(({ code }) => code)).toEqual(['authserv-id-missing']);
    expect(read('a.example; spf=pass').problems).toEqual([]);
  });
});

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
