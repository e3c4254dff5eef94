/** The body, with what was done to it undone until it has the hash that was signed. */
import { bodyOf, fieldsNamed, type Message } from '../../message/message.ts';
import { latin1, type Span } from '../../syntax/syntax.ts';
import type { Alteration } from '../dkim/dkim.ts';
import type { Trial } from '../mailauth/mailauth.ts';
import { findAddedText } from './added-text.ts';
import { CanonicalLines } from './canonical-lines.ts';
import { beforeEdits, edited, type Undo } from './edit.ts';
import { Effort } from './effort.ts';
import { metasUndone } from './meta.ts';
import { recodedUndone } from './recoded.ts';
import { RunningBody } from './running-body.ts';
import { type Described, describe, type Parts, readParts } from './text-part.ts';
import { lineEndsUndone, trailingSpaceUndone } from './white-space.ts';

/** Ours: a larger body is looked through for a footer alone, line by line. */
const BODY_LIMIT = 2 * 1024 * 1024;

/** Ours, in bytes hashed: what each step of a search may cost, besides some passes over the body. */
const STEP = 3_000_000;
const PASSES = 10;

/** Ours: ways to undo one kind of change of the whole body, by itself and with another change. */
const WAYS = 1500;
/** A whole body is written and canonicalised before it is hashed. */
const REWRITTEN = 5;
const WAYS_IN_PAIRS = 6;

/** What was done to the body; [] where nothing fits. */
export function undoneInBody(
  message: Message,
  trial: Trial,
): readonly { readonly kind: Alteration['kind']; readonly at: readonly Span[] }[] {
  const { start, end } = message.body;
  const found = search(describedBy(message), message.bytes.subarray(start, end), trial) ?? [];
  return found.map(({ kind, at }) => ({
    kind,
    at: at.map((place) => ({ start: start + place.start, end: start + place.end })),
  }));
}

function describedBy(message: Message): Described {
  const value = (name: string) => {
    const field = fieldsNamed(message, name).at(-1);
    return field
      ? bodyOf(message, field)
          .replace(/\r?\n(?=[ \t])/g, '')
          .trim()
      : '';
  };
  return describe(value('content-type'), value('content-transfer-encoding'));
}

function search(described: Described, bytes: Uint8Array, trial: Trial): readonly Undo[] | null {
  if (bytes.length > BODY_LIMIT) return footerByLine(bytes, trial);
  const step = () => new Effort(STEP + PASSES * bytes.length);
  const read = readBody(described, bytes);
  const alone = rewritten(read, trial, step());
  if (alone) return [alone];
  const lines = new CanonicalLines(bytes, trial.canonicalization);
  const added = findAddedText({ ...read, trial, lines, effort: step() }, step);
  if (added) return added;
  const effort = step();
  for (const ways of rewritings(read, trial)) {
    for (const undo of first(ways, WAYS_IN_PAIRS)) {
      const besides = findBesides(undo, edited(bytes, undo.edits), described, trial, effort);
      if (besides) return [undo, ...besides.map((one) => inSource(one, undo))];
    }
  }
  return null;
}

interface ReadBody {
  readonly bytes: Uint8Array;
  /** One unit per byte. */
  readonly text: string;
  readonly parts: Parts;
}

function readBody(described: Described, bytes: Uint8Array): ReadBody {
  const text = latin1(bytes);
  return { bytes, text, parts: readParts(described, text) };
}

/** Changes of the whole body, by their kinds; white space and line ends are little to a relaxed one. */
function rewritings({ parts, text }: ReadBody, trial: Trial): readonly Iterable<Undo>[] {
  return [
    ...parts.texts.slice(0, 4).map((part) => metasUndone(part, text)),
    trial.canonicalization === 'simple' ? trailingSpaceUndone(text) : [],
    recodedUndone(parts.texts, text),
    lineEndsUndone(text),
  ];
}

function rewritten(
  read: ReadBody,
  trial: Trial,
  effort: Effort,
  ways = WAYS,
  but: Undo['kind'] | null = null,
): Undo | null {
  for (const kind of rewritings(read, trial)) {
    for (const undo of first(kind, ways)) {
      if (undo.kind === but) break;
      const body = edited(read.bytes, undo.edits);
      if (!effort.spend(REWRITTEN * body.length)) return null;
      if (new RunningBody(trial).add(body).fits()) return undo;
    }
  }
  return null;
}

function* first<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

/** What was done besides: another change of the whole body, or a text added. */
function findBesides(
  undo: Undo,
  bytes: Uint8Array,
  described: Described,
  trial: Trial,
  effort: Effort,
): readonly Undo[] | null {
  if (!effort.spend(2 * REWRITTEN * bytes.length)) return null;
  const read = readBody({ ...described, encoding: undo.encoding ?? described.encoding }, bytes);
  const other = rewritten(read, trial, effort, WAYS_IN_PAIRS, undo.kind);
  if (other) return [other];
  const lines = new CanonicalLines(bytes, trial.canonicalization);
  return findAddedText({ ...read, trial, lines, effort }, null);
}

/** Of an edited body, in the body that there is. */
function inSource(undo: Undo, { edits }: Undo): Undo {
  const at = undo.at.map(({ start, end }) => ({
    start: beforeEdits(edits, start),
    end: beforeEdits(edits, end),
  }));
  return { ...undo, at };
}

function footerByLine(bytes: Uint8Array, trial: Trial): readonly Undo[] | null {
  const running = new RunningBody(trial);
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(LF, start) + 1;
    if (next === 0) return null;
    running.add(bytes.subarray(start, next));
    if (next < bytes.length && running.branch().fits()) {
      const at = { start: next, end: bytes.length };
      return [{ kind: 'footer-added', edits: [{ ...at, with: '' }], at: [at] }];
    }
    start = next;
  }
  return null;
}

const LF = 0x0a;
