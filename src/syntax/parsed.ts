import type { Citation } from '../standards/standards.ts';
import type { Span } from './span.ts';

/** How strongly a document speaks: `must` and `should` cite it, `advice` is ours. */
export type Weight = 'must' | 'should' | 'advice';

/** Something a document does not allow, where it stands, and which clause says so. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly weight: Weight;
  readonly span: Span;
  readonly cite: Citation | null;
}

/**
 * What every parser returns. `value` is null exactly when the document tells a reader to discard
 * the text; everything else that is odd is a problem beside a value.
 */
export interface Parsed<Value, Code extends string = string> {
  readonly value: Value | null;
  readonly problems: readonly Problem<Code>[];
}
