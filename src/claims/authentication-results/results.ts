import type { Problem, Span } from '../../syntax/syntax.ts';

export interface ResultProperty {
  /** `smtp.mailfrom`, or a bare name where the writer gives no ptype (`action`). Lower case. */
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

export interface MethodResult {
  /** Lower case: `spf`, `dkim`, `compauth`. */
  readonly method: string;
  readonly version: string | null;
  /** Lower case, as the writer has it: `pass`, `bestguesspass`, `perm_fail`. */
  readonly result: string;
  readonly reason: string | null;
  readonly comments: readonly string[];
  readonly properties: readonly ResultProperty[];
  readonly span: Span;
}

export type AuthenticationResultsProblem = 'authserv-id-missing' | 'stray-token';

export interface AuthenticationResults {
  /** The instance of an ARC-Authentication-Results. RFC 8617 §4.1.1 */
  readonly instance: number | null;
  readonly authservId: string | null;
  readonly version: string | null;
  /** Of instance, authserv-id and version with their comments; null where there is none of them. */
  readonly headSpan: Span | null;
  readonly results: readonly MethodResult[];
  /** "none": no check was made. */
  readonly noResult: Span | null;
  /** What is no result, as Microsoft's recipient domain, or a comment on its own. */
  readonly stray: readonly { readonly text: string; readonly span: Span }[];
  /** Parts between semicolons in which a comment or a quote does not open or close. */
  readonly unread: readonly Span[];
  readonly span: Span;
  readonly problems: readonly Problem<AuthenticationResultsProblem>[];
}
