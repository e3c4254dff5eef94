import type { Resolve } from '../../dns/dns.ts';
import { organisation } from '../../domain/domain.ts';
import { parseTagList } from '../../syntax/syntax.ts';
import { recordsOf, silent } from '../answers.ts';
import { isAskable, textOf } from '../names.ts';
import type { SkipReason } from '../skipped.ts';

/**
 * What From's domain publishes about its logo. BIMI is a draft (draft-brand-indicators-for-message-identification);
 * nothing is verified here, and neither the logo nor the certificate is ever fetched.
 */
export interface BimiCheck {
  /** `declined`: it wants no logo shown. */
  readonly result: 'published' | 'declined' | 'none' | 'temperror' | 'skipped' | 'pending';
  readonly reason: SkipReason | 'dns' | null;
  /** Where DNS has it: `default._bimi.example.com`. */
  readonly name: string | null;
  readonly record: string | null;
  /** l=, where the logo would be. */
  readonly logo: string | null;
  /** a=, where its certificate would be. */
  readonly evidence: string | null;
}

/** A check that was not made, or not yet. */
export const bimiWithout = (
  result: BimiCheck['result'],
  reason: BimiCheck['reason'],
): BimiCheck => ({ result, reason, name: null, record: null, logo: null, evidence: null });

/** Asks at the domain and at its organisation's, at once; the domain's own counts first. Never rejects. */
export async function checkBimi(domain: string | null, resolve: Resolve): Promise<BimiCheck> {
  if (domain === null || !isAskable(domain)) return bimiWithout('skipped', 'no-from-domain');
  const names = [...new Set([domain, organisation(domain)])].map((one) => `default._bimi.${one}`);
  const answers = await Promise.all(names.map((name) => recordsOf(name, 'TXT', resolve)));
  for (const [i, answer] of answers.entries()) {
    if (typeof answer === 'string') return { ...bimiWithout('none', null), ...silent(answer) };
    const records = answer
      .map(textOf)
      .filter((text) => /^v[ \t]*=[ \t]*BIMI1[ \t]*(?:;|$)/.test(text));
    const [record] = records;
    // Of several none counts.
    if (record !== undefined)
      return records.length > 1 ? bimiWithout('none', null) : read(names[i] ?? '', record);
  }
  return bimiWithout('none', null);
}

function read(name: string, record: string): BimiCheck {
  const tags = parseTagList(record).value;
  const [logo, evidence] = ['l', 'a'].map((tag) => tags?.get(tag)?.value ?? null);
  const declined = logo === '' && !evidence;
  return {
    ...bimiWithout(declined ? 'declined' : 'published', null),
    name,
    record,
    logo: logo || null,
    evidence: evidence || null,
  };
}
