import {
  asciiDomain,
  type FindImitations,
  type Imitations,
  isFreeMail,
  organisation,
  unicodeDomain,
} from '../domain/domain.ts';
import { decodeEncodedWords, oneLine, utf8 } from '../syntax/syntax.ts';
import type { Known } from './known.ts';

/** Ours: every domain of a message is compared with each. */
const MOST_PROTECTED = 100;
/** Ours: answers that go to more go nowhere in particular. */
const MOST_ANSWERED = 5;

/** Whom the sender is made to be taken for; null where From names no domain. */
export function readImitations(
  { from, replyTo, recipients }: Pick<Known, 'from' | 'replyTo' | 'recipients'>,
  protectedNames: readonly string[],
  find: FindImitations,
): Imitations | null {
  const { domain, displayName, raw } = from;
  if (domain === null) return null;
  const address = from.address ?? '';
  const at = address.lastIndexOf('@');
  const written = address.slice(at + 1);
  return find(
    {
      domain,
      written: asciiDomain(written) === domain ? written : domain,
      localPart: address.slice(0, Math.max(0, at)),
      // Of a broken field there may be no one name; whatever stands before the address is shown.
      name: displayName ?? oneLine(decodeEncodedWords(raw)).replace(/<[^<>]*>?\s*$/, ''),
      replyTo: replyTo.slice(0, MOST_ANSWERED).map((mailbox) => utf8(mailbox.domain)),
      recipients,
      protectedNames: protectedNames.slice(0, MOST_PROTECTED),
    },
    { asciiDomain, unicodeDomain, organisation, isFreeMail },
  );
}
