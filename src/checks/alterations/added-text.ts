/** Text that was added to a body: a footer, a banner, in one text part or in each of two, or a part of its own. */
import { bytesOf, type Span } from '../../syntax/syntax.ts';
import type { Trial } from '../mailauth/mailauth.ts';
import type { CanonicalLines } from './canonical-lines.ts';
import { type Content, readContent } from './content.ts';
import type { Edit, Undo } from './edit.ts';
import type { Effort } from './effort.ts';
import { endsOf, topsOf } from './places.ts';
import { RunningBody } from './running-body.ts';
import type { BodyPart, Parts } from './text-part.ts';

/** A text that may have been added, and the edit that takes it out. */
interface Removal {
  readonly kind: 'footer-added' | 'banner-added';
  readonly edit: Edit;
  readonly at: Span;
  /** How many letters a reader saw of it: of two parts, each got about the same. */
  readonly letters: () => number;
}

export interface Searched {
  readonly trial: Trial;
  readonly lines: CanonicalLines;
  /** The body, one unit per byte. */
  readonly text: string;
  readonly parts: Parts;
  readonly effort: Effort;
}

/**
 * What was added to this body; null where nothing fits. `next` gives the effort for two texts together;
 * null: one is enough to look for, or one in each of two parts.
 */
export function findAddedText(
  searched: Searched,
  next: (() => Effort) | null,
): readonly Undo[] | null {
  const contents = searched.parts.texts
    .slice(0, PARTS_SEARCHED)
    .map((part) => readContent(part, searched.text));
  const ends = contents.map((content) => removals(content, 'footer-added'));
  const tops = contents.map((content) => removals(content, 'banner-added'));
  const step = (): Searched => (next ? { ...searched, effort: next() } : searched);
  for (const list of [wholeParts(searched), ...ends, ...tops]) {
    const one = fitOne(step(), list);
    if (one) return [one];
  }
  const plain = contents.findIndex(({ part }) => !part.html);
  const html = contents.findIndex(({ part }) => part.html);
  const [first, second] = [plain, html].toSorted((a, b) => a - b);
  const of = (lists: readonly (readonly Removal[])[], at = -1) => lists[at] ?? [];
  if (plain >= 0 && html >= 0) {
    const found =
      fitTwo(step(), of(ends, first), alike(of(ends, second), FOOTERS_ALIKE)) ??
      fitTwo(step(), of(tops, first), alike(of(tops, second), BANNERS_ALIKE));
    if (found || !next) return found;
  }
  const last = step();
  for (const i of next ? contents.keys() : []) {
    const found = fitTwo(last, of(tops, i), () => of(ends, i).slice(0, FOOTERS));
    if (found) return found;
  }
  return null;
}

/** Ours: text parts that are looked into, and what is tried with each text that may have been added. */
const PARTS_SEARCHED = 4;
const FOOTERS_ALIKE = 30;
const BANNERS_ALIKE = 6;
const FOOTERS = 300;
/** Of base64 all that follows is written anew for each banner; in bytes. */
const ANEW = 1_500_000;

function removals(content: Content, kind: Removal['kind']): readonly Removal[] {
  const { text, part } = content;
  const ranges =
    kind === 'footer-added'
      ? endsOf(text, part.html)
      : topsOf(text, part.html).slice(
          0,
          part.encoding === 'base64' ? ANEW / text.length : undefined,
        );
  let counted: Uint32Array | null = null;
  const letters = ({ start, end }: Span) => {
    counted ??= lettersUpTo(text, part.html);
    return (counted[end] ?? 0) - (counted[start] ?? 0);
  };
  return ranges.map((range) => ({
    kind,
    edit: content.without(range),
    at: content.placeOf(withoutLineEnds(text, range)),
    letters: () => letters(range),
  }));
}

/** An added text starts where there is some. */
function withoutLineEnds(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end - 1 && (text[from] === '\r' || text[from] === '\n')) from++;
  return { start: from, end };
}

/** For each place how many letters and digits stand before it, those in tags not counted. */
function lettersUpTo(text: string, html: boolean): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let inTag = false;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (html && code === 0x3c) inTag = true;
    if (!inTag && isLetter(code)) count++;
    if (code === 0x3e) inTag = false;
    counts[at + 1] = count;
  }
  return counts;
}

/** ASCII's letters and digits, and whatever is beyond ASCII. */
const isLetter = (code: number) =>
  code >= 0x80 ||
  (code >= 0x30 && code <= 0x39) ||
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

/** A part of its own, first or last of a multipart. */
function wholeParts({ text, parts: { outermost } }: Searched): readonly Removal[] {
  const [first] = outermost;
  const last = outermost.at(-1);
  if (!first || !last || first === last) return [];
  const removal = (kind: Removal['kind'], { start, content }: BodyPart, end: number): Removal => ({
    kind,
    edit: { start, end, with: '' },
    at: content,
    letters: () => 0,
  });
  // Where nothing stands above the first delimiter line, no line end belongs to it.
  const next = text[first.start] === '-' ? text.indexOf('\n', first.end) + 1 : first.end;
  return [removal('footer-added', last, last.end), removal('banner-added', first, next)];
}

const asUndo = ({ kind, edit, at }: Removal): Undo => ({ kind, edits: [edit], at: [at] });

/** Those that may be tried, in the order of the body. */
function affordable({ effort, lines }: Searched, all: readonly Removal[]): readonly Removal[] {
  return all.filter(({ edit }) => effort.spend(costOf(edit, lines.bytes.length))).toSorted(byStart);
}

function fitOne(searched: Searched, all: readonly Removal[]): Undo | null {
  const found = fitAfter(searched, new RunningBody(searched.trial), 0, affordable(searched, all));
  return found && asUndo(found);
}

/** Goes on from a body hashed up to `from`, with one removal after it. */
function fitAfter(
  { lines }: Searched,
  running: RunningBody,
  from: number,
  all: readonly Removal[],
): Removal | null {
  let at = from;
  for (const removal of all) {
    const { start, end, with: kept } = removal.edit;
    if (start < at) continue;
    running.addRange(lines, at, start);
    at = start;
    const body = running.branch().add(bytesOf(kept)).addRange(lines, end, lines.bytes.length);
    if (body.fits()) return removal;
  }
  return null;
}

/** One of each list; `seconds` of the other list go with one of the first. */
function fitTwo(
  searched: Searched,
  firsts: readonly Removal[],
  seconds: (first: Removal) => readonly Removal[],
): readonly Undo[] | null {
  const { trial, lines, effort } = searched;
  const prefix = new RunningBody(trial);
  let at = 0;
  const size = lines.bytes.length;
  const pairs = firsts.flatMap((first) => {
    if (!effort.spend(size - first.edit.start)) return [];
    const others = seconds(first);
    const cost = others.reduce((sum, { edit }) => sum + PER_SECOND + costOf(edit, size), 0);
    return effort.spend(cost) ? [{ first, others }] : [];
  });
  for (const { first, others } of pairs.toSorted((a, b) => byStart(a.first, b.first))) {
    prefix.addRange(lines, at, first.edit.start);
    at = first.edit.start;
    const running = prefix.branch().add(bytesOf(first.edit.with));
    const second = fitAfter(searched, running, first.edit.end, others.toSorted(byStart));
    if (second) return [first, second].map(asUndo);
  }
  return null;
}

/** A copied and ended hash, in bytes of one that runs. */
const PER_SECOND = 1000;

/** What is written anew is canonicalised before it is hashed. */
const costOf = ({ end, with: kept }: Edit, size: number) => size - end + 5 * kept.length;

const byStart = (a: Removal, b: Removal) => a.edit.start - b.edit.start;

/** Of a list, those with about as many letters; the list's order where they are as many. */
function alike(all: readonly Removal[], count: number): (first: Removal) => readonly Removal[] {
  const counted = all
    .map((one) => ({ one, letters: one.letters() }))
    .toSorted((a, b) => a.letters - b.letters);
  return (first) => {
    const letters = first.letters();
    let from = 0;
    let to = counted.length;
    while (to - from > count) {
      const low = letters - (counted[from]?.letters ?? 0);
      const high = (counted[to - 1]?.letters ?? 0) - letters;
      if (low > high) from++;
      else to--;
    }
    return counted.slice(from, to).map(({ one }) => one);
  };
}
