/**
 * Who refuses mail, by the names of their mail servers and by words that only they write. Where a
 * provider gives codes of the registry a meaning of its own, the meaning is the provider's.
 */
interface ProviderSigns {
  /** Domains that its mail servers are named under, with commas between. */
  readonly hosts: string;
  /** What only its replies say. */
  readonly words?: RegExp;
}

const providers: Readonly<Record<string, ProviderSigns>> = {
  outlook: {
    hosts: 'olc.protection.outlook.com,hotmail.com',
    words: /postmaster\.live\.com|olcsupport|mail\.live\.com|\b(?:RP|SC|DY|OU)-00\d\b/i,
  },
  microsoft: {
    hosts: 'outlook.com,office365.com,exchangelabs.com',
    words:
      /\bprod\.outlook\.com|protection\.outlook\.com|go\.microsoft\.com\/fwlink|sender\.office\.com|\(AS\(?\d{3,}\)?\)|office365/i,
  },
  google: {
    hosts: 'google.com,googlemail.com,gmail.com,psmtp.com',
    words: /- gsmtp\b|support\.google\.com\/(?:a|mail)\b|mail\.google\.com/i,
  },
  'yahoo-japan': { hosts: 'yahoo.co.jp', words: /yahoo-help\.jp/i },
  yahoo: {
    hosts: 'yahoodns.net,yahoo.com,aol.com,yahooinc.com',
    words: /(?:postmaster|senders)\.(?:verizonmedia|yahooinc|yahoo)\.com|\[TSS?\d\d\]/i,
  },
  apple: { hosts: 'icloud.com,me.com,mac.com,apple.com', words: /support\.apple\.com/i },
  comcast: { hosts: 'comcast.net', words: /(?:postmaster|xfinity)\.comcast\.|xfinity/i },
  spectrum: { hosts: 'charter.net,rr.com,twc.com' },
  cox: { hosts: 'cox.net', words: /AUP#CX/ },
  godaddy: { hosts: 'secureserver.net', words: /x\.co\/(?:rly|srbounce)|secureserver/i },
  orange: {
    hosts: 'orange.fr,wanadoo.fr,laposte.net,orange.co.uk',
    words: /\b(?:OFR|LPN)[-_]?\d*_\d{3}\b/,
  },
  gmx: {
    hosts: 'gmx.net,gmx.com,web.de,mail.com,kundenserver.de,1and1.com,ionos.com',
    words: /postmaster\.(?:gmx|web|1und1|mail\.com)/i,
  },
  't-online': { hosts: 't-online.de', words: /rx\.t-online\.de/i },
  'mail.ru': { hosts: 'mail.ru', words: /help\.mail\.ru/i },
  yandex: { hosts: 'yandex.ru,yandex.net,yandex.com' },
  rambler: { hosts: 'rambler.ru' },
  zoho: { hosts: 'zoho.com,zoho.eu,zohomail.com' },
  qq: { hosts: 'qq.com', words: /(?:service|mail)\.qq\.com/i },
  proton: { hosts: 'protonmail.ch,proton.me' },
  fastmail: { hosts: 'messagingengine.com' },
  infomaniak: { hosts: 'infomaniak.ch,infomaniak.com' },
  hostpoint: { hosts: 'hostpoint.ch' },
  'free.fr': { hosts: 'free.fr' },
  att: { hosts: 'att.net,prodigy.net,bellsouth.net', words: /abuse_rbl@abuse-att\.net/i },
  rackspace: { hosts: 'emailsrvr.com' },
  improvmx: { hosts: 'improvmx.com' },
  mimecast: { hosts: 'mimecast.com,mimecast.co.za', words: /mimecast/i },
  proofpoint: { hosts: 'pphosted.com,ppe-hosted.com', words: /proofpoint/i },
  barracuda: { hosts: 'barracudanetworks.com', words: /barracudanetworks/i },
  trellix: { hosts: 'fireeyecloud.com', words: /\bETP\d{3}\b/ },
  'trend-micro': { hosts: 'trendmicro.com,trendmicro.eu', words: /\bERS-(?:RBL|DUL|QIL)\b/ },
  messagelabs: { hosts: 'messagelabs.com', words: /messagelabs/i },
  cisco: { hosts: 'iphmx.com' },
  'amazon-ses': { hosts: 'amazonses.com,amazonaws.com' },
  docomo: { hosts: 'docomo.ne.jp' },
};

const byHost: ReadonlyMap<string, string> = new Map(
  Object.entries(providers).flatMap(([name, { hosts }]) =>
    hosts.split(',').map((host) => [host, name] as const),
  ),
);

/** Whose mail server a host name in lower case is; the longest domain decides. */
export function providerOfHost(lower: string): string | null {
  const labels = lower.replace(/\.$/, '').split('.').slice(-6);
  for (let i = 0; i < labels.length; i++) {
    const found = byHost.get(labels.slice(i).join('.'));
    if (found) return found;
  }
  return null;
}

/** Whose words a reply is in. */
export function providerOfWords(text: string): string | null {
  return Object.keys(providers).find((name) => providers[name]?.words?.test(text)) ?? null;
}
