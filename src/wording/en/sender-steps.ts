import type { Report, SpfCheck } from '../../report.ts';
import { listed } from './numbers.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<
  Record<NonNullable<SpfCheck['problem']>, (record: string, domain: string) => string>
> = {
  'several-records': (_, domain) => `merge the SPF records of ${domain} into one`,
  syntax: (record) => `mend the term of ${record} that cannot be read`,
  'too-many-lookups': (record) => `bring ${record} down to ten DNS questions`,
  'too-many-void-lookups': (record) => `take the names that do not exist out of ${record}`,
  'too-many-names': (record) => `name mail hosts in ${record} by address, not by “mx”`,
  'no-record-there': (record) => `take out of ${record} the domain that has none`,
  dns: (record) => `see to it that DNS answers for ${record}`,
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `sign with DKIM as ${author}`, dmarcStep(report)];
  return listed(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'send with a MAIL FROM of its own';
  const domain = spf.domain ?? from.domain ?? '';
  const isOwn = domain === (from.domain ?? '');
  const record = isOwn ? 'its SPF record' : `the SPF record of ${domain}`;
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return isOwn ? 'publish SPF' : `publish SPF for ${domain}`;
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'](record, domain);
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `add ${spf.ip} to ${record} if that address is yours`;
    default:
      return `list every server of yours in ${record}`;
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'mend its DMARC record';
  const record = 'publish DMARC (“v=DMARC1; p=none; rua=…” to begin with)';
  return dmarc.result === 'none' ? record : `${record} where there is none yet`;
}
