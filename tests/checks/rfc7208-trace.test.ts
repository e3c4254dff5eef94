import fc from 'fast-check';
import mailauth from 'mailauth/lib/spf/index.js';
import { describe, expect, test } from 'vitest';
import { evaluateSpf } from '../../src/checks/spf/evaluate.ts';
import type { SpfTrace } from '../../src/checks/spf/spf.ts';
import { type Zone, zoneResolver } from '../../src/dns/dns.ts';
import { textAt } from '../../src/syntax/syntax.ts';

const QUESTION = {
  ip: '192.0.2.1',
  helo: 'mail.example.com',
  sender: 'ann@example.com',
  now: new Date(0),
};

const DNS: Zone = {
  'out.example': { TXT: [['v=spf1 a:h.example include:in.example ?all']] },
  'in.example': { TXT: [['v=spf1 ip4:192.0.2.0/24 -all']] },
  'h.example': { A: ['198.51.100.1'] },
  'mx.example': { MX: [{ priority: 1, exchange: 'h.example' }] },
  'loop.example': { TXT: [['v=spf1 include:loop.example -all']] },
  'two.example': { TXT: [['v=spf1 -all'], ['v=spf1 +all']] },
  'down.example': { TXT: { error: 'ETIMEOUT' } },
};

const evaluate = (record: string, more: Zone = {}) =>
  evaluateSpf(
    QUESTION,
    zoneResolver({ 'example.com': { TXT: [[`v=spf1 ${record}`]] }, ...DNS, ...more }),
  );

/** "a:h.example no-match(198.51.100.1) 1 | include:… match 1 { … }" */
const told = ({ terms }: SpfTrace): string =>
  terms
    .map(({ text, outcome, found, lookups, inside }) =>
      [
        text,
        `${outcome}${found.length > 0 ? `(${found})` : ''}`,
        ...(lookups > 0 ? [lookups] : []),
        ...(inside ? [`{ ${told(inside)} }`] : []),
      ].join(' '),
    )
    .join(' | ');

describe('every term is accounted for', () => {
  const rows: readonly (readonly [record: string, result: string, account: string])[] = [
    ['-all', 'fail', '-all match'],
    ['', 'neutral', ''], // §4.7
    [
      'mx:mx.example ip4:192.0.2.1 a -all',
      'pass',
      'mx:mx.example no-match(h.example) 1 | ip4:192.0.2.1 match(192.0.2.1) | a not-reached | -all not-reached',
    ],
    [
      'include:out.example -all',
      'pass',
      'include:out.example match 3 { a:h.example no-match(198.51.100.1) 1 | include:in.example match 1 { ip4:192.0.2.0/24 match(192.0.2.0) | -all not-reached } | ?all not-reached } | -all not-reached',
    ],
    [
      'redirect=in.example',
      'pass',
      'redirect=in.example taken 1 { ip4:192.0.2.0/24 match(192.0.2.0) | -all not-reached }',
    ],
    [
      'include:none.example -all',
      'permerror no-record-there',
      'include:none.example error 1 {  } | -all not-reached',
    ],
    ['include:two.example', 'permerror several-records', 'include:two.example error 1 {  }'],
    ['include:down.example', 'temperror dns', 'include:down.example error 1 {  }'],
    ['ip4:1.2.3 -all', 'permerror syntax', 'ip4:1.2.3 error | -all not-reached'],
    [
      'a:%{i}.no.example exists:x.no.example a:y.no.example',
      'permerror too-many-void-lookups',
      'a:%{i}.no.example no-match 1 | exists:x.no.example no-match 1 | a:y.no.example error 1',
    ],
  ];
  test.each(rows)('v=spf1 %s: %s', async (record, result, account) => {
    const trace = await evaluate(record);
    expect(`${trace.result} ${trace.problem ?? ''}`.trim()).toBe(result);
    expect(told(trace)).toBe(account);
    for (const { text, at } of trace.terms) expect(textAt(trace.record ?? '', at)).toBe(text);
  });

  test('an include of itself ends at the limit, and each round is told: §4.6.4', async () => {
    const { result, problem, lookups, terms } = await evaluate('include:loop.example');
    expect([result, problem, lookups, terms[0]?.lookups]).toEqual([
      'permerror',
      'too-many-lookups',
      11,
      11,
    ]);
  });
});

/** Terms that a record can be made of, right and wrong, with and without an answer in DNS. */
const TERMS = [
  ...['-all', '~all', '?all', '+all', 'a', 'mx', 'ptr', 'a/24', 'mx//64', 'a:h.example/33'],
  ...['ip4:192.0.2.0/24', 'ip4:198.51.100.1', 'ip6:2001:db8::/32', 'ip4:1.2.3', 'ip6::/0'],
  ...['include:in.example', 'include:out.example', 'include:none.example', 'include:two.example'],
  ...[
    'exists:%{ir}.e.example',
    'exists:%{l1r-}.e.example',
    'a:%{d}',
    'a:%{h}',
    'include:down.example',
  ],
  ...[
    'redirect=in.example',
    'redirect=none.example',
    'exp=why.example',
    'x=%{',
    'unknown=1',
    'a:b',
  ],
];

describe('mailauth comes to the same result, whatever the record', () => {
  const term = fc.constantFrom(...TERMS);
  const names = fc.constantFrom(
    [],
    ['mail.example.com'],
    ['h.example', 'example.com'],
    ['none.example'],
  );
  const { ip, helo, sender } = QUESTION;

  test.each([
    ['to the letter', true],
    ['leniently', false],
  ])('%s', async (_, strict) => {
    await fc.assert(
      fc.asyncProperty(fc.array(term, { maxLength: 8 }), names, async (terms, ptr) => {
        const resolver = zoneResolver({
          ...DNS,
          '1.2.0.192.in-addr.arpa': { PTR: ptr },
          'example.com': { TXT: [[`v=spf1 ${terms.join(' ')}`]], A: ['192.0.2.1'] },
        });
        const ours = await evaluateSpf({ ...QUESTION, lenient: !strict }, resolver);
        const options = { ip, helo, sender, mta: 'unknown', strict, resolver };
        const theirs = await mailauth.spf(options as never);
        expect(ours.result).toBe(theirs.status.result);
      }),
      { numRuns: 2000 },
    );
  });
});
