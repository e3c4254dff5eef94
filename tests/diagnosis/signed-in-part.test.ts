import { describe, expect, test } from 'vitest';
import { crlf, letter, published, received, report, signed } from '../support/messages.ts';

const ZONE = {
  ...published('a.example', '192.0.2.1', 'reject'),
  ...published('b.example', '192.0.2.9', null),
};
const LETTER = letter('x@a.example');
const own = (text: string, l?: number) =>
  signed(text, 'a.example', l === undefined ? {} : { maxBodyLength: l });
const theirs = (text: string, l?: number) =>
  signed(text, 'b.example', l === undefined ? {} : { maxBodyLength: l });
const subject = (text: string) => `Subject: Pay now\n${text}`;
const more = (text: string) => `${text}Pay here.\n`;
const LENGTH = crlf('Dear Alex,\n\nall is well.\n').length;

const elsewhere = { ip: '192.0.2.200', mailFrom: 'x@c.example' };
const authorised = { ip: '192.0.2.1', mailFrom: 'x@a.example' };

/** "level cause" */
const diagnosed = async (text: string, receipt = elsewhere) => {
  const { diagnosis } = await report(received(text, receipt), ZONE);
  return `${diagnosis.level} ${diagnosis.cause}`;
};

describe('a signature proves what it covers, and not what was put beside it', async () => {
  test.each<[what: string, text: string, verdict: string]>([
    ['all is covered', await own(LETTER), 'fine genuine'],
    ['a Subject on top (RFC 6376 §8.15)', subject(await own(LETTER)), 'caution signed-in-part'],
    ['text beyond l= (§8.2)', more(await own(LETTER, LENGTH)), 'caution signed-in-part'],
    ['l=, and nothing beyond it', await own(LETTER, LENGTH), 'fine genuine'],
    ['covered by a second one', await own(subject(await own(LETTER))), 'fine genuine'],
    [
      'covered by who may have added it',
      await theirs(subject(await own(LETTER))),
      'caution signed-in-part',
    ],
    ['beside one of somebody else that does not', await own(more(LETTER)), 'fine genuine'],
    ['on top of somebody else’s', await own(subject(await theirs(LETTER))), 'fine genuine'],
    ['beyond somebody else’s', await own(await theirs(LETTER, 3)), 'fine genuine'],
    [
      'a Reply-To that was never signed',
      `Reply-To: y@a.example\n${await own(LETTER)}`,
      'fine genuine',
    ],
  ])('%s: %s', async (_, text, verdict) => {
    expect(await diagnosed(text)).toBe(verdict);
  });

  test('a second From is nobody’s mail', async () => {
    const text = `From: y@b.example\n${await own(LETTER)}`;
    expect(await diagnosed(text)).toBe('caution from-malformed');
  });

  test('where the address proves the sender too, nobody else can have added it', async () => {
    // Still not what a mail should look like.
    expect(await diagnosed(subject(await own(LETTER)), authorised)).toBe('caution genuine');
  });
});

describe('"trouble is not forgery": what is weak or broken beside a good signature is no alarm', async () => {
  const good = await own(LETTER);
  const above = (tags: string) => `DKIM-Signature: ${tags}\n${good}`;
  test.each<[what: string, text: string]>([
    ['one that cannot be read', above('v=1; v=1')],
    ['one without b=', above('v=1; a=rsa-sha256; d=a.example; s=s1; h=from; bh=AAAA')],
    [
      'one of an algorithm that nobody knows',
      above('v=1; a=x-y; d=a.example; s=s1; h=from; bh=AA; b=AA'),
    ],
    ['one whose key is gone', above('v=1; a=rsa-sha256; d=a.example; s=old; h=from; bh=AA; b=AA')],
    [
      'one that is for another domain',
      above('v=1; a=rsa-sha256; d=a.example; s=s1; i=@b.example; h=from; bh=AA; b=AA'),
    ],
    ['one by SHA-1', await signed(good, 'a.example', { algorithm: 'rsa-sha1' })],
    ['one of a stranger that fails', (await theirs(LETTER)).replace('Hello', 'Hullo')],
  ])('%s', async (_, text) => {
    const whole = text.includes('Hullo') ? await own(text) : text;
    expect(await diagnosed(whole)).toBe('fine genuine');
  });
});
