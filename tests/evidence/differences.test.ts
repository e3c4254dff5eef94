import { expect, test } from 'vitest';
import type { DifferenceReason } from '../../src/report.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const zone: Zone = {
  ...published('a.example', '192.0.2.1', 'none'),
  'soft.example': { TXT: [['v=spf1 ~all']] },
  // the address matches before the fault, so a lenient receiver passes it: RFC 7208 §4.6
  'lax.example': { TXT: [['v=spf1 ip4:192.0.2.1 ip4:nonsense -all']] },
  'down.example': 'ETIMEOUT',
};

interface Row {
  readonly stamp: string;
  readonly want: readonly (readonly [string, string, string, DifferenceReason])[];
  readonly mailFrom?: string;
  readonly zone?: Zone;
}

const gone = { ...zone, 's1._domainkey.a.example': 'ENOTFOUND' } as const;

const rows: [what: string, row: Row][] = [
  ['agreement', { stamp: 'spf=pass; dkim=pass header.d=a.example; dmarc=pass', want: [] }],
  ['agreement in other words', { stamp: 'spf=fail', mailFrom: 'x@soft.example', want: [] }], // softfail now
  ['hardfail is fail', { stamp: 'spf=hardfail', mailFrom: 'x@soft.example', want: [] }],
  ['neutral is none', { stamp: 'spf=neutral', mailFrom: 'x@unknown.example', want: [] }],
  [
    'the first of two',
    {
      stamp: 'spf=pass; spf=fail; dkim=pass header.d=a.example; dkim=fail header.d=a.example',
      want: [],
    },
  ],
  ['fail then, pass now', { stamp: 'spf=fail', want: [['spf', 'fail', 'pass', 'unexplained']] }],
  [
    'temperror then',
    { stamp: 'spf=temperror', want: [['spf', 'temperror', 'pass', 'dns-failed-then']] },
  ],
  [
    'DNS fails now',
    {
      stamp: 'spf=pass',
      mailFrom: 'x@down.example',
      want: [['spf', 'pass', 'temperror', 'dns-failing']],
    },
  ],
  [
    'a lenient receiver',
    {
      stamp: 'spf=pass',
      mailFrom: 'x@lax.example',
      want: [['spf', 'pass', 'permerror', 'receiver-lenient']],
    },
  ],
  [
    'not so lenient a receiver',
    {
      stamp: 'spf=neutral',
      mailFrom: 'x@lax.example',
      want: [['spf', 'neutral', 'permerror', 'unexplained']],
    },
  ],
  [
    'a rule of its own',
    {
      stamp: 'dmarc=bestguesspass',
      want: [['dmarc', 'bestguesspass', 'pass', 'receiver-own-rule']],
    },
  ],
  [
    'the key is gone',
    {
      stamp: 'dkim=pass header.d=a.example',
      zone: gone,
      want: [['dkim', 'pass', 'neutral', 'key-no-longer-published']],
    },
  ],
  [
    'the signature by i=',
    { stamp: 'dkim=fail header.i=@A.example', want: [['dkim', 'fail', 'pass', 'unexplained']] },
  ],
  [
    'the signature by s=',
    {
      stamp: 'dkim=fail header.d=a.example header.s=s0; dkim=pass header.d=a.example header.s=s1',
      want: [],
    },
  ],
  ['another’s signature', { stamp: 'dkim=fail header.d=b.example', want: [] }],
  ['a signature of nobody', { stamp: 'dkim=fail', want: [] }],
  [
    'a result of JavaScript’s',
    { stamp: 'spf=constructor', want: [['spf', 'constructor', 'pass', 'unexplained']] },
  ],
];
test.each(rows)('%s', async (_, { stamp, want, mailFrom = 'x@a.example', zone: own = zone }) => {
  const text = received(await signed(letter('x@a.example'), 'a.example'), {
    ip: '192.0.2.1',
    mailFrom,
    below: `Authentication-Results: mx.example.org; ${stamp}\n`,
  });
  const { differences } = await report(text, own);
  expect(differences.map((one) => [one.method, one.receiver, one.now, one.because])).toEqual(want);
});

test('what was not checked is no contradiction', async () => {
  const text = received(await signed(letter('x@a.example'), 'a.example'), {
    ip: '192.0.2.1',
    below:
      'Authentication-Results: mx.example.org; spf=fail; dkim=fail header.d=a.example; dmarc=fail\n',
  });
  expect((await report(text, null)).differences).toEqual([]);
});
