import type { Report, SpfCheck } from '../../report.ts';
import { listed } from './numbers.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<
  Record<NonNullable<SpfCheck['problem']>, (record: string, domain: string) => string>
> = {
  'several-records': (_, domain) => `voeg de SPF-records van ${domain} samen tot één`,
  syntax: (record) => `verbeter het onderdeel van ${record} dat niet te lezen is`,
  'too-many-lookups': (record) => `breng ${record} terug tot tien DNS-vragen`,
  'too-many-void-lookups': (record) => `haal de namen die niet bestaan uit ${record}`,
  'too-many-names': (record) => `noem mailservers in ${record} met hun adres, niet met ‘mx’`,
  'no-record-there': (record) => `haal uit ${record} het domein dat er geen heeft`,
  dns: (record) => `zorg dat DNS antwoordt voor ${record}`,
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `onderteken met DKIM als ${author}`, dmarcStep(report)];
  return listed(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'verstuur met een eigen MAIL FROM';
  const domain = spf.domain ?? from.domain ?? '';
  const isOwn = domain === (from.domain ?? '');
  const record = isOwn ? 'het eigen SPF-record' : `het SPF-record van ${domain}`;
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return isOwn ? 'publiceer SPF' : `publiceer SPF voor ${domain}`;
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'](record, domain);
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `voeg ${spf.ip} toe aan ${record} (als dat adres van jullie is)`;
    default:
      return `noem al je servers in ${record}`;
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'verbeter het DMARC-record';
  const record = 'publiceer DMARC (‘v=DMARC1; p=none; rua=…’ om te beginnen)';
  return dmarc.result === 'none' ? record : `${record} waar het er nog niet is`;
}
