/**
 * DMARC: does a domain that passed SPF or DKIM belong to the domain a person sees in From, and what
 * does that domain ask for if not? RFC 9989, with every step that led there; beside it the first
 * edition, by which many receivers still judge.
 *
 * What is asked of DNS does not wait for SPF and DKIM: `discoverDmarc` asks, `judgeDmarc` decides.
 */
import type { Resolve } from '../../dns/dns.ts';
import { asciiDomain } from '../../domain/domain.ts';
import { type Alignment, alignAll } from './alignment.ts';
import { type Authors, authorOf } from './author.ts';
import {
  type DmarcCheck,
  type DmarcIdentifier,
  dmarcWithout,
  type EditionDifference,
} from './check.ts';
import { type AppliedPolicy, type Discovered, discoverPolicy } from './discovery.ts';
import { discoverFirst, type FirstEdition, isAlignedFirst, verdictFirst } from './rfc7489.ts';
import {
  type Aligned,
  type Authenticated,
  type Identifier,
  identifiersOf,
  type Verdict,
  type VerdictQuestion,
  verdictOn,
} from './verdict.ts';
import { openLookup, type Walk, walkTree } from './walk.ts';

export { type Authors, authorDomain, authorOf } from './author.ts';
export {
  type DmarcCheck,
  type DmarcIdentifier,
  type DmarcResult,
  dmarcWithout,
  type EditionDifference,
} from './check.ts';
export type { DmarcPolicy, DmarcProblemCode } from './record.ts';
export type { WalkStep } from './walk.ts';

/** What DNS tells, before any verdict. */
export interface DmarcDiscovery {
  readonly author: string;
  readonly walk: Walk;
  readonly discovered: Discovered;
  readonly first: FirstEdition;
  /** By domain, in A-labels. */
  readonly alignments: ReadonlyMap<string, Alignment>;
}

/**
 * Asks what DMARC will want to know. `domains` are those that SPF and the signatures are about: how
 * they stand to the author's does not hang on whether they pass. Null where From names no single
 * domain. Never rejects.
 */
export async function discoverDmarc(
  from: Authors,
  domains: readonly string[],
  resolve: Resolve,
): Promise<DmarcDiscovery | null> {
  const author = authorOf(from);
  if (author === null) return null;
  const lookup = openLookup(resolve);
  const walking = walkTree(author, lookup);
  const [walk, discovered, first, alignments] = await Promise.all([
    walking,
    walking.then((found) => discoverPolicy(author, found, resolve)),
    discoverFirst(author, lookup),
    alignAll(author, walking, domains.map(asciiDomain), lookup),
  ]);
  return { author, walk, discovered, first, alignments };
}

/** Decides. Pure. */
export function judgeDmarc(discovery: DmarcDiscovery, found: Authenticated): DmarcCheck {
  const { author, walk, discovered, first } = discovery;
  const { policy: applied, entry } = discovered;
  const question = {
    identifiers: identifiersOf(found),
    senderUnknown: found.spf.domain === null,
  };
  const verdict = verdictBy(discovery, question);
  const identifiers = question.identifiers.map((one) => describe(one, applied, discovery));
  const aligned = (method: Identifier['method']) =>
    identifiers.find((one) => one.method === method && one.aligned && one.result === 'pass');
  const check: DmarcCheck = {
    ...dmarcWithout(author, 'skipped', null),
    ...verdict,
    policy: applied?.policy ?? null,
    policyBy: applied?.by ?? null,
    organizationalDomain: walk.organizationalDomain,
    policyDomain: applied?.policyDomain ?? null,
    published: entry?.record ?? null,
    problems: walk.steps.flatMap(({ name, problems }) => problems.map((code) => ({ name, code }))),
    alignment: { spf: aligned('spf')?.domain ?? null, dkim: aligned('dkim')?.domain ?? null },
    identifiers,
    walk: walk.steps,
  };
  const result = verdictFirst(author, first, question);
  return { ...check, rfc7489: compareEditions(check, result, discovery) };
}

function verdictBy(
  discovery: DmarcDiscovery,
  question: Pick<VerdictQuestion, 'identifiers' | 'senderUnknown'>,
): Verdict {
  const { failed, policy: applied } = discovery.discovered;
  if (failed) return { result: 'temperror', reason: 'dns', headerOnly: null };
  if (!applied) return { result: 'none', reason: null, headerOnly: null };
  return verdictOn({
    ...question,
    aligned: (one) => alignedBy(one, applied, discovery),
    policyUnknown: applied.existenceUnknown,
  });
}

/** Whether a signing domain belongs to the author's; null where that is not known, or not asked for. */
export function isAligned(discovery: DmarcDiscovery | null, domain: string): boolean | null {
  const applied = discovery?.discovered.policy;
  if (!discovery || !applied) return null;
  const aligned = alignedBy({ method: 'dkim', domain: asciiDomain(domain) }, applied, discovery);
  return typeof aligned === 'boolean' ? aligned : null;
}

type OfMethod = Pick<Identifier, 'method' | 'domain'>;

const modeOf = ({ method }: OfMethod, { record }: AppliedPolicy) =>
  (method === 'spf' ? record.aspf : record.adkim) === 's' ? 'strict' : 'relaxed';

function alignedBy(one: OfMethod, applied: AppliedPolicy, { alignments }: DmarcDiscovery): Aligned {
  const found = alignments.get(one.domain);
  if (!found) return false;
  if (modeOf(one, applied) === 'strict') return found.strict;
  return found.relaxed ?? found.unknown ?? 'dns';
}

function describe(
  one: Identifier,
  applied: AppliedPolicy | null,
  discovery: DmarcDiscovery,
): DmarcIdentifier {
  const { method, domain, result } = one;
  const found = discovery.alignments.get(domain);
  const aligned = applied && alignedBy(one, applied, discovery);
  return {
    method,
    domain,
    result,
    organizationalDomain: found?.organizationalDomain ?? null,
    strict: found?.strict ?? false,
    // Without any record nothing tells an organisation but its name.
    relaxed: applied ? (found?.relaxed ?? null) : null,
    mode: applied && modeOf(one, applied),
    aligned: typeof aligned === 'boolean' ? aligned : null,
    alignedByRfc7489: isAlignedFirst(one, discovery.author, discovery.first),
  };
}

/** Both editions side by side; where they do not agree, why. */
function compareEditions(
  check: DmarcCheck,
  result: DmarcCheck['result'],
  { discovered: { entry, policy: applied }, first }: DmarcDiscovery,
): DmarcCheck['rfc7489'] {
  const { policy, asked, organizationalDomain } = first;
  const pct = asked === null ? null : (first.entry?.record.pct ?? null);
  const part = pct !== null && pct < 100 && asked !== 'none';
  const differs = result !== check.result || policy !== check.policy || (part && pct > 0);
  const elsewhere = first.entry?.domain !== entry?.domain;
  const unlike = (applied === null) !== (policy === null) || applied?.existenceUnknown === true;
  const np = unlike || applied?.by === 'np' || entry?.record.invalid.includes('np') === true;
  const reasons: readonly (readonly [EditionDifference, boolean])[] = [
    ['policy-domain', elsewhere],
    ['np', !elsewhere && np],
    ['test-mode', !elsewhere && entry?.record.t === 'y' && check.policy !== policy],
    ['pct', part],
    ['organizational-domain', !elsewhere && !unlike && result !== check.result],
  ];
  return {
    result,
    policy,
    pct,
    policyDomain: policy === null ? null : (first.entry?.domain ?? null),
    organizationalDomain,
    because: differs ? reasons.flatMap(([code, applies]) => (applies ? [code] : [])) : [],
  };
}
