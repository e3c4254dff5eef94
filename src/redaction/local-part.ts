/**
 * The part before the "@". What forwarders, lists and senders have written into one stays to be seen
 * (SRS, Gmail's caf_, BATV, owners and bounces of lists), with people's addresses in it replaced.
 */
import type { Pseudonyms } from './pseudonyms.ts';

type Rewrite = (parts: readonly string[], domain: string, who: Pseudonyms) => string;

/** Forms, and how each is written anew from its groups. */
const FORMS: readonly (readonly [form: RegExp, rewrite: Rewrite])[] = [
  [
    /^(SRS0[=+-])[^=]+=[^=]+=([^=]+)=(.+)$/is,
    ([tag, host = '', local = ''], _, who) => `${tag}x=x=${host}=${who.person(local, host)}`,
  ],
  [
    /^(SRS1[=+-])[^=]+=([^=]+)=([=+-])[^=]+=[^=]+=([^=]+)=(.+)$/is,
    ([tag, first, sign, host = '', local = ''], _, who) =>
      `${tag}x=${first}=${sign}x=x=${host}=${who.person(local, host)}`,
  ],
  [
    /^(.*)\+SRS=[^=]+=[^=]+=([^=]+)=(.+)$/is,
    ([user = '', host = '', local = ''], domain, who) =>
      `${userOf(user, domain, who)}+SRS=x=x=${host}=${who.person(local, host)}`,
  ],
  [
    /^(.*)\+SRS=[^=]+=[^=]+$/is,
    ([user = ''], domain, who) => `${userOf(user, domain, who)}+SRS=x=x`,
  ],
  [
    /^([^=]+)\+caf_=(.+)=([^=]+)$/is,
    ([user = '', to = '', at = ''], domain, who) =>
      `${who.person(user, domain)}+caf_=${who.person(to, at)}=${at}`,
  ],
  [
    /^((?:ms)?prvs1?=)[^=]+=(.+)$/is,
    ([tag, own = ''], domain, who) => `${tag}0000000000=${who.person(own, domain)}`,
  ],
  [/^owner-(.+)$/is, ([list = ''], domain, who) => `owner-${who.person(list, domain)}`],
  [
    /^(.+?)(-(?:bounces|owner|request)|\+(?:bounces|owners?))(?![a-z])/s,
    ([list = '', what], domain, who) => `${who.person(list, domain)}${what}`,
  ],
  [/^(.+?)-return-\d/s, ([list = ''], domain, who) => `${who.person(list, domain)}-return-1`],
  [
    /^(.+?)\+bnc[A-Z0-9]{8}/s,
    ([list = ''], domain, who) => `${who.person(list, domain)}+bncAAAAAAAA`,
  ],
];

const userOf = (user: string, domain: string, who: Pseudonyms) =>
  user === 'bounces' ? user : who.person(user, domain);

/** A local part, one unit per byte, as its pseudonym; of one that is malformed in the same way. */
export function redactLocalPart(localPart: string, domain: string, who: Pseudonyms): string {
  if (localPart === '') return '';
  for (const [form, rewrite] of FORMS) {
    const [whole, ...parts] = form.exec(localPart) ?? [];
    if (whole !== undefined) return rewrite(parts, domain, who);
  }
  const person = who.person(localPart, domain);
  const dotAtom = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
  const padding = localPart.length > LONGEST ? 'x'.repeat(LONGEST) : '';
  if (dotAtom.test(localPart)) return `${person}${padding}`;
  let isFirst = true;
  return localPart.replace(/[A-Za-z0-9]+|[\x80-\xff]+/g, (run) => {
    const plain = isFirst ? person : 'x';
    isFirst = false;
    return run.charCodeAt(0) < 0x80 ? plain : `${plain}\xc3\xb6`; // "ö"
  });
}

/** RFC 5321 §4.5.3.1.1 */
const LONGEST = 64;
