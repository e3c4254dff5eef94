/**
 * What Microsoft's own codes mean, as far as its pages and many messages tell: each has a name for its
 * sentence, how sure the meaning is, and who says so. The sentences are wording's.
 */
import type { Known } from '../known.ts';
import {
  type CompauthCode,
  compauthCodes,
  goTogether,
  reasonCode,
  resultCode,
} from './compauth.ts';
import { ownResultCode, type ResultCode, resultCodes } from './results.ts';
import { type ValueCode, valueCode, valueCodes } from './values.ts';

export { isSetAside } from './values.ts';

export type MicrosoftCode = CompauthCode | ResultCode | ValueCode;

export interface Meaning extends Known {
  /** The name of the sentence. */
  readonly code: MicrosoftCode;
}

/** Of composite authentication, by its reason, else by its result; `contradicted` where the two do not go together. */
export function explainCompauth(result: string, reason: string | null): Meaning | null {
  const because = reason === null ? null : reasonCode(reason);
  const meaning = ofCompauth(because ?? resultCode(result));
  return meaning === null || because === null || goTogether(result, because)
    ? meaning
    : { ...meaning, certainty: 'contradicted' };
}

const ofCompauth = (code: CompauthCode | null): Meaning | null =>
  code && { code, ...compauthCodes[code] };

/** Of a result in Microsoft's own words; null where the method's RFC says all of it. */
export function explainResult(
  method: string,
  result: string,
  comments: readonly string[],
): Meaning | null {
  const code = ownResultCode(method, result, comments);
  return code && { code, ...resultCodes[code] };
}

/** Names whose values mean what those of another name do. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['Organization-SCL', 'SCL'],
  ['SafetyTip', 'SFTY'],
  ['X-SafetyTip', 'SFTY'],
]);

/** Of a value of a header field, by the name that it goes by in a report. */
export function explainValue(name: string, value: string): Meaning | null {
  if (name === 'CompAuthRes') return ofCompauth(resultCode(value));
  if (name === 'CompAuthReason') return ofCompauth(reasonCode(value));
  const code = valueCode(SAME_AS.get(name) ?? name, value) ?? valueCode(name, value);
  return code && { code, ...valueCodes[code] };
}
