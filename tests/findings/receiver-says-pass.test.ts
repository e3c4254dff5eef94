import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, type Zone } from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const outlook = 'x.mail.protection.outlook.com';
const host = 'mx.example.org';
const none = null;

type Row = [
  what: string,
  results: string,
  how: string | null,
  more?: { readonly by?: string; readonly above?: boolean; readonly zone?: Zone },
];
const rows: Row[] = [
  ['DMARC passes', `${host}; dmarc=pass header.from=a.example`, 'dmarc'],
  ['for another author', `${host}; dmarc=pass header.from=b.example`, none],
  ['SPF of From’s own passes', `${host}; spf=pass smtp.mailfrom=x@mail.a.example`, 'aligned'],
  ['a signature of From’s own', `${host}; dkim=pass header.d=a.example`, 'aligned'],
  ['of another', `${host}; dkim=pass header.d=b.example`, none],
  ['both, and DMARC fails all the same', `${host}; dkim=pass header.d=a.example; dmarc=fail`, none],
  [
    'HELO of From’s own, for the null sender',
    `${host}; spf=pass smtp.helo=mx.a.example`,
    'aligned',
  ],
  [
    'Microsoft guesses',
    'spf=none; dmarc=bestguesspass;compauth=pass reason=109',
    'implied',
    { by: outlook },
  ],
  [
    'Microsoft weighs, DMARC is broken',
    'spf=none; dmarc=permerror;compauth=pass reason=111',
    'implied',
    { by: outlook },
  ],
  [
    'Microsoft distrusts it',
    'spf=pass smtp.mailfrom=a.example; dmarc=none;compauth=fail reason=001',
    none,
    { by: outlook },
  ],
  ['nothing passes', `${host}; spf=none; dkim=none`, none],
  [
    'a check shows it',
    `${host}; dmarc=pass header.from=a.example`,
    none,
    { zone: published('a.example', '192.0.2.1', 'none') },
  ],
  [
    'a check finds the contrary',
    `${host}; dmarc=pass header.from=a.example`,
    none,
    { zone: published('a.example', '192.0.2.7', 'reject') },
  ],
];
test.each<Row>(rows)('%s', async (...row) => {
  const [, results, how, { by = host, zone = null } = {}] = row;
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.1',
    mailFrom: 'x@a.example',
    by,
    below: `Authentication-Results: ${results}\n`,
  });
  const finding = findingOf(await report(message, zone), 'receiver-says-pass', crlf(message));
  expect(finding?.facts.how ?? null).toBe(how);
  for (const text of finding?.texts ?? [])
    expect(text).toMatch(/^(?:spf|dkim|dmarc|compauth)=\w*pass/);
});
