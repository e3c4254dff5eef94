/** What the sender's administrator publishes, from what DNS has now. */
import type { Report } from '../report.ts';
import { type Advise, isPlain, measure } from './measure.ts';
import { recordToPublish } from './publish.ts';

/** Causes that a record of the sender's would have kept away. */
const LACKING: ReadonlySet<string> = new Set([
  ...['unauthenticated', 'spf-fail', 'spf-none', 'unaligned-pass', 'implicit-only'],
  ...['dmarc-missing', 'dmarc-fail-policy', 'dmarc-none-policy', 'dmarc-misaligned'],
  ...['intra-org-spoof', 'bulk-auth-missing', 'spf-suspicious'],
]);

/** The SPF record with the sending address in it. */
export const publishSpf: Advise = (report) => {
  const record = recordToPublish(report);
  if (!record) return [];
  const { name, ip, text } = record;
  return [measure('publish-spf', 'senderAdmin', { name, ip }, [`${name}. IN TXT ${text}`])];
};

/** What such a record must not forget. */
export const spfSources: Advise = ({ diagnosis, checks: { spf }, claims }) => {
  const said = claims.receiver.results.find(({ method }) => method === 'spf')?.result;
  const result = spf.result === 'skipped' ? said : spf.result;
  const lacks = result === undefined || !PASSED.has(result);
  return LACKING.has(diagnosis.cause) && lacks ? [measure('spf-sources', 'senderAdmin', {})] : [];
};

const PASSED: ReadonlySet<string> = new Set(['pass', 'permerror', 'temperror', 'pending']);

/** A first DMARC record, where DNS said that there is none. RFC 9989 §4.7 */
export const publishDmarc: Advise = (report) => {
  const { checks, diagnosis, bounce } = report;
  if (bounce) return bounce.returned ? publishDmarc(bounce.returned) : [];
  const { result, published, problems, organizationalDomain, domain } = checks.dmarc;
  const owner = organizationalDomain ?? domain;
  const missing = result === 'none' && published === null && problems.length === 0;
  if (!missing || !isPlain(owner) || !LACKING.has(diagnosis.cause)) return [];
  const record = `_dmarc.${owner}. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@${owner}"`;
  return [measure('publish-dmarc', 'senderAdmin', { domain: owner }, [record])];
};

/**
 * Who leaves From empty wants no automatic answers: that is asked for in another way. A null MX is "MX 0 ." with
 * its preference (RFC 7505 §3); the field tells responders (RFC 3834 §5).
 */
export const nullMx: Advise = ({ from, checks, source, bounce }) => {
  const empty = from.problems.some(({ code }) => EMPTY.has(code)) && from.domain === null;
  if (!empty || source.kind !== 'message' || bounce) return [];
  const domain = isPlain(checks.spf.domain) ? checks.spf.domain : 'example.com';
  const name = `noreply.${domain}`;
  return [
    measure('null-mx', 'senderAdmin', { name }, [
      `${name}. IN MX 0 .`,
      'Auto-Submitted: auto-generated',
    ]),
  ];
};

const EMPTY: ReadonlySet<Report['from']['problems'][number]['code']> = new Set<
  Report['from']['problems'][number]['code']
>(['address-missing', 'from-missing']);
