import type { Evidence } from '../evidence/evidence.ts';
import { parseTagList, type Span, textAt } from '../syntax/syntax.ts';

export type Signature = Evidence['checks']['dkim'][number];

/** A tag of a DKIM-Signature field, as it is written, with the place of its value. RFC 6376 §3.5 */
export interface SignatureTag {
  readonly value: string;
  readonly at: Span;
}

/** Null where the signature has no such tag, or no readable tags at all. */
export function signatureTag(
  { message }: Evidence,
  { at }: Signature,
  name: string,
): SignatureTag | null {
  if (at === null) return null;
  const field = textAt(message.head, at);
  const start = field.indexOf(':') + 1;
  const tag = parseTagList(field.slice(start)).value?.get(name);
  if (!tag) return null;
  const offset = at.start + start;
  return {
    value: tag.value,
    at: { start: offset + tag.span.start, end: offset + tag.span.end },
  };
}

/** The places of a tag in these signatures; the whole field where the tag cannot be found. */
export function placesOf(
  evidence: Evidence,
  signatures: readonly Signature[],
  name: string,
): readonly Span[] {
  return signatures.flatMap(
    (signature) => signatureTag(evidence, signature, name)?.at ?? signature.at ?? [],
  );
}
