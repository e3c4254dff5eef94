/** Exceptions that a recipient's organisation may make, what each costs, and who may make none. Microsoft's. */
import type { Report } from '../report.ts';
import { type Advise, isPlain, measure } from './measure.ts';

/**
 * The pair that lets a sender pass who is taken for a forger: the domain in From, and what sends for it. Wanted
 * narrow: New-TenantAllowBlockListSpoofItems takes the organisation of the address's name, else its /24, or a
 * verified DKIM domain.
 */
export const allowPair: Advise = ({ claims: { receiver }, checks, from, findings, source }) => {
  const suspected = receiver.compauth?.result === 'fail' || receiver.verdict === 'spoof-flagged';
  const isMade = findings.some(({ code }) => MADE_TO_DECEIVE.has(code));
  const isWanted = suspected && !isMade && source.kind === 'message';
  if (receiver.vendor !== 'microsoft' || !isWanted) return [];
  const { network, reverseOrganisation, dkim } = checks.infrastructure;
  const signers = [...dkim, ...signersSaid(receiver)].filter(isPlain);
  const senders = [
    ...new Set([reverseOrganisation, network, networkOf(receiver.ip), ...signers].filter(isPlain)),
  ];
  const [sender, ...others] = senders;
  if (!isPlain(from.domain) || sender === undefined) return [];
  const inside = findings.some(({ code }) => code === 'own-domain-from-outside');
  const command = [
    'New-TenantAllowBlockListSpoofItems -Identity Default -Action Allow',
    `-SpoofType ${inside ? 'Internal' : 'External'}`,
    `-SpoofedUser ${from.domain} -SendingInfrastructure ${sender}`,
  ];
  return [
    measure('allow-pair', 'helpDesk', { domain: from.domain, sender, others }, [
      `${from.domain}, ${sender}`,
      command.join(' '),
    ]),
  ];
};

/** Nobody asks for such mail to be let in. */
const MADE_TO_DECEIVE: ReadonlySet<string> = new Set([
  'domain-imitates',
  'name-imitates',
  'forged-stamp',
]);

type Stamp = Report['claims']['receiver'];

/** Signers that this receiver itself found to be true: what it would tell the sender by. */
const signersSaid = ({ results }: Stamp): readonly string[] =>
  results.flatMap(({ method, result, properties }) =>
    method === 'dkim' && result === 'pass' ? (properties['header.d'] ?? []) : [],
  );

/** Of an IPv4 address. */
function networkOf(ip: string | null): string | null {
  const found = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(ip ?? '');
  return found ? `${found[1]}.0/24` : null;
}

/** A safe sender is what people reach for when good mail lands in junk. */
export const allowList: Advise = ({ claims: { receiver }, diagnosis }) =>
  receiver.vendor === 'microsoft' && TEMPTS.has(diagnosis.cause)
    ? [measure('allow-list', 'helpDesk', {})]
    : [];

const TEMPTS: ReadonlySet<string> = new Set([
  ...['not-identity', 'unauthenticated', 'unaligned-pass', 'dmarc-misaligned', 'dmarc-missing'],
  ...['spf-fail', 'spf-none', 'dmarc-none-policy', 'override-allowed', 'bulk', 'content-spam'],
]);

/** Who may let a From line in that Exchange Online does not take. */
export const fromOverride: Advise = ({ bounce, diagnosis, from, source, claims }) => {
  const refused = bounce?.cause === 'from-malformed' && MICROSOFT.has(bounce.provider ?? '');
  const { vendor } = claims.receiver;
  const concerns =
    vendor === 'microsoft' || vendor === null || diagnosis.cause === 'from-malformed';
  return refused || (source.kind === 'message' && !from.accepted && concerns)
    ? [measure('from-override', 'helpDesk', {})]
    : [];
};

const MICROSOFT: ReadonlySet<string> = new Set(['microsoft', 'outlook', 'exchange']);

/** Mail over IPv6 from anybody is something that an organisation has to ask for. */
export const ipv6OptIn: Advise = ({ bounce }) =>
  bounce?.cause === 'ipv6-not-accepted' && MICROSOFT.has(bounce.provider ?? '')
    ? [measure('ipv6-opt-in', 'helpDesk', {})]
    : [];
