import { describe, expect, test } from 'vitest';
import {
  isDmarcRecord,
  isMeantAsRecord,
  parseDmarcRecord,
  policyTags,
} from '../../../src/checks/dmarc/record.ts';
import { expectLinear } from '../../support/linear.ts';

describe('RFC 9989 §4.7: v= is first, and matches precisely', () => {
  const rows: readonly (readonly [text: string, is: boolean, meant: boolean])[] = [
    ['v=DMARC1; p=none', true, true],
    ['v=DMARC1', true, true],
    [' v = DMARC1 ;p=none', true, true], // white space as RFC 6376 §3.2 lets it stand
    ['V=DMARC1; p=none', true, true], //   an ABNF string is of any case
    ['v=dmarc1; p=none', false, true], //  %s"DMARC1" is not
    ['v=DMARC1 p=none', false, true],
    ['v=DMARC1, p=none', false, true],
    ['"v=DMARC1; p=none"', false, true], // quotes that somebody pasted
    ['p=none; v=DMARC1', false, true],
    ['v=DMARC2; p=none', false, false],
    ['v=spf1 -all', false, false],
    ['', false, false],
  ];
  test.each(rows)('%j', (text, is, meant) => {
    expect([isDmarcRecord(text), isMeantAsRecord(text)]).toEqual([is, meant]);
  });
});

test('every tag, and what stands for one that is missing', () => {
  const { record, problems } = parseDmarcRecord(
    'v=DMARC1; p=reject; sp=Quarantine; np=none; adkim=s; aspf=S; t=y; psd=n; pct=25; rua=mailto:r@a.example; x=1;',
  );
  expect(problems).toEqual([]);
  expect(record).toMatchObject({ p: 'reject', sp: 'quarantine', np: 'none', reports: true });
  expect(record).toMatchObject({ adkim: 's', aspf: 's', t: 'y', psd: 'n', pct: 25 });
  expect(parseDmarcRecord('v=DMARC1; p=none').record).toEqual({
    text: 'v=DMARC1; p=none',
    p: 'none',
    sp: null,
    np: null,
    adkim: 'r',
    aspf: 'r',
    t: 'n',
    psd: 'u',
    pct: 100,
    reports: false,
    invalid: [],
  });
});

describe('RFC 9989 §4.7, §4.10.1: what is wrong, and what is asked for all the same', () => {
  const reports = 'rua=mailto:r@a.example';
  const rows: readonly (readonly [
    tags: string,
    problems: readonly string[],
    asks: string | null,
  ])[] = [
    ['p=reject', [], 'reject'],
    ['p=reject; junk', ['tag-malformed'], 'reject'], //    ignored
    ['p=reject; =x', ['tag-malformed'], 'reject'],
    ['p=reject; adkim=x', ['value-invalid'], 'reject'], // its default holds
    ['p=reject; t=1; psd=maybe', ['value-invalid'], 'reject'],
    ['p=reject; pct=200', [], 'reject'], //                a tag of the first edition
    ['P=reject', ['policy-missing'], null], //             names are of one case: RFC 6376 §3.2
    ['sp=reject', ['policy-missing'], null],
    [`sp=reject; ${reports}`, ['policy-missing'], 'none'],
    ['p=rejected', ['policy-invalid'], null],
    ['p=', ['policy-invalid'], null],
    [`p=rejected; ${reports}`, ['policy-invalid'], 'none'],
    [`p=reject; sp=no; ${reports}`, ['policy-invalid'], 'none'],
    ['p=reject; np=no', ['policy-invalid'], null],
    ['p=x; rua=r@a.example', ['policy-invalid'], null], // no URI
    ['p=x; rua=r@a.example, https://a.example/r', ['policy-invalid'], 'none'],
    ['p=x; rua=mailto:r@a.example!10m', ['policy-invalid'], 'none'],
    ['p=none; p=reject', ['tag-repeated'], null], //       RFC 6376 §3.2
    ['v=DMARC1; p=none', ['tag-repeated'], null],
  ];
  test.each(rows)('v=DMARC1; %s', (tags, problems, asks) => {
    const read = parseDmarcRecord(`v=DMARC1; ${tags}`);
    expect(read.problems).toEqual(problems);
    expect((read.record && policyTags(read.record)?.p) ?? null).toBe(asks);
  });

  test('the first edition knows no np=, so none can be wrong', () => {
    const { record } = parseDmarcRecord('v=DMARC1; p=reject; np=no');
    expect(record && policyTags(record, ['p', 'sp'])).toEqual({ p: 'reject', sp: null, np: null });
  });
});

const hostile = ['; p=none', ' ', ';', 'p=none,', '=', 'rua=mailto:%', 'mailto:a@b.example,'];
test.each(hostile)('of any length in linear time: %j', async (pattern) => {
  await expectLinear(parseDmarcRecord, pattern, 'v=DMARC1; rua=%');
  await expectLinear(isDmarcRecord, pattern, 'v=%DMARC1');
});
