import { lowerAscii, type Span, utf8 } from '../../syntax/syntax.ts';
import { nameBefore } from '../pairs.ts';
import { type Segment, spanOf, type Token, wordsOf } from '../tokens.ts';

/** What stands before the results, and the segments of results. */
export interface Head {
  readonly instance: number | null;
  readonly authservId: string | null;
  readonly version: string | null;
  readonly headSpan: Span | null;
  readonly rest: readonly Segment[];
}

/** The ARC instance, the authserv-id and its version, as far as they are there. RFC 8601 §2.2, RFC 8617 §4.1.1 */
export function readHead(segments: readonly Segment[]): Head {
  const instance = instanceOf(segments[0] ?? []);
  const own = instance === null ? [] : (segments[0] ?? []);
  const [first = [], ...others] = instance === null ? segments : segments.slice(1);
  const { id, version } = idOf(first);
  const headEnd = version ?? id;
  const after = headEnd ? first.slice(first.indexOf(headEnd) + 1) : first;
  // Behind the id there may be comments; whatever else is there is read as if ";" stood before it.
  const left = !headEnd || after.some(({ kind }) => kind !== 'comment');
  const head = [...own, ...(left ? first.slice(0, first.length - after.length) : first)];
  return {
    instance,
    authservId: id ? utf8(id.text) : null,
    version: version?.text ?? null,
    headSpan: head.length > 0 ? spanOf(head) : null,
    rest: left ? [after, ...others] : others,
  };
}

/** "i=1" */
function instanceOf(segment: Segment): number | null {
  const [name, equals, value, more] = wordsOf(segment);
  const found = name && lowerAscii(name.text) === 'i' && equals?.kind === '=' && !more;
  return found && value && /^\d{1,2}$/.test(value.text) ? Number(value.text) : null;
}

function idOf(segment: Segment): { readonly id: Token | null; readonly version: Token | null } {
  const found = wordsOf(segment);
  const [id, second] = found;
  const none = { id: null, version: null };
  if (!id || (id.kind !== 'word' && id.kind !== 'quoted')) return none;
  // What stands before "=" is a method, or one with its version ("dkim/1 ="): there is no id.
  const equals = found.findIndex(({ kind }) => kind === '=');
  if (equals >= 0 && nameBefore(found, equals, 0).first === 0) return none;
  const numbered = second?.kind === 'word' && /^\d+$/.test(second.text) && equals !== 2;
  return { id, version: numbered ? second : null };
}
