import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../../src/claims/reports/providers.ts';
import { readReports } from '../../../src/claims/reports/reports.ts';
import { SOFTWARE } from '../../../src/claims/reports/software.ts';
import { readMessage, readReceived } from '../../../src/message/message.ts';
import { latin1 } from '../../../src/syntax/syntax.ts';
import { expectLinear } from '../../support/linear.ts';
import { bytesOf } from '../../support/messages.ts';

const HOP =
  'Received: from a.test ([192.0.2.1]) by b.test with SMTP id 1234567; Fri, 20 Nov 2026 08:59:31 +0000';

const read = (header: string, provider: string | null = null) => {
  const message = readMessage(bytesOf(`${header}\n\n`));
  return {
    message,
    reports: readReports(message, readReceived(message), 0, { vendor: provider, results: [] }),
  };
};

const names = [
  ...[...PROVIDERS.values(), ...SOFTWARE.values()].flatMap(({ says }) => Object.keys(says)),
  ...['X-Pm-Spamscore', 'X-Rspamd-Queue-Id', 'X-Spam-Level', 'X-Spam-Report', 'X-Ham-Report'],
  ...['X-Spam-Checker-Version', 'X-Virus-Scanned', 'X-CLX-Score', 'X-MANTSH', 'X-CNFS-Analysis'],
  ...['X-Barracuda-URL', '-MailScanner-ID'],
].map((name) => name.replace(/^-/, 'X-A-'));

const values = [
  'No, score=-2.1 required=5.0 tests=BAYES_00',
  'default: True [16.20 / 15.00]; BAYES_SPAM(5.10)[100.00%]',
  'action=add header; module=dmarc',
  'rule=notspam policy=default score=0',
  'SpamAssassin 4.0.1 (2024-03-25) on b.test',
  'running on the system "b.test"',
  'Yes-5.339-5.0-31-2',
  'ann; result="Spam"; class="Spam"',
  '192.0.2.1, Spam, junk:10;V03',
];

/** A field of a known form, cut, doubled or spoiled in one place. */
const mutated = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...values),
    fc.nat({ max: 60 }),
    fc.nat({ max: 60 }),
    fc.uint8Array({ maxLength: 4 }).map(latin1),
  )
  .map(([name, value, from, to, noise]) => {
    const field = `${name}: ${value}`;
    return field.slice(0, from) + noise.replace(/[\r\n]/g, '\n ') + field.slice(to);
  });

test('100,000 mutated fields: none throws, and every value lies in its field', () => {
  fc.assert(
    fc.property(
      fc.array(mutated, { minLength: 100, maxLength: 100 }),
      fc.constantFrom(null, ...PROVIDERS.keys()),
      (fields, provider) => {
        const half = fields.length / 2;
        const header = [...fields.slice(0, half), HOP, ...fields.slice(half)].join('\n');
        const { message, reports } = read(header, provider);
        for (const { spam } of [reports.receiver, ...reports.others.values()]) {
          for (const [name, { value, at }] of Object.entries(spam)) {
            const field = message.fields.find(
              ({ body }) => body.start <= at.start && at.end <= body.end,
            );
            expect(field?.key).toBe(name.toLowerCase());
            expect(value === '').toBe(at.start === at.end);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('made-up names without end push out nothing that decides', () => {
  const flood = Array.from({ length: 10_000 }, (_, i) => `X-Pm-${i}: x`);
  const { reports } = read([HOP, ...flood, 'X-Pm-Spam-Action: phishing'].join('\n'), 'proton');
  expect(reports.receiver.verdict).toBe('phish');
  expect(Object.keys(reports.receiver.spam).length).toBeLessThan(300);
});

describe('two megabytes are read in linear time', () => {
  const patterns: readonly (readonly [pattern: string, around: string])[] = [
    ['rule=', 'X-Proofpoint-Spam-Details: %'],
    [' on a.test', 'X-Spam-Checker-Version: %'],
    [' the system "', 'X-Spam-Report: %'],
    ['spam, ', 'X-Gmail-Labels: %'],
    ['; result="', 'X-DSPAM-Result: %'],
    ['-1', 'X-TM-AS-Result: yes%'],
    [';v="', 'X-IronPort-AV: %'],
    [' \t', 'X-Spam-Status: %'],
    ['-mailscanner', 'X-%: spam'],
    ['X-Spam-Flag: NO\n', '%'],
    ['X-Spam-Flag: NO\nX-Spam-Checker-Version: S on c.test\n', `${HOP}\n%`],
    ['X-Rspamd-Queue-Id: 1234567\nX-Rspamd-Action: reject\n', `${HOP}\n%`],
    [`${HOP}\nX-Rspamd-Queue-Id: 1234567\n`, '%'],
    [`X-Spam-Flag: NO\n${HOP}\n`, '%'],
  ];
  test.each(patterns)('%j', async (pattern, around) => {
    await expectLinear((text) => read(text, 'google'), pattern, around);
    await expectLinear((text) => read(text), pattern, around);
  });
});
