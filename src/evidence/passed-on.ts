import { organisation } from '../domain/domain.ts';
import { bodyOf, fieldsNamed } from '../message/message.ts';
import type { Identity } from './identity.ts';
import type { Known } from './known.ts';

/** A mailing list that passed the message on, shown by its own authentication. */
export interface PassedOn {
  readonly kind: 'list';
  readonly domain: string;
}

/**
 * Whether a list explains a failure. Anybody can write List-Id (RFC 2919) and authenticate a domain
 * of his own, so both together explain nothing. They do where the author's own signature shows that
 * the author wrote the header: its signed fields hold, and only the body has changed since.
 * List-Unsubscribe is no sign of a list: any newsletter has one, with its service's domain.
 */
export function readPassedOn({ message }: Known, identity: Identity): PassedOn | null {
  const { passing, ownSignature } = identity;
  if (ownSignature !== 'body-changed') return null;
  const named = ['list-id', 'list-post'].flatMap((name) => fieldsNamed(message, name));
  const words = named.flatMap((field) => bodyOf(message, field).match(/[A-Za-z0-9.-]+/g) ?? []);
  const holders = new Set(words.filter((word) => word.includes('.')).map(organisation));
  const list = passing.find(({ domain, aligned }) => !aligned && holders.has(organisation(domain)));
  return list ? { kind: 'list', domain: list.domain } : null;
}
