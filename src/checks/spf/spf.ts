/**
 * SPF: may this address send for the domain of MAIL FROM, or of HELO? RFC 7208
 *
 * The verdict is our own evaluation's, which follows the RFC to the letter and accounts for every
 * term; what mailauth's default mode says is given beside it where that differs, since many
 * receivers are lenient.
 */
import ipaddr from 'ipaddr.js';
import { DnsError, errorCode, type RecordType, type Resolve } from '../../dns/dns.ts';
import { asciiDomain, isDomainName } from '../../domain/domain.ts';
import { lowerAscii } from '../../syntax/syntax.ts';
import { type LibraryResolve, spf } from '../mailauth/mailauth.ts';
import type { SkipReason } from '../skipped.ts';
import { evaluateSpf } from './evaluate.ts';
import type { SpfProblem, SpfTrace } from './trace.ts';

export type { SpfProblem, SpfTerm, SpfTrace } from './trace.ts';

export type SpfResult =
  | 'none'
  | 'neutral'
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'temperror'
  | 'permerror'
  | 'skipped'
  | 'pending';

/** The check of one identity. */
export interface SpfIdentity {
  /** The RFC's own word (§2.6), or `skipped`, or `pending`. */
  readonly result: SpfResult;
  readonly identity: 'mailfrom' | 'helo';
  readonly domain: string | null;
  readonly ip: string | null;
  /** The term that matched; null where none did. */
  readonly matched: string | null;
  /** The terms that led there: `include` and `redirect`, outermost first. */
  readonly path: readonly string[];
  /** Why it ended in an error. */
  readonly problem: SpfProblem | null;
  /** Every term, as it was evaluated; null where nothing was. */
  readonly trace: SpfTrace | null;
  /** Terms that asked DNS, of the 10 that §4.6.4 allows. */
  readonly lookups: number | null;
  readonly voidLookups: number | null;
  /** What the domain says about a failure (§6.2): somebody else's text. */
  readonly explanation: string | null;
  /** What a lenient receiver finds, where that differs. */
  readonly lenient: SpfResult | null;
  readonly reason: SkipReason | null;
}

export interface SpfCheck extends SpfIdentity {
  /** The HELO identity, where MAIL FROM was checked; null where HELO is unknown. */
  readonly helo: SpfIdentity | null;
}

export interface SpfQuestion {
  readonly ip: string | null;
  readonly helo: string | null;
  /** '' is the null sender: the identity is then postmaster@HELO (§2.4); null: not known. */
  readonly mailFrom: string | null;
  readonly withholdLocalPart: boolean;
}

/** Checks MAIL FROM, or HELO where there is none, and HELO beside it; never rejects. */
export async function checkSpf(question: SpfQuestion, resolve: Resolve): Promise<SpfCheck> {
  const { helo } = question;
  const identity = identityOf(question);
  const [sender, host] = await Promise.all([
    checkIdentity(question, identity, resolve),
    identity === 'mailfrom' && helo !== null && isDomainName(helo)
      ? checkIdentity(question, 'helo', resolve)
      : null,
  ]);
  return { ...sender, helo: host };
}

/** A check that was not made, or not yet. */
export function spfWithout(
  question: SpfQuestion,
  result: 'skipped' | 'pending',
  reason: SkipReason | null,
): SpfCheck {
  const identity = identityOf(question);
  const sender = senderOf(question, identity);
  return {
    ...blank(identity, sender && domainOf(sender), question.ip),
    result,
    reason,
    helo: null,
  };
}

const identityOf = ({ mailFrom }: SpfQuestion): SpfIdentity['identity'] =>
  mailFrom ? 'mailfrom' : 'helo';

/** "postmaster" where there is no local part (§4.3); A-labels, which are what DNS knows (RFC 8616 §4). */
function senderOf({ helo, mailFrom }: SpfQuestion, identity: SpfIdentity['identity']) {
  const address = identity === 'helo' ? helo : mailFrom;
  if (!address) return null;
  const localPart = address.slice(0, Math.max(0, address.lastIndexOf('@'))) || 'postmaster';
  const domain = domainOf(address);
  return `${localPart}@${/^[\x20-\x7e]*$/.test(domain) ? domain : asciiDomain(domain)}`;
}

async function checkIdentity(
  question: SpfQuestion,
  identity: SpfIdentity['identity'],
  resolve: Resolve,
): Promise<SpfIdentity> {
  const { ip, helo } = question;
  const sender = senderOf(question, identity);
  const domain = sender ? domainOf(sender) : null;
  const subject = blank(identity, domain, ip);
  if (!sender || !domain) return { ...subject, result: 'skipped', reason: 'no-sender' };
  if (ip === null) return { ...subject, result: 'skipped', reason: 'no-address' };
  const guard =
    question.withholdLocalPart && identity === 'mailfrom' ? withhold(sender, resolve) : null;
  const log = keepLog(guard?.resolve ?? resolve);
  const asked = { sender: guard?.sender ?? sender, ip, helo: helo ?? domain };
  const account = await evaluateSpf({ ...asked, now: new Date() }, log.resolve);
  const { result, problem, explanation, lookups, voidLookups, ...rest } = account;
  // An answer that was withheld ends in temperror; an explanation that was withheld is only missing.
  const isWithheld = (found: SpfResult) => found === 'temperror' && guard?.wasAsked() === true;
  if (isWithheld(result)) return { ...subject, result: 'skipped', reason: 'withheld' };
  const leanResolve = lean(guard?.resolve ?? resolve, ip, log.has);
  const options = { ...asked, mta: MTA, resolver: asLibrary(leanResolve), strict: false };
  const lenient = isKnownToMailauth(domain) ? await spf(options) : null;
  const other = (lenient?.status.result ?? result) as SpfResult;
  return {
    ...subject,
    ...leadingTo(account),
    result,
    problem,
    lookups,
    voidLookups,
    trace: { ...rest, result, problem },
    explanation: explanation && guard ? guard.restore(explanation) : explanation,
    lenient: other === result || isWithheld(other) ? null : other,
  };
}

/** mailauth takes a name with an underscore for none, and asks nothing. */
const isKnownToMailauth = (domain: string) => !domain.includes('_');

/** The term that matched, and those that led to its record. */
function leadingTo(trace: SpfTrace): Pick<SpfIdentity, 'matched' | 'path'> {
  const term = trace.terms.find(({ outcome }) => outcome === 'match' || outcome === 'taken');
  if (!term) return { matched: null, path: [] };
  if (!term.inside) return { matched: term.text, path: [] };
  const { matched, path } = leadingTo(term.inside);
  return {
    matched: matched ?? (term.outcome === 'match' ? term.text : null),
    path: [term.text, ...path],
  };
}

/** %{r} and the comments of results want a receiving host; none is known, and none is told. §7.3 */
const MTA = 'unknown';

function blank(
  identity: 'mailfrom' | 'helo',
  domain: string | null,
  ip: string | null,
): SpfIdentity {
  return {
    result: 'none',
    identity,
    domain,
    ip,
    matched: null,
    path: [],
    problem: null,
    trace: null,
    lookups: null,
    voidLookups: null,
    explanation: null,
    lenient: null,
    reason: null,
  };
}

/** After the last "@": a local part in quotes may hold one. A bare domain is its own. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const asLibrary = (resolve: Resolve): LibraryResolve => resolve as LibraryResolve;

/** Remembers what was asked. */
function keepLog(resolve: Resolve) {
  const asked = new Set<string>();
  const logged: Resolve = (name, type) => {
    asked.add(`${type} ${name}`);
    return resolve(name, type);
  };
  return { resolve: logged, has: (name: string, type: RecordType) => asked.has(`${type} ${name}`) };
}

/**
 * mailauth's default mode asks A and AAAA to tell a void lookup; the family that is not the
 * client's matters only where the client's has no record, and is asked only then. What the strict
 * mode asked is a question of the record itself (`exists` asks A of every client: §5.7).
 */
function lean(
  resolve: Resolve,
  ip: string,
  wasAsked: (name: string, type: RecordType) => boolean,
): Resolve {
  const [mine, other] = isIpv4(ip) ? (['A', 'AAAA'] as const) : (['AAAA', 'A'] as const);
  return async (name, type) => {
    if (type !== other || wasAsked(name, type)) return await resolve(name, type);
    try {
      await resolve(name, mine);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOTFOUND' || code === 'ENODATA') return await resolve(name, type);
    }
    throw new DnsError('ENODATA', name);
  };
}

/** An IPv4 address mapped into IPv6 is an IPv4 client. §5 */
const isIpv4 = (ip: string) => ipaddr.isValid(ip) && ipaddr.process(ip).kind() === 'ipv4';

/** No macro transforms it: no delimiter to split it at, nothing to escape. §7.3 */
const STAND_IN = 'whencewithheldlocalpart';

/**
 * Stands in for the local part while the record is evaluated, so that a macro that would send it
 * (%{s}, %{l}: §7.2) is noticed at the question instead, which is then not asked.
 */
function withhold(sender: string, resolve: Resolve) {
  let asked = false;
  const guarded: Resolve = async (name, type) => {
    if (!lowerAscii(name).includes(STAND_IN)) return await resolve(name, type);
    asked = true;
    throw new DnsError('EWITHHELD', name);
  };
  const localPart = sender.slice(0, Math.max(0, sender.lastIndexOf('@')));
  return {
    sender: `${STAND_IN}@${domainOf(sender)}`,
    resolve: guarded,
    wasAsked: () => asked,
    /** For a text that stays here. */
    restore: (text: string) => text.replaceAll(STAND_IN, () => localPart),
  };
}
