import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const zone: Zone = {
  ...published('a.example', '192.0.2.1', null),
  ...published('b.example', '192.0.2.9', null),
  ...published('mailer.example', '192.0.2.9', null),
  ...published('bounces.mailer.example', '192.0.2.9', null),
};

interface Row {
  readonly sign?: string;
  readonly ip?: string;
  readonly mailFrom?: string;
  readonly below?: string;
  readonly zone?: Zone | null;
  readonly passing: readonly string[] | null;
}
const rows: [what: string, row: Row][] = [
  ['another signed it', { sign: 'b.example', ip: '192.0.2.200', passing: ['b.example'] }],
  ['another sent it', { mailFrom: 'x@b.example', passing: ['b.example'] }],
  [
    'one service by two names is named once',
    { sign: 'mailer.example', mailFrom: 'x@bounces.mailer.example', passing: ['mailer.example'] },
  ],
  [
    'the author’s own host sent it',
    { sign: 'b.example', ip: '192.0.2.1', mailFrom: 'x@a.example', passing: null },
  ],
  ['the author signed it, too', { sign: 'a.example', mailFrom: 'x@b.example', passing: null }],
  ['nothing passes', { ip: '192.0.2.200', mailFrom: 'x@b.example', passing: null }],
  [
    'a stamp of nobody knows whom says so',
    {
      below: 'Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=b.example\n',
      zone: null,
      passing: null,
    },
  ],
];
test.each(rows)(
  '%s',
  async (_, { sign, ip = '192.0.2.9', mailFrom = 'x@a.example', below = '', passing, ...more }) => {
    const text = letter('x@a.example');
    const message = received(sign ? await signed(text, sign) : text, { ip, mailFrom, below });
    const own = more.zone === undefined ? zone : more.zone;
    const finding = findingOf(await report(message, own), 'unaligned-pass', message);
    expect(finding?.facts.passing ?? null).toEqual(passing);
  },
);

test('by a stamp that may be believed, it points at the results', async () => {
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    above:
      'Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=x@b.example; dkim=none; auth=pass\n',
  });
  const finding = findingOf(
    await report(message, null),
    'unaligned-pass',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding).toMatchObject({
    weight: 'should',
    facts: { domain: 'a.example', passing: ['b.example'] },
    texts: ['spf=pass smtp.mailfrom=x@b.example'],
  });
});

test('it points at d= of the signature that passes', async () => {
  const message = received(await signed(letter('x@a.example'), 'b.example'), { ip: null });
  const finding = findingOf(
    await report(message, zone),
    'unaligned-pass',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding?.texts).toEqual(['b.example']);
});

test('where two domains pass, too', async () => {
  const message = received(await signed(letter('x@a.example'), 'mailer.example'), {
    ip: '192.0.2.9',
    mailFrom: 'x@b.example',
  });
  const source = message.replace(/\r?\n/g, '\r\n');
  const finding = findingOf(await report(message, zone), 'unaligned-pass', source);
  expect(finding?.facts.passing).toEqual(['b.example', 'mailer.example']);
  expect(finding?.texts).toEqual(['mailer.example']);
});

test('a copy whose text was not seen shows who signed its header all the same', async () => {
  const text = await signed(letter('x@a.example'), 'b.example');
  const find = async (from: string, to: string) => {
    const message = received(text.replace(from, to), { ip: null });
    const found = await report(message, zone, { fidelity: 'reserialised' });
    return findingOf(found, 'unaligned-pass', message)?.facts.passing ?? null;
  };
  expect(await find('well', 'lost')).toEqual(['b.example']);
  expect(await find('Hello', 'Pay')).toBeNull(); // not where the header does not hold
});

test('what belongs to the author by a looser rule than the author’s own does not (RFC 9989 §4.4)', async () => {
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    mailFrom: 'x@bounce.a.example',
  });
  const strict = {
    ...published('bounce.a.example', '192.0.2.9', null),
    '_dmarc.a.example': { TXT: [['v=DMARC1; p=none; aspf=s']] },
  };
  const found = await report(message, strict);
  expect(findingOf(found, 'unaligned-pass', message)?.facts).toMatchObject({
    passing: ['bounce.a.example'],
    spf: 'bounce.a.example',
    dkim: null,
    miss: 'strict',
  });
});

test('nor by the rule of an edition that another has replaced (RFC 7489, now RFC 9989 §4.10.2)', async () => {
  const message = received(letter('x@m.a.example'), { ip: '192.0.2.9', mailFrom: 'x@a.example' });
  const zone = {
    ...published('a.example', '192.0.2.9', null),
    '_dmarc.m.a.example': { TXT: [['v=DMARC1; p=none']] },
  };
  expect(findingOf(await report(message, zone), 'unaligned-pass', message)?.facts).toMatchObject({
    spf: 'a.example',
    miss: 'former',
  });
});

const stamps: [results: string, passing: readonly string[] | null][] = [
  ['dkim=pass header.d=b.example', ['b.example']],
  ['dkim=pass header.i=@b.example', ['b.example']],
  ['spf=pass smtp.mailfrom=b.example', ['b.example']], //     without a local part
  ['spf=softfail smtp.mailfrom=x@b.example', null],
  ['auth=pass smtp.mailfrom=x@b.example header.d=b.example', null], // another method
  ['dkim=pass', null], //                                     of nobody
  ['dkim=pass header.d=mail.a.example', null], //             the author's organisation
];
test.each(stamps)('stamped %s', async (results, passing) => {
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    above: `Authentication-Results: mx.example.org; ${results}\n`,
  });
  const finding = findingOf(await report(message, null), 'unaligned-pass', message);
  expect(finding?.facts.passing ?? null).toEqual(passing);
});
