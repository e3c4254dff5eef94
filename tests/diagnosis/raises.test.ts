import { expect, test } from 'vitest';
import type { Raise } from '../../src/report.ts';
import { body, diagnose, nobody, type Situation, stranger, trusting, zone } from './situation.ts';

type Row = readonly [what: string, situation: Situation, raisedBy: readonly Raise[]];

const PASS = 'mx.example.org; dkim=pass header.d=a.example; dmarc=pass header.from=a.example';
const rows: Row[] = [
  ['certain, by a check: nothing', {}, []],
  ['a failure that a check shows: nothing', { receipt: nobody, zone: zone('reject') }, []],
  [
    'a receiver’s word alone: DNS, and who the receiver is',
    { stamp: PASS, zone: null },
    ['dns-on', 'name-receiver'],
  ],
  ['of a receiver that was named: DNS', { stamp: PASS, zone: null, options: trusting }, ['dns-on']],
  [
    'DNS that does not answer',
    { zone: { 'a.example': 'ETIMEOUT', '_dmarc.a.example': 'ETIMEOUT' } },
    ['dns-again'],
  ],
  [
    'a copy that lost the text',
    {
      sign: 'a.example',
      change: body,
      receipt: nobody,
      zone: zone('reject'),
      options: { fidelity: 'reserialised' },
    },
    ['exact-copy'],
  ],
  ['nothing known: DNS', { zone: null }, ['dns-on']],
  [
    'perhaps passed on: who did',
    {
      sign: 'a.example',
      more: 'X-Forwarded-For: a@b.example alex@example.org\n',
      change: (text) => `${text}more\n`.replace('Hello', 'Fwd'),
      receipt: stranger,
      zone: zone(null),
    },
    ['know-forwarder'],
  ],
  [
    'a likeness, which no check settles: the sender’s word',
    {
      from: 'PayPal <x@a.example>',
    },
    ['ask-sender'],
  ],
];
test.each(rows)('%s', async (_, situation, raisedBy) => {
  expect((await diagnose(situation)).raisedBy).toEqual(raisedBy);
});
