/**
 * Microsoft's reports: "KEY:value;KEY:value;", as X-Forefront-Antispam-Report has it, and
 * X-Microsoft-Antispam and its kin. A value ends at the semicolon; whatever else is in it is its own.
 */
import { oneLine, type Span, textAt, trimSpan, utf8 } from '../../syntax/syntax.ts';

export interface Entry {
  readonly name: string;
  readonly value: string;
  /** Of both, with the colon. */
  readonly at: Span;
}

/** By their names. */
export type Report = ReadonlyMap<string, Entry>;

/** The entries of a field's body, in order; the first of a name counts. Linear time, never throws. */
export function readReport(head: string, within: Span): Report {
  const entries = new Map<string, Entry>();
  let start = within.start;
  for (const part of textAt(head, within).split(';')) {
    const at = trimSpan(head, { start, end: start + part.length });
    const text = textAt(head, at);
    const colon = text.indexOf(':');
    const name = text.slice(0, colon).trimEnd();
    if (colon > 0 && !entries.has(name)) {
      entries.set(name, { name, value: oneLine(utf8(text.slice(colon + 1))), at });
    }
    start += part.length + 1;
  }
  return entries;
}
