import { organisation } from '../domain/domain.ts';
import type { Identity } from './identity.ts';
import type { Known } from './known.ts';

/** A mailing list that passed the message on, shown by its own authentication. */
export interface PassedOn {
  readonly kind: 'list';
  readonly domain: string;
}

/** Fields that name the list itself. */
const NAMES_IT: ReadonlySet<string> = new Set(['list-id', 'list-post']);

/**
 * Whether a list explains a failure. Anybody can write List-Id (RFC 2919) and authenticate a domain
 * of his own, so both together explain nothing. They do where the author's own signature shows that
 * the author wrote the header: its signed fields hold, and only the body has changed since.
 */
export function readPassedOn({ claims }: Known, identity: Identity): PassedOn | null {
  const { passing, ownSignature } = identity;
  if (ownSignature !== 'body-changed') return null;
  const named = claims.passedOn.filter(({ code }) => NAMES_IT.has(code));
  const holders = new Set(named.flatMap(({ host }) => (host ? [organisation(host)] : [])));
  const list = passing.find(({ domain, aligned }) => !aligned && holders.has(organisation(domain)));
  return list ? { kind: 'list', domain: list.domain } : null;
}
