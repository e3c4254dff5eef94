import { describe, expect, test } from 'vitest';
import { type KnownEnvelope, readClaims } from '../../src/claims/claims.ts';
import { readPath } from '../../src/claims/path/path.ts';
import { readMessage, readReceived } from '../../src/message/message.ts';
import { bytesOf } from '../support/messages.ts';

const messageOf = (fields: readonly string[]) =>
  readMessage(
    bytesOf(`${fields.map((field) => `Received: ${field}\n`).join('')}From: a@b.test\n\n`),
  );

const path = (fields: readonly string[], known: KnownEnvelope = {}) =>
  readClaims(messageOf(fields), {}, known).hops;

const hop = (ip: string, at = 'Fri, 20 Nov 2026 08:59:31 +0000') =>
  `from a.example (b.example [${ip}]) by c.example with ESMTPS id 1; ${at}`;

test('a hop has all that its field tells', () => {
  const field =
    'from a.example (b.example [192.0.2.7]) (using TLSv1.3 with cipher X_1) (Authenticated sender: laura) by c.example with ESMTPSA id 4X via TCP for <d@e.example>; Fri, 20 Nov 2026 08:59:31 +0000 (envelope-from <f@g.example>)';
  const [first] = path([field]);
  expect(first).toEqual({
    ...{ from: 'a.example', name: 'b.example', ip: '192.0.2.7', by: 'c.example' },
    ...{ with: 'ESMTPSA', via: 'TCP', id: '4X', for: 'd@e.example' },
    ...{ envelopeFrom: 'f@g.example', authenticated: true, user: 'laura' },
    ...{ tls: true, tlsVersion: 'TLSv1.3', cipher: 'X_1' },
    ...{ at: '2026-11-20T08:59:31.000Z', delaySeconds: null, clockSkew: false },
    ...{ boundary: true, vouchedBy: 'receiver', firstUnvouched: false },
    ...{ index: 0, span: { start: 10, end: 10 + field.length } },
  });
});

describe('delay since the hop below, in seconds', () => {
  const rows: [above: string, below: string, delay: number | null, skew: boolean, why: string][] = [
    ['20 Nov 2026 09:00:10 +0000', '20 Nov 2026 09:00:00 +0000', 10, false, 'one clock or two'],
    ['20 Nov 2026 10:00:00 +0100', '20 Nov 2026 09:00:00 +0000', 0, false, 'the zone says nothing'],
    ['20 Nov 2026 09:00:00 -0500', '20 Nov 2026 09:00:00 +0000', 18000, false, 'but it counts'],
    ['21 Nov 2026 09:00:00 +0000', '20 Nov 2026 09:00:00 +0000', 86400, false, 'held for a day'],
    ['20 Nov 2026 09:00:00 +0000', '20 Nov 2026 09:00:01 +0000', -1, true, 'came before it left'],
    ['20 Nov 2026 09:00:00 +0000', '20 Nov 2026 09:00:00 -0800', -28800, true, 'a wrong zone'],
    ['20 Nov 2026 09:00:00 +0000', 'yesterday', null, false, 'no date below'],
    ['yesterday', '20 Nov 2026 09:00:00 +0000', null, false, 'no date above'],
    ['20 Nov 2026 09:00:00 PM', '20 Nov 2026 09:00:00 +0000', null, false, 'no time that is sure'],
  ];
  test.each(rows)('%s after %s: %s', (above, below, delay, skew) => {
    const [upper, lower] = path([hop('192.0.2.7', above), hop('192.0.2.8', below)]);
    expect(upper).toMatchObject({ delaySeconds: delay, clockSkew: skew });
    expect(lower).toMatchObject({ delaySeconds: null, clockSkew: false });
  });
});

describe('whose word a hop is: the receiver’s down to the boundary, below it nobody’s', () => {
  type Want = readonly string[];
  const [inside, outside] = [hop('10.0.0.1'), hop('192.0.2.7')];
  const rows: [fields: string[], known: KnownEnvelope, want: Want, why: string][] = [
    [[outside], {}, ['receiver, boundary'], 'nothing below'],
    [[outside, outside], {}, ['receiver, boundary', 'nobody, first'], 'the same address again'],
    [
      [inside, outside, inside, outside],
      {},
      ['receiver', 'receiver, boundary', 'nobody, first', 'nobody'],
      'the receiver’s own hand-on above',
    ],
    [
      [outside, hop('198.51.100.1'), outside],
      { ip: '198.51.100.1' },
      ['receiver', 'receiver, boundary', 'nobody, first'],
      'the caller knows where it came in',
    ],
    [[outside], { ip: '198.51.100.1' }, ['unknown'], 'no field has the address'],
    [[inside, inside], {}, ['unknown', 'unknown'], 'no field has a public one'],
    [['by c.example; x'], {}, ['unknown'], 'no address at all'],
    [[], {}, [], 'no Received field'],
  ];
  const marks = (hops: ReturnType<typeof path>) =>
    hops.map(({ vouchedBy, boundary, firstUnvouched }) =>
      [vouchedBy, boundary && 'boundary', firstUnvouched && 'first'].filter(Boolean).join(', '),
    );
  test.each(rows)('%j, %j: %j, %s', (fields, known, want) => {
    expect(marks(path(fields, known))).toEqual(want);
  });

  test('servers before the boundary that are the receiver’s own vouch, too', () => {
    const received = readReceived(messageOf([inside, inside, outside, inside, outside]));
    const origin = { ip: '192.0.2.7', helo: null, receivedIndex: 2 };
    expect(marks(readPath(received, { receivedIndex: 0, origin }))).toEqual([
      'receiver, boundary',
      'gateway',
      'gateway',
      'nobody, first',
      'nobody',
    ]);
  });
});
