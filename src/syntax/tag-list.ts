/**
 * Tag lists: DKIM signatures and keys, ARC seals and DMARC records are written in them.
 *
 *   tag-list  =  tag-spec *( ";" tag-spec ) [ ";" ]
 *   tag-spec  =  [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]
 *   tag-name  =  ALPHA *ALNUMPUNC
 *
 * RFC 6376 §3.2
 */
import { cite } from '../standards/standards.ts';
import type { Parsed, Problem } from './parsed.ts';
import { type Span, textAt, trimSpan } from './span.ts';

export interface Tag {
  readonly name: string;
  /** Without white space around it, folds inside kept. */
  readonly value: string;
  /** Of the value, in the text given. */
  readonly span: Span;
}

export type TagListProblem = 'tag-malformed' | 'tag-repeated';

const TAG_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

// VALCHAR is printable ASCII but ";"; UTF-8 joins it by RFC 8616 §5, folding white space by FWS.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no value may hold
const NO_VALUE_CHARACTER = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * Reads a tag list. The value is null where a tag is malformed or stands twice: "if a tag name
 * does occur more than once, the entire tag-list is invalid". RFC 6376 §3.2
 */
export function parseTagList(text: string): Parsed<ReadonlyMap<string, Tag>, TagListProblem> {
  const tags = new Map<string, Tag>();
  const problems: Problem<TagListProblem>[] = [];
  // Each fault once, where it first stands: one makes the whole list invalid, and a hostile list holds nothing else.
  const report = (code: TagListProblem, span: Span) => {
    if (problems.some((one) => one.code === code)) return;
    problems.push({ code, weight: 'must', span, cite: cite(6376, '3.2') });
  };
  for (const spec of tagSpecs(text)) {
    const tag = readTag(text, spec);
    if (!tag) report('tag-malformed', spec);
    else if (tags.has(tag.name)) report('tag-repeated', spec);
    else tags.set(tag.name, tag);
  }
  return { value: problems.length > 0 ? null : tags, problems };
}

function readTag(text: string, spec: Span): Tag | null {
  // Searched in the spec alone: a search to the end of the text would be quadratic.
  const equals = textAt(text, spec).indexOf('=') + spec.start;
  if (equals < spec.start) return null;
  const name = textAt(text, trimSpan(text, { start: spec.start, end: equals }));
  const span = trimSpan(text, { start: equals + 1, end: spec.end });
  const value = textAt(text, span);
  return TAG_NAME.test(name) && !NO_VALUE_CHARACTER.test(value) ? { name, value, span } : null;
}

/** The specs between the semicolons. The closing semicolon is optional, so nothing after it is no tag. */
function* tagSpecs(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const trimmed = trimSpan(text, { start, end });
    if (semicolon >= 0 || start === 0 || trimmed.start < trimmed.end) yield { start, end };
    start = end + 1;
  }
}
