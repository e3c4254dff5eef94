import { describe, expect, test } from 'vitest';
import { microsoftDestination, microsoftVerdict } from '../../src/claims/microsoft/verdict.ts';

/** A spam report of these values. */
const spam = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, meaning: null, certainty: null, at: { start: 0, end: 0 } },
    ]),
  );

describe('verdict, the first that applies (REPORT.md "verdict")', () => {
  const rows: [report: Record<string, string>, compauth: string | null, verdict: string][] = [
    // CAT
    [{ CAT: 'SPOOF' }, null, 'spoof-flagged'],
    [{ CAT: 'SPOOF', SFV: 'SPM', SCL: '9', PCL: '8' }, 'pass', 'spoof-flagged'],
    [{ CAT: 'PHSH' }, null, 'phish'],
    [{ CAT: 'HPHSH' }, null, 'phish'],
    [{ CAT: 'HPHISH' }, null, 'phish'],
    [{ CAT: 'INTOS' }, null, 'phish'],
    [{ CAT: 'DIMP' }, null, 'impersonation'],
    [{ CAT: 'GIMP' }, null, 'impersonation'],
    [{ CAT: 'UIMP' }, null, 'impersonation'],
    [{ CAT: 'BIMP' }, null, 'impersonation'],
    [{ CAT: 'MALW' }, null, 'malware'],
    [{ CAT: 'AMP' }, null, 'malware'],
    [{ CAT: 'SAP' }, null, 'malware'],
    [{ CAT: 'FTBP' }, null, 'malware'],
    [{ CAT: 'SPM' }, null, 'spam'],
    [{ CAT: 'HSPM' }, null, 'spam'],
    [{ CAT: 'OSPM' }, null, 'spam'],
    [{ CAT: 'BULK' }, null, 'bulk'],
    // SFV
    [{ CAT: 'NONE', SFV: 'SPM' }, 'fail', 'spam'], //         before compauth
    [{ SFV: 'SKS' }, null, 'spam'],
    [{ SFV: 'BLK' }, null, 'blocked'],
    [{ SFV: 'SKB' }, null, 'blocked'],
    // junked with compauth=fail
    [{ SCL: '5' }, 'fail', 'spoof-flagged'],
    [{ dest: 'J' }, 'fail', 'spoof-flagged'],
    [{ SFV: 'NSPM', SCL: '5' }, 'fail', 'spoof-flagged'],
    [{ SCL: '5', dest: 'I' }, 'fail', 'spoof-flagged'], //    an allow entry put it into the inbox
    [{ SCL: '5', PCL: '8' }, 'fail', 'spoof-flagged'], //     before PCL
    [{ SCL: '4' }, 'fail', 'none'], //                        not junked
    [{ dest: 'I' }, 'fail', 'none'],
    // PCL, before junked
    [{ PCL: '4' }, null, 'phish'],
    [{ PCL: '8', SCL: '9' }, 'pass', 'phish'],
    [{ PCL: '3' }, null, 'none'],
    [{ SCL: '6' }, 'pass', 'spam'],
    [{ dest: 'J' }, null, 'spam'],
    // otherwise none; nothing at all is unknown
    [{ SCL: '1', SFV: 'NSPM', CAT: 'NONE' }, 'pass', 'none'],
    [{ SCL: '-1' }, null, 'none'],
    [{ SCL: '' }, null, 'none'],
    [{ dest: 'C' }, null, 'none'],
    [{ BCL: '0' }, null, 'none'],
    [{ AuthAs: 'Anonymous' }, null, 'unknown'], //           nobody judged
    [{ SCL: '1e1' }, 'pass', 'none'],
    [{ SCL: ' 9' }, 'pass', 'none'],
    [{ SCL: 'x', PCL: 'y' }, 'fail', 'none'], //              no numbers
    [{ CAT: 'constructor', SFV: 'toString' }, null, 'none'], // no values either
    [{}, 'fail', 'unknown'],
  ];
  test.each(rows)('%j, compauth %s: %s', (report, compauth, verdict) => {
    expect(microsoftVerdict(spam(report), compauth)).toBe(verdict);
  });
});

describe('destination', () => {
  const rows: [dest: string, destination: string][] = [
    ['I', 'inbox'],
    ['J', 'junk'],
    ['C', 'folder'],
    ['X', 'unknown'],
    ['', 'unknown'],
  ];
  test.each(rows)('dest:%s is %s', (dest, destination) => {
    expect(microsoftDestination(spam({ dest }))).toBe(destination);
  });

  test('nobody says', () => {
    expect(microsoftDestination(spam({ SCL: '9' }))).toBe('unknown');
  });
});
