/**
 * The sending host and the domains that the mail names: who the connecting address is in DNS,
 * whether answers could arrive, and what a receiver makes of it that takes mail over IPv6. Nothing
 * here says who wrote a message: a name of an address is its owner's word.
 */
import type { Resolve } from '../../dns/dns.ts';
import { asciiDomain, organisation } from '../../domain/domain.ts';
import type { DkimCheck } from '../dkim/dkim.ts';
import { type Authors, authorOf } from '../dmarc/dmarc.ts';
import { domainOf } from '../names.ts';
import type { Address } from '../reverse-names.ts';
import type { SkipReason } from '../skipped.ts';
import type { SpfCheck } from '../spf/spf.ts';
import { type BimiCheck, bimiWithout, checkBimi } from './bimi.ts';
import { checkMailHosts, type MailHosts, mailHostsWithout } from './mail-hosts.ts';
import {
  addressOf,
  checkReverseDns,
  type ReverseDnsCheck,
  reverseDnsWithout,
} from './reverse-dns.ts';

export type { BimiCheck } from './bimi.ts';
export type { MailHosts } from './mail-hosts.ts';
export type { ReverseDnsCheck } from './reverse-dns.ts';

/** What DNS tells of the host and the domains. */
export interface HostCheck {
  readonly reverseDns: ReverseDnsCheck;
  /** Null where there is no domain that DNS could be asked for. */
  readonly mailHosts: { readonly from: MailHosts | null; readonly mailFrom: MailHosts | null };
  readonly bimi: BimiCheck;
}

/** What follows from that, and from SPF and DKIM. */
export interface HostVerdict {
  /** Whether the domain says that it takes no mail; null: not known. RFC 7505 */
  readonly nullMx: { readonly from: boolean | null; readonly mailFrom: boolean | null };
  readonly ipv6: Ipv6Check | null;
  readonly infrastructure: Infrastructure;
}

/**
 * Microsoft 365 takes mail over IPv6 only from an address that has a name, and only where SPF or
 * DKIM passes. Whether an organisation takes any at all (550 5.2.1) no DNS tells.
 */
export interface Ipv6Check {
  /** Whether the address has a name; null: not known. */
  readonly ptr: boolean | null;
  /** Whether SPF or DKIM passes, for whichever domain; null: not known. */
  readonly authenticated: boolean | null;
  readonly wouldAnswer: '450 4.7.25' | '450 4.7.26' | null;
}

/** What Microsoft pairs with a spoofed domain to tell senders apart: any one of these. */
export interface Infrastructure {
  /** 192.0.2.0/24, of an IPv4 address. */
  readonly network: string | null;
  /** The organisation of the address's name, where that leads back to it. */
  readonly reverseOrganisation: string | null;
  /** Domains whose signatures verify. */
  readonly dkim: readonly string[];
}

export interface HostQuestion extends Authors {
  readonly ip: string | null;
  readonly mailFrom: string | null;
}

/** Every check at once, told as each ends. Never rejects. */
export async function checkHost(
  question: HostQuestion,
  resolve: Resolve,
  onCheck: (found: (now: HostCheck) => Partial<HostCheck>) => void,
): Promise<void> {
  const { from, mailFrom } = domainsOf(question);
  const hosts = async (side: 'from' | 'mailFrom', domain: string | null) => {
    const found = await checkMailHosts(domain, resolve);
    onCheck(({ mailHosts }) => ({ mailHosts: { ...mailHosts, [side]: found } }));
  };
  await Promise.all([
    checkReverseDns(question.ip, resolve).then((reverseDns) => onCheck(() => ({ reverseDns }))),
    hosts('from', from),
    hosts('mailFrom', mailFrom),
    checkBimi(from, resolve).then((bimi) => onCheck(() => ({ bimi }))),
  ]);
}

/** Checks that were not made, or not yet. */
export function hostWithout(
  question: HostQuestion,
  result: 'pending' | 'skipped',
  reason: SkipReason | null,
): HostCheck {
  const { from, mailFrom } = domainsOf(question);
  return {
    reverseDns: reverseDnsWithout(result, reason),
    mailHosts: {
      from: mailHostsWithout(from, result, reason),
      mailFrom: mailHostsWithout(mailFrom, result, reason),
    },
    bimi: bimiWithout(result, reason),
  };
}

function domainsOf({ mailFrom, ...authors }: HostQuestion) {
  const sender = mailFrom ? asciiDomain(domainOf(mailFrom)) : null;
  return { from: authorOf(authors), mailFrom: sender };
}

/** Concludes from whatever is known by now; what is pending is not known. Pure. */
export function judgeHost(
  { ip, mailFrom }: HostQuestion,
  { reverseDns, mailHosts, spf, dkim }: HostCheck & Authenticated,
): HostVerdict {
  const address = addressOf(ip);
  const { confirmedName, names, result } = reverseDns;
  const ptr = names.length > 0 ? true : result === 'permerror' ? false : null;
  // Nobody tells MAIL FROM: then it is of HELO, and says nothing of what a receiver found.
  const settled = mailFrom !== null && !OPEN.has(spf.result);
  const passes = (settled && spf.result === 'pass') || dkim.some((one) => one.result === 'pass');
  const open = !settled || dkim.some((one) => OPEN.has(one.result));
  const authenticated = passes || (open ? null : false);
  const wouldAnswer =
    ptr === false ? '450 4.7.25' : ptr && authenticated === false ? '450 4.7.26' : null;
  return {
    nullMx: { from: isNullMx(mailHosts.from), mailFrom: isNullMx(mailHosts.mailFrom) },
    ipv6: address?.kind() === 'ipv6' ? { ptr, authenticated, wouldAnswer } : null,
    infrastructure: {
      network: address?.kind() === 'ipv4' ? networkOf(address) : null,
      reverseOrganisation: confirmedName === null ? null : organisation(confirmedName),
      dkim: [...new Set(dkim.flatMap((one) => (one.result === 'pass' ? (one.domain ?? []) : [])))],
    },
  };
}

interface Authenticated {
  readonly spf: SpfCheck;
  readonly dkim: readonly DkimCheck[];
}

const OPEN: ReadonlySet<string> = new Set(['pending', 'skipped', 'temperror']);

const isNullMx = (hosts: MailHosts | null) =>
  hosts === null || OPEN.has(hosts.result) ? null : hosts.result === 'null-mx';

const networkOf = (address: Address) => `${address.toByteArray().slice(0, 3).join('.')}.0/24`;
