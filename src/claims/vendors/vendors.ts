/**
 * The mail services and gateways that are recognised by their hosts, with what is seen in the headers
 * they write: who they are under all their names, and where their results stand.
 */
import { asciiDomain, sameOrganisation } from '../../domain/domain.ts';

export interface Vendor {
  readonly name: string;
  /** Of its servers (`by`) and of its authserv-ids. */
  readonly domains: readonly string[];
  /**
   * Where its results stand: above or below the Received field in which it took the message, amid those that
   * came with it, or behind the author's fields. The last two write below, too. Null: not known, or none.
   */
  readonly writes: 'above' | 'below' | 'amid' | 'behind' | null;
  /** Whether it writes results into whatever it takes, on top of any that were there. */
  readonly stampsAll: boolean;
  /** Whether all its results stand in one field. */
  readonly oneField: boolean;
  /** Its servers that pass a message on inside, over public addresses: a client of such a name is one of its own. */
  readonly inside: readonly string[];
  /** Those of its servers that take mail from outside, where they have a domain of their own. */
  readonly front: readonly string[];
}

const vendor = (
  name: string,
  domains: readonly string[],
  more: Partial<Omit<Vendor, 'name' | 'domains'>> = {},
): Vendor => ({
  name,
  domains,
  writes: null,
  stampsAll: false,
  oneField: false,
  inside: [],
  front: [],
  ...more,
});

const MICROSOFT = vendor(
  'microsoft',
  ['outlook.com', 'office365.com', 'exchangelabs.com', 'hotmail.com', 'microsoft.com'],
  {
    writes: 'above',
    stampsAll: true,
    oneField: true,
    inside: [
      'prod.outlook.com',
      'prod.exchangelabs.com',
      'prod.protection.outlook.com',
      'outlook.office365.com',
    ],
    front: ['mail.protection.outlook.com'],
  },
);

/** Mailboxes first, then filters in front of other people's, then services that pass mail on. */
const VENDORS: readonly Vendor[] = [
  MICROSOFT,
  vendor('google', ['google.com', 'gmail.com', 'googlemail.com'], {
    writes: 'below',
    stampsAll: true,
    oneField: true,
  }),
  vendor('yahoo', ['yahoo.com', 'yahoodns.net', 'aol.com'], {
    writes: 'above',
    stampsAll: true,
    oneField: true,
  }),
  vendor('apple', ['icloud.com', 'me.com', 'mac.com', 'apple.com'], {
    writes: 'below',
    stampsAll: true,
  }),
  // Above where the message is signed, below all Received fields where it is not.
  vendor('proton', ['protonmail.ch', 'proton.ch', 'proton.me', 'protonmail.com'], {
    writes: 'amid',
    stampsAll: true,
  }),
  vendor('fastmail', ['messagingengine.com', 'fastmail.com'], { writes: 'above', stampsAll: true }),
  vendor(
    'zoho',
    ['com', 'eu', 'in', 'com.au', 'com.cn', 'jp', 'sa'].flatMap((suffix) => [
      `zoho.${suffix}`,
      `zohomail.${suffix}`,
    ]),
    { writes: 'above', oneField: true },
  ),
  vendor('gmx', ['gmx.net', 'gmx.com', 'gmx.de', 'web.de', 'mail.com', 'kundenserver.de'], {
    writes: 'above',
    oneField: true,
  }),
  vendor('yandex', ['yandex.net', 'yandex.ru', 'yandex.com'], { writes: 'below', oneField: true }),
  vendor('mailru', ['mail.ru', 'smailru.net'], { writes: 'behind', oneField: true }),
  vendor('qq', ['qq.com', 'foxmail.com']),
  vendor('infomaniak', ['infomaniak.com', 'infomaniak.ch'], { writes: 'behind' }),
  vendor('posteo', ['posteo.de', 'posteo.name', 'posteo.net']),
  vendor('ovh', ['ovh.net', 'ovh.com', 'garm.ovh']),
  vendor('proofpoint', ['pphosted.com', 'ppops.net', 'gpphosted.com', 'ppe-hosted.com']),
  vendor('mimecast', ['mimecast.com', 'mimecast.co.za', 'mimecast.org', 'mimecast-offshore.com']),
  vendor('barracuda', ['barracudanetworks.com', 'cudamail.com']),
  vendor('cisco', ['iphmx.com', 'ironport.com']),
  vendor('symantec', ['messagelabs.com']),
  vendor('trendmicro', ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp']),
  vendor('sophos', ['sophos.com', 'reflexion.net']),
  vendor('forcepoint', ['mailcontrol.com']),
  vendor('hornetsecurity', ['hornetsecurity.com', 'antispameurope.com', 'vadesecure.com']),
  vendor('trellix', ['fireeyecloud.com', 'fireeyegov.com']),
  vendor('cloudflare', ['cloudflare.net']),
  vendor('amazon', ['amazonaws.com', 'amazonses.com']),
  vendor('improvmx', ['improvmx.com']),
];

const BY_DOMAIN: ReadonlyMap<string, Vendor> = new Map(
  VENDORS.flatMap((one) => one.domains.map((domain) => [domain, one])),
);

/** Whose a host or an authserv-id is; null where it is nobody's we know. */
export function vendorOf(name: string | null): Vendor | null {
  const labels = asciiDomain(name ?? '').split('.');
  // The last four: "zoho.com.au" has three.
  for (let at = Math.max(0, labels.length - 4); at < labels.length; at++) {
    const found = BY_DOMAIN.get(labels.slice(at).join('.'));
    if (found) return found;
  }
  return null;
}

/** Microsoft writes no authserv-id, so it is known by the form of what it writes. */
export const microsoft: Vendor = MICROSOFT;

/** Whether two names are of one holder: one registrable domain, or one service under two. */
export function sameHolder(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const known = vendorOf(a);
  return sameOrganisation(a, b) || (known !== null && known === vendorOf(b));
}
