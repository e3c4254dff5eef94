import type { AlterationKind, Finding } from '../../report.ts';
import { listed } from './numbers.ts';

/** What was done to the message after signing, as it can be named within a sentence. */
export const altered: Readonly<Record<AlterationKind, string>> = {
  'footer-added': 'text added at the end',
  'banner-added': 'text added at the top',
  'subject-tag-added': 'a tag in the subject',
  'meta-inserted': 'a line on the character set',
  'transfer-encoding-changed': 'another encoding for transport',
  'trailing-space': 'white space at the end of lines',
  'field-added': 'a header field added',
  'field-changed': 'a header field changed',
  'line-ends': 'other line ends',
};

/** ' What was changed is known: …', after another sentence; '' where nothing is proved. */
export function whatWasChanged(facts: Finding['facts']): string {
  const kinds = [facts.altered ?? []].flat();
  const named = Object.entries(altered).flatMap(([kind, text]) =>
    kinds.includes(kind) ? text : [],
  );
  if (named.length === 0) return '';
  return ` What was changed is known: ${listed(named)}. Without that the signature fits.`;
}
