import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import type { PlacedTerm, SpfTrace } from '../spf-records.ts';

/** Ours: prefixes shorter than these hold a million addresses and more, and the largest mail services need none. */
const SHORTEST = { ipv4: 12, ipv6: 28 };

/** A record lets anybody send, or nearly: a pass by such a term tells nothing of who did. RFC 7208 §5.1, §5.6 */
export const spfAllowsAnyone: Rule<'spf-allows-anyone'> = ({ checks: { spf } }) => {
  const wide = spf.trace ? wideTerms(spf.trace) : [];
  const term = wide.find(({ outcome }) => outcome === 'match') ?? wide[0];
  if (!term) return null;
  return {
    code: 'spf-allows-anyone',
    weight: 'advice',
    at: [],
    facts: { domain: term.domain, term: term.text, passed: term.outcome === 'match' },
    cite: cite(7208, /all$/i.test(term.text) ? '5.1' : '5.6'),
  };
};

/** Of a record that counts, as far as it is read: up to "all". What a term refuses or leaves open lets nobody in. */
function wideTerms({ domain, problem, terms }: SpfTrace): readonly PlacedTerm[] {
  if (problem !== null) return [];
  const all = terms.findIndex(({ text }) => /^[+\-~?]?all$/i.test(text));
  return terms
    .slice(0, all < 0 ? terms.length : all + 1)
    .filter(({ text }) => !/^[-~?]/.test(text))
    .flatMap((term) => {
      const within = term.inside ? wideTerms(term.inside) : [];
      return isWide(term.text) ? [{ ...term, domain }] : within;
    });
}

function isWide(text: string): boolean {
  if (/^\+?all$/i.test(text)) return true;
  const [, ipv4, ipv6] =
    /^\+?(?:ip4|a|mx)(?:[:/].*?)??(?:\/(\d+))?(?:\/\/(\d+))?$/i.exec(text) ?? [];
  const [, ip6] = /^\+?ip6:.*\/(\d+)$/i.exec(text) ?? [];
  return Number(ipv4 ?? 32) < SHORTEST.ipv4 || Number(ip6 ?? ipv6 ?? 128) < SHORTEST.ipv6;
}
