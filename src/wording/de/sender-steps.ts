import type { Report, SpfCheck } from '../../report.ts';
import { listed } from './numbers.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<
  Record<NonNullable<SpfCheck['problem']>, (record: string, domain: string) => string>
> = {
  'several-records': (_, domain) => `die SPF-Einträge von ${domain} zu einem vereinen`,
  syntax: (record) => `den nicht lesbaren Teil berichtigen (${record})`,
  'too-many-lookups': (record) => `auf zehn DNS-Fragen kürzen (${record})`,
  'too-many-void-lookups': (record) => `Namen entfernen, die es nicht gibt (${record})`,
  'too-many-names': (record) => `Mail-Server mit Adressen nennen, nicht mit „mx“ (${record})`,
  'no-record-there': (record) => `die Domain entfernen, die keinen hat (${record})`,
  dns: (record) => `dafür sorgen, dass DNS antwortet (${record})`,
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `mit DKIM als ${author} signieren`, dmarcStep(report)];
  return listed(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'mit eigenem MAIL FROM senden';
  const domain = spf.domain ?? from.domain ?? '';
  const isOwn = domain === (from.domain ?? '');
  const record = isOwn ? 'SPF-Eintrag' : `SPF-Eintrag von ${domain}`;
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return isOwn ? 'SPF veröffentlichen' : `SPF für ${domain} veröffentlichen`;
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'](record, domain);
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `${spf.ip} in den ${record} aufnehmen (wenn diese Adresse Ihnen gehört)`;
    default:
      return `jeden Ihrer Server im ${record} nennen`;
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'den DMARC-Eintrag berichtigen';
  const record = 'DMARC veröffentlichen (zu Beginn „v=DMARC1; p=none; rua=…“)';
  return dmarc.result === 'none' ? record : `${record}, wo es das noch nicht gibt`;
}
