import type { Report, SpfCheck } from '../../report.ts';
import { listed } from './numbers.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<
  Record<NonNullable<SpfCheck['problem']>, (record: string, domain: string) => string>
> = {
  'several-records': (_, domain) => `slå ihop SPF-posterna för ${domain} till en`,
  syntax: (record) => `rätta den term i ${record} som inte går att läsa`,
  'too-many-lookups': (record) => `få ned ${record} till tio DNS-frågor`,
  'too-many-void-lookups': (record) => `ta bort namnen som inte finns ur ${record}`,
  'too-many-names': (record) => `ange e-postservrar i ${record} med adress, inte med ”mx”`,
  'no-record-there': (record) => `ta bort ur ${record} den domän som inte har någon`,
  dns: (record) => `se till att DNS svarar om ${record}`,
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `signera med DKIM som ${author}`, dmarcStep(report)];
  return listed(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'skicka med ett eget MAIL FROM';
  const domain = spf.domain ?? from.domain ?? '';
  const isOwn = domain === (from.domain ?? '');
  const record = isOwn ? 'dess SPF-post' : `SPF-posten för ${domain}`;
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return isOwn ? 'publicera SPF' : `publicera SPF för ${domain}`;
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'](record, domain);
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `lägg till ${spf.ip} i ${record} om den adressen tillhör er`;
    default:
      return `ta med var och en av era servrar i ${record}`;
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'rätta dess DMARC-post';
  const record = 'publicera DMARC (”v=DMARC1; p=none; rua=…” till att börja med)';
  return dmarc.result === 'none' ? record : `${record} om det inte redan finns`;
}
