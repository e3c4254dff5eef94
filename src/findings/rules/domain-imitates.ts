import { asciiDomain, unicodeDomain } from '../../domain/domain.ts';
import { utf8 } from '../../syntax/syntax.ts';
import type { Rule } from '../finding.ts';

/**
 * A domain is made to be taken for another: of the reader's own organisation, of one that was listed,
 * or of a name that is often imitated. Registering it breaks no rule of mail. MAIL FROM is not looked
 * at: nobody is shown it, and services put their customers' names into theirs.
 */
export const domainImitates: Rule<'domain-imitates'> = ({ from, replyTo, imitations }) => {
  const index = imitations?.replyTo.findIndex((one) => one !== null) ?? -1;
  const other = replyTo[index];
  const byAuthor = imitations?.author && from.at;
  const found = byAuthor ? imitations.author : (imitations?.replyTo[index] ?? null);
  const at = byAuthor ? from.at : other?.address;
  if (!found || !at) return null;
  const domain = byAuthor ? (from.domain ?? '') : asciiDomain(utf8(other?.domain ?? ''));
  return {
    code: 'domain-imitates',
    weight: 'advice',
    at: [at],
    facts: {
      field: byAuthor ? 'from' : 'reply-to',
      domain,
      unicode: unicodeDomain(domain),
      written: found.written,
      trick: found.trick,
      name: found.of?.name ?? null,
      like: found.of?.domains[0] ?? null,
      protected: found.of?.kind ?? null,
    },
    cite: null,
  };
};
