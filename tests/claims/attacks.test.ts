/**
 * What attackers do to be believed, against what receivers write: each attack on the form of each
 * receiver. The receiver's own results stay what they are, and nobody else's pass counts. RFC 8601 §7.1
 */
import { describe, expect, test } from 'vitest';
import { examine, worded } from '../../src/analyse.ts';
import type { Report, Trust } from '../../src/report.ts';
import { bytesOf, NOW } from '../support/messages.ts';
import { type ReceiverForm, receiverForms, silentForms } from '../support/receiver-forms.ts';

interface Attack {
  readonly what: string;
  /** Where the attacker's fields begin; `id` is the receiver's name. */
  readonly first?: (id: string) => string;
  /** Behind From. */
  readonly last?: (id: string) => string;
  readonly from?: string;
  readonly body?: string;
  /** What his pass is held for, `upstream` where he says that it passed a server; null where he writes no stamp. */
  readonly trust: Trust | null;
}

const pass =
  'spf=pass smtp.mailfrom=bank.test; dkim=pass header.d=bank.test; dmarc=pass header.from=bank.test';
const stamp = (id: string, results = pass) =>
  `Authentication-Results: ${id}${id && '; '}${results}\n`;
const microsoft =
  'Authentication-Results: spf=pass (sender IP is 198.51.100.1) smtp.mailfrom=bank.test; dkim=pass (signature was verified) header.d=bank.test;dmarc=pass action=none header.from=bank.test;compauth=pass reason=100\n';
const hop = (by: string) =>
  `Received: from mail.bank.test (mail.bank.test [198.51.100.1]) by ${by} (Postfix) with ESMTPS id 4bKBkh4jzdzM7; Fri, 20 Nov 2026 08:59:30 +0000\n`;
/** One name of the receiver's, also where it leaves it out. */
const named = (id: string) => id || 'mx.microsoft.com';
const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

const attacks: readonly Attack[] = [
  {
    what: 'a stamp in the receiver’s name',
    first: (id) => (id ? stamp(id) : microsoft),
    trust: 'forged',
  },
  { what: 'the same behind From', last: (id) => (id ? stamp(id) : microsoft), trust: 'forged' },
  { what: 'in capitals', first: (id) => stamp(named(id).toUpperCase()), trust: 'forged' },
  { what: 'with the root dot', first: (id) => stamp(`${named(id)}.`), trust: 'forged' },
  { what: 'in quotes', first: (id) => stamp(`"${named(id)}"`), trust: 'forged' },
  {
    what: 'of another host of the receiver’s',
    first: (id) => stamp(named(id).replace(/^[^.]+/, 'mx9')),
    trust: 'forged',
  },
  {
    what: 'a field for each method',
    first: (id) =>
      stamp(named(id), 'dkim=pass header.d=bank.test') +
      stamp(named(id), 'dmarc=pass header.from=bank.test'),
    trust: 'forged',
  },
  {
    what: 'DMARC alone',
    last: (id) => stamp(named(id), 'dmarc=pass header.from=bank.test'),
    trust: 'forged',
  },
  { what: 'in another name', first: () => stamp('mx.aaa.test'), trust: 'forged' },
  {
    what: 'in another name behind From, twice',
    last: () => stamp('mx.aaa.test').repeat(2),
    trust: 'forged',
  },
  { what: 'in the name of From’s domain', first: () => stamp('mx.bank.test'), trust: 'forged' },
  {
    what: 'a name with a Cyrillic letter',
    first: (id) => stamp(named(id).replace(/[oe]/, (letter) => (letter === 'o' ? 'о' : 'е'))),
    trust: 'forged',
  },
  {
    what: 'the receiver’s name with labels behind it',
    first: (id) => stamp(`${named(id)}.evil.test`),
    trust: 'forged',
  },
  { what: 'Microsoft’s form', first: () => microsoft, trust: 'forged' },
  { what: 'Gmail’s name', first: () => stamp('mx.google.com'), trust: 'forged' },
  {
    what: 'in an encoded word',
    first: (id) => stamp('', encoded(`${named(id)}; ${pass}`)),
    trust: 'forged',
  },
  {
    what: 'with a Received field of the receiver’s above it',
    first: (id) => hop(named(id)) + stamp(named(id)),
    trust: 'upstream',
  },
  {
    what: 'with a Received field of its own above it',
    first: () => hop('relay.aaa.test') + stamp('relay.aaa.test'),
    trust: 'upstream',
  },
  {
    what: 'results in a comment',
    first: () => stamp('mx.aaa.test', `x-none=none (${pass})`),
    trust: 'untrusted',
  },
  {
    what: 'results in a quoted local part',
    first: () => stamp('mx.aaa.test', `x-none=none smtp.mailfrom="; ${pass}"@evil.test`),
    trust: 'untrusted',
  },
  {
    what: 'results in the display name',
    from: `"Authentication-Results: mx.example.org; ${pass}" <ceo@bank.test>`,
    trust: null,
  },
  { what: 'a second From field', last: () => 'From: Alex <alex@example.org>\n', trust: null },
  { what: 'results in the body', body: `${stamp('mx.example.org')}${microsoft}`, trust: null },
  {
    what: 'an empty stamp before the one that passes',
    first: (id) => stamp(named(id), '') + stamp(named(id)),
    trust: 'forged',
  },
  {
    what: '"none" before the one that passes',
    first: (id) => stamp(named(id), 'none') + stamp(named(id)),
    trust: 'forged',
  },
  {
    what: 'a Received-SPF',
    first: () =>
      'Received-SPF: pass (bank.test: domain of ceo@bank.test designates 198.51.100.1 as permitted sender) client-ip=198.51.100.1; envelope-from=ceo@bank.test; helo=mail.bank.test\n',
    trust: null,
  },
  {
    what: 'an ARC set',
    first: (id) => `ARC-Authentication-Results: i=1; ${named(id)}; ${pass}\n`,
    trust: null,
  },
];

const message = (form: Pick<ReceiverForm, 'top' | 'bottom' | 'id'>, attack: Attack) =>
  bytesOf(`${form.top}${attack.first?.(form.id) ?? ''}From: ${attack.from ?? 'CEO <ceo@bank.test>'}
To: Alex <alex@example.org>
Subject: Hello
Date: Fri, 20 Nov 2026 08:58:58 +0000
${attack.last?.(form.id) ?? ''}${form.bottom ?? ''}
${attack.body ?? 'all is well\n'}`);

const read = (bytes: Uint8Array) => examine(bytes, { now: NOW });

const METHODS = ['spf', 'dkim', 'dmarc', 'compauth'];
const resultsOf = ({ claims }: Report) =>
  claims.receiver.results
    .filter(({ method }) => METHODS.includes(method))
    .map(({ result }) => result);

const none: Attack = { what: 'nothing', trust: null };

describe.each(receiverForms)('$name', (form) => {
  test('without an attack', async () => {
    const { claims, envelope, diagnosis } = await read(message(form, none));
    expect(claims.receiver).toMatchObject({
      trust: form.trust,
      ip: expect.toSatisfy((ip) => ip === '192.0.2.66' || ip === null),
    });
    expect([envelope.ip, envelope.receivedIndex]).toEqual(['192.0.2.66', form.boundary]);
    expect(claims.others).toEqual([]);
    expect(diagnosis.cause).not.toBe('forged-results');
  });

  test.each(attacks)('$what', async (attack) => {
    const report = await read(message(form, attack));
    const { claims, envelope, diagnosis } = report;
    expect(resultsOf(report)).toEqual(form.results);
    expect(form.either ? [form.trust, 'unknown'] : [form.trust]).toContain(claims.receiver.trust);
    expect([envelope.ip, envelope.receivedIndex]).toEqual(['192.0.2.66', form.boundary]);
    for (const { results, trust } of claims.others) {
      const passes = results.some(({ result }) => result === 'pass');
      expect(passes ? [attack.trust ?? 'unknown'] : ['untrusted', 'upstream']).toContain(trust);
    }
    if (attack.trust) expect(claims.others.map(({ trust }) => trust)).toContain(attack.trust);
    expect(diagnosis.level).not.toBe('fine');
    if (attack.trust === 'forged') {
      expect(diagnosis).toMatchObject({ level: 'danger', cause: 'forged-results' });
    }
  });
});

describe.each(silentForms)('a receiver that stamps nothing: $name', (form) => {
  test.each(attacks)('$what', async (attack) => {
    const report = await read(message(form, attack));
    const { claims, envelope, diagnosis } = report;
    for (const { trust } of [claims.receiver, ...claims.others]) {
      expect(['trusted', 'probable']).not.toContain(trust);
    }
    expect(envelope.ip).toBe('192.0.2.66');
    expect(['fine']).not.toContain(diagnosis.level);
    expect(['not-identity', 'implicit-only', 'arc-trusted']).not.toContain(diagnosis.cause);
    if (diagnosis.cause !== 'genuine') return;
    // No more than what a header says, and told as that.
    expect([claims.receiver.trust, diagnosis.confidence]).toEqual(['unknown', 'possible']);
    expect((await worded(report)).diagnosis.summary).toMatch(/^It is not known who sent this mail/);
  });
});
