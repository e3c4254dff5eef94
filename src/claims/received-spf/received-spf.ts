/**
 * Received-SPF: an SPF result with the arguments it was made of.
 *
 *   header-field = "Received-SPF:" [CFWS] result FWS [comment FWS] [key-value-list]
 *
 * RFC 7208 §9.1. Google and Microsoft leave keys out and say the same in the comment, which is prose
 * that the sender's address is written into; so a key in one is none, and where a comment or a quote
 * does not end, or a key stands there twice with different values, nothing is taken for the server's.
 */
import {
  decodeEncodedField,
  lowerAscii,
  oneLine,
  type Span,
  sameAscii,
  utf8,
} from '../../syntax/syntax.ts';
import { type Pair, readPairs } from '../pairs.ts';
import { readSpfProse } from '../spf-prose.ts';
import { type Segment, segmentsOf, spanOf, tokenize, wordsOf } from '../tokens.ts';

export interface ReceivedSpf {
  /** Lower case: `pass`, `softfail`, … */
  readonly result: string;
  readonly comments: readonly string[];
  /** By the key, else by the prose. */
  readonly clientIp: string | null;
  /** What was checked, lower case: `mailfrom`, `helo`, or `pra` by Cisco; null: not said. */
  readonly identity: string | null;
  readonly helo: string | null;
  readonly envelopeFrom: string | null;
  /** By the key, else by the prose. */
  readonly receiver: string | null;
  /** The address or domain that the prose names; of MAIL FROM or of HELO, it does not say which. */
  readonly about: string | null;
  /** All keys in order: `identity`, `mechanism`, `problem`, Microsoft's `pr`, … */
  readonly keys: readonly Pair[];
  readonly unread: readonly Span[];
  readonly span: Span;
}

/** Reads one field body; null where it does not begin with a word. Linear time, never throws. */
export function parseReceivedSpf(text: string, within: Span): ReceivedSpf | null {
  const decoded = decodeEncodedField(text, within);
  if (!decoded) return parse(text, within);
  const { placeOf } = decoded;
  const found = parse(decoded.text, { start: 0, end: decoded.text.length });
  return (
    found && {
      ...found,
      keys: found.keys.map((key) => ({ ...key, span: placeOf(key.span) })),
      unread: found.unread.map(placeOf),
      span: within,
    }
  );
}

function parse(text: string, within: Span): ReceivedSpf | null {
  const tokens = tokenize(text, within);
  const result = tokens.findIndex(({ kind }) => kind !== 'comment');
  const word = tokens[result];
  if (word?.kind !== 'word' || !/^[A-Za-z]+$/.test(word.text)) return null;
  const closed = tokens.every(({ kind }) => kind !== 'unbalanced');
  const rest = tokens.slice(result + 1);
  return {
    result: lowerAscii(word.text),
    ...argumentsOf(closed ? rest : []),
    unread: closed ? [] : [spanOf(rest)],
    span: within,
  };
}

function argumentsOf(tokens: Segment): Omit<ReceivedSpf, 'result' | 'unread' | 'span'> {
  const comments = tokens
    .filter(({ kind }) => kind === 'comment')
    .map((comment) => oneLine(utf8(comment.text)));
  const keys = segmentsOf(wordsOf(tokens)).flatMap((segment) => readPairs(segment).pairs);
  const prose = readSpfProse(comments.length === 1 ? (comments[0] ?? '') : '');
  const identity = saidOnce(keys, 'identity');
  return {
    comments,
    clientIp: saidOnce(keys, 'client-ip') ?? prose.ip,
    identity: identity === null ? null : lowerAscii(identity),
    helo: saidOnce(keys, 'helo'),
    envelopeFrom: saidOnce(keys, 'envelope-from'),
    receiver: saidOnce(keys, 'receiver') ?? prose.receiver,
    about: prose.about,
    keys,
  };
}

/** The value of a key that is said once; "<UNKNOWN>" is how policyd-spf says nothing. */
function saidOnce(keys: readonly Pair[], name: string): string | null {
  const [first, ...others] = keys.filter((key) => key.name === name).map(({ value }) => value);
  if (first === undefined || others.some((other) => !sameAscii(first, other))) return null;
  const value = first.replace(/^<(.*)>$/s, '$1');
  return value === '' || value === 'UNKNOWN' ? null : value;
}
