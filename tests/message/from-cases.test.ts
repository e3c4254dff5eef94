/** Every row of the table of From cases; and the table itself, where it can be read. */
import { describe, expect, test } from 'vitest';
import { readFrom, readMessage } from '../../src/message/message.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';
import { type FromCase, fromCases } from './from-cases/from-cases.ts';

const read = (header: string) =>
  readFrom(readMessage(new TextEncoder().encode(`${header}\r\n\r\n`)));

test.each(fromCases)('$rule: $header', (row) => {
  const from = read(row.header);
  const { validity = 'valid', accepted = true, name = null, address = null } = row;
  expect({
    validity: from.validity,
    accepted: from.accepted,
    name: from.displayName,
    address: from.address && from.addresses.join('|'),
    domain: from.domain,
    problems: from.problems.map(({ code }) => code),
    exchange: from.exchange.map(({ code }) => code),
  }).toEqual({
    validity,
    accepted,
    name,
    address,
    domain: row.domain ?? address?.replace(/^.*@/, '') ?? null,
    problems: row.problems ?? [],
    exchange: row.exchange ?? [],
  });
});

test.each(fromCases)('$rule: every problem has its place and weight', ({ header }) => {
  const { problems, exchange } = read(header);
  const length = new TextEncoder().encode(header).length + 2;
  for (const { span, weight, cite } of problems) {
    expect(0 <= span.start && span.start <= span.end && span.end <= length).toBe(true);
    // What no document forbids is advice.
    if (cite === null) expect(weight).toBe('advice');
  }
  expect(exchange.every(({ weight }) => weight === 'must' || weight === 'should')).toBe(true);
});

interface TableRow {
  readonly raw: string;
  readonly rule: string;
  readonly rfc5322: 'valid' | 'obsolete' | 'invalid';
  readonly valid: boolean;
  readonly displayName: string | null;
  readonly address: string | null;
}

/** Cells that are written otherwise here, or that the documents contradict; each with its reason. */
const otherwise: Readonly<Record<string, Partial<Record<keyof FromCase, string>>>> = {
  'spaces-in-angle': { validity: 'RFC 5322 §3.2.3: dot-atom = [CFWS] dot-atom-text [CFWS]' },
  'comment-in-address': {
    validity: 'RFC 5322 A.5 has one and calls it "perfectly legal"; §3.4.1: SHOULD NOT',
  },
  'space-around-at': { validity: 'the same' },
  'malformed-sender': { validity: 'of From; what is malformed is Sender' },
  'idn-a-label': { address: 'as written; its Unicode form is unicodeDomain' },
  'math-alphanumerics': { name: 'as written; the table has its NFKC form' },
  'bidi-control': { name: 'as written; the table writes the control out' },
};

/** user@exa_mple.com: atext has the underscore (RFC 5322 §3.2.3), names of hosts do not (RFC 5321 §4.1.2). */
const UNDERSCORE = 'From: user@exa_mple.com';

describeShared('the shared table', () => {
  const table = readSharedJson<{ rows: readonly TableRow[] }>('tables', 'from-address-cases.json');
  // A line of a zone file, and no From field.
  const rows = table.rows.filter(({ rule }) => rule !== 'null-mx');
  const caseOf = ({ raw, rule }: TableRow) => {
    const header = rule === 'from-missing' ? null : raw.replaceAll('⏎', '\r\n');
    return fromCases.find((one) => one.rule === rule && (header ?? one.header) === one.header);
  };

  test('has the rows that are here', () => {
    expect(rows.map(caseOf)).not.toContain(undefined);
    expect(new Set(rows.map(caseOf)).size).toBe(fromCases.length);
  });

  test.each(rows)('$rule: $raw', (row) => {
    const here = caseOf(row);
    const { validity = 'valid', accepted = true, name = null, address = null } = here ?? {};
    const not = otherwise[row.rule] ?? {};
    expect(accepted).toBe(row.valid);
    if (!not.name) expect(name).toBe(row.displayName);
    if (!not.address) expect(address).toBe(row.address);
    if (!not.validity && row.raw !== UNDERSCORE) expect(asTold(row)).toContain(validity);
  });

  /** Raw UTF-8 is invalid by RFC 5322 and valid by RFC 6532: the table says now the one, now the other. */
  function asTold({ raw, rule, rfc5322 }: TableRow): readonly string[] {
    if (rule === 'from-missing') return ['missing'];
    return /[^ -~]/.test(raw.replace(/⏎.*/, '')) ? ['utf8'] : [rfc5322];
  }
});

describe('what Microsoft takes and advises against', () => {
  test.each([
    'From: < sender@contoso.com >',
    'From: Microsoft 365 <sender@contoso.com>',
    'From: Kaufland. <reply@telekom.com>',
  ])('%s', (header) => {
    const { accepted, exchange } = read(header);
    expect([accepted, exchange.map(({ weight }) => weight)]).toEqual([true, ['should']]);
  });
});
