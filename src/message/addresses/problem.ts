import type { Span } from '../../syntax/syntax.ts';

export type AddressProblem =
  | 'address-missing'
  | 'address-malformed'
  | 'group'
  | 'angle-unclosed'
  | 'comment-unclosed'
  | 'quote-unclosed'
  | 'name-unquoted'
  | 'obsolete-syntax' // must not be written, must be read: RFC 5322 §4
  | 'text-after-address';

/** Tells of something that RFC 5322 forbids, in one of its sections. */
export type Report = (code: AddressProblem, span: Span, section: string) => void;
