/** What those do who send for others, or over IPv6. */
import { type Advise, isPlain, measure } from './measure.ts';

/** A service passes as itself and not for its customer: it should sign as both. */
export const signTwice: Advise = ({ diagnosis, findings, from }) => {
  if (!AS_ITSELF.has(diagnosis.cause)) return [];
  const passing = findings.find((finding) => 'passing' in finding.facts)?.facts.passing;
  if (typeof passing !== 'object' || passing === null || passing.length === 0) return [];
  return [measure('sign-twice', 'provider', { service: passing, domain: from.domain })];
};

const AS_ITSELF: ReadonlySet<string> = new Set(['unaligned-pass', 'dmarc-misaligned']);

/** Microsoft 365 wants both of a server that comes over IPv6. */
export const ipv6Needs: Advise = ({ bounce, findings, envelope }) => {
  const answer = findings.find(({ code }) => code === 'ipv6-refused')?.facts.answer;
  const refused = bounce && OVER_IPV6.has(bounce.cause) && /IPv6/i.test(bounce.text);
  if (!answer && !refused) return [];
  const nameless = answer === '450 4.7.25' || bounce?.cause === 'ptr-missing';
  const ip = bounce
    ? (/\[(?:IPv6:)?([0-9a-f:]{3,39})\]/i.exec(bounce.text)?.[1] ?? null)
    : envelope.ip;
  const name = nameless && ip !== null ? reverseName(ip) : null;
  const host = isPlain(envelope.helo) && envelope.helo.includes('.') ? envelope.helo : null;
  return [
    measure('ipv6-needs', 'senderAdmin', { ip }, [
      ...(name ? [`${name}. IN PTR ${host ?? 'mail.example.com'}.`] : []),
    ]),
  ];
};

const OVER_IPV6: ReadonlySet<string> = new Set([
  'ptr-missing',
  'unauthenticated',
  'ipv6-not-accepted',
]);

/** The name under ip6.arpa; null where it is no IPv6 address. RFC 3596 §2.5 */
function reverseName(ip: string): string | null {
  const [left = '', right] = ip.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const [before, after] = [groups(left), groups(right)];
  const missing = 8 - before.length - after.length;
  if (right === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  const digits = all.map((group) => group.padStart(4, '0')).join('');
  return `${[...digits.toLowerCase()].reverse().join('.')}.ip6.arpa`;
}
