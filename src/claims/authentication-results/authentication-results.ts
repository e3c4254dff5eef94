/**
 * Authentication-Results: what a server says it found when it checked a message.
 *
 *   authres-payload = [CFWS] authserv-id [CFWS authres-version] (no-result / 1*resinfo)
 *   resinfo  = ";" methodspec [CFWS reasonspec] [CFWS 1*propspec]
 *   propspec = ptype "." property "=" pvalue
 *
 * RFC 8601 §2.2, read tolerantly, for what real servers write: Microsoft leaves out the authserv-id
 * and puts the recipient's domain between the results, or the whole field into encoded words; Yahoo
 * writes `from=` before the results. Nothing is dropped: every byte that is no white space belongs to
 * the id, a result, a stray or an unread part.
 * Whether to believe any of it is not decided here but in ../boundary.
 */
import { cite } from '../../standards/standards.ts';
import {
  decodeEncodedField,
  lowerAscii,
  oneLine,
  type Problem,
  type Span,
  textAt,
  utf8,
} from '../../syntax/syntax.ts';
import { readPairs } from '../pairs.ts';
import { type Segment, segmentsOf, spanOf, tokenize, wordsOf } from '../tokens.ts';
import { readHead } from './head.ts';
import { placed } from './placed.ts';
import type {
  AuthenticationResults,
  AuthenticationResultsProblem,
  MethodResult,
  ResultProperty,
} from './results.ts';

export type { AuthenticationResults, MethodResult, ResultProperty } from './results.ts';

/** Keys of Received-SPF; they are no methods. RFC 7208 §9.1 */
const SPF_KEYS = new Set(['client-ip', 'envelope-from', 'helo', 'receiver', 'identity']);

/**
 * Reads one field body; `within` and every span are offsets into `text`, and in a field of encoded
 * words the spans are of the words. Linear time, never throws.
 */
export function parseAuthenticationResults(text: string, within: Span): AuthenticationResults {
  const decoded = decodeEncodedField(text, within);
  if (!decoded) return parse(text, within);
  const whole = { start: 0, end: decoded.text.length };
  return { ...placed(parse(decoded.text, whole), decoded.placeOf), span: within };
}

function parse(text: string, within: Span): AuthenticationResults {
  const segments = segmentsOf(tokenize(text, within));
  const { rest, ...head } = readHead(segments);
  const reading: Reading = {
    text,
    results: [],
    stray: [],
    unread: [],
    problems: [],
    noResult: null,
  };
  if (head.authservId === null) {
    reading.problems.push(problem('authserv-id-missing', segments[0]?.[0] ?? within));
  }
  for (const segment of rest) readSegment(segment, reading);
  const { results, stray, unread, problems, noResult } = reading;
  return { ...head, results, noResult, stray, unread, span: within, problems };
}

interface Reading {
  readonly text: string;
  readonly results: OpenResult[];
  readonly stray: { text: string; span: Span }[];
  readonly unread: Span[];
  readonly problems: Problem<AuthenticationResultsProblem>[];
  noResult: Span | null;
}

/** A result that may go on in the next segment. */
interface OpenResult extends MethodResult {
  readonly comments: string[];
  readonly properties: ResultProperty[];
  span: Span;
}

function readSegment(segment: Segment, reading: Reading): void {
  if (segment.length === 0) return;
  const span = spanOf(segment);
  if (segment.some(({ kind }) => kind === 'unbalanced')) {
    // Where a comment or a quote ends is unknown, so nothing in here can be told from its inside.
    reading.unread.push(span);
    return;
  }
  const words = wordsOf(segment);
  const { pairs, loose } = readPairs(words);
  // Yahoo puts `from=domain` before a result: a property, though it stands where the method should.
  const method = pairs.find(
    ({ name }) => !name.includes('.') && name !== 'from' && !SPF_KEYS.has(name),
  );
  if (!method) {
    if (!continueSpf(segment, reading)) readStray(segment, words, reading);
    return;
  }
  for (const token of loose) addStray(token, reading);
  const [, name = '', version = null] = /^([^/]*)(?:\/(.*))?$/s.exec(method.name) ?? [];
  const reason = pairs.find((pair) => pair.name === 'reason' && pair !== method);
  reading.results.push({
    method: name,
    version,
    result: lowerAscii(method.value),
    reason: reason?.value ?? null,
    comments: commentsOf(segment),
    properties: pairs.filter((pair) => pair !== method && pair !== reason),
    span,
  });
}

const commentsOf = (segment: Segment) =>
  segment.filter(({ kind }) => kind === 'comment').map(({ text }) => oneLine(utf8(text)));

/**
 * Amazon parts by semicolons what belongs to SPF, as Received-SPF does: "client-ip=…; envelope-from=…;
 * helo=…". Whether the segment is such a part, and was read.
 */
function continueSpf(segment: Segment, { results }: Reading): boolean {
  const { pairs, loose } = readPairs(wordsOf(segment));
  const last = results.at(-1);
  const goesOn = loose.length === 0 && pairs.every(({ name }) => SPF_KEYS.has(name));
  if (last?.method !== 'spf' || !goesOn || pairs.length === 0) return false;
  for (const pair of pairs) last.properties.push(pair);
  for (const comment of commentsOf(segment)) last.comments.push(comment);
  last.span = { start: last.span.start, end: spanOf(segment).end };
  return true;
}

/** A segment without a result: "none", a comment on its own, or something that does not belong here. */
function readStray(segment: Segment, words: Segment, reading: Reading): void {
  const span = spanOf(segment);
  const [word] = words;
  if (word && words.length === 1 && lowerAscii(word.text) === 'none' && reading.noResult === null) {
    reading.noResult = span;
  } else if (word) addStray(span, reading);
  else reading.stray.push({ text: utf8(oneLine(textAt(reading.text, span))), span });
}

function addStray({ start, end }: Span, { text, stray, problems }: Reading): void {
  const span = { start, end };
  stray.push({ text: utf8(oneLine(textAt(text, span))), span });
  problems.push(problem('stray-token', span));
}

function problem(
  code: AuthenticationResultsProblem,
  { start, end }: Span,
): Problem<AuthenticationResultsProblem> {
  return { code, weight: 'must', span: { start, end }, cite: cite(8601, '2.2') };
}
