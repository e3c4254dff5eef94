/**
 * What a MAIL FROM was before somebody rewrote it, so that reports of failure find their way back:
 *
 *   SRS0=HHH=TT=domain=local@forwarder          the first forwarder; "=" may be "+" or "-" after SRS0
 *   SRS1=HHH=first==HHH=TT=domain=local@second  the next one
 *   user+SRS=HHHHH=TT=domain=local@forwarder    Microsoft 365, and bounces+SRS=HHHHH=TT@forwarder
 *   user+caf_=local=domain@gmail.com            Gmail: to whom it was forwarded
 *   prvs=KDDDSSSSSS=local@domain                a tag of the sender's own (BATV), no forward
 *
 * SRS is no standard but libsrs2's; BATV is draft-levine-smtp-batv. Linear time.
 */
import type { Said } from './claim.ts';
import { listOfAddress } from './lists.ts';

const MICROSOFT = /^(.*)\+SRS=[^=]+=[^=]+(?:=([^=]+)=(.+))?$/is;
const GMAIL = /^([^=]+)\+caf_=(.+)=([^=]+)$/is;
const BATV = /^(?:ms)?prvs1?=[^=]+=(.+)$/is;

/** What an address in Return-Path says; more than one where it was rewritten twice. */
export function readReturnAddress(localPart: string, domain: string): readonly Said[] {
  const srs = readSrs(localPart, domain);
  if (srs !== null) return srs;
  const [microsoft, user = '', host, local] = MICROSOFT.exec(localPart) ?? [];
  if (microsoft !== undefined) {
    const who = user === 'bounces' ? null : `${user}@${domain}`;
    const original = host && local ? `${local}@${host}` : null;
    return [{ kind: 'forward', code: 'srs', host: domain, who, original }];
  }
  const [gmail, mailbox, to, at] = GMAIL.exec(localPart) ?? [];
  if (gmail !== undefined) {
    const said = { who: `${mailbox}@${domain}`, to: `${to}@${at}`, host: domain };
    return [{ kind: 'forward', code: 'gmail-forward', ...said }];
  }
  const [, own] = BATV.exec(localPart) ?? [];
  if (own) return [{ kind: 'tagged', code: 'batv', host: domain, original: `${own}@${domain}` }];
  const list = listOfAddress(localPart, domain);
  return list ? [list] : [];
}

/** Both formats of libsrs2; what is inside may be opaque. */
function readSrs(localPart: string, domain: string): readonly Said[] | null {
  const [, format, rest = ''] = /^SRS([01])[=+-](.*)$/is.exec(localPart) ?? [];
  if (format === undefined) return null;
  if (format === '0') return [rewritten('srs0', domain, rest)];
  const [, first = null, opaque = ''] = /^[^=]+=([^=]+)=[=+-](.*)$/s.exec(rest) ?? [];
  const second = rewritten('srs1', domain, opaque);
  return first === null ? [second] : [second, rewritten('srs0', first, opaque)];
}

/** hash "=" timestamp "=" domain "=" local-part */
function rewritten(code: string, host: string, opaque: string): Said {
  const [, domain, local] = /^[^=]+=[^=]+=([^=]+)=(.+)$/s.exec(opaque) ?? [];
  return { kind: 'forward', code, host, original: domain && local ? `${local}@${domain}` : null };
}
