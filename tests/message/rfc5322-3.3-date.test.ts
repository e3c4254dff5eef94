import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/message/message.ts';
import { expectLinear } from '../support/linear.ts';

const iso = (text: string) => parseDate(text)?.toISOString().replace('.000Z', 'Z') ?? null;

describe('RFC 5322 §3.3 date-time', () => {
  const rows: [text: string, instant: string][] = [
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06Z'], //          appendix A.1.1
    ['Tue, 1 Jul 2003 10:52:37 +0200', '2003-07-01T08:52:37Z'], //           appendix A.1.2
    ['1 Jan 2024 00:00 +0000', '2024-01-01T00:00:00Z'], //                   neither day nor second needed
    ['Thu, 29 Feb 2024 23:59:59 +0000', '2024-02-29T23:59:59Z'],
    ['Sat, 31 Dec 2016 23:59:60 +0000', '2017-01-01T00:00:00Z'], //          a leap second
    ['1 Jan 2024 00:30:00 +0130', '2023-12-31T23:00:00Z'], //                over midnight
    ['31 Dec 2023 23:30:00 -0545', '2024-01-01T05:15:00Z'],
    ['1 Jan 2024 00:59:00 +0059', '2024-01-01T00:00:00Z'],
    ['1 Jan 2024 00:00:00 -0000', '2024-01-01T00:00:00Z'],
    ['\r\n Fri, 21 Nov 1997\r\n 09:55:06 -0600', '1997-11-21T15:55:06Z'], // folded
    ['FRI, 21 NOV 1997 09:55:06 -0600', '1997-11-21T15:55:06Z'], //          case says nothing
  ];
  test.each(rows)('%j is %s', (text, instant) => {
    expect(iso(text)).toBe(instant);
  });
});

describe('RFC 5322 §4.3 obsolete dates', () => {
  const rows: [text: string, instant: string][] = [
    ['Fri, 21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06Z'], //                     appendix A.6.2
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06Z'], // appendix A.6.3
    [
      'Thu,\r\n 13\r\n  Feb\r\n 1969\r\n 23:32\r\n  -0330 (Newfoundland Time)',
      '1969-02-14T03:02:00Z',
    ], // A.5
    ['1 Jan 49 00:00:00 +0000', '2049-01-01T00:00:00Z'], // "between 00 and 49: 2000 is added"
    ['1 Jan 00 00:00:00 +0000', '2000-01-01T00:00:00Z'],
    ['1 Jan 50 00:00:00 +0000', '1950-01-01T00:00:00Z'], // "between 50 and 99 … 1900"
    ['1 Jan 124 00:00:00 +0000', '2024-01-01T00:00:00Z'], // "or any three-digit year"
    ['1 Jan 2024 00:00:00 EST', '2024-01-01T05:00:00Z'],
    ['1 Jan 2024 00:00:00 EDT', '2024-01-01T04:00:00Z'],
    ['1 Jan 2024 00:00:00 CST', '2024-01-01T06:00:00Z'],
    ['1 Jan 2024 00:00:00 CDT', '2024-01-01T05:00:00Z'],
    ['1 Jan 2024 00:00:00 MST', '2024-01-01T07:00:00Z'],
    ['1 Jan 2024 00:00:00 MDT', '2024-01-01T06:00:00Z'],
    ['1 Jan 2024 00:00:00 PST', '2024-01-01T08:00:00Z'],
    ['1 Jan 2024 00:00:00 pdt', '2024-01-01T07:00:00Z'],
    ['1 Jan 2024 00:00:00 UT', '2024-01-01T00:00:00Z'],
    ['1 Jan 2024 00:00:00 A', '2024-01-01T00:00:00Z'], //   military zones say nothing
    ['1 Jan 2024 00:00:00 CEST', '2024-01-01T00:00:00Z'], // "all others … -0000"
  ];
  test.each(rows)('%j is %s', (text, instant) => {
    expect(iso(text)).toBe(instant);
  });
});

describe('dates as servers really write them', () => {
  const rows: [text: string, instant: string][] = [
    ['Tue, 17 Nov 2026 02:00:04 -0800 (PST)', '2026-11-17T10:00:04Z'], //    Gmail, Postfix
    ['Mon, 16 Nov 2026 08:12:42.6100 (UTC)', '2026-11-16T08:12:42Z'], //     Exchange's fractions
    ['17 Nov 2026 10:00:04 -0000', '2026-11-17T10:00:04Z'], //               qmail
    ['Tuesday, 17 November 2026 10:00:04 +0000', '2026-11-17T10:00:04Z'], // names written out
    ['17-Nov-2026 10:00:04 +0000', '2026-11-17T10:00:04Z'], //               IMAP's form
    ['Tue, 17 Nov 2026 10:00:04', '2026-11-17T10:00:04Z'], //                no zone: UTC
    ['Tue, 17 Nov 2026 10:00:04 GMT+0100', '2026-11-17T09:00:04Z'],
    ['Tue, 17 Nov 2026 10:00:04 +01:00', '2026-11-17T09:00:04Z'],
    ['Tue, 17 Nov 2026 10:00:04 +0100 (W. Europe (Standard) Time)', '2026-11-17T09:00:04Z'],
  ];
  test.each(rows)('%j is %s', (text, instant) => {
    expect(iso(text)).toBe(instant);
  });
});

describe('what is no date', () => {
  const rows: [text: string][] = [
    [''],
    ['yesterday'],
    ['30 Feb 2024 00:00:00 +0000'], //    a day that does not exist
    ['29 Feb 2023 00:00:00 +0000'], //    no leap year
    ['31 Apr 2024 00:00:00 +0000'],
    ['0 Jan 2024 00:00:00 +0000'],
    ['32 Jan 2024 00:00:00 +0000'],
    ['1 Foo 2024 00:00:00 +0000'],
    ['1 Jan 2024 24:00:00 +0000'], //     §3.3 "hours in the range 00 through 23"
    ['1 Jan 2024 23:60:00 +0000'],
    ['1 Jan 2024 23:59:61 +0000'], //     "00 through 60"
    ['1 Jan 2024 23:59:59 +0060'], //     "the last two digits … 00 through 59"
    ['1 Jan 1899 00:00:00 +0000'], //     "the year … 1900 or later"
    ['1 Jan 2024 11:00:00 PM'], //        a clock of twelve hours: better none than a wrong one
    ['1 Jan 2024'],
    ['2024-01-01T00:00:00Z'],
    ['(1 Jan 2024 00:00:00 +0000)'], //   in a comment
  ];
  test.each(rows)('%j', (text) => {
    expect(iso(text)).toBeNull();
  });
});

test('a date that is printed is read back', () => {
  const date = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (one) => {
      const second = Math.floor(one.getTime() / 1000) * 1000;
      expect(parseDate(one.toUTCString())?.getTime()).toBe(second);
    }),
  );
});

test('any text is read without throwing, in linear time', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseDate(text) !== undefined));
  for (const pattern of ['(', ')', '1 ', '1 Jan ', ' ', '-', '(a)', '\\']) {
    await expectLinear(parseDate, pattern);
  }
});
