import { asciiDomain, isLocalName, sameOrganisation } from '../../domain/domain.ts';
import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * What the server called itself when it brought the message in is no name of a server (an address, a
 * bare word, a name of one network only), or the reader's own. Whoever sends to strangers names himself
 * by a name that DNS knows; many honest machines do not.
 */
export const heloOdd: Rule<'helo-odd'> = (evidence) => {
  const { envelope, claims, recipients, checks, from } = evidence;
  const index = envelope.origin?.receivedIndex ?? envelope.receivedIndex;
  const hop = claims.received[index ?? -1];
  // Who has logged in is a person's own machine, and may be called anything.
  if (!hop?.helo || hop.authenticated || hop.ip === null) return null;
  const helo = asciiDomain(hop.helo);
  const isKnown =
    [hop.name, from.domain].some((name) => sameOrganisation(name ?? '', helo)) ||
    checks.spf.helo?.result === 'pass';
  const isOwn = recipients.some((own) => sameOrganisation(own, helo));
  const kind = kindOf(helo) ?? (isOwn && !isKnown ? 'own-name' : null);
  if (kind === null) return null;
  return {
    code: 'helo-odd',
    weight: 'advice',
    at: [hop.span],
    facts: { helo: hop.helo.slice(0, 255), kind, ip: hop.ip },
    cite: CLAUSES[kind],
  };
};

type Kind = 'literal' | 'no-name' | 'own-name';

const CLAUSES: Readonly<Record<Kind, ReturnType<typeof cite>>> = {
  literal: cite(5321, '4.1.4'), //    for "a dynamic address or no reverse mapping record"
  'no-name': cite(5321, '2.3.5'), //  "only resolvable, fully-qualified domain names (FQDNs)"
  'own-name': cite(5321, '4.1.1.1'), // the argument is the client's own name
};

function kindOf(helo: string): Kind | null {
  if (helo.startsWith('[')) return 'literal';
  return isLocalName(helo) || !/[a-z][a-z0-9-]*$/.test(helo) || helo.startsWith('localhost.')
    ? 'no-name'
    : null;
}
