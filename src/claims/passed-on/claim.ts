import type { Span } from '../../syntax/syntax.ts';

/**
 * `list`: a mailing list, or something that writes its fields. `forward`: somebody passed it on to
 * another mailbox. `sealed`: somebody vouches for what it saw (ARC). `tagged`: MAIL FROM carries a
 * tag. `automatic`: a program answered or reported.
 */
export type PassedOnKind = 'list' | 'forward' | 'sealed' | 'tagged' | 'automatic';

/** What one field says of who passed the message on. Anybody can write it. */
export interface PassedOnClaim {
  readonly kind: PassedOnKind;
  /** The field's name in lower case, or what its address is made like: `srs0`, `srs1`, `srs`, `batv`, `gmail-forward`. */
  readonly code: string;
  /** The list's id, the instance of a seal, the keyword of Auto-Submitted. */
  readonly id: string | null;
  /** The domain of who passed it on. */
  readonly host: string | null;
  /** The address of the list, or of the mailbox that passed it on. */
  readonly who: string | null;
  /** The address to which it was passed on. */
  readonly to: string | null;
  /** The address before it was rewritten: MAIL FROM, or that of the author. */
  readonly original: string | null;
  /** `mailman`, `ezmlm`, `google-groups`, … where the form tells. */
  readonly software: string | null;
  /** Index into the report's `fields`. */
  readonly field: number;
  readonly at: Span;
}

/** What a field says, without its place. */
export type Said = Partial<Omit<PassedOnClaim, 'field' | 'at'>> & Pick<PassedOnClaim, 'kind'>;

/** Words with an "@" in a field text; quoted local parts are no address of a list. */
export function addressesIn(text: string): readonly string[] {
  return text.split(/[\s<>()",;]+/).filter((word) => /^[^@]+@[^@]+$/.test(word));
}

/** The domain of an address. */
export function hostOf(address: string | undefined | null): string | null {
  return address ? address.slice(address.lastIndexOf('@') + 1) || null : null;
}
