/**
 * The fields of mailing lists: List-Id (RFC 2919) and the commands of RFC 2369, and what the
 * programs write beside them: Mailman, Sympa, ezmlm, mlmmj, Google Groups, Groups.io. List-Unsubscribe
 * is no sign of a list: every newsletter has one.
 */
import { addressesIn, hostOf, type Said } from './claim.ts';

/** What a field of a list says; null where it says nothing of one. */
export type ReadField = (text: string) => Said | null;

const list = (said: Omit<Said, 'kind'>): Said => ({ kind: 'list', ...said });

const listAddress =
  (software: string | null = null): ReadField =>
  (text) => {
    const [who = null] = addressesIn(text);
    return list({ who, host: hostOf(who), software });
  };

const originalAuthor: ReadField = (text) => {
  const [original = null] = addressesIn(text);
  return original === null ? null : list({ original });
};

/** By the field's name in lower case. */
export const listFields: ReadonlyMap<string, ReadField> = new Map<string, ReadField>([
  ['list-id', readListId],
  ['list-post', readCommand],
  ['list-owner', readCommand],
  ['list-archive', readCommand],
  ['list-subscribe', readCommand],
  ['list-help', readCommand],
  ['mailing-list', readMailingList],
  ['precedence', (text) => (/^list$/i.test(text) ? list({}) : null)],
  ['x-mailing-list', listAddress()],
  ['x-beenthere', listAddress()], // Mailman, Google Groups
  ['x-mailman-version', () => list({ software: 'mailman' })],
  ['x-google-group-id', (text) => list({ id: text, software: 'google-groups' })],
  ['x-spam-checked-in-group', listAddress('google-groups')],
  ['x-groupsio-msgnum', () => list({ software: 'groups.io' })],
  ['x-original-from', originalAuthor],
  ['x-original-sender', originalAuthor],
  ['x-mailfrom', originalAuthor], // Mailman 3
]);

/** list-id = list-label "." list-id-namespace, in angle brackets after a name. RFC 2919 §2 */
function readListId(text: string): Said {
  const close = text.lastIndexOf('>');
  const open = text.lastIndexOf('<', close);
  const id = close > open && open >= 0 ? text.slice(open + 1, close).trim() : text;
  const namespace = id.slice(id.indexOf('.') + 1);
  return list({ id, host: namespace.includes('.') ? namespace : id });
}

/** URLs in angle brackets; "NO" where nobody may post. RFC 2369 §3 */
function readCommand(text: string): Said {
  const urls = text.split(/[<>,\s]+/).filter((word) => /^[a-z]+:/i.test(word));
  const mail = urls.find((url) => /^mailto:[^?@]+@/i.test(url))?.replace(/^mailto:/i, '');
  const who = mail?.split('?')[0] ?? null;
  const page = urls.map((url) => /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]).find(Boolean);
  return list({ who, host: hostOf(who) ?? page ?? null });
}

/** "contact list-help@host; run by ezmlm"; "list list@host; contact list+owner@host". */
function readMailingList(text: string): Said {
  const [who = null] = addressesIn(text);
  const host = hostOf(who);
  const software = /\brun by ezmlm/i.test(text)
    ? 'ezmlm'
    : /(?:^|\.)groups\.io$/i.test(host ?? '')
      ? 'groups.io'
      : null;
  return list({ who, host, software });
}

// "owner-list@", "list-bounces@", "list+bounces-12-me=host@", "list-return-12-me=host@", "list+bncX@".
const LIST_SENDER =
  /^(?:owner-(?<major>.+)|(?<list>.+?)(?:(?:-(?:bounces|owner|request)|\+(?:bounces|owners?))(?![a-z])|-return-\d|\+bnc[A-Z0-9]{8}))/s;

/** The list whose own address this is, as Sender or MAIL FROM has it; null where it is no list's. */
export function listOfAddress(localPart: string, domain: string): Said | null {
  const found = LIST_SENDER.exec(localPart)?.groups;
  const name = found?.major ?? found?.list;
  return name === undefined ? null : list({ who: `${name}@${domain}`, host: domain });
}
