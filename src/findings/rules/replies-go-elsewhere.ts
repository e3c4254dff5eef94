import { asciiDomain, isFreeMail, sameOrganisation } from '../../domain/domain.ts';
import { cite } from '../../standards/standards.ts';
import { utf8 } from '../../syntax/syntax.ts';
import type { Rule } from '../finding.ts';

/** An answer would go to another organisation than the one in From. RFC 5322 §3.6.2 */
export const repliesGoElsewhere: Rule<'replies-go-elsewhere'> = ({ replyTo, from, imitations }) => {
  const other = replyTo.find(
    (mailbox) => from.domain && !sameOrganisation(asciiDomain(utf8(mailbox.domain)), from.domain),
  );
  if (!other || from.domain === null) return null;
  const to = utf8(other.domain);
  return {
    code: 'replies-go-elsewhere',
    weight: 'advice',
    at: [other.address],
    facts: {
      domain: from.domain,
      to: `${utf8(other.localPart)}@${to}`,
      free: isFreeMail(to),
      looksAlike: imitations?.replyToAuthor[replyTo.indexOf(other)] ?? false,
    },
    cite: cite(5322, '3.6.2'),
  };
};
