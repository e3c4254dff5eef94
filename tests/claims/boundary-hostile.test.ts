import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { expectLinearGrowth } from '../support/linear.ts';
import { bytesOf } from '../support/messages.ts';

const at = 'Fri, 20 Nov 2026 08:59:31 +0000';
const hop = (by: string, client = 'mail.c.example [192.0.2.7]') =>
  `Received: from mail.c.example (${client}) by ${by} with ESMTPS id 4bKBkh4jzdzM7; ${at}\n`;
const stamp = (id: string, result = 'pass') =>
  `Authentication-Results: ${id}; spf=${result}; dkim=${result} header.d=b.example; dmarc=${result}\n`;
const first = hop('mx.example.org');

/** Header blocks that make every part look at every other: the i-th line of each. */
const lines: readonly (readonly [what: string, line: (i: number) => string])[] = [
  ['as many names as stamps', (i) => stamp(`h${i}.e${i}.example`)],
  ['one name that contradicts itself', (i) => stamp('mx.example.org', i % 2 ? 'pass' : 'fail')],
  ['look-alikes', (i) => stamp(`mx.ex\u0430mple${i}.org.evil.example`)],
  ['a hop to each stamp', (i) => hop(`h${i}.e${i}.example`) + stamp(`h${i}.e${i}.example`)],
  ['hops inside', (i) => hop(`h${i}.example.org`, `a${i} [10.0.0.1]`) + stamp(`h${i}`)],
  ['relays', (i) => hop('mbox.example.org', `mx.example.org [192.0.2.${i % 250}]`)],
  ['a hop of many names', (i) => `Received: by a (${'x.y.'.repeat(200)}${i}) with SMTP; ${at}\n`],
  ['Received-SPF', (i) => `Received-SPF: pass client-ip=192.0.2.7; receiver=h${i}.example\n`],
  ['queue ids', (i) => `X-Rspamd-Queue-Id: ${i}4bKBkh4jzdzM7\n`],
  ['recipients', (i) => `Delivered-To: a@h${i}.example\n`],
];

const block = (line: (i: number) => string, size: number) => {
  const parts = [first];
  for (let length = 0, i = 0; length < size; i++) {
    const part = line(i);
    parts.push(part);
    length += part.length;
  }
  return bytesOf(`${parts.join('')}From: a@b.example\n\n`);
};

const believed = { authservIds: ['mx.example.org', 'mx.example.net'] };

describe('a hostile megabyte is judged in linear time', () => {
  test.each(lines)('%s', async (_, line) => {
    await expectLinearGrowth(
      (size) => readClaims(readMessage(block(line, size)), believed),
      1 << 20,
    );
  });
});

test('whatever stands there, only the receiver’s own is believed', () => {
  for (const [, line] of lines) {
    const { receiver, others } = readClaims(readMessage(block(line, 20_000)), {});
    for (const { trust } of [receiver, ...others]) {
      expect(['trusted', 'probable']).not.toContain(trust);
    }
  }
});
