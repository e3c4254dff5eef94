import { expect, test } from 'vitest';
import { readMessage, readReceived } from '../../src/message/message.ts';
import { bytesOf, textAt } from '../../src/syntax/syntax.ts';

test('comments are kept as they stand', () => {
  const field =
    'from a (b [192.0.2.7] (c)) by d (e) with f (g\r\n h); 20 Nov 2026 08:59:31 +0000 (i)';
  const message = readMessage(bytesOf(`Received: ${field}\r\n\r\n`));
  const [hop] = readReceived(message);
  expect(hop?.comments.map((at) => textAt(message.head, at))).toEqual([
    '(b [192.0.2.7] (c))',
    '(e)',
    '(g\r\n h)',
    '(i)',
  ]);
});

test('the topmost comes first, and its place is known', () => {
  const message = readMessage(
    bytesOf('Received: by a; x\r\nFrom: a@b\r\nReceived:\r\n by b\r\n\r\n'),
  );
  const hops = readReceived(message);
  expect(hops.map(({ index, by }) => [index, by])).toEqual([
    [0, 'a'],
    [1, 'b'],
  ]);
  expect(hops.map(({ span }) => textAt(message.head, span))).toEqual(['by a; x', 'by b']);
});
