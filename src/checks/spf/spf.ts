/**
 * SPF: may this address send for the domain of MAIL FROM, or of HELO? RFC 7208
 *
 * The verdict is our own evaluation's, which follows the RFC to the letter and accounts for every
 * term; what a lenient reading finds is given beside it where that differs, since many
 * receivers are lenient, mailauth by default among them.
 */
import type { NeverAsked, Resolve } from '../../dns/dns.ts';
import { asciiDomain, isDomainName } from '../../domain/domain.ts';
import { domainOf, isAskable } from '../names.ts';
import type { SkipReason } from '../skipped.ts';
import { type Ahead, askAhead } from './ahead.ts';
import { type AuthorisingRecord, authorisingRecord } from './authorising.ts';
import { evaluateSpf } from './evaluate.ts';
import type { SpfProblem, SpfTrace, TraceQuestion } from './trace.ts';
import { withhold } from './withhold.ts';

export type { AuthorisingRecord } from './authorising.ts';
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
  /** What would have let the address send; null where it may, or where nothing can be said. */
  readonly authorising: AuthorisingRecord | null;
  /** Questions that were not asked, since each would have carried the local part: it is written so. */
  readonly withheld: readonly string[];
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
  /** What an explanation calls the present (the `t` macro, RFC 7208 §7.2); default: now. */
  readonly clock?: Date | undefined;
  /** Default true: ask for what may be needed before it is. */
  readonly askAhead?: boolean | undefined;
  /** A domain that DNS is not asked for is not checked. */
  readonly neverAsked?: NeverAsked | undefined;
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

function aheadOf(
  { askAhead: isWanted }: SpfQuestion,
  asked: TraceQuestion,
  resolve: Resolve,
): Ahead {
  return isWanted === false ? { stop: () => {} } : askAhead(asked, resolve);
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
  // A single label is no domain to SPF, whoever may know it: §4.3
  if (isAskable(domain) && question.neverAsked?.(domain)) {
    return { ...subject, result: 'skipped', reason: 'never-asked' };
  }
  const guard =
    question.withholdLocalPart && identity === 'mailfrom' ? withhold(sender, resolve) : null;
  const now = question.clock ?? new Date();
  const asked = { sender: guard?.sender ?? sender, ip, helo: helo ?? domain, now };
  const ask = guard?.resolve ?? resolve;
  const ahead = aheadOf(question, asked, ask);
  const account = await evaluateSpf(asked, ask);
  const { result, problem, explanation, lookups, voidLookups, ...rest } = account;
  // An answer that was withheld ends in temperror; an explanation that was withheld is only missing.
  const isWithheld = (found: SpfResult) =>
    found === 'temperror' && guard?.withheld()[0] !== undefined;
  const other = isForgiven(problem) ? await evaluateSpf({ ...asked, lenient: true }, ask) : account;
  ahead.stop();
  if (isWithheld(result)) {
    return { ...subject, result: 'skipped', reason: 'withheld', withheld: guard?.withheld() ?? [] };
  }
  return {
    ...subject,
    ...leadingTo(account),
    result,
    problem,
    lookups,
    voidLookups,
    trace: { ...rest, result, problem },
    explanation: explanation && guard ? guard.restore(explanation) : explanation,
    lenient: other.result === result || isWithheld(other.result) ? null : other.result,
    authorising: authorisingRecord(ip, account),
    withheld: guard?.withheld() ?? [],
  };
}

/** The faults of a record that lenient receivers overlook. */
const isForgiven = (problem: SpfProblem | null) =>
  problem === 'syntax' || problem === 'too-many-void-lookups';

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
    authorising: null,
    withheld: [],
    reason: null,
  };
}
