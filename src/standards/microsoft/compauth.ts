/**
 * Composite authentication: `compauth=<result> reason=<nnn>`, Microsoft's one result over SPF, DKIM,
 * DMARC and all that it knows besides. The first digit of a reason is its family; a reason that is
 * not in the table is explained by its family.
 */
import { documented, type Known, known } from '../known.ts';

const HDR = documented('MS-HDR');
const FAMILY = documented('MS-HDR', 'MS-HDR21');

export const compauthCodes = {
  'compauth:pass': documented('MS-HDR', 'MS-AUTH', 'MS-AUTH22'),
  'compauth:softpass': documented('MS-HDR', 'MS-AUTH22'),
  'compauth:fail': documented('MS-HDR', 'MS-AUTH', 'MS-AUTH22'),
  'compauth:none': documented('MS-HDR', 'MS-AUTH22'),
  'compauth:000': documented('MS-HDR', 'MS-TRBL', 'MS-SECOPS'),
  'compauth:001': documented('MS-HDR', 'MS-AUTH22', 'MS-TRBL'),
  'compauth:002': documented('MS-HDR', 'MS-TRBL'), // MS-ARC has it otherwise
  'compauth:010': documented('MS-HDR', 'MS-TRBL'), // and this one
  'compauth:1xx': documented('MS-HDR', 'MS-HDR25', 'MS-HDR21'),
  'compauth:100': HDR,
  'compauth:101': HDR,
  'compauth:102': HDR,
  'compauth:103': HDR,
  'compauth:104': HDR,
  'compauth:105': known('observed', 'PP'),
  'compauth:108': HDR,
  'compauth:109': documented('MS-HDR', 'MS-AUTH22'),
  'compauth:111': HDR, //                              MS-SECOPS has it otherwise
  'compauth:112': HDR,
  'compauth:115': HDR,
  'compauth:116': documented('MS-HDR', 'MS-SECOPS'),
  'compauth:130': documented('MS-HDR', 'MS-ARC', 'MS-SECOPS'),
  'compauth:2xx': HDR,
  'compauth:201': HDR,
  'compauth:202': HDR,
  'compauth:3xx': FAMILY,
  'compauth:4xx': FAMILY,
  'compauth:501': HDR,
  'compauth:502': HDR,
  'compauth:6xx': FAMILY,
  'compauth:601': documented('MS-HDR', 'MS-SECOPS', 'MS-SPOOF'),
  'compauth:7xx': FAMILY,
  'compauth:701': HDR,
  'compauth:702': HDR,
  'compauth:703': HDR,
  'compauth:704': HDR,
  'compauth:9xx': FAMILY,
  'compauth:905': documented('MS-HDR', 'MS-DMARC'),
} as const satisfies Record<string, Known>;

export type CompauthCode = keyof typeof compauthCodes;

/** The result that each family goes with; 5 is documented without one. */
const RESULTS: Readonly<Record<string, string>> = {
  0: 'fail',
  1: 'pass',
  2: 'softpass',
  3: 'none',
  4: 'none',
  6: 'fail',
  7: 'pass',
  9: 'none',
};

/** The code of a reason: its own, else its family's; null where it is no reason that is known. */
export function reasonCode(reason: string): CompauthCode | null {
  if (!/^\d{3}$/.test(reason)) return null;
  return [`compauth:${reason}`, `compauth:${reason.charAt(0)}xx`].find(isCode) ?? null;
}

export function resultCode(result: string): CompauthCode | null {
  const code = `compauth:${result}`;
  return isCode(code) ? code : null;
}

const isCode = (code: string): code is CompauthCode => Object.hasOwn(compauthCodes, code);

/** Whether a result goes with the family of a reason. */
export function goTogether(result: string, code: CompauthCode): boolean {
  const expected = RESULTS[code.charAt('compauth:'.length)];
  return expected === undefined || expected === result;
}
