/**
 * Exports: a report in the forms that other people and programs take. Text for a terminal, JSON a
 * line.
 */
import type { Report } from '../report.ts';
import { inertJson } from './inert.ts';

export { recordToPublish, type ToPublish } from '../advice/advice.ts';
export { type AddressParts, addressParts } from './address-parts.ts';
export { bounceFacts } from './bounce-facts.ts';
export { clip } from './clip.ts';
export { type Excerpt, excerptsOf, headerEnd, type Piece } from './excerpts.ts';
export { type HostFact, hostFacts } from './host-facts.ts';
export { type HtmlOptions, type HtmlPart, htmlPage, htmlPart } from './html/html.ts';
export { inert } from './inert.ts';
export { type LedgerSummary, leftTheComputer, summariseLedger } from './ledger-summary.ts';
export { type MarkdownOptions, reportMarkdown } from './markdown/markdown.ts';
export { type OwnWord, ownWords, setAsideWords } from './own-words.ts';
export { contradictions, type Row, resultRows } from './result-rows.ts';
export { type Run, reveal } from './reveal.ts';
export { orderedSignatures, type SignatureFact, signatureFacts } from './signatures.ts';
export { dmarcSteps, type Step, spfSteps } from './steps/steps.ts';
export { surenessOf } from './sureness.ts';
export { LEVEL_SHAPES, RESULT_SIGNS } from './symbols.ts';
export { reportText, type TextOptions } from './text/text.ts';
export { saidBy, type Verdict, verdictOf } from './verdict.ts';

/** The report as JSON on one line, without a line end; safe to print on a terminal. */
export function reportJson(report: Report): string {
  return inertJson(JSON.stringify(report));
}
