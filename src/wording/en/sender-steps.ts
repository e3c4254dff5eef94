import type { Report, SpfCheck } from '../../report.ts';

/** What to do about an SPF record that ends in an error, before anything is added to it. */
const MENDED: Readonly<Record<NonNullable<SpfCheck['problem']>, string>> = {
  'several-records': 'merge its SPF records into one',
  syntax: 'mend the term of its SPF record that cannot be read',
  'too-many-lookups': 'bring its SPF record down to ten DNS questions',
  'too-many-void-lookups': 'take the names that do not exist out of its SPF record',
  'too-many-names': 'name its mail hosts in its SPF record by address, not by “mx”',
  'no-record-there': 'take out of its SPF record the domain that has none',
  dns: 'see to it that DNS answers for its SPF record',
};

/** What is missing at the sender's, and nothing that is there. `author` is the domain in From. */
export function senderSteps(report: Report, author: string): string {
  const steps = [spfStep(report), `sign with DKIM as ${author}`, dmarcStep(report)];
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  return list.format(steps.filter((step) => step !== null));
}

/** By what DNS has now; null where SPF needs nothing. */
function spfStep({ checks: { spf, dmarc }, from }: Report): string | null {
  const own = dmarc.identifiers.find(({ method }) => method === 'spf')?.alignedByRfc7489;
  if (!(own ?? spf.domain === from.domain)) return 'send with a MAIL FROM of its own';
  switch (spf.result) {
    case 'pass':
      return null;
    case 'none':
      return 'publish SPF';
    case 'permerror':
      return MENDED[spf.problem ?? 'syntax'];
    case 'neutral':
    case 'softfail':
    case 'fail':
      return `add ${spf.ip} to its SPF record if that address is yours`;
    default:
      return 'list every server of yours in its SPF record';
  }
}

/** A record that is there is not to be published again. */
function dmarcStep({ checks: { dmarc } }: Report): string | null {
  if (dmarc.published !== null) return null;
  if (dmarc.problems.length > 0) return 'mend its DMARC record';
  const record = 'publish DMARC (“v=DMARC1; p=none; rua=…” to begin with)';
  return dmarc.result === 'none' ? record : `${record} where there is none yet`;
}
