import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArc } from '../../src/claims/arc/arc.ts';
import { readMessage } from '../../src/message/message.ts';
import { latin1, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string) => {
  const message = readMessage(bytesOf(`${header}\n\n`));
  const { sets, unread } = readArc(message);
  return { sets, unread: unread.map((span) => textAt(message.head, span)) };
};

describe('RFC 8617 §4.1 the sets of a chain', () => {
  test('results and seal of each, oldest first', () => {
    const { sets, unread } =
      read(`ARC-Seal: i=2; a=rsa-sha256; t=1; cv=pass; d=b.example; s=s2; b=xx=
ARC-Message-Signature: i=2; d=b.example; s=s2; bh=; b=
ARC-Authentication-Results: i=2; mx.b.example 1; arc=pass (i=1) smtp.remote-ip=192.0.2.7;
 dkim=fail reason="body changed" header.d=a.example
ARC-Seal: i=1; a=rsa-sha256; cv=none; d=a.example;
 s=s1; b=xx
ARC-Authentication-Results: i=1; a.example; none
From: a@b.example`);
    expect(sets).toMatchObject([
      { i: 1, authservId: 'a.example', results: [], field: 4, unread: [] },
      {
        i: 2,
        authservId: 'mx.b.example',
        results: [
          { method: 'arc', result: 'pass', comment: 'i=1', field: 2 },
          { method: 'dkim', result: 'fail', reason: 'body changed', field: 2 },
        ],
        field: 2,
      },
    ]);
    expect(sets.map(({ seal }) => seal)).toEqual([
      { d: 'a.example', s: 's1', cv: 'none', field: 3 },
      { d: 'b.example', s: 's2', cv: 'pass', field: 0 },
    ]);
    expect(unread).toEqual([]);
  });

  const rows: [
    header: string,
    sets: [i: number, id: string | null, d: string | null][],
    unread: string[],
  ][] = [
    ['ARC-Authentication-Results: i=1; a.example; spf=pass', [[1, 'a.example', null]], []], // a seal was lost
    ['ARC-Seal: i=1; d=a.example; cv=none', [[1, null, 'a.example']], []], //                 or the results were
    ['ARC-Authentication-Results: i=1; spf=pass', [[1, null, null]], []],
    [
      'ARC-Seal: i=1; d=b.example\nARC-Seal: i=1; d=c.example\nARC-Authentication-Results: i=1; b.example; none',
      [
        [1, 'b.example', 'b.example'],
        [1, null, 'c.example'],
      ],
      [],
    ], // a set twice
    ['ARC-Authentication-Results: a.example; spf=pass', [], ['a.example; spf=pass']], //      of no set
    ['ARC-Authentication-Results: a.example; i=1; spf=pass', [], ['a.example; i=1; spf=pass']],
    ['ARC-Authentication-Results:', [], ['']],
    ['ARC-Seal: d=a.example', [], ['d=a.example']],
    ['ARC-Seal: i=1; d=a.example; d=b.example', [], ['i=1; d=a.example; d=b.example']], //    RFC 6376 §3.2: invalid as a whole
    ['ARC-Seal: i=one; d=a.example', [], ['i=one; d=a.example']],
  ];
  test.each(rows)('%j', (header, sets, unread) => {
    const found = read(header);
    expect(found.sets.map(({ i, authservId, seal }) => [i, authservId, seal.d])).toEqual(sets);
    expect(found.unread).toEqual(unread);
  });

  test('what is unread in the results is said', () => {
    expect(read('ARC-Authentication-Results: i=1; a.example; spf=pass (x').sets[0]?.unread).toEqual(
      [{ start: 44, end: 55 }],
    );
  });
});

test('any bytes are read without throwing, in linear time', async () => {
  const field = fc.tuple(
    fc.constantFrom('ARC-Seal:', 'ARC-Authentication-Results:'),
    fc.constantFrom('', 'i=1;', 'i=2;'),
    fc.uint8Array({ maxLength: 20 }).map(latin1),
  );
  const count = (text: string) => {
    const { sets, unread } = readArc(readMessage(Buffer.from(text, 'latin1')));
    return sets.length + unread.length;
  };
  fc.assert(
    fc.property(fc.array(field), (all) => count(all.map((one) => one.join('')).join('\n')) >= 0),
  );
  const patterns = [
    'ARC-Seal:i=1\n',
    'ARC-Seal:i=2\nARC-Authentication-Results:i=1;\n',
    'ARC-Seal:;\n',
  ];
  for (const pattern of patterns) await expectLinear(count, pattern);
});
