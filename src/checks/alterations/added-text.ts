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
  readonly letters: number;
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
  const one = fitOne(searched, [...wholeParts(searched), ...ends.flat(), ...tops.flat()]);
  if (one) return [one];
  const plain = contents.findIndex(({ part }) => !part.html);
  const html = contents.findIndex(({ part }) => part.html);
  const both = [plain, html].toSorted((a, b) => a - b);
  const of = (lists: readonly (readonly Removal[])[], at = -1) => lists[at] ?? [];
  const step = (): Searched => (next ? { ...searched, effort: next() } : searched);
  if (plain >= 0 && html >= 0) {
    const found =
      fitTwo(step(), of(ends, both[0]), () => of(ends, both[1])) ??
      fitTwo(step(), of(tops, both[0]), alike(of(tops, both[1])));
    if (found || !next) return found;
  }
  for (const i of next ? contents.keys() : []) {
    const found = fitTwo(step(), of(tops, i), () => of(ends, i));
    if (found) return found;
  }
  return null;
}

/** Ours: text parts that are looked into, and removals that are tried with each of another part. */
const PARTS_SEARCHED = 4;
const SECOND = 300;
const ALIKE = 4;

function removals(content: Content, kind: Removal['kind']): readonly Removal[] {
  const { text, part } = content;
  const ranges = kind === 'footer-added' ? endsOf(text, part.html) : topsOf(text, part.html);
  return ranges.map((range) => ({
    kind,
    edit: content.without(range),
    at: content.placeOf(withoutLineEnds(text, range)),
    letters: part.html || range.end - range.start < 4000 ? lettersIn(text, range, part.html) : 0,
  }));
}

/** An added text starts where there is some. */
function withoutLineEnds(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end - 1 && (text[from] === '\r' || text[from] === '\n')) from++;
  return { start: from, end };
}

function lettersIn(text: string, { start, end }: Span, html: boolean): number {
  const shown = text.slice(start, Math.min(end, start + LETTERS));
  return (html ? shown.replace(/<[^>]*>|&\w+;/g, '') : shown).replace(/[^A-Za-z0-9\x80-\xff]/g, '')
    .length;
}

const LETTERS = 4000;

/** A part of its own, first or last of a multipart. */
function wholeParts({ text, parts: { outermost } }: Searched): readonly Removal[] {
  const [first] = outermost;
  const last = outermost.at(-1);
  if (!first || !last || first === last) return [];
  const removal = (kind: Removal['kind'], { start, content }: BodyPart, end: number): Removal => ({
    kind,
    edit: { start, end, with: '' },
    at: content,
    letters: 0,
  });
  // Where nothing stands above the first delimiter line, no line end belongs to it.
  const next = text[first.start] === '-' ? text.indexOf('\n', first.end) + 1 : first.end;
  return [removal('footer-added', last, last.end), removal('banner-added', first, next)];
}

const asUndo = ({ kind, edit, at }: Removal): Undo => ({ kind, edits: [edit], at: [at] });

/** Those that may be tried, in the order of the body. */
function affordable({ effort, lines }: Searched, all: readonly Removal[]): readonly Removal[] {
  return all
    .filter(({ edit }) => effort.spend(lines.bytes.length - edit.end + edit.with.length))
    .toSorted(byStart);
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
    const others = seconds(first).slice(0, SECOND);
    const cost = others.reduce((sum, { edit }) => sum + PER_SECOND + size - edit.end, 0);
    return effort.spend(size - first.edit.start + cost) ? [{ first, others }] : [];
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

const byStart = (a: Removal, b: Removal) => a.edit.start - b.edit.start;

/** Of a list, those with about as many letters. */
function alike(all: readonly Removal[]): (first: Removal) => readonly Removal[] {
  return ({ letters }) =>
    all
      .toSorted((a, b) => Math.abs(a.letters - letters) - Math.abs(b.letters - letters))
      .slice(0, ALIKE);
}
