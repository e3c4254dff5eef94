import { describe, expect, test } from 'vitest';
import { letter, published, report, signed, type Zone } from '../../support/messages.ts';

const IP = '192.0.2.1';
const txt = (...texts: readonly string[]) => ({ TXT: texts.map((text) => [text]) });

/** The message of `from` whose MAIL FROM at `sender` passes SPF. */
async function dmarc(from: string, sender: string, zone: Zone, sign: string | null = null) {
  const text = sign ? await signed(letter(from), sign) : letter(from);
  const all = { ...published(sender, IP, null), ...zone };
  const envelope = { ip: IP, helo: 'mail.test', mailFrom: `b@${sender}` };
  return (await report(text, all, { envelope })).checks.dmarc;
}

describe('RFC 9989 and RFC 7489, side by side', () => {
  type Row = readonly [
    what: string,
    from: string,
    sender: string,
    zone: Zone,
    now: string,
    then: string,
    because: string,
  ];
  const rows: readonly Row[] = [
    [
      'the same',
      'a@example.com',
      'example.com',
      { '_dmarc.example.com': txt('v=DMARC1; p=reject') },
      'pass reject',
      'pass reject',
      '',
    ],
    [
      'no record above the author’s: the parent is another organisation',
      'a@shop.example.com',
      'example.com',
      { '_dmarc.shop.example.com': txt('v=DMARC1; p=reject') },
      'fail reject',
      'pass reject',
      'organizational-domain',
    ],
    [
      'psd=n parts what the list joins',
      'a@a.example.com',
      'example.com',
      {
        '_dmarc.a.example.com': txt('v=DMARC1; p=none; psd=n'),
        '_dmarc.example.com': txt('v=DMARC1; p=none'),
      },
      'fail none',
      'pass none',
      'organizational-domain',
    ],
    [
      'a record between the author and the organisation',
      'a@x.mail.example.com',
      'else.test',
      { '_dmarc.mail.example.com': txt('v=DMARC1; p=reject') },
      'fail reject',
      'none null',
      'policy-domain',
    ],
    [
      'a record of the public suffix',
      'a@bank.example.co.uk',
      'else.test',
      { '_dmarc.co.uk': txt('v=DMARC1; p=reject; psd=y') },
      'fail reject',
      'none null',
      'policy-domain',
    ],
    [
      'several records: the walk goes on, the first edition stops',
      'a@x.example.com',
      'else.test',
      {
        '_dmarc.x.example.com': txt('v=DMARC1; p=none', 'v=DMARC1; p=none'),
        '_dmarc.example.com': txt('v=DMARC1; p=reject'),
      },
      'fail reject',
      'none null',
      'policy-domain',
    ],
    [
      'a policy for names that do not exist',
      'a@no.example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=none; np=reject') },
      'fail reject',
      'fail none',
      'np',
    ],
    [
      'the same, and it is wrong',
      'a@example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=reject; np=rejct') },
      'none null',
      'fail reject',
      'np',
    ],
    [
      't=y',
      'a@example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=reject; t=y') },
      'fail quarantine',
      'fail reject',
      'test-mode',
    ],
    [
      'pct=0 is one step less for all: RFC 7489 §6.6.4',
      'a@example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=reject; pct=0') },
      'fail reject',
      'fail quarantine',
      'pct',
    ],
    [
      'pct=25 is the policy for some of it',
      'a@example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=reject; pct=25') },
      'fail reject',
      'fail reject',
      'pct',
    ],
    [
      'pct= of a policy that asks for nothing says nothing',
      'a@example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=none; pct=0') },
      'fail none',
      'fail none',
      '',
    ],
    [
      't=y says in the one what pct=0 said in the other',
      'a@example.com',
      'else.test',
      { '_dmarc.example.com': txt('v=DMARC1; p=reject; pct=0; t=y') },
      'fail quarantine',
      'fail quarantine',
      '',
    ],
  ];
  test.each(rows)('%s', async (_, from, sender, zone, now, then, because) => {
    const { result, policy, rfc7489 } = await dmarc(from, sender, zone);
    expect(`${result} ${policy}`).toBe(now);
    expect(`${rfc7489?.result} ${rfc7489?.policy}`).toBe(then);
    expect(rfc7489?.because.join()).toBe(because);
  });

  test('what is not known to the one is not known to the other', async () => {
    const zone: Zone = {
      '_dmarc.example.com': txt('v=DMARC1; p=reject'),
      's1._domainkey.example.com': 'ESERVFAIL',
    };
    const found = await dmarc('a@example.com', 'else.test', zone, 'example.com');
    expect([found.result, found.rfc7489?.result]).toEqual(['temperror', 'temperror']);
    expect(found.rfc7489?.because).toEqual([]);
  });
});

describe('RFC 9989 §4.10.2: each identifier, and how it stands to the author', () => {
  const both = {
    ...published('example.com', IP, null),
    ...published('mail.example.com', IP, null),
    ...published('example.net', IP, null),
  };
  type Row = readonly [what: string, record: string, sender: string, sign: string, told: string[]];
  const rows: readonly Row[] = [
    [
      'relaxed: one organisation is enough',
      'p=reject',
      'mail.example.com',
      'example.com',
      [
        'spf mail.example.com pass of example.com, relaxed of relaxed: true',
        'dkim example.com pass of example.com, strict of relaxed: true',
      ],
    ],
    [
      'strict: it is not, and that is a near miss',
      'p=reject; aspf=s; adkim=s',
      'mail.example.com',
      'mail.example.com',
      [
        'spf mail.example.com pass of example.com, relaxed of strict: false',
        'dkim mail.example.com pass of example.com, relaxed of strict: false',
      ],
    ],
    [
      'another organisation, which is not asked for',
      'p=reject',
      'example.net',
      'example.net',
      [
        'spf example.net pass of null, none of relaxed: false',
        'dkim example.net pass of null, none of relaxed: false',
      ],
    ],
  ];
  test.each(rows)('%s', async (_, record, sender, sign, told) => {
    const zone = { ...both, '_dmarc.example.com': txt(`v=DMARC1; ${record}`) };
    const found = (await dmarc('a@example.com', sender, zone, sign)).identifiers;
    expect(
      found.map((one) => {
        const how = one.strict ? 'strict' : one.relaxed ? 'relaxed' : 'none';
        return `${one.method} ${one.domain} ${one.result} of ${one.organizationalDomain}, ${how} of ${one.mode}: ${one.aligned}`;
      }),
    ).toEqual(told);
  });

  test('several signatures of one domain are one identifier, with the best of their results', async () => {
    const broken = (await signed(letter('a@example.com'), 'example.com', { selector: 's9' })).split(
      '\nFrom:',
    );
    const text = `${broken[0]}\n${await signed(letter('a@example.com'), 'example.com')}`;
    const zone = { ...both, '_dmarc.example.com': txt('v=DMARC1; p=reject') };
    const { checks } = await report(text, zone, { envelope: { mailFrom: '' } });
    expect(checks.dkim.map(({ result }) => result)).toEqual(['neutral', 'pass']);
    expect(checks.dmarc.identifiers).toMatchObject([{ method: 'dkim', result: 'pass' }]);
  });

  test('twenty domains of signatures are not twenty walks', async () => {
    let text = letter('a@example.com');
    for (let i = 0; i < 20; i++) text = await signed(text, `${i}.x.y.example.com`);
    const zone = { '_dmarc.example.com': txt('v=DMARC1; p=reject') };
    const { checks, ledger } = await report(text, zone, { envelope: { mailFrom: '' } });
    const asked = ledger.filter(({ name }) => /^_dmarc\.\d/.test(name));
    expect(asked).toHaveLength(10);
    const unknown = checks.dmarc.identifiers.filter(({ aligned }) => aligned === null);
    expect(unknown).toHaveLength(10);
  });
});
