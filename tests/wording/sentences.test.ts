import { describe, expect, test } from 'vitest';
import { worded } from '../../src/analyse.ts';
import { DNS_ERRORS } from '../../src/dns/resolver.ts';
import type { Cause, Finding, Report } from '../../src/report.ts';
import { languages, loadWords, type Words } from '../../src/wording/wording.ts';
import { letter, published, received, report, signed } from '../support/messages.ts';

const stranger = { ip: '192.0.2.9', mailFrom: 'x@b.example' };
const stamp =
  'Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=b.example;compauth=fail reason=001\nX-Forefront-Antispam-Report: SCL:5;CAT:SPOOF;\n';

/** As different as reports get: everything known, nothing known, no sender, a flag, no mail. */
const reports: readonly Report[] = await Promise.all([
  report(
    received(await signed(letter('x@a.example'), 'a.example'), {
      ip: '192.0.2.1',
      mailFrom: 'x@a.example',
    }),
    published('a.example', '192.0.2.1', 'reject'),
  ),
  report(received(await signed(letter('x@xn--mller-kva.example'), 'b.example'), stranger), {
    ...published('xn--mller-kva.example', null, 'quarantine'),
    ...published('b.example', '192.0.2.9', null),
  }),
  report(
    received(letter('x@a.example'), {
      ...stranger,
      by: 'x.mail.protection.outlook.com',
      below: stamp,
    }),
    { 'b.example': 'ETIMEOUT' },
  ),
  report(
    `${(await signed(letter('x@a.example'), 'a.example')).replace('Hello', '[list] Hello')}A footer.\r\n`,
    published('a.example', null, null),
  ),
  report('X: 1\r\n', null),
  report('', null),
]);

/** What must not stand in a sentence: leftovers of code (null MX is a name: RFC 7505), and words that plead or shout. */
const FORBIDDEN = /undefined|null(?! MX)|\bNaN\b|\[object| {2}|please|!|\bclick here\b/i;

const problems = (text: string, { sentence }: { sentence: boolean }): string[] => [
  ...(text.trim() === '' ? ['empty'] : []),
  ...(text !== text.trim() ? ['white space around'] : []),
  ...(FORBIDDEN.test(text) ? ['a forbidden word'] : []),
  ...(sentence && !/[.?…][”)]?$/.test(text) ? ['no full stop'] : []),
  ...(!sentence && /[.,;:]$/.test(text) ? ['a full stop'] : []),
];

const wordsIn = (text: string) => text.split(/\s+/).length;

describe.each(languages)('%s', async (language) => {
  const words = await loadWords(language);
  const causes = Object.keys(words.causes) as Cause[];

  test.each(causes)('%s, of any report', (cause) => {
    const { label, summary, ...sentences } = words.causes[cause];
    expect(problems(label, { sentence: false })).toEqual([]);
    expect(wordsIn(label)).toBeLessThanOrEqual(5);
    for (const one of reports) {
      expect([summary(one), problems(summary(one), { sentence: false })]).toEqual([
        summary(one),
        [],
      ]);
      for (const say of Object.values(sentences)) {
        expect([say(one), problems(say(one), { sentence: true })]).toEqual([say(one), []]);
      }
    }
  });

  test.each(Object.entries(await words.loadBounces()))(
    'refused: %s',
    (_, { title, ...sentences }) => {
      expect([title, problems(title, { sentence: false })]).toEqual([title, []]);
      for (const text of Object.values(sentences)) {
        expect([text, problems(text, { sentence: true })]).toEqual([text, []]);
      }
    },
  );

  test('a report has every sentence', async () => {
    for (const one of reports) {
      const { diagnosis, language: told } = await worded(one, language);
      expect(told).toBe(language);
      expect(problems(diagnosis.summary, { sentence: false })).toEqual([]);
      for (const text of [diagnosis.why, ...Object.values(diagnosis.advice)]) {
        expect([text, problems(text, { sentence: true })]).toEqual([text, []]);
      }
    }
  });

  const codes = Object.keys(words.findings) as (keyof Words['findings'])[];

  test.each(codes)('%s, with its facts and without', (code) => {
    const { title, why, act } = words.findings[code];
    const found = reports.flatMap(({ findings }) => findings.filter((one) => one.code === code));
    const facts: Finding['facts'][] = [{}, ...found.map((one) => one.facts)];
    for (const one of facts) {
      expect([title(one), problems(title(one), { sentence: false })]).toEqual([title(one), []]);
      expect([why(one), problems(why(one), { sentence: true })]).toEqual([why(one), []]);
      if (act(one) !== '')
        expect([act(one), problems(act(one), { sentence: true })]).toEqual([act(one), []]);
    }
    const fixed =
      title({}) ===
      title({
        domain: 'a',
        domains: 'a',
        passing: 'a',
        ip: 'a',
        to: 'a',
        methods: 'a',
        verdict: 'spam',
      });
    if (fixed) expect(wordsIn(title({}))).toBeLessThanOrEqual(8);
  });

  test('every level, difference, refusal and reason has its words', () => {
    for (const text of Object.values(words.levels))
      expect(problems(text, { sentence: false })).toEqual([]);
    for (const text of Object.values(words.differences))
      expect([text, problems(text, { sentence: true })]).toEqual([text, []]);
    for (const { what, instead } of Object.values(words.refusals)) {
      expect(problems(what, { sentence: false })).toEqual([]);
      expect(problems(instead, { sentence: true })).toEqual([]);
    }
    for (const text of [...Object.values(words.reasons), ...words.results.values()]) {
      expect(problems(text, { sentence: false })).toEqual([]);
    }
  });

  test('every way to get no DNS answer has its words', () => {
    const codes = Object.values(DNS_ERRORS);
    expect(codes.filter((code) => words.view.rcodes[code] === undefined)).toEqual([]);
  });

  test('what a receiver’s own words mean is told in sentences', async () => {
    const { meanings } = await words.loadReceiver();
    for (const text of Object.values(meanings)) {
      expect([text, problems(text, { sentence: true })]).toEqual([text, []]);
      expect([text, wordsIn(text) <= 32]).toEqual([text, true]);
    }
    for (const text of Object.values(words.view.certainty).filter(Boolean)) {
      expect(problems(text, { sentence: false })).toEqual([]);
    }
  });

  test('what was not checked is told in words', () => {
    const reasons = reports.flatMap(({ diagnosis }) => diagnosis.notChecked.map(({ why }) => why));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => words.reasons[reason] === undefined)).toEqual([]);
  });
});

describe('English', async () => {
  const words = await loadWords('en');

  test('a verdict of a receiver of nobody knows whom is not called the reader’s own', () => {
    const { title } = words.findings['receiver-flagged'];
    expect(title({ verdict: 'spam', trust: 'probable' })).toBe(
      'Your mail service marked it as spam',
    );
    expect(title({ verdict: 'spam', trust: 'unknown' })).toBe('A mail service marked it as spam');
  });

  test('a name that looks like another is never shown alone', async () => {
    const letterOfHis = letter('x@xn--80ak6aa92e.com');
    const spoof = await report(received(letterOfHis, { ip: '192.0.2.9' }), {});
    const { diagnosis } = await worded(spoof);
    expect(diagnosis.summary).toContain('аррӏе.com (xn--80ak6aa92e.com)');
  });

  test('sentences are filled once and for all', async () => {
    const [first] = reports;
    if (!first) throw new Error('no report');
    const once = await worded(first);
    expect(await worded(once)).toEqual(once);
    expect(first.diagnosis.summary).toBe('');
  });
});
