/** Phrases that the words of several causes share. */
import type { FindingCode, Report } from '../../report.ts';
import { bothNames, isInNoDomainsLetters } from '../both-names.ts';
import { whatWasChanged } from './altered.ts';
import { listed } from './numbers.ts';
import { senderSteps } from './sender-steps.ts';
import { services } from './services.ts';

/** The domain in From; beside its Unicode form, which can look like another, what it really is. */
export const from = ({ from: { domain, unicodeDomain } }: Report) => {
  if (domain === null || unicodeDomain === null) return 'the sender in From';
  return domain === unicodeDomain ? domain : `${unicodeDomain} (${domain})`;
};

/** Domains that passed SPF or DKIM, as the findings name them. */
export function passing(report: Report, unnamed = 'another domain'): string {
  const fact = report.findings.find((finding) => 'passing' in finding.facts)?.facts.passing;
  const names = typeof fact === 'object' && fact !== null ? [...new Set(fact)] : [];
  return names.length > 0 ? listed(names) : unnamed;
}

export const ip = (report: Report) => report.envelope.ip ?? 'an unknown address';

export const service = (report: Report, unnamed = 'your mail service') =>
  services[report.claims.receiver.vendor ?? ''] ?? unnamed;

/** The finding that a check made now shows who sent it. */
export const shown = ({ findings }: Report) => findings.find(({ code }) => code === 'genuine');

/** By a check made now, or by a receiver that the user named. */
export const isProved = (report: Report) =>
  shown(report) !== undefined || report.claims.receiver.trust === 'trusted';

export const nothingToMend = () => 'Nothing to mend.';

export const askAnotherWay = (report: Report) =>
  `Do not answer, open or pay anything. If it matters, ask ${from(report)} by a number or an address you already know.`;

export const protect = (report: Report) =>
  `For ${from(report)}: ${senderSteps(report, from(report))}.`;

/** The author’s own signature holds but for the text. */
export const isOwnHeader = ({ findings }: Report) =>
  findings.some(({ code, facts }) => code === 'passed-on' && facts.shown === true);

/** Who signed. */
export function signers(report: Report): string {
  const names = report.checks.dkim.flatMap((signature) => signature.domain ?? []);
  return names.length > 0 ? listed([...new Set(names)]) : 'the sender';
}

/** Only a header says so, and nothing tells whose word that is. */
export const isAnybodys = ({ claims, diagnosis }: Report) =>
  diagnosis.confidence === 'possible' && claims.receiver.trust === 'unknown';

/** What a finding has proved to be changed; another sentence, or nothing. */
export const changed = ({ findings }: Report, found: FindingCode): string =>
  whatWasChanged(findings.find(({ code }) => code === found)?.facts ?? {});

/** The domain that is made to be taken for another; beside its Unicode form, what it really is. */
export const imitated = (report: Report) =>
  bothNames(factsOf(report), report.from.domain ?? 'the sender’s domain');

/** Whether no domain can have its letters: then the plain one beside it is whoever is imitated. */
export const isStyled = (report: Report) => isInNoDomainsLetters(factsOf(report));

const factsOf = ({ findings }: Report) =>
  findings.find(({ code }) => code === 'domain-imitates')?.facts;

/** Where an answer would go. */
export function answersTo({ findings }: Report): string {
  const to = findings.find(({ code }) => code === 'replies-go-elsewhere')?.facts.to;
  return to === undefined ? 'another address' : String(to);
}

/** The domain of MAIL FROM, whose record SPF asks for. */
export const senderOf = (report: Report) => report.checks.spf.domain ?? from(report);
