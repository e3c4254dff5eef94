import { describe, expect, test } from 'vitest';
import { letter, report, type Zone } from '../../support/messages.ts';

const txt = (...texts: readonly string[]) => ({ TXT: texts.map((text) => [text]) });
const NONE = txt('v=DMARC1; p=none');

const dmarcOf = async (from: string, zone: Zone) =>
  (await report(letter(from), zone, { envelope: { mailFrom: '', helo: 'a.test' } })).checks.dmarc;

describe('RFC 9989 §4.10: the walk, question by question', () => {
  type Row = readonly [what: string, from: string, zone: Zone, walk: string, organisation: string];
  const rows: readonly Row[] = [
    [
      'to the top, past the first record',
      'a@a.mail.example.com',
      { '_dmarc.mail.example.com': NONE, '_dmarc.example.com': NONE },
      'a.mail.example.com - | mail.example.com u | example.com u | com - no-labels',
      'example.com',
    ],
    [
      'psd=n ends it',
      'a@a.mail.example.com',
      { '_dmarc.mail.example.com': txt('v=DMARC1; p=none; psd=n'), '_dmarc.example.com': NONE },
      'a.mail.example.com - | mail.example.com n psd-n',
      'mail.example.com',
    ],
    [
      'psd=y ends it, one label above the organisation',
      'a@a.mail.example.com',
      { '_dmarc.com': txt('v=DMARC1; p=none; psd=y') },
      'a.mail.example.com - | mail.example.com - | example.com - | com y psd-y',
      'example.com',
    ],
    [
      'eight questions at most, however long the name',
      'a@a.b.c.d.e.f.g.h.i.j.mail.example.com',
      { '_dmarc.example.com': NONE },
      'a.b.c.d.e.f.g.h.i.j.mail.example.com - | g.h.i.j.mail.example.com - | h.i.j.mail.example.com - | i.j.mail.example.com - | j.mail.example.com - | mail.example.com - | example.com u | com - no-labels',
      'example.com',
    ],
    [
      'several records are none: it goes on',
      'a@mail.example.com',
      { '_dmarc.mail.example.com': txt('v=DMARC1; p=none', 'v=DMARC1; p=reject') },
      'mail.example.com - several-records | example.com - | com - no-labels',
      'mail.example.com',
    ],
    [
      'other TXT records do not make them several',
      'a@example.com',
      { '_dmarc.example.com': txt('google-site-verification=1', 'v=DMARC1; p=none') },
      'example.com u | com - no-labels',
      'example.com',
    ],
    [
      'what only means to be a record is none',
      'a@example.com',
      { '_dmarc.example.com': txt('v=dmarc1; p=reject') },
      'example.com - version-wrong | com - no-labels',
      'example.com',
    ],
    [
      'DNS failing ends it, and leaves the organisation open',
      'a@mail.example.com',
      { '_dmarc.mail.example.com': NONE, '_dmarc.example.com': 'ESERVFAIL' },
      'mail.example.com u | example.com - dns',
      'null',
    ],
    ['an address literal has no name to ask', 'a@[192.0.2.1]', {}, '', '[192.0.2.1]'],
    ['an address has none either', 'a@192.0.2.1', {}, '', '192.0.2.1'],
  ];
  test.each(rows)('%s', async (_, from, zone, walk, organisation) => {
    const dmarc = await dmarcOf(from, zone);
    const steps = dmarc.walk.map(({ name, psd, problems, stops }) =>
      [name.replace('_dmarc.', ''), psd ?? '-', ...problems, stops].filter(Boolean).join(' '),
    );
    expect(steps.join(' | ')).toBe(walk);
    expect(String(dmarc.organizationalDomain)).toBe(organisation);
  });
});

test('its questions do not wait for each other', async () => {
  const asked: string[] = [];
  const never = new Promise<never>(() => {});
  void report(letter('a@a.b.example.com'), null, {
    resolver: (name) => {
      asked.push(name);
      return never;
    },
  });
  await new Promise((done) => setTimeout(done)); // all that can be asked has been
  const walk = asked.filter((name) => name.startsWith('_dmarc.'));
  expect(walk).toEqual([
    '_dmarc.a.b.example.com',
    '_dmarc.b.example.com',
    '_dmarc.example.com',
    '_dmarc.com',
  ]);
});

describe('RFC 9989 §4.10.1: what the record asks for, and by which tag', () => {
  const exists = { A: ['192.0.2.80'] };
  const record = (tags: string) => ({ '_dmarc.example.com': txt(`v=DMARC1; ${tags}`) });
  const rows: readonly (readonly [from: string, zone: Zone, policy: string])[] = [
    ['a@example.com', record('p=reject; sp=none; np=none'), 'reject by p'],
    ['a@x.example.com', record('p=reject'), 'reject by p'],
    [
      'a@x.example.com',
      { ...record('p=none; sp=reject'), 'x.example.com': exists },
      'reject by sp',
    ],
    ['a@x.example.com', record('p=none; sp=quarantine; np=reject'), 'reject by np'],
    ['a@x.example.com', { ...record('p=none; np=reject'), 'x.example.com': exists }, 'none by p'],
    [
      'a@x.example.com',
      { ...record('p=none; np=reject'), 'x.example.com': 'ENODATA' },
      'none by p',
    ],
    // An alias exists, also where what it leads to is gone: RFC 6604 §3.
    [
      'a@x.example.com',
      { ...record('p=none; np=reject'), 'x.example.com': { CNAME: ['gone.example'] } },
      'none by p',
    ],
    ['a@example.com', record('p=reject; t=y'), 'quarantine by p'],
    ['a@example.com', record('p=quarantine; t=y'), 'none by p'],
    ['a@example.com', record('p=x'), 'null by null'],
    ['a@example.com', {}, 'null by null'],
  ];
  test.each(rows)('%s, %j: %s', async (from, zone, expected) => {
    const { policy, policyBy } = await dmarcOf(from, zone);
    expect(`${policy} by ${policyBy}`).toBe(expected);
  });

  test('whether a domain exists matters only where np= says something else', async () => {
    // Nothing else asks for an alias.
    const asked = async (tags: string) =>
      (await report(letter('a@x.example.com'), record(tags))).ledger.some(
        ({ name, type }) => name === 'x.example.com' && type === 'CNAME',
      );
    expect(await asked('p=none; sp=reject; np=reject')).toBe(false);
    expect(await asked('p=none; sp=reject; np=none')).toBe(true);
  });

  test('where DNS does not tell whether it exists, a failure is none', async () => {
    const zone = { ...record('p=none; np=reject'), 'x.example.com': 'ETIMEOUT' } as const;
    expect(await dmarcOf('a@x.example.com', zone)).toMatchObject({
      result: 'temperror',
      reason: 'dns',
      policy: 'none', // the weaker of the two
    });
  });
});
