import { describe, expect, test } from 'vitest';
import { bundled } from '../support/bundled.ts';
import { foundIn } from '../support/encodings.ts';
import { bytesOf, NOW, published, zoneResolver } from '../support/messages.ts';
import { allWritten, redactedCopy, saying } from '../support/redacted.ts';

const SECRETS = [
  'annika.stjernfeldt',
  'Stjernfeldt',
  'Löneförhandling',
  'q7Zp41kTok',
  'pelleplutt',
];
const base64 = (text: string) => Buffer.from(text).toString('base64');

const HEAD = `Return-Path: <SRS0=aB3x=QX=firm.example=annika.stjernfeldt@forward.example>
Received: from mail.firm.example (mail.firm.example [192.0.2.1])
	(Authenticated sender: annika.stjernfeldt)
	by mx.example.org (Postfix) with ESMTPS id 4XqL2pelleplutt9
	for <annika.stjernfeldt+pelleplutt@example.org>; Fri, 20 Nov 2026 08:59:31 +0000
Authentication-Results: mx.example.org; spf=pass (mx.example.org: domain of
	annika.stjernfeldt@firm.example designates 192.0.2.1 as permitted sender)
	smtp.mailfrom=annika.stjernfeldt@firm.example; dkim=none header.i=annika.stjernfeldt@firm.example
`;
const REST = `Date: Fri, 20 Nov 2026 08:58:58 +0000
Message-ID: <q7Zp41kTok@firm.example>
`;

const hiding: [where: string, lines: string][] = [
  [
    'a name, and the address in other letters',
    'From: Annika STJERNFELDT <Annika.Stjernfeldt@firm.example>\n',
  ],
  [
    'an encoded word, base64',
    `From: =?utf-8?B?${base64('Annika Stjernfeldt')}?= <a@firm.example>\n`,
  ],
  [
    'split across two encoded words',
    'From: =?utf-8?Q?Annika_Stjer?= =?utf-8?Q?nfeldt?= <a@firm.example>\n',
  ],
  ['a comment', 'From: annika.stjernfeldt@firm.example (Annika Stjernfeldt)\n'],
  [
    'a quoted name with the address in it',
    'From: "annika.stjernfeldt@firm.example" <a@firm.example>\n',
  ],
  ['a folded subject', 'From: a@firm.example\nSubject: Löneförhandling\n with Stjernfeldt\n'],
  [
    'a subject in two encoded words',
    `From: a@firm.example\nSubject: =?utf-8?B?${base64('Löneför')}?=\n =?utf-8?B?${base64('handling')}?=\n`,
  ],
  [
    'tokens of URLs',
    'From: a@firm.example\nList-Unsubscribe: <https://u.firm.example/q7Zp41kTok?u=annika.stjernfeldt%40example.org>,\n <mailto:leave-q7Zp41kTok@firm.example?subject=q7Zp41kTok>\n',
  ],
  [
    'references',
    'From: a@firm.example\nReferences: <q7Zp41kTok@firm.example>\n\t<pelleplutt@firm.example>\n',
  ],
  [
    'a field that nobody knows',
    `From: a@firm.example\nX-Tracker: annika.stjernfeldt@example.org q7Zp41kTok ${base64('annika.stjernfeldt@example.org')}\n`,
  ],
  [
    'a report of a filter with the text in it',
    'From: a@firm.example\nX-Spam-Report: Content preview: Dear Stjernfeldt, the Löneförhandling q7Zp41kTok\n',
  ],
  [
    'VERP and BATV',
    'From: a@firm.example\nSender: prvs=1234567890=annika.stjernfeldt@firm.example\nErrors-To: list-bounces+annika.stjernfeldt=example.org@lists.example\n',
  ],
  [
    'a copy of the header in a signature',
    'From: a@firm.example\nDKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s1; h=from; i=annika.stjernfeldt@firm.example;\n\tz=Subject:Stjernfeldt|To:annika.stjernfeldt@example.org; bh=YW5uaWthLnN0amVybmZlbGR0; b=YW5uaWthLnN0amVybmZlbGR0\n',
  ],
  [
    'names of files',
    'From: a@firm.example\nContent-Type: text/plain; name="Stjernfeldt.txt"\nContent-Disposition: attachment; filename*=utf-8\'\'L%C3%B6nef%C3%B6rhandling.txt\n',
  ],
];
const bodies: [kind: string, head: string, body: string][] = [
  ['plain', '', 'Hi Stjernfeldt,\nLöneförhandling https://u.firm.example/q7Zp41kTok\n'],
  [
    'base64',
    'Content-Transfer-Encoding: base64\n',
    `${base64('Hi Stjernfeldt, annika.stjernfeldt@example.org')}\n`,
  ],
  [
    'parts',
    'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="pelleplutt"\n',
    '--pelleplutt\nContent-Type: text/html\n\n<p>Stj&#101;rnfeldt Stjernfeldt</p>\n--pelleplutt--\nStjernfeldt\n',
  ],
];

async function copyOf(text: string, options = {}) {
  const whole = await bundled(bytesOf(text), {
    resolver: zoneResolver(published('firm.example', '192.0.2.1', 'none')),
    now: NOW,
    ...options,
  });
  return { whole, copy: await redactedCopy(whole) };
}

describe('nothing that was replaced is left, in any encoding', () => {
  test.each(hiding)('%s', async (_, lines) => {
    const { whole, copy } = await copyOf(`${HEAD}${lines}${REST}\nHi\n`);
    expect(foundIn(await allWritten(copy), SECRETS)).toEqual([]);
    expect(saying(copy.report)).toEqual(saying(whole.report));
  });
  test.each(bodies)('a body: %s', async (_, head, body) => {
    const { copy } = await copyOf(`${HEAD}From: a@firm.example\n${head}${REST}\n${body}`);
    expect(foundIn(await allWritten(copy), SECRETS)).toEqual([]);
  });
  test('what is given on the command line, and the name of the file', async () => {
    const { copy } = await copyOf(`From: "Stjernfeldt" <a@firm.example>\n${REST}\nHi\n`, {
      name: '/mail/pelleplutt/Stjernfeldt.eml',
      envelope: {
        ip: '192.0.2.1',
        helo: 'mail.firm.example',
        mailFrom: 'annika.stjernfeldt@firm.example',
      },
      protected: ['Annika Stjernfeldt', 'firm.example'],
    });
    expect(foundIn(await allWritten(copy), SECRETS)).toEqual([]);
  });
  test('questions and records with an address in them', async () => {
    const zone = {
      ...published('firm.example', '192.0.2.1', null),
      '_dmarc.firm.example': {
        TXT: [['v=DMARC1; p=none; rua=mailto:annika.stj', 'ernfeldt@firm.example']],
      },
      'firm.example': {
        TXT: [['v=spf1 exists:%{l}.users.firm.example -all'], ['pelleplutt owner']],
      },
    };
    const { whole, copy } = await copyOf(`From: a@firm.example\n${REST}\nHi\n`, {
      resolver: zoneResolver(zone),
      envelope: { ip: '192.0.2.1', mailFrom: 'annika.stjernfeldt@firm.example' },
    });
    expect(whole.report.ledger.map(({ name }) => name)).toContain(
      'annika.stjernfeldt.users.firm.example',
    );
    expect(foundIn(await allWritten(copy), SECRETS)).toEqual([]);
    expect(saying(copy.report)).toEqual(saying(whole.report));
  });
});

test('the search finds a text in each of its disguises', () => {
  const text = 'Stjernfeldt';
  const disguises = [
    ...[0, 1, 2].map((n) => Buffer.from(`${'x'.repeat(n)}${text}yy`).toString('base64')),
    Buffer.from(text, 'utf16le').toString('base64'),
    'STJERNFELDT',
    '=53=74=6A=65=72=6E=66=65=6C=64=74',
    '%53%74%6a%65%72%6e%66%65%6c%64%74',
    [...text].map((char) => `&#${char.charCodeAt(0)};`).join(''),
  ];
  expect(disguises.filter((one) => foundIn(one, [text]).length === 0)).toEqual([]);
});

describe('who is who', () => {
  test('the same person is the same everywhere, and another is another', async () => {
    const { copy } = await copyOf(
      'Received: from a (a [192.0.2.1]) by mx.example.org with ESMTP id 1 for <B@example.org>; Fri, 20 Nov 2026 08:59:31 +0000\n' +
        'From: A <a@firm.example>\nTo: b@example.org, A@firm.example\nCc: c@example.org\n\nHi\n',
    );
    expect(copy.source).toMatch(/From: Person-1 <person-1@firm\.example>/);
    expect(copy.source).toMatch(/for <person-2@example\.org>/);
    expect(copy.source).toMatch(/To: person-2@example\.org, person-1@firm\.example/);
    expect(copy.source).toMatch(/Cc: person-3@example\.org/);
  });
  test('a name that is a word of the protocol, or a label of a domain, breaks nothing', async () => {
    const { whole, copy } = await copyOf(
      `${HEAD}From: "Received By Pass" <firm@firm.example>\nTo: example@example.org\n${REST}\nHi\n`,
    );
    expect(saying(copy.report)).toEqual(saying(whole.report));
    expect(copy.source).toContain('From: "Person-1" <person-1@firm.example>');
    expect(copy.source).toContain('by mx.example.org');
  });
  test('whose name it looks like stays, of a list and of one’s own', async () => {
    const own = await copyOf('From: Annika Stjernfeldt <x@gmail.com>\n\nHi\n', {
      protected: ['Annika Stjernfeldt'],
    });
    const listed = await copyOf('From: PayPal Security Team <x@gmail.com>\n\nHi\n');
    for (const { whole, copy } of [own, listed]) {
      expect(whole.report.findings.map(({ code }) => code)).toContain('name-imitates');
      expect(saying(copy.report)).toEqual(saying(whole.report));
    }
    expect(foundIn(await allWritten(own.copy), SECRETS)).toEqual([]);
  });
});

test('a redacted copy says in words that it is one', async () => {
  const { copy } = await copyOf(`From: a@firm.example\n${REST}\nHi\n`);
  expect(copy.report.source.redacted).toBe(true);
  expect(
    (await allWritten(copy)).match(/cannot be checked again here/g)?.length,
  ).toBeGreaterThanOrEqual(2);
});
