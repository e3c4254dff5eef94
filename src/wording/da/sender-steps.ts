import type { Report, SpfCheck } from '../../report.ts';
import { listed } from './numbers.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<
  Record<NonNullable<SpfCheck['problem']>, (record: string, domain: string) => string>
> = {
  'several-records': (_, domain) => `slå SPF-posterne for ${domain} sammen til én`,
  syntax: (record) => `ret det led i ${record}, der ikke kan læses`,
  'too-many-lookups': (record) => `bring ${record} ned på ti DNS-forespørgsler`,
  'too-many-void-lookups': (record) => `fjern de navne, der ikke findes, fra ${record}`,
  'too-many-names': (record) => `nævn mailservere i ${record} ved adresse, ikke ved ”mx”`,
  'no-record-there': (record) => `fjern det domæne fra ${record}, som ikke har nogen`,
  dns: (record) => `sørg for, at DNS svarer for ${record}`,
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `signér med DKIM som ${author}`, dmarcStep(report)];
  return listed(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'send med et eget MAIL FROM';
  const domain = spf.domain ?? from.domain ?? '';
  const isOwn = domain === (from.domain ?? '');
  const record = isOwn ? 'dets SPF-post' : `SPF-posten for ${domain}`;
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return isOwn ? 'publicér SPF' : `publicér SPF for ${domain}`;
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'](record, domain);
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `tilføj ${spf.ip} i ${record}, hvis den adresse er jeres`;
    default:
      return `tag alle jeres servere med i ${record}`;
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'ret dets DMARC-post';
  const record = 'publicér DMARC (”v=DMARC1; p=none; rua=…” til at begynde med)';
  return dmarc.result === 'none' ? record : `${record}, hvis der ikke allerede er en`;
}
