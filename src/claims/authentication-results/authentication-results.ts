/**
 * Authentication-Results: what a server says it found when it checked a message.
 *
 *   authres-payload = [CFWS] authserv-id [CFWS authres-version] (no-result / 1*resinfo)
 *   resinfo  = ";" methodspec [CFWS reasonspec] [CFWS 1*propspec]
 *   propspec = ptype "." property "=" pvalue
 *
 * RFC 8601 §2.2, read tolerantly, for what real servers write: Microsoft leaves out the authserv-id
 * and puts the recipient's domain between the results, Yahoo writes `from=` before them. Nothing is
 * dropped: every byte that is no white space belongs to the id, a result, a stray or an unread part.
 * Whether to believe any of it is not decided here but in ../boundary.
 */
import { cite } from '../../standards/standards.ts';
import { lowerAscii, oneLine, type Problem, type Span, textAt, utf8 } from '../../syntax/syntax.ts';
import { readPairs } from '../pairs.ts';
import { type Segment, segmentsOf, spanOf, tokenize } from '../tokens.ts';
import { readHead } from './head.ts';

export interface ResultProperty {
  /** `smtp.mailfrom`, or a bare name where the writer gives no ptype (`action`). Lower case. */
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

export interface MethodResult {
  /** Lower case: `spf`, `dkim`, `compauth`. */
  readonly method: string;
  readonly version: string | null;
  /** Lower case, as the writer has it: `pass`, `bestguesspass`, `perm_fail`. */
  readonly result: string;
  readonly reason: string | null;
  readonly comments: readonly string[];
  readonly properties: readonly ResultProperty[];
  readonly span: Span;
}

export type AuthenticationResultsProblem = 'authserv-id-missing' | 'part-unread' | 'stray-token';

export interface AuthenticationResults {
  /** The instance of an ARC-Authentication-Results. RFC 8617 §4.1.1 */
  readonly instance: number | null;
  readonly authservId: string | null;
  readonly version: string | null;
  /** Of instance, authserv-id and version with their comments; null where there is none of them. */
  readonly headSpan: Span | null;
  readonly results: readonly MethodResult[];
  /** "none": no check was made. */
  readonly noResult: Span | null;
  /** What is no result, as Microsoft's recipient domain, or a comment on its own. */
  readonly stray: readonly { readonly text: string; readonly span: Span }[];
  readonly span: Span;
  readonly problems: readonly Problem<AuthenticationResultsProblem>[];
}

/** Reads one field body; `within` and every span are offsets into `text`. Linear time, never throws. */
export function parseAuthenticationResults(text: string, within: Span): AuthenticationResults {
  const segments = segmentsOf(tokenize(text, within));
  const { rest, ...head } = readHead(segments);
  const reading: Reading = { text, results: [], stray: [], problems: [], noResult: null };
  if (head.authservId === null) {
    reading.problems.push(problem('authserv-id-missing', segments[0]?.[0] ?? within));
  }
  for (const segment of rest) readSegment(segment, reading);
  const { results, stray, problems, noResult } = reading;
  return { ...head, results, noResult, stray, span: within, problems };
}

interface Reading {
  readonly text: string;
  readonly results: MethodResult[];
  readonly stray: { text: string; span: Span }[];
  readonly problems: Problem<AuthenticationResultsProblem>[];
  noResult: Span | null;
}

function readSegment(segment: Segment, reading: Reading): void {
  if (segment.length === 0) return;
  const span = spanOf(segment);
  if (segment.some(({ kind }) => kind === 'unbalanced')) {
    // Where a comment or a quote ends is unknown, so nothing in here can be told from its inside.
    reading.problems.push(problem('part-unread', span));
    return;
  }
  const words = segment.filter(({ kind }) => kind !== 'comment');
  const comments = segment.filter(({ kind }) => kind === 'comment');
  const { pairs, loose } = readPairs(words);
  // Yahoo puts `from=domain` before a result: a property, though it stands where the method should.
  const method = pairs.find(({ name }) => !name.includes('.') && name !== 'from');
  if (!method) {
    readStray(segment, words, reading);
    return;
  }
  for (const token of loose) addStray(token, reading);
  const [name = '', version = null] = method.name.split('/');
  const reason = pairs.find((pair) => pair.name === 'reason' && pair !== method);
  reading.results.push({
    method: name,
    version,
    result: lowerAscii(method.value),
    reason: reason?.value ?? null,
    comments: comments.map((comment) => oneLine(utf8(comment.text))),
    properties: pairs.filter((pair) => pair !== method && pair !== reason),
    span,
  });
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
