import { sealMessage } from 'mailauth/lib/arc/index.js';
import { describe, expect, test } from 'vitest';
import {
  crlf,
  letter,
  privateKey,
  published,
  received,
  report,
  signed,
  type Zone,
} from '../support/messages.ts';

const zone: Zone = {
  ...published('author.example', '192.0.2.1', 'reject'),
  ...published('lists.example.org', '192.0.2.2', null),
  ...published('evil.example', '192.0.2.3', null),
};

/** The names of the fields, by who wrote them. */
async function writers(text: string, dns: Zone | null = zone, options = {}) {
  const { fields } = await report(text, dns, options);
  const of = (who: string) => fields.filter(({ by }) => by === who).map(({ name }) => name);
  return { receiver: of('receiver'), sender: of('sender'), forwarder: of('forwarder') };
}

const mail = await signed(letter('Chris <chris@author.example>', 'X-Own: 1\n'), 'author.example');
const byAuthor = ['DKIM-Signature', 'From', 'To', 'Subject', 'Date', 'Message-ID'];

describe('what only the receiver can have written', () => {
  test('is above its Received field, and that field', async () => {
    const text = received(mail, {
      ip: '192.0.2.1',
      mailFrom: 'x@author.example',
      above: 'X-A: 1\n',
    });
    expect((await writers(text, null)).receiver).toEqual(['Return-Path', 'X-A', 'Received']);
  });

  test('is not below it, where the sender’s first field stands', async () => {
    const stamp = 'Authentication-Results: mx.example.org; dkim=pass header.d=author.example\n';
    const text = received(mail, { ip: '192.0.2.1', below: `${stamp}X-Spam-Flag: NO\n` });
    expect((await writers(text, null)).receiver).toEqual(['Received']);
  });

  test('but a stamp that may be believed is, wherever it stands', async () => {
    const stamp = 'Authentication-Results: mx.example.org; dkim=pass header.d=author.example\n';
    const text = received(mail, { ip: '192.0.2.1', below: `${stamp}X-Other: 1\n` });
    const believed = { receiver: { authservIds: ['mx.example.org'] } };
    expect((await writers(text, null, believed)).receiver).toEqual([
      'Received',
      'Authentication-Results',
    ]);
  });

  test('and so are the reports of a receiver that stamps all it takes', async () => {
    const report365 =
      'X-MS-Exchange-Organization-SCL: 5\nX-Microsoft-Antispam: BCL:9;\nX-Other: 1\n';
    const text = `Received: from a.example (192.0.2.1) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server; Fri, 20 Nov 2026 08:59:31 +0000
Authentication-Results: spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=author.example; dkim=none; compauth=fail reason=001
${letter('Chris <chris@author.example>', report365)}`;
    expect((await writers(text, null)).receiver).toEqual([
      'Received',
      'Authentication-Results',
      'X-MS-Exchange-Organization-SCL',
      'X-Microsoft-Antispam',
    ]);
  });

  test('is nothing where the message came from no public address, or by no server', async () => {
    const inside = received(mail, { ip: '10.0.0.1', above: 'X-A: 1\n' });
    expect((await writers(inside, null)).receiver).toEqual([]);
    expect((await writers(mail, null)).receiver).toEqual([]);
  });

  test('is not what a sender puts below as if it were on top', async () => {
    const forged = `X-B: 1\n${received(mail, { ip: '192.0.2.9', above: 'X-C: 1\n' })}`;
    const text = received(forged, { ip: '192.0.2.1' });
    expect((await writers(text, null)).receiver).toEqual(['Received']);
  });
});

describe('what the sender is shown to have written', () => {
  test('is what From’s own signature covers, and the signature', async () => {
    const { sender } = await writers(received(mail, { ip: '192.0.2.1' }));
    expect(sender).toEqual(byAuthor); // not X-Own, which h= leaves out
  });

  test('also where the body has changed since', async () => {
    const { sender } = await writers(received(`${mail}\nfooter\n`, { ip: '192.0.2.2' }));
    expect(sender).toEqual(byAuthor);
  });

  test('is nothing before DNS has answered, or where there is none', async () => {
    expect((await writers(received(mail, { ip: '192.0.2.1' }), null)).sender).toEqual([]);
  });

  test('is nothing where the signature does not hold', async () => {
    const changed = mail.replace('Subject: Hello', 'Subject: Pay');
    expect((await writers(received(changed, { ip: '192.0.2.1' }))).sender).toEqual([]);
  });

  test('is nothing that another organisation signed', async () => {
    const evil = await signed(letter('Chris <chris@author.example>'), 'evil.example');
    const { sender, forwarder } = await writers(received(evil, { ip: '192.0.2.3' }));
    expect([sender, forwarder]).toEqual([[], []]);
  });

  test('of a field twice, is the lower one that h= names (RFC 6376 §5.4.2)', async () => {
    const { fields } = await report(received(`Subject: Pay\n${mail}`, { ip: '192.0.2.1' }), zone);
    const subjects = fields.filter(({ name }) => name === 'Subject');
    expect(subjects.map(({ by }) => by)).toEqual(['unverified', 'sender']);
  });
});

describe('what a list is shown to have written', () => {
  const listId = 'List-Id: Members <members.lists.example.org>\nPrecedence: list\n';
  const footer = '_____\nmembers\n';

  test('are its own fields, where it signed them', async () => {
    const text = await signed(`${listId}${mail}${footer}`, 'lists.example.org');
    const { sender, forwarder } = await writers(received(text, { ip: '192.0.2.2' }));
    expect(forwarder).toEqual(['List-Id']); // Precedence names nobody
    expect(sender).toEqual(byAuthor);
  });

  test('is nothing where it did not, or another did', async () => {
    const bare = received(`${listId}${mail}${footer}`, { ip: '192.0.2.2' });
    expect((await writers(bare)).forwarder).toEqual([]);
    const text = await signed(`${listId}${mail}${footer}`, 'evil.example');
    expect((await writers(received(text, { ip: '192.0.2.3' }))).forwarder).toEqual([]);
  });
});

test('what sealers are shown to have written: the sets of a chain that holds', async () => {
  const set = await sealMessage(Buffer.from(crlf(mail)), {
    signingDomain: 'lists.example.org',
    selector: 's1',
    privateKey,
    authResults: 'mx.lists.example.org; dkim=pass header.d=author.example',
    cv: 'none',
  });
  const text = received(`${set}${mail}`, { ip: '192.0.2.2' });
  const { forwarder, sender } = await writers(text);
  expect(forwarder.toSorted()).toEqual([
    'ARC-Authentication-Results',
    'ARC-Message-Signature',
    'ARC-Seal',
  ]);
  expect(sender).toEqual(byAuthor);
  expect((await writers(text.replace('dkim=pass', 'dkim=none'))).forwarder).toEqual([]);
  expect((await writers(text, null)).forwarder).toEqual([]);
});
