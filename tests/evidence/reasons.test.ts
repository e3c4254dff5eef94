import { expect, test } from 'vitest';
import type { ExamineOptions } from '../../src/analyse.ts';
import type { DifferenceReason } from '../../src/report.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const LETTER = letter('x@a.example');
const SIGNED = await signed(LETTER, 'a.example');
const zone: Zone = {
  ...published('a.example', '192.0.2.1', 'reject'),
  ...published('b.example', '192.0.2.9', null),
};
const without = (name: string): Zone => ({ ...zone, [name]: 'ENODATA' });
const otherKey: Zone = {
  ...zone,
  's1._domainkey.a.example': {
    TXT: [
      [
        'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB',
      ],
    ],
  },
};

interface Case {
  /** The receiver's results, and any fields above Received. */
  readonly stamp?: string;
  readonly fields?: string;
  /** Fields that came with the message. */
  readonly below?: string;
  readonly text?: string;
  readonly ip?: string;
  readonly mailFrom?: string;
  readonly by?: string;
  readonly zone?: Zone;
  readonly options?: ExamineOptions;
}

const NAMED = 'smtp.mailfrom=x@a.example smtp.remote-ip=192.0.2.1';
const rewritten = SIGNED.replace('well', 'lost');
const footer = `${SIGNED}-- \r\nlist footer\r\n`;
const byOutlook = (results: string, forefront = '') => ({
  by: 'x.mail.protection.outlook.com',
  fields: `Authentication-Results: ${results}\nX-Forefront-Antispam-Report: CIP:192.0.2.200;${forefront}\n`,
});
const anotherServer = {
  ip: '192.0.2.200',
  mailFrom: 'x@c.example',
  text: LETTER,
};
/** What the list's own server wrote when the message came to it. */
const beforeIt = (fields: string) =>
  `Authentication-Results: lists.example.net; dkim=pass header.d=a.example\n${fields}Received: from a.example (a.example [192.0.2.1]) by lists.example.net with ESMTP id 1; Fri, 20 Nov 2026 08:59:20 +0000\n`;

type Row = readonly [why: DifferenceReason | 'none', method: string, what: string, given: Case];
const rows: Row[] = [
  [
    'dns-changed',
    'spf',
    'the same domain and address, and another record',
    { stamp: `spf=fail ${NAMED}` },
  ],
  [
    'dns-changed',
    'spf',
    'a pass then, of a receiver that may be believed',
    { stamp: `spf=pass ${NAMED}`, zone: without('a.example') },
  ],
  ['unexplained', 'spf', 'of an address that nobody names', { stamp: 'spf=fail' }],
  [
    'other-hop',
    'spf',
    'of another address',
    {
      stamp: 'spf=fail smtp.mailfrom=x@a.example smtp.remote-ip=192.0.2.77',
      options: { envelope: { ip: '192.0.2.1' } },
    },
  ],
  ['other-hop', 'spf', 'of another domain', { stamp: 'spf=fail smtp.mailfrom=x@b.example' }],
  ['dns-failed-then', 'spf', 'DNS, then', { stamp: 'spf=temperror' }],
  [
    'dns-failed-then',
    'dkim',
    '"timeout", as Microsoft has it',
    { stamp: 'dkim=timeout header.d=a.example' },
  ],
  [
    'dns-failing',
    'spf',
    'DNS, now',
    { stamp: 'spf=pass', zone: { ...zone, 'a.example': 'ETIMEOUT' } },
  ],
  [
    'key-no-longer-published',
    'dkim',
    'the selector is gone',
    { stamp: 'dkim=pass header.d=a.example', zone: without('s1._domainkey.a.example') },
  ],
  ['key-changed', 'dkim', 'another key', { stamp: 'dkim=pass header.d=a.example', zone: otherKey }],
  [
    'dns-changed',
    'dkim',
    'no key then',
    { stamp: 'dkim=fail (no key for signature) header.d=a.example' },
  ],
  [
    'rewritten-since',
    'dkim',
    'another text, and it passed on arrival',
    { stamp: 'dkim=pass header.d=a.example', text: rewritten },
  ],
  [
    'rewritten-since',
    'dmarc',
    'and so DMARC, too',
    {
      ...anotherServer,
      stamp: 'dkim=pass header.d=a.example; dmarc=pass header.from=a.example',
      text: rewritten,
    },
  ],
  [
    'copy-not-exact',
    'dkim',
    'a copy that cannot show it',
    {
      stamp: 'dkim=pass header.d=a.example',
      text: rewritten,
      options: { fidelity: 'reserialised' },
    },
  ],
  [
    'none',
    'dkim',
    'a failure then is none of a copy',
    {
      stamp: 'dkim=fail header.d=a.example',
      text: rewritten,
      options: { fidelity: 'reserialised' },
    },
  ],
  [
    'list',
    'dkim',
    'a list’s own server saw it before the list changed it',
    { text: footer, below: beforeIt('List-Id: <l.lists.example.net>\n') },
  ],
  [
    'forwarded',
    'dkim',
    'a forwarder’s did',
    { text: footer, below: beforeIt('X-Forwarded-For: a@lists.example.net alex@example.org\n') },
  ],
  ['other-hop', 'dkim', 'a server’s on the way did', { text: footer, below: beforeIt('') }],
  [
    'receiver-own-rule',
    'dmarc',
    'a guess of its own',
    { stamp: 'dmarc=bestguesspass header.from=a.example' },
  ],
  [
    'receiver-own-rule',
    'compauth',
    'it distrusts what passes',
    { text: SIGNED, ...byOutlook('dmarc=pass header.from=a.example;compauth=fail reason=001') },
  ],
  [
    'receiver-infers',
    'compauth',
    'implicit authentication',
    { ...anotherServer, ...byOutlook('dmarc=fail header.from=a.example;compauth=pass reason=703') },
  ],
  [
    'receiver-allows',
    'compauth',
    'an allow list',
    {
      ...anotherServer,
      ...byOutlook('dmarc=fail header.from=a.example;compauth=pass reason=703', 'SFV:SKN;'),
    },
  ],
  [
    'receiver-lenient',
    'spf',
    'the address matches before the fault',
    {
      stamp: 'spf=pass',
      zone: { ...zone, 'a.example': { TXT: [['v=spf1 ip4:192.0.2.1 ip4:nonsense -all']] } },
    },
  ],
  [
    'receiver-older-edition',
    'dmarc',
    'RFC 7489 knows no psd=',
    {
      text: letter('x@a.sub.b.example'),
      stamp: 'dmarc=pass header.from=a.sub.b.example',
      ip: '192.0.2.9',
      mailFrom: 'x@b.example',
      zone: {
        ...zone,
        '_dmarc.b.example': { TXT: [['v=DMARC1; p=none']] },
        '_dmarc.sub.b.example': { TXT: [['v=DMARC1; p=none; psd=n']] },
      },
    },
  ],
  ['dns-changed', 'dmarc', 'a record since then', { stamp: 'dmarc=none header.from=a.example' }],
  ['other-hop', 'dmarc', 'of another author', { stamp: 'dmarc=fail header.from=b.example' }],
  [
    'forged-stamp',
    'dmarc',
    'a pass in the receiver’s name that is not its own',
    {
      ...anotherServer,
      stamp: 'dmarc=fail header.from=a.example',
      below: 'Authentication-Results: mx.example.org; dmarc=pass header.from=a.example\n',
    },
  ],
  [
    'writer-unknown',
    'dkim',
    'a pass that anybody can have written',
    {
      text: rewritten,
      below: 'Authentication-Results: mx.example.org; dkim=pass header.d=a.example\n',
    },
  ],
  ['none', 'spf', 'agreement', { stamp: 'spf=pass' }],
];

test.each(rows)('%s: %s, %s', async (why, method, _, given) => {
  const { stamp, fields = '', below = '', text = SIGNED, ip = '192.0.2.1' } = given;
  const message = received(text, {
    ip,
    mailFrom: given.mailFrom ?? 'x@a.example',
    ...(given.by ? { by: given.by } : {}),
    above: stamp ? `Authentication-Results: mx.example.org; ${stamp}\n${fields}` : fields,
    below,
  });
  const { differences } = await report(message, given.zone ?? zone, given.options);
  const found = differences.find((one) => one.method === method);
  expect(found?.because ?? 'none').toBe(why);
});

test('every reason has its line here', () => {
  const reasons: Readonly<Record<DifferenceReason, true>> = {
    'dns-failing': true,
    'dns-failed-then': true,
    'dns-changed': true,
    'key-no-longer-published': true,
    'key-changed': true,
    'copy-not-exact': true,
    'rewritten-since': true,
    list: true,
    forwarded: true,
    'other-hop': true,
    'receiver-lenient': true,
    'receiver-older-edition': true,
    'receiver-own-rule': true,
    'receiver-infers': true,
    'receiver-allows': true,
    'forged-stamp': true,
    'writer-unknown': true,
    unexplained: true,
  };
  const told = new Set(rows.map(([why]) => why));
  expect(Object.keys(reasons).filter((why) => !told.has(why as DifferenceReason))).toEqual([]);
});
