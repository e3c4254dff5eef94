/**
 * The fields that forwarders leave: those of RFC 5322 §3.6.6 (Resent-*), and what the services
 * write beside SRS.
 */
import { addressesIn, hostOf, type Said } from './claim.ts';
import type { ReadField } from './lists.ts';

const forward = (said: Omit<Said, 'kind'>): Said => ({ kind: 'forward', ...said });

/** The mailbox that passed it on; X-Forwarded-For has an address of the network in webmails. */
const mailbox: ReadField = (text) => {
  const [who, to = null] = addressesIn(text);
  return who === undefined ? null : forward({ who, host: hostOf(who), to });
};

const recipient: ReadField = (text) => {
  const [to] = addressesIn(text);
  return to === undefined ? null : forward({ to });
};

/** By the field's name in lower case. */
export const forwardFields: ReadonlyMap<string, ReadField> = new Map<string, ReadField>([
  ['resent-from', (text) => one(mailbox(text))],
  ['resent-sender', (text) => one(mailbox(text))],
  ['resent-to', recipient],
  ['x-forwarded-for', mailbox], // Gmail: "mailbox recipient"
  ['x-forwarded-to', recipient],
  ['x-forwarding-service', (text) => forward({ software: text })], // ImprovMX
  ['x-ms-exchange-forwardingloop', (text) => one(mailbox(text))], // "mailbox;tenant"
  ['x-ms-exchange-inbox-rules-loop', (text) => one(mailbox(text))],
  [
    'x-simplelogin-type',
    (text) => (/^forward$/i.test(text) ? forward({ software: 'simplelogin' }) : null),
  ],
  [
    'x-simplelogin-envelope-from',
    (text) => forward({ software: 'simplelogin', original: addressesIn(text)[0] ?? null }),
  ],
]);

/** Where several addresses are those of several people, and none is whom it went to. */
const one = (said: Said | null): Said | null => (said ? { ...said, to: null } : null);
