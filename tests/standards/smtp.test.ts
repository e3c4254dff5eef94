/** The tables of SMTP replies: every row is read, and says what it says in known words. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  bounceCauses,
  isAbout,
  type KnownReply,
  readKnownReplies,
  registeredCause,
  registeredTitle,
  smtpSources,
} from '../../src/standards/standards.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';

const rows = readKnownReplies();

const TABLES = ['microsoft', 'google', 'mailbox', 'gateway', 'server'];
const lines = TABLES.flatMap((name) =>
  readFileSync(`src/standards/smtp/${name}-replies.ts`, 'utf8').split('\n').slice(1),
).filter((line) => /^(?:\d{3}|-) /.test(line));

test('every line is a row', () => {
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBe(392);
});

const CERTAINTIES = [
  'documented',
  'older',
  'contradicted',
  'third-party',
  'observed',
  'uncertain',
  'fallback',
];

test('every row has a known cause, certainty and source, and well-formed codes', () => {
  const causes = lines.map((line) => line.split(' ')[2] ?? '');
  expect(causes.filter((cause) => !(cause in bounceCauses))).toEqual([]);
  const odd = rows.filter(
    ({ basic, enhanced, certainty, source }) =>
      !/^(?:[45]\d\d)?$/.test(basic) ||
      !enhanced.every((code) => /^[45]\.\d\.\d{1,3}(?:-\d{1,3})?$/.test(code)) ||
      !CERTAINTIES.includes(certainty) ||
      !(source in smtpSources),
  );
  expect(odd.map(({ pattern }) => pattern.source)).toEqual([]);
});

describe('an enhanced code', () => {
  const row = (enhanced: readonly string[]) => ({ enhanced }) as KnownReply;
  test.each([
    [['5.7.25'], '5.7.25', true],
    [['5.7.25'], '5.7.2', false],
    [['4.7.321', '5.7.321'], '5.7.321', true],
    [['5.7.606-649'], '5.7.606', true],
    [['5.7.606-649'], '5.7.649', true],
    [['5.7.606-649'], '5.7.650', false],
    [['5.7.606-649'], '4.7.610', false],
    [[], '5.7.1', false],
  ])('%s is about %s: %s', (enhanced, status, expected) => {
    expect(isAbout(row(enhanced), status)).toBe(expected);
  });
});

test.each([
  ['5.7.26', 'unauthenticated'], // RFC 7372 §3.3
  ['4.4.7', 'temp-failure'], //     RFC 3463 §3.5
  ['5.7.1', null], //               "not authorized, message refused" is no cause
  ['5.0.0', null],
  ['5.7.999', null],
])('the registry: %s', (status, cause) => {
  expect(registeredCause(status)).toBe(cause);
});

describeShared('every row of the shared table', () => {
  interface Row {
    readonly example: string;
    readonly cause: string;
    readonly textPattern: string;
  }
  const table = readSharedJson<{ readonly rows: readonly Row[] }>('tables/smtp-codes.json').rows;

  test('is here, and finds its own example', () => {
    const missing = table.filter(
      ({ textPattern, example }) =>
        !rows.some(
          ({ pattern }) =>
            pattern.source === new RegExp(textPattern).source && pattern.test(example),
        ),
    );
    expect(missing.map(({ textPattern }) => textPattern)).toEqual([]);
  });

  test('keeps its cause, but where the words name none', () => {
    const changed = table.filter(
      ({ textPattern, cause }) =>
        !rows.some(
          (row) => row.pattern.source === new RegExp(textPattern).source && row.cause === cause,
        ),
    );
    // Yahoo's refusal for policy reasons is also what DMARC fails by; its words do not say so.
    expect(changed.map(({ textPattern }) => textPattern)).toEqual([
      'Message not accepted for policy reasons',
      'DM Email not accepted for policy reasons',
    ]);
  });
});

test('every row says what it means, in a sentence that stands for itself', () => {
  const odd = rows.filter(
    ({ meaning }) => !/^["'\w].{4,200}\.\)?$/.test(meaning) || /as above|^same text/i.test(meaning),
  );
  expect(odd.map(({ pattern, meaning }) => `${pattern.source}: ${meaning}`)).toEqual([]);
});

test.each([
  ['5.1.1', 'Bad destination mailbox address'],
  ['4.7.25', 'Reverse DNS validation failed'],
  ['5.0.0', null], // the class is all that is known
  ['5.7.999', null],
  ['', null],
])('the registry calls %s: %s', (status, title) => {
  expect(registeredTitle(status)).toBe(title);
});
