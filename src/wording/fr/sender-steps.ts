import type { Report, SpfCheck } from '../../report.ts';
import { listed } from './numbers.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<
  Record<NonNullable<SpfCheck['problem']>, (record: string, domain: string) => string>
> = {
  'several-records': (_, domain) =>
    `réunir en un seul les enregistrements SPF du domaine ${domain}`,
  syntax: (record) => `corriger dans ${record} le terme illisible`,
  'too-many-lookups': (record) => `ramener ${record} à dix requêtes DNS`,
  'too-many-void-lookups': (record) => `retirer de ${record} les noms qui n’existent pas`,
  'too-many-names': (record) =>
    `nommer dans ${record} les serveurs de messagerie par leur adresse, et non par « mx »`,
  'no-record-there': (record) => `retirer de ${record} le domaine qui n’en a pas`,
  dns: (record) => `faire que le DNS réponde pour ${record}`,
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `signer avec DKIM pour ${author}`, dmarcStep(report)];
  return listed(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'envoyer avec un MAIL FROM qui lui soit propre';
  const domain = spf.domain ?? from.domain ?? '';
  const isOwn = domain === (from.domain ?? '');
  const record = isOwn ? 'son enregistrement SPF' : `l’enregistrement SPF du domaine ${domain}`;
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return isOwn ? 'publier SPF' : `publier SPF pour ${domain}`;
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'](record, domain);
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `ajouter ${spf.ip} à ${record} si cette adresse est à vous`;
    default:
      return `énumérer tous vos serveurs dans ${record}`;
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'corriger son enregistrement DMARC';
  const record = 'publier DMARC (« v=DMARC1; p=none; rua=… » pour commencer)';
  return dmarc.result === 'none' ? record : `${record} là où il n’y en a pas encore`;
}
