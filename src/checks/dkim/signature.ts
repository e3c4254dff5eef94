/** A DKIM-Signature field as it stands, before anything is verified. RFC 6376 §3.5 */
import { type Field, fieldsNamed, type Message } from '../../message/message.ts';
import { type Problem, parseTagList, type Span, textAt, utf8 } from '../../syntax/syntax.ts';
import { type Coverage, coverageOf, NO_COVERAGE } from './coverage.ts';

/** Null is a tag that is not there, or has no value that the document knows. */
export interface Signature extends Coverage {
  readonly domain: string | null;
  readonly selector: string | null;
  readonly algorithm: string | null;
  /** i=, as written. */
  readonly identity: string | null;
  /** c=, as written. */
  readonly canonicalization: string | null;
  /** l=: how many bytes of the canonical body are signed. */
  readonly bodyLength: number | null;
  /** t=, ISO 8601. */
  readonly signedAt: string | null;
  /** x=, ISO 8601. */
  readonly expiresAt: string | null;
  readonly problems: readonly Problem[];
  /** The field. */
  readonly at: Span;
}

/** Ours: beyond those that are verified, nobody asks what the others cover; hostile mail has thousands. */
const COVERAGE_LIMIT = 20;

/** Topmost first. Of a tag list that is malformed nothing is read: RFC 6376 §3.2 */
export function readSignatures(message: Message): readonly Signature[] {
  const fields = Map.groupBy(message.fields, ({ key }) => key);
  return fieldsNamed(message, 'dkim-signature').map((field, i) =>
    readSignature(message, field, i < COVERAGE_LIMIT ? fields : null),
  );
}

function readSignature(
  { head }: Message,
  { body, span }: Field,
  fields: ReadonlyMap<string, readonly Field[]> | null,
): Signature {
  const { value: tags, problems } = parseTagList(textAt(head, body));
  // d=, s= and i= may be UTF-8: RFC 8616 §5
  const tag = (name: string) => {
    const written = tags?.get(name);
    return written ? utf8(written.value.replace(/[ \t\r\n]+/g, '')) : null;
  };
  const length = tag('l');
  return {
    domain: tag('d'),
    selector: tag('s'),
    algorithm: tag('a'),
    identity: tag('i'),
    canonicalization: tag('c'),
    bodyLength: /^\d{1,15}$/.test(length ?? '') ? Number(length) : null,
    signedAt: instant(tag('t')),
    expiresAt: instant(tag('x')),
    ...(fields ? coverageOf(tag('h') ?? '', fields) : NO_COVERAGE),
    problems: problems.map(({ span: at, ...problem }) => ({
      ...problem,
      span: { start: body.start + at.start, end: body.start + at.end },
    })),
    at: span,
  };
}

/** Seconds since 1970, within the years of four digits. */
function instant(seconds: string | null): string | null {
  return /^\d{1,11}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000).toISOString() : null;
}
