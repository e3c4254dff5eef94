/** The header, with what was done to its signed fields undone until the signature holds. */
import type { Field, Message } from '../../message/message.ts';
import type { Span } from '../../syntax/syntax.ts';
import type { Alteration, DkimCheck } from '../dkim/dkim.ts';
import type { Trial } from '../mailauth/mailauth.ts';
import { type FieldUndo, fieldsUndone, type HeaderUndo } from './fields.ts';

/** Ours: verifications of one signature. */
const TRIES = 300;
const TRIES_IN_PAIRS = 100;
/** Ours: signed fields that are hashed for a try, in bytes. */
const HEADER_LIMIT = 64 * 1024;

/** What was done to the header; [] where nothing fits. */
export async function undoneInHeader(
  message: Message,
  signature: DkimCheck,
  trial: Trial,
): Promise<readonly { readonly kind: Alteration['kind']; readonly at: readonly Span[] }[]> {
  const signed = new Set(signature.signedFields);
  const fields = message.fields.filter(({ key }) => signed.has(key));
  const size = fields.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (size > HEADER_LIMIT) return [];
  const tries = Math.min(TRIES, Math.ceil((TRIES * 4096) / Math.max(size, 1)));
  const ways: HeaderUndo[] = [];
  for (const way of fieldsUndone(message, signature)) {
    if (ways.length >= tries) break;
    ways.push(way);
    if (await holds(message, fields, way, trial)) return named(way);
  }
  let left = TRIES_IN_PAIRS;
  for (const [first, second] of pairsOf(ways)) {
    if (left-- <= 0) break;
    const both = [...first, ...second];
    if (await holds(message, fields, both, trial)) return named(both);
  }
  return [];
}

/** Of two kinds and two fields; those found first together first. */
function* pairsOf(ways: readonly HeaderUndo[]): Generator<readonly [HeaderUndo, HeaderUndo]> {
  for (let sum = 1; sum < 2 * ways.length; sum++) {
    for (let i = Math.max(0, sum - ways.length + 1); 2 * i < sum; i++) {
      const [first, second] = [ways[i], ways[sum - i]];
      if (!first || !second || first[0]?.kind === second[0]?.kind) continue;
      if (second.some(({ field }) => first.some((one) => one.field === field))) continue;
      yield [first, second];
    }
  }
}

function holds(
  { head }: Message,
  fields: readonly Field[],
  way: HeaderUndo,
  trial: Trial,
): Promise<boolean> {
  const undone = new Map(way.map((one) => [one.field, one]));
  const rows = fields.flatMap((field) => {
    const found = undone.get(field);
    return found ? (found.was ?? []) : head.slice(field.span.start, field.body.end);
  });
  const gone = way.flatMap(({ field, was }) => (field === null && was !== null ? [was] : []));
  return trial.holdsOver([...gone, ...rows]);
}

function named(way: HeaderUndo) {
  const kinds = new Set(way.map(({ kind }) => kind));
  return [...kinds].map((kind) => ({
    kind,
    at: way.filter((one: FieldUndo) => one.kind === kind).map(({ at }) => at),
  }));
}
