/** The verdict on what SPF and DKIM found, given which of it is aligned: RFC 9989 §5.3.4, and both editions alike. */
import { asciiDomain } from '../../domain/domain.ts';
import type { DkimCheck } from '../dkim/dkim.ts';
import type { SkipReason } from '../skipped.ts';
import type { SpfCheck } from '../spf/spf.ts';
import type { DmarcResult } from './check.ts';

/** A domain that SPF or a signature is about. */
export interface Identifier {
  readonly method: 'spf' | 'dkim';
  /** A-labels. */
  readonly domain: string;
  /** The method's own word. */
  readonly result: string;
  /** How far it is known to have passed. */
  readonly standing: Standing;
}

/** Best first: of several signatures of one domain the best stands for it. */
const STANDINGS = ['passes', 'body-not-checkable', 'dns', 'skipped', 'fails'] as const;
type Standing = (typeof STANDINGS)[number];

/** What SPF and DKIM found; `domain` of SPF is null where the sender is not known. */
export interface Authenticated {
  /** Of MAIL FROM, or of HELO for the null sender. */
  readonly spf: Pick<SpfCheck, 'result' | 'domain'>;
  readonly dkim: readonly Pick<DkimCheck, 'result' | 'reason' | 'domain'>[];
}

/** SPF's domain, and each signing domain once, in the order of their signatures. */
export function identifiersOf({ spf, dkim }: Authenticated): readonly Identifier[] {
  const all = [
    { ...spf, method: 'spf', standing: standingOf(spf) } as const,
    ...dkim.map((one) => ({ ...one, method: 'dkim', standing: standingOf(one) }) as const),
  ];
  const best = new Map<string, Identifier>();
  for (const { method, domain: written, result, standing } of all) {
    const domain = asciiDomain(written ?? '');
    const key = `${method} ${domain}`;
    const rank = STANDINGS.indexOf(best.get(key)?.standing ?? 'fails');
    if (domain !== '' && (!best.has(key) || STANDINGS.indexOf(standing) < rank)) {
      best.set(key, { method, domain, result, standing });
    }
  }
  return [...best.values()];
}

function standingOf(one: { readonly result: string; readonly reason?: string | null }): Standing {
  if (one.result === 'pass') return 'passes';
  if (one.reason === 'body-not-checkable') return one.reason;
  if (one.result === 'temperror') return 'dns';
  return one.result === 'skipped' ? 'skipped' : 'fails';
}

/** Whether an identifier belongs to the author; null or a reason: not known. */
export type Aligned = boolean | 'dns' | 'too-many';

export interface Verdict {
  readonly result: DmarcResult;
  readonly reason: SkipReason | 'dns' | null;
  /** The result if signatures that only lack their body counted. */
  readonly headerOnly: DmarcResult | null;
}

export interface VerdictQuestion {
  readonly identifiers: readonly Identifier[];
  readonly aligned: (identifier: Identifier) => Aligned;
  /** Nothing tells MAIL FROM, so SPF may have aligned. */
  readonly senderUnknown: boolean;
  /** Which policy a failure would meet is not known. */
  readonly policyUnknown: boolean;
}

/** A pass that is aligned, else a failure: but where a pass is only not known, so is the failure. */
export function verdictOn(question: VerdictQuestion): Verdict {
  const { identifiers, aligned, senderUnknown, policyUnknown } = question;
  const open = (standing: Standing, method?: Identifier['method']) =>
    identifiers
      .filter((one) => one.standing === standing && (method ?? one.method) === one.method)
      .map(aligned)
      .filter((one) => one !== false);
  const passing = open('passes');
  if (passing.includes(true)) return verdict('pass', null);
  if (passing.includes('dns') || policyUnknown) return verdict('temperror', 'dns');
  if (passing.length > 0) return verdict('skipped', 'too-many');
  if (open('body-not-checkable').includes(true)) {
    return { ...verdict('skipped', 'body-not-checkable'), headerOnly: 'pass' };
  }
  if ([...open('dns'), ...open('body-not-checkable')].length > 0)
    return verdict('temperror', 'dns');
  if (open('skipped', 'dkim').length > 0) return verdict('skipped', 'dkim-unknown');
  if (senderUnknown || open('skipped').length > 0) return verdict('skipped', 'spf-unknown');
  return verdict('fail', null);
}

const verdict = (result: DmarcResult, reason: Verdict['reason']): Verdict => ({
  result,
  reason,
  headerOnly: null,
});
