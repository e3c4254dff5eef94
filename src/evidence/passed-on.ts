import type { PassedOnClaim } from '../claims/claims.ts';
import { organisation, sameOrganisation } from '../domain/domain.ts';
import type { Span } from '../syntax/syntax.ts';
import type { Identity } from './identity.ts';
import type { Known } from './known.ts';

/** Who passed the message on, by its own authentication. */
export interface PassedOn {
  readonly kind: 'list' | 'forward';
  readonly domain: string;
  /** The fields that say so. */
  readonly at: readonly Span[];
}

/** Fields that name the list itself. */
const NAMES_IT: ReadonlySet<string> = new Set(['list-id', 'list-post']);

/**
 * Whether a list explains a failure. Anybody can write List-Id (RFC 2919) and authenticate a domain
 * of his own, so both together explain nothing. They do where the author's own signature shows that
 * the author wrote the header: its signed fields hold, and only the body has changed since; or it holds
 * once what was done to the message is undone.
 */
export function readPassedOn({ claims, checks }: Known, identity: Identity): PassedOn | null {
  const isRestored = checks.dkim.some(
    ({ aligned, altered }) => aligned && altered.some(({ proved }) => proved),
  );
  if (identity.ownSignature !== 'body-changed' && !isRestored) return null;
  return matched(
    'list',
    claims.passedOn.filter(({ code }) => NAMES_IT.has(code)),
    identity.passing,
  );
}

/**
 * Whether a list or a forward may explain that the author's domain does not pass: it is what passes, and
 * the author's domain signed, as far as anybody can see. All of it is anybody's to write, so it proves nothing.
 */
export function readPerhapsPassedOn(
  { claims, checks, from }: Known,
  identity: Identity,
): PassedOn | null {
  const { domain: author } = from;
  if (author === null || identity.proved) return null;
  const signed = checks.dkim.some(
    ({ domain }) => domain !== null && sameOrganisation(domain, author),
  );
  const of = (kind: PassedOn['kind']) =>
    matched(
      kind,
      claims.passedOn.filter((claim) => claim.kind === kind),
      [...identity.passing, ...identity.said.passing],
    );
  return signed ? (of('list') ?? of('forward')) : null;
}

/** The domain that passes and is whose the fields are. */
function matched(
  kind: PassedOn['kind'],
  named: readonly PassedOnClaim[],
  passing: Identity['passing'],
): PassedOn | null {
  const holders = new Set(named.flatMap(({ host }) => (host ? [organisation(host)] : [])));
  const found = passing.find(
    ({ domain, aligned }) => !aligned && holders.has(organisation(domain)),
  );
  return found ? { kind, domain: found.domain, at: named.map(({ at }) => at) } : null;
}
