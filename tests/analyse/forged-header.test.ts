import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letter, published, report, signed, type Zone } from '../support/messages.ts';

/** The bank refuses what is not its own, and sends from one address; the attacker is somebody. */
const zone: Zone = {
  ...published('bank.test', '198.51.100.1', 'reject'),
  ...published('evil.example', '192.0.2.66', 'reject'),
};

const at = 'Fri, 20 Nov 2026 08:59:31 +0000';

/** What servers write of a client at 192.0.2.66 that says HELO. */
const receivers: readonly ((helo: string) => string)[] = [
  (helo) =>
    `from ${helo} (mail.evil.example [192.0.2.66])\n\tby mx.victim.example (Postfix) with ESMTPS id 1; ${at}`,
  (helo) =>
    `from ${helo} (unknown [192.0.2.66])\n\tby mx.victim.example (Postfix) with ESMTP id 1; ${at}`,
  (helo) =>
    `from [192.0.2.66] (port=1234 helo=${helo})\n\tby mx.victim.example with esmtp (Exim 4.96)\n\tid 1; ${at}`,
  (helo) =>
    `from mail.evil.example ([192.0.2.66] helo=${helo})\n\tby mx.victim.example with esmtps (Exim 4.96)\n\tid 1; ${at}`,
  (helo) =>
    `from ${helo} (ident@mail.evil.example [192.0.2.66] (may be forged))\n\tby mx.victim.example (8.17.1/8.17.1) with ESMTP id 1; ${at}`,
  (helo) => `from unknown (HELO ${helo}) (192.0.2.66)\n  by mx.victim.example with SMTP; ${at}`,
  (helo) =>
    `from ${helo} (192.0.2.66) by mx.victim.example (10.0.0.1) with Microsoft SMTP Server id 1; ${at}`,
  (helo) =>
    `from ${helo} (${helo}. [192.0.2.66])\n        by mx.victim.example with SMTPS id 1\n        for <a@victim.example>; ${at}`,
];

const heloes = [
  'mail.evil.example',
  'bank.test',
  '[198.51.100.1]',
  '198.51.100.1',
  '[IPv6:2001:db8::1]',
  'by',
  'from',
  '(',
  ')',
  'a;b',
  '"',
  '\\',
  'helo=[198.51.100.1]',
  'x.prod.outlook.com',
];

const pass =
  'spf=pass smtp.mailfrom=bank.test; dkim=pass header.d=bank.test; dmarc=pass header.from=bank.test';
const outlook = `Authentication-Results: spf=pass (sender IP is 198.51.100.1) smtp.mailfrom=bank.test; dkim=pass header.d=bank.test; dmarc=pass action=none header.from=bank.test;compauth=pass reason=100`;

/** Lines that an attacker may put on top of his message, in any number and order. */
const lines = [
  ...['mx.victim.example', 'victim.example', 'mx.google.com', 'bank.test', 'localhost', ''].map(
    (id) => `Authentication-Results: ${id}; ${pass}`,
  ),
  outlook,
  `Received: from mail.bank.test (mail.bank.test [198.51.100.1]) by mx.victim.example (Postfix) with ESMTPS id 2; ${at}`,
  `Received: from mail.bank.test (198.51.100.1) by x.mail.protection.outlook.com with Microsoft SMTP Server; ${at}`,
  `Received: by 2002:a05:6402::1 with SMTP id 3; ${at}`,
  `Received: from mail.bank.test (mail.bank.test. [198.51.100.1]) by mx.google.com with ESMTPS id 4; ${at}`,
  'Received-SPF: pass client-ip=198.51.100.1; envelope-from=ceo@bank.test; helo=mail.bank.test',
  'Received-SPF: Pass (protection.outlook.com: domain of bank.test designates 198.51.100.1 as permitted sender) client-ip=198.51.100.1;',
  'Return-Path: <ceo@bank.test>',
  'X-Forefront-Antispam-Report: CIP:198.51.100.1;SCL:-1;SFV:SKN;CAT:NONE;',
  'ARC-Authentication-Results: i=1; mx.victim.example; dmarc=pass header.from=bank.test',
  'List-Id: Members <members.evil.example>',
  'List-Post: <mailto:members@bank.test>',
  'DKIM-Signature: v=1; a=rsa-sha256; d=bank.test; s=s1; h=from; bh=AAAA; b=AAAA',
  'DKIM-Signature: v=1; a=rsa-sha256; d=bank.test; s=gone; h=from; bh=AAAA; b=AAAA',
  'X-Empty:',
  'no field at all',
];

const attack = fc.record({
  receiver: fc.constantFrom(...receivers),
  helo: fc.constantFrom(...heloes),
  mailFrom: fc.constantFrom('ceo@bank.test', 'x@evil.example', '', null),
  lines: fc.array(fc.constantFrom(...lines), { maxLength: 6 }),
  author: fc.constantFrom(
    'CEO <ceo@bank.test>',
    '"ceo@bank.test" <ceo@bank.test>',
    'ceo@bank.test',
  ),
});

/** Signed by the attacker for himself, so that something passes. */
const own = await signed(letter('CEO <ceo@bank.test>'), 'evil.example');

/** Causes that would say who sent it, or that it is explained. */
const SHOWN = ['not-identity', 'implicit-only', 'arc-trusted', 'mailing-list'];

test('nothing that an attacker writes makes him the bank', async () => {
  await fc.assert(
    fc.asyncProperty(attack, fc.boolean(), async (one, isSigned) => {
      const text = isSigned ? own : letter(one.author);
      const above = one.mailFrom === null ? '' : `Return-Path: <${one.mailFrom}>\n`;
      const message = `${above}Received: ${one.receiver(one.helo)}\n${[...one.lines, ''].join('\n')}${text}`;
      for (const zoneOrNot of [zone, null]) {
        const { diagnosis, envelope, claims } = await report(message, zoneOrNot);
        expect(envelope.ip).toBe('192.0.2.66');
        expect(claims.receiver.trust).toBe('unknown');
        expect(diagnosis.level).not.toBe('fine');
        // Without MAIL FROM the sender's SPF cannot be asked, and nothing is known.
        if (zoneOrNot && one.mailFrom !== null) expect(diagnosis.level).toBe('danger');
        const unshown = diagnosis.level === 'unknown' && diagnosis.confidence === 'possible';
        if (diagnosis.cause === 'genuine') expect(zoneOrNot === null && unshown).toBe(true);
        expect(SHOWN).not.toContain(diagnosis.cause);
      }
    }),
    { numRuns: 400 },
  );
});

test('a signature that is broken and a List-Id explain no failure, where MAIL FROM is not known', async () => {
  const top = receivers[0]?.('mail.evil.example');
  for (const selector of ['s1', 'gone']) {
    const message = `Received: ${top}\nDKIM-Signature: v=1; a=rsa-sha256; d=bank.test; s=${selector}; h=from; bh=AAAA; b=AAAA\nList-Id: Members <members.evil.example>\n${own}`;
    const { diagnosis, checks } = await report(message, zone);
    expect(checks.dmarc).toMatchObject({ result: 'skipped', reason: 'spf-unknown' });
    expect([diagnosis.cause, ...diagnosis.others]).not.toContain('mailing-list');
  }
});

/** Receivers that stamp all they take, and what they say of this message. */
const stamped: readonly (readonly [stamp: string, received: (helo: string) => string])[] = [
  [
    `spf=fail (sender IP is 192.0.2.66) smtp.mailfrom=bank.test; dkim=none (message not signed) header.d=none;dmarc=fail action=oreject header.from=bank.test;compauth=fail reason=000`,
    (helo) =>
      `from ${helo} (192.0.2.66) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server id 1; ${at}`,
  ],
  [
    `mx.google.com; spf=fail (google.com: domain of ceo@bank.test does not designate 192.0.2.66 as permitted sender) smtp.mailfrom=ceo@bank.test; dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=bank.test`,
    (helo) =>
      `from ${helo} (mail.evil.example. [192.0.2.66])\n        by mx.google.com with ESMTPS id 1\n        for <a@gmail.com>; ${at}`,
  ],
];

test('nor does it take the place of what his receiver wrote', async () => {
  await fc.assert(
    fc.asyncProperty(attack, fc.constantFrom(...stamped), async (one, [stamp, hop]) => {
      const message = `Received: ${hop(one.helo)}\nAuthentication-Results: ${stamp}\n${[...one.lines, ''].join('\n')}${letter(one.author)}`;
      const { diagnosis, envelope, claims } = await report(message, null);
      expect(claims.receiver.trust).toBe('probable');
      expect(claims.receiver.results.map(({ result }) => result)).not.toContain('pass');
      expect([envelope.ip, envelope.receivedIndex]).toEqual(['192.0.2.66', 0]);
      expect(diagnosis.level).toBe('danger');
    }),
    { numRuns: 300 },
  );
});
