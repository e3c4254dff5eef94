/** DNS that answers anything, of a made-up kind, after a made-up time: the same for the same seed. */
import { DnsError, type DnsErrorCode, type RecordType, type Resolve } from '../../src/dns/dns.ts';
import { chance } from './chance.ts';

const SPF = [
  'v=spf1 include:_spf.one.example mx a:relay.two.example -all',
  'v=spf1 ip4:192.0.2.0/24 exists:%{i}.list.example ~all',
  'v=spf1 ptr include:_spf.two.example redirect=_spf.three.example',
  'v=spf1 a mx ?all exp=why.one.example',
  'v=spf1 include:_spf.loop.example include:_spf.loop.example -all',
  'v=spf1 +all',
];
const ERRORS: readonly DnsErrorCode[] = ['ESERVFAIL', 'ETIMEOUT', 'EFILTERED', 'EREFUSED'];

/** A number that hangs on the text alone. */
const numberOf = (text: string) =>
  [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7);

export function madeUpResolver(seed: number): Resolve {
  return async (name, type) => {
    const random = chance(seed + numberOf(`${type} ${name.toLowerCase()}`));
    await new Promise((later) => setTimeout(later, random.number(4)));
    const server = `dns${random.number(3)}.example.net`;
    const others = random.yes(0.1)
      ? [{ name, type, server: 'dns9.example.net', code: 'ETIMEOUT' as const }]
      : undefined;
    const details = {
      server,
      dnssec: random.one([true, false, null]),
      ttl: random.number(3600),
      cached: random.yes(0.2),
      ...(others && { others }),
    };
    if (random.yes(0.1)) throw new DnsError(random.one(ERRORS), name, details);
    if (random.yes(0.1)) throw new DnsError('ENOTFOUND', name, details);
    const records = recordsOf(name, type, random);
    if (records.length === 0) throw new DnsError('ENODATA', name, details);
    return Object.assign([...records], { details });
  };
}

function recordsOf(
  name: string,
  type: RecordType,
  random: ReturnType<typeof chance>,
): readonly unknown[] {
  switch (type) {
    case 'A':
      return [`192.0.2.${random.number(256)}`];
    case 'AAAA':
      return random.yes(0.5) ? [`2001:db8::${random.number(9000).toString(16)}`] : [];
    case 'MX':
      return [1, 2].map((priority) => ({ exchange: `mx${priority}.${name}`, priority }));
    case 'PTR':
      return [`host${random.number(9)}.one.example`];
    case 'CNAME':
      return [];
    case 'TXT':
      if (name.startsWith('_dmarc.')) {
        return random.yes(0.5)
          ? [[`v=DMARC1; p=${random.one(['none', 'quarantine', 'reject'])}; rua=mailto:d@${name}`]]
          : [];
      }
      if (name.includes('._domainkey.')) return [['v=DKIM1; k=rsa; ', 'p=AAAA']];
      return [['some-site-verification=1'], [random.one(SPF)]];
  }
}
