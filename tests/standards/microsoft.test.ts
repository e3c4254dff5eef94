import { describe, expect, test } from 'vitest';
import { explainCompauth, explainResult, explainValue } from '../../src/standards/standards.ts';

describe('composite authentication', () => {
  const rows: [
    result: string,
    reason: string | null,
    code: string | null,
    certainty: string | null,
  ][] = [
    ['fail', '001', 'compauth:001', 'documented'],
    ['pass', '105', 'compauth:105', 'observed'],
    ['none', '451', 'compauth:4xx', 'documented'], //    by its family
    ['pass', '199', 'compauth:1xx', 'documented'],
    ['pass', null, 'compauth:pass', 'documented'], //    by its result
    ['fail', '100', 'compauth:100', 'contradicted'], //  1xx is pass
    ['pass', '000', 'compauth:000', 'contradicted'],
    ['pass', '202', 'compauth:202', 'contradicted'], //  2xx is softpass
    ['softpass', '202', 'compauth:202', 'documented'],
    ['fail', '501', 'compauth:501', 'documented'], //    of no result
    ['fail', '801', 'compauth:fail', 'documented'], //   no such family
    ['fail', '1', 'compauth:fail', 'documented'], //     no reason
    ['fail', '0001', 'compauth:fail', 'documented'],
    ['fail', 'constructor', 'compauth:fail', 'documented'],
    ['toString', 'x', null, null],
    ['', null, null, null],
  ];
  test.each(rows)('compauth=%s reason=%s', (result, reason, code, certainty) => {
    const meaning = explainCompauth(result, reason);
    expect([meaning?.code ?? null, meaning?.certainty ?? null]).toEqual([code, certainty]);
  });
});

describe('results in Microsoft’s own words', () => {
  const rows: [method: string, result: string, comments: string[], code: string | null][] = [
    ['dkim', 'timeout', ['key query timeout'], 'dkim:timeout'],
    ['dkim', 'fail', ['no key for signature'], 'dkim:no key for signature'],
    ['dkim', 'fail', ['anything else'], null],
    ['dkim', 'fail', ['constructor'], null],
    ['dkim', 'pass', ['signature was verified'], null], // RFC 8601's word
    ['dkim', 'pass', ['no key for signature'], null], //   a comment of another result
    ['dmarc', 'bestguesspass', [], 'dmarc:bestguesspass'],
    ['dmarc', 'fail', [], null],
    ['spf', 'timeout', [], null],
  ];
  test.each(rows)('%s=%s %j', (method, result, comments, code) => {
    expect(explainResult(method, result, comments)?.code ?? null).toBe(code);
  });
});

describe('values of header fields', () => {
  const rows: [name: string, value: string, code: string | null][] = [
    ['SCL', '5', 'SCL:5'],
    ['SCL', '3', 'SCL'], //                        a level that nobody describes
    ['Organization-SCL', '5', 'SCL:5'], //         means the same
    ['Organization-PCL', '4', 'Organization-PCL:4-8'], // and this is of another document
    ['PCL', '4', 'PCL:4-8'],
    ['PCL', '9', null], //                         no such level
    ['BCL', '0', 'BCL:0'],
    ['BCL', '7', 'BCL:4-7'],
    ['BCL', '10', 'BCL'],
    ['CIP', '192.0.2.1', 'CIP'], //                whatever it is
    ['CIP', '255.255.255.255', 'CIP:255.255.255.255'],
    ['SFV', 'SPM', 'SFV:SPM'],
    ['SFV', 'spm', null], //                       not as Microsoft writes it
    ['SFV', 'XYZ', null],
    ['SFTY', '9.25', 'SFTY:9.25'],
    ['X-SafetyTip', '9.25', 'SFTY:9.25'],
    ['X-SafetyTip', '9.99', 'X-SafetyTip'],
    ['CompAuthRes', 'fail', 'compauth:fail'],
    ['CompAuthReason', '601', 'compauth:601'],
    ['CompAuthReason', '699', 'compauth:6xx'],
    ['action', 'oreject', 'action:oreject'],
    ['constructor', 'x', null],
    ['toString', '', null],
    ['SCL', '__proto__', 'SCL'],
    ['__proto__', '1', null],
  ];
  test.each(rows)('%s %s', (name, value, code) => {
    expect(explainValue(name, value)?.code ?? null).toBe(code);
  });
});
