import type { Evidence } from '../evidence/evidence.ts';
import type { Citation } from '../standards/standards.ts';
import type { Span, Weight } from '../syntax/syntax.ts';

/** A fact that a sentence about the finding may name. */
export type Fact = string | number | boolean | null | readonly string[];

/** One thing that is so, with its place in the source and the clause that makes it matter. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly weight: Weight;
  readonly at: readonly Span[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly cite: Citation | null;
}

/** One rule, one file, one code: null where it does not apply, or where it is not known. */
export type Rule<Code extends string = string> = (evidence: Evidence) => Finding<Code> | null;
