/**
 * Received-SPF: an SPF result with the arguments it was made of.
 *
 *   header-field = "Received-SPF:" [CFWS] result FWS [comment FWS] [key-value-list]
 *
 * RFC 7208 §9.1. Comments are prose that the sender's address is written into, so a key in one is
 * none.
 */
import { lowerAscii, type Span } from '../../syntax/syntax.ts';
import { readPairs } from '../pairs.ts';
import { segmentsOf, tokenize } from '../tokens.ts';

export interface ReceivedSpf {
  /** Lower case: `pass`, `softfail`, … */
  readonly result: string;
  readonly clientIp: string | null;
  readonly helo: string | null;
  readonly envelopeFrom: string | null;
  readonly receiver: string | null;
  readonly span: Span;
}

/** Reads one field body; null where it does not begin with a word. */
export function parseReceivedSpf(text: string, within: Span): ReceivedSpf | null {
  const tokens = tokenize(text, within).filter(({ kind }) => kind !== 'comment');
  const [result, ...rest] = tokens;
  if (result?.kind !== 'word' || !/^[A-Za-z]+$/.test(result.text)) return null;
  const pairs = segmentsOf(rest).flatMap((segment) => readPairs(segment).pairs);
  const keyed = (key: string) => {
    const value = pairs.find(({ name }) => name === key)?.value.replace(/^<(.*)>$/s, '$1');
    return value === undefined || value === '' ? null : value;
  };
  return {
    result: lowerAscii(result.text),
    clientIp: keyed('client-ip'),
    helo: keyed('helo'),
    envelopeFrom: keyed('envelope-from'),
    receiver: keyed('receiver'),
    span: within,
  };
}
