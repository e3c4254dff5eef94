import type { Span } from '../../syntax/syntax.ts';

/** What was done to a message on its way; the names are the report's. */
export type AlterationKind =
  | 'footer-added'
  | 'banner-added' // at the top
  | 'subject-tag-added'
  | 'meta-inserted'
  | 'transfer-encoding-changed'
  | 'trailing-space'
  | 'field-added'
  | 'field-changed' // by the copies of z=
  | 'line-ends';

/** A change after signing; `proved` where undoing it makes hash and signature fit. */
export interface Alteration {
  readonly kind: AlterationKind;
  readonly proved: boolean;
  /** The bytes that the change concerns, as they are now. */
  readonly at: readonly Span[];
}
