import { describe, expect, test } from 'vitest';
import { worded } from '../../src/analyse.ts';
import { senderSteps as danish } from '../../src/wording/da/sender-steps.ts';
import { senderSteps as german } from '../../src/wording/de/sender-steps.ts';
import { senderSteps as english } from '../../src/wording/en/sender-steps.ts';
import { senderSteps as french } from '../../src/wording/fr/sender-steps.ts';
import { senderSteps as dutch } from '../../src/wording/nl/sender-steps.ts';
import { senderSteps as swedish } from '../../src/wording/sv/sender-steps.ts';
import { letter, received, report, type Zone } from '../support/messages.ts';

/** What the administrator of a.example is told about mail from 192.0.2.9 that nothing proves. */
async function told(zone: Zone, mailFrom = 'x@a.example'): Promise<string> {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom });
  return (await worded(await report(message, zone))).diagnosis.advice.senderAdmin;
}
const spf = (...records: string[]): Zone => ({ 'a.example': { TXT: records.map((one) => [one]) } });

describe('nothing is to be published that is there', () => {
  const rows: [what: string, zone: Zone, says: RegExp, not?: RegExp][] = [
    ['nothing is there', {}, /publish SPF, .*publish DMARC/],
    ['?all', spf('v=spf1 ?all'), /add 192\.0\.2\.9 to its SPF record/, /publish SPF/],
    ['-all', spf('v=spf1 -all'), /add it to the SPF record of a\.example/, /publish SPF/],
    [
      'two records',
      spf('v=spf1 -all', 'v=spf1 ~all'),
      /merge the SPF records of a\.example/,
      /publish SPF/,
    ],
    ['a term that is none', spf('v=spf1 ip4:1.2 -all'), /mend the term/, /publish SPF/],
    [
      'an include of nobody',
      spf('v=spf1 include:no.example'),
      /the domain that has none/,
      /publish SPF/,
    ],
    [
      'names that do not exist',
      spf('v=spf1 a:x.example a:y.example a:z.example -all'),
      /names that do not exist/,
      /publish SPF/,
    ],
    [
      'too many questions',
      {
        ...spf(`v=spf1 ${Array.from({ length: 11 }, () => 'a:h.example').join(' ')}`),
        'h.example': { A: ['198.51.100.1'] },
      },
      /ten DNS questions/,
      /publish SPF/,
    ],
    ['no answer', { 'a.example': 'ETIMEOUT' }, /name servers answer/, /publish SPF/],
    [
      'a DMARC record that is broken',
      { '_dmarc.a.example': { TXT: [['v=DMARC1; p=none'], ['v=DMARC1; p=none']] } },
      /mend its DMARC record/,
      /publish DMARC/,
    ],
  ];
  test.each(rows)('%s', async (_, zone, says, not) => {
    const text = await told(zone);
    expect(text).toMatch(says);
    if (not) expect(text).not.toMatch(not);
  });
});

test('under a policy, too, nothing is to be listed in a record that is not there', async () => {
  const dmarc: Zone = { '_dmarc.a.example': { TXT: [['v=DMARC1; p=reject']] } };
  expect(await told(dmarc)).toMatch(/publish SPF/);
  expect(await told({ ...dmarc, ...spf('v=spf1 -all') })).toMatch(
    /add 192\.0\.2\.9 to its SPF record/,
  );
  expect(await told({ ...dmarc, ...spf('v=spf1 a', 'v=spf1 mx') })).toMatch(
    /merge the SPF records of a\.example/,
  );
});

test('a record of another name of the organisation is called by that name', async () => {
  const bounces = (record: string): Zone => ({ 'bounce.a.example': { TXT: [[record]] } });
  const from = 'x@bounce.a.example';
  expect(await told({}, from)).toMatch(/publish SPF for bounce\.a\.example/);
  expect(await told(bounces('v=spf1 ip4:1.2'), from)).toMatch(
    /the SPF record of bounce\.a\.example/,
  );
});

test('SPF of another domain says nothing of the author’s record', async () => {
  const text = await told({ 'b.example': { TXT: [['v=spf1 ip4:192.0.2.9 -all']] } }, 'x@b.example');
  expect(text).toMatch(/a MAIL FROM of its own/);
  expect(text).not.toMatch(/publish SPF/);
});

describe('where neither From nor MAIL FROM has a domain, no name is left out of a sentence', () => {
  const languages = [english, swedish, dutch, french, danish, german];
  test.each(languages.map((steps) => [steps] as const))('%#', async (steps) => {
    const made = await report('Subject: nobody\n\nHello\n', null);
    expect([made.from.domain, made.checks.spf.domain]).toEqual([null, null]);
    const text = steps(made, 'SOMEBODY');
    expect(text).toMatch(/SPF/);
    expect(text).not.toMatch(
      / [,;]| {2}|\b(?:of|för|for|van|domaine|von)(?=,|$| (?:and|och|en|et|og|und) )/,
    );
  });
});
