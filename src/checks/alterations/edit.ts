/** Alterations undone: places of a body, what stood there before, and what doing so is to be called. */

import { bytesOf, type Span } from '../../syntax/syntax.ts';
import type { AlterationKind } from '../dkim/dkim.ts';

/** `with` stands in the place of the bytes; one unit per byte. */
export interface Edit extends Span {
  readonly with: string;
}

/** An alteration, and how to undo it. */
export interface Undo {
  readonly kind: AlterationKind;
  /** In order, none overlapping another. */
  readonly edits: readonly Edit[];
  /** What the alteration concerns, in the body. */
  readonly at: readonly Span[];
  /** What the whole body was in, where that was changed: the message's own field may not say so. */
  readonly encoding?: string;
}

/** A body with edits made. */
export function edited(body: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const edit of edits) {
    pieces.push(body.subarray(from, edit.start), bytesOf(edit.with));
    from = edit.end;
  }
  pieces.push(body.subarray(from));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Where a byte of the edited body stands in the body: of an edit, where that starts. */
export function beforeEdits(edits: readonly Edit[], at: number): number {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    if (at < start) break;
    if (at < start + edit.with.length) return edit.start;
    shift += edit.with.length - (edit.end - edit.start);
  }
  return at - shift;
}
