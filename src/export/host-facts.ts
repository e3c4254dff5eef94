import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

export type HostFact = readonly [label: string, text: string];

/** What DNS says of the sending server and of the sender's domain, a row each; what is not known has none. Pure. */
export function hostFacts({ checks }: Report, { view, results }: Words): readonly HostFact[] {
  const { host } = view;
  const { reverseDns, infrastructure, ipv6, mailHosts, bimi } = checks;
  const { network, reverseOrganisation, dkim } = infrastructure;
  const told = [network ?? [], reverseOrganisation ?? [], dkim].flat();
  const rows: readonly (readonly [string, string | null])[] = [
    [host.name, nameOf(reverseDns, host, results)],
    [host.infrastructure, [...new Set(told)].join(', ')],
    [host.ipv6, overIpv6(ipv6, host)],
    [host.mail, mailHosts.from && mailOf(mailHosts.from, view)],
    [host.logo, logoOf(bimi, host)],
  ];
  return rows.flatMap(([label, text]): readonly HostFact[] => (text ? [[label, text]] : []));
}

type HostWords = Words['view']['host'];
type Checks = Report['checks'];

function nameOf(
  { result, names, confirmedName }: Checks['reverseDns'],
  host: HostWords,
  results: Words['results'],
) {
  if (confirmedName !== null) return host.confirmed(confirmedName);
  if (result === 'fail') return host.unconfirmed(names);
  if (result === 'permerror') return host.noName;
  return result === 'temperror' ? (results.get(result) ?? null) : null;
}

function overIpv6(ipv6: Checks['ipv6'], host: HostWords) {
  if (!ipv6) return null;
  if (ipv6.wouldAnswer !== null) return host.ipv6Refused(ipv6.wouldAnswer);
  return ipv6.ptr && ipv6.authenticated ? host.ipv6Taken : null;
}

function mailOf(
  { domain, result, hosts }: NonNullable<Checks['mailHosts']['from']>,
  { host, labelled }: Words['view'],
): string | null {
  const where = result === 'mx' ? hosts.join(', ') : host.mailBy[result];
  return where ? labelled(domain, where) : null;
}

function logoOf({ result, logo, record }: Checks['bimi'], host: HostWords) {
  if (result === 'published') return host.logoAt(logo ?? record ?? '');
  return result === 'declined' ? host.noLogo : null;
}
