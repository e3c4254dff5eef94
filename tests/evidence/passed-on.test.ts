import { describe, expect, test } from 'vitest';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

/** The author asks receivers to refuse what is not its own; list and stranger authenticate themselves. */
const zone: Zone = {
  ...published('author.example', '192.0.2.1', 'reject'),
  ...published('lists.example.org', '192.0.2.2', null),
  ...published('evil.example', '192.0.2.3', null),
};

interface Passing {
  /** Header lines that the list adds below its own signature. */
  readonly fields: string;
  readonly sign?: string | null;
  readonly change?: (signed: string) => string;
}

/** What `author.example` signed, changed and passed on by another. */
async function passedOn({ fields, sign = 'lists.example.org', change }: Passing) {
  const authored = await signed(letter('Chris <chris@author.example>'), 'author.example');
  const changed = `${fields}${(change ?? ((text) => `${text}\n_____\nmembers mailing list\n`))(authored)}`;
  const text = sign === null ? changed : await signed(changed, sign);
  const own = sign === 'evil.example';
  return received(text, {
    ip: own ? '192.0.2.3' : '192.0.2.2',
    mailFrom: own ? 'x@evil.example' : 'members-bounces@lists.example.org',
  });
}

const listId = 'List-Id: Members <members.lists.example.org>\n';

describe('a list explains a failure where the author’s signed header holds', () => {
  const rows: [what: string, how: Passing][] = [
    ['List-Id, RFC 2919', { fields: listId }],
    ['List-Post, RFC 2369', { fields: 'List-Post: <mailto:members@lists.example.org>\n' }],
    ['by SPF alone', { fields: listId, sign: null }],
    ['of the same organisation', { fields: 'List-Id: <members.example.org>\n' }],
  ];
  test.each(rows)('%s', async (_, how) => {
    const { diagnosis, checks } = await report(await passedOn(how), zone);
    expect(checks.dmarc.result).toBe('fail');
    expect(diagnosis).toMatchObject({
      level: 'caution',
      cause: 'mailing-list',
      confidence: 'likely',
    });
    expect(diagnosis.because).toEqual([
      'passed-on',
      'dmarc-fails',
      'dkim-body-changed',
      'unaligned-pass',
    ]);
  });
});

describe('an attacker’s List-Id explains nothing', () => {
  const evil = { fields: 'List-Id: Members <members.evil.example>\n', sign: 'evil.example' };
  const forged = (text: string) => text.slice(text.indexOf('\r\nFrom:') + 2);
  const rows: [attack: string, how: Passing][] = [
    ['authenticated as himself, no signature of the author', { ...evil, change: forged }],
    [
      'a signature of the author under another From',
      { ...evil, change: (text) => text.replace('Chris', 'Boss') },
    ],
    [
      'a signature of the author under another subject',
      { ...evil, change: (text) => text.replace('Hello', 'Pay') },
    ],
    [
      'a made-up signature of the author',
      { ...evil, change: (text) => text.replace(/ b=\S+/, ' b=AAAA') },
    ],
    ['another’s list', { fields: listId, sign: 'evil.example' }],
    ['no list at all', { fields: '', sign: 'evil.example' }],
    [
      'List-Unsubscribe, which any newsletter has',
      { fields: 'List-Unsubscribe: <https://evil.example/1>\n', sign: 'evil.example' },
    ],
  ];
  test.each(rows)('%s', async (_, how) => {
    const { diagnosis } = await report(await passedOn(how), zone);
    expect(diagnosis).toMatchObject({ level: 'danger', cause: 'dmarc-misaligned' });
  });

  test('nor does one of a list that nobody authenticated', async () => {
    const text = await passedOn({ fields: listId, sign: null });
    const { diagnosis } = await report(text, { ...zone, 'lists.example.org': 'ENODATA' });
    expect(diagnosis).toMatchObject({ level: 'danger', cause: 'dkim-body-changed' });
  });
});

test('where From is the list, there is nothing to explain', async () => {
  const text = await signed(`${listId}${letter('members@lists.example.org')}`, 'lists.example.org');
  const { diagnosis } = await report(received(text, { ip: '192.0.2.2' }), zone);
  expect(diagnosis.cause).not.toBe('mailing-list');
});

test('a List-Id of a megabyte without a dot is read at once', async () => {
  // A pattern that is tried anew at each letter takes minutes for it, and the test its time.
  const text = await passedOn({ fields: `List-Id: ${'a'.repeat(1 << 20)}\n` });
  expect((await report(text, zone)).diagnosis.cause).toBe('dmarc-misaligned');
});
