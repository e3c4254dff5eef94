import { describe, expect, test } from 'vitest';
import { read, shown } from '../support/authres.ts';

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
