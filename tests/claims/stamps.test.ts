import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { textAt } from '../../src/syntax/syntax.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string) => {
  const message = readMessage(bytesOf(`${header}\n\n`));
  return { message, ...readClaims(message, {}) };
};

/** "id: results (fields)" of a stamp. */
const shown = ({ receiver, others }: ReturnType<typeof read>) =>
  [receiver, ...others].map(
    ({ authservId, results, fields }) =>
      `${authservId}: ${results.map(({ method, result }) => `${method}=${result}`).join(' ')} (${fields})`,
  );

describe('the fields of a stamp', () => {
  const rows: [header: string, stamps: string[]][] = [
    [
      'Authentication-Results: a.example; spf=pass\nAuthentication-Results: A.example; dkim=fail\nAuthentication-Results: b.example; spf=fail',
      ['a.example: spf=pass dkim=fail (0,1)', 'b.example: spf=fail (2)'],
    ],
    [
      'X-Original-Authentication-Results: gmr-mx.google.com; spf=pass\nAuthentication-Results: a.example; spf=none',
      ['a.example: spf=none (1)', 'gmr-mx.google.com: spf=pass (0)'],
    ], // above it, and yet not the receiver's
    [
      'Authentication-Results: mx.a.example; spf=pass\nX-ME-Authentication-Results: mx.a.example; x-tls=pass',
      ['mx.a.example: spf=pass (0)', 'mx.a.example: x-tls=pass (1)'],
    ],
    [
      'Authentication-Results-Original: spf=none; dkim=none',
      ['null:  ()', 'null: spf=none dkim=none (0)'],
    ], // nobody's stamp is the receiver's
    [
      'Original-Authentication-Results: a.example; spf=pass\nOld-Authentication-Results: b.example; spf=fail\nX-MS-Exchange-Authentication-Results: spf=pass',
      ['null:  ()', 'a.example: spf=pass (0)', 'b.example: spf=fail (1)', 'null: spf=pass (2)'],
    ],
  ];
  test.each(rows)('%j', (header, stamps) => {
    expect(shown(read(header))).toEqual(stamps);
  });

  test('what is no result, and what cannot be read, is kept', () => {
    const { message, receiver } = read(`Authentication-Results: spf=pass (sender IP is 192.0.2.7)
 smtp.mailfrom=a.example; fabrikam.example; dkim=none (message not signed)
 header.d=none;compauth=fail (cut`);
    expect(receiver.stray.map(({ text, at }) => [text, textAt(message.head, at)])).toEqual([
      ['fabrikam.example', 'fabrikam.example'],
    ]);
    expect(receiver.unread.map((span) => textAt(message.head, span))).toEqual([
      'compauth=fail (cut',
    ]);
    expect(receiver.results[0]?.comments).toEqual(['sender IP is 192.0.2.7']);
  });
});

test('a header block of five megabytes is read to its end', () => {
  const field = `Authentication-Results: a.example; spf=pass smtp.mailfrom=${'x'.repeat(900)}\n`;
  const count = Math.ceil((5 << 20) / field.length);
  const { receiver, others } = read(
    `${field.repeat(count)}Authentication-Results: b.example; spf=fail (`,
  );
  expect(receiver.results).toHaveLength(count);
  expect(others[0]?.unread).toHaveLength(1);
});
