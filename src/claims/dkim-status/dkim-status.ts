/**
 * Fields of their own in which servers say what became of DKIM. No document has them:
 *
 *   X-DKIM-Status: pass [(a.example) - 192.0.2.1]                     Hetzner
 *   X-WP-DKIM-Status: good (id: a.example)                            Wirtualna Polska
 *   DKIM-Status: no signature                                         Axigen, IndiMail
 *   X-AXIGEN-DKIM-Result: No records                                  Axigen
 *   X-DKIM-Result: Pass(t)                                            Hotmail; t: the key is in testing mode
 *   X-DKIM-Authentication-Results: pass                               CommuniGate
 *   X-DKIM-Authentication-Results: signer="a.example" status="pass"   seen by RainLoop
 *
 * DKIM-Filter and X-DKIM name a program and its host, and no result.
 */
import { lowerAscii, oneLine, type Span, textAt, utf8 } from '../../syntax/syntax.ts';

/** The names of the fields, lower case. */
export const DKIM_STATUS_FIELDS = [
  'x-dkim-status',
  'x-wp-dkim-status',
  'dkim-status',
  'x-axigen-dkim-result',
  'x-dkim-result',
  'x-dkim-authentication-results',
];

export interface DkimStatus {
  /** In the words of RFC 8601 §2.7.1. */
  readonly result: string;
  readonly domain: string | null;
  readonly comment: string | null;
}

const FORMS = [
  /^(?<word>[a-z]+(?: [a-z]+)?) ?(?:\((?:id: (?<id>[^()]*)|(?<comment>[^()]*))\)|\[\((?<signer>[^()]*)\) - [^\]]*\])?$/i,
  /^signer="(?<signer>[^"]*)" status="(?<word>[^"]*)"$/i,
];

const RESULTS: ReadonlyMap<string, string> = new Map([
  ...['none', 'pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror'].map(
    (word) => [word, word] as const,
  ),
  ['good', 'pass'],
  ['ok', 'pass'],
  ['no signature', 'none'],
  ['no records', 'none'],
]);

/** Reads one field body; null where it is none of these forms. Linear time, never throws. */
export function parseDkimStatus(text: string, within: Span): DkimStatus | null {
  const line = oneLine(utf8(textAt(text, within)));
  for (const form of FORMS) {
    const { word = '', id, signer, comment } = form.exec(line)?.groups ?? {};
    const result = RESULTS.get(lowerAscii(word));
    if (result) return { result, domain: id ?? signer ?? null, comment: comment ?? null };
  }
  return null;
}
