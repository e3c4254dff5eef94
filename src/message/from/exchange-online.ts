/**
 * From as Exchange Online Protection reads it, which is neither RFC 5322 nor less. By Microsoft's
 * page "How EOP validates the From address to prevent phishing" (2020, revised 2024):
 *
 *   From: "Display Name" <local-part@domain>
 *
 * one address, a domain of full length, a space before the bracket, nothing after the address. What
 * the page names as valid is accepted, what it names as invalid or is silent on is not.
 */
import { isFws, type Problem, textAt } from '../../syntax/syntax.ts';
import { parseAddresses, type Token, tokenize } from '../addresses/addresses.ts';
import { type Field, fieldsNamed, type Message } from '../read-message.ts';
import { type FromProblem, type ReportFrom, reportTo } from './problem.ts';
import { isInvalid } from './validity.ts';

export type ExchangeProblem =
  | FromProblem
  | 'comment' // "Don't include additional text after the email address"
  | 'name-not-quoted' // taken, and not recommended
  | 'sender-malformed' // not on the page; observed
  | 'space-before-angle-missing'
  | 'space-in-angle'; // taken, and not recommended

/** What the grammar allows in one way or other, and the page does not name as valid. */
const REFUSED: ReadonlySet<FromProblem> = new Set<FromProblem>([
  'control-character',
  'domain-literal',
  'domain-single-label',
  'domain-underscore',
  'from-domain-malformed',
  'from-raw-8bit',
  'from-several-addresses',
  'group',
  'local-part-quoted',
  'space-around-at',
]);

/** What it objects to (`must`) and advises against (`should`), in a field that has these problems by the RFCs. */
export function readAsExchangeOnline(
  message: Message,
  field: Field,
  problems: readonly Problem<FromProblem>[],
): readonly Problem<ExchangeProblem>[] {
  const found: Problem<ExchangeProblem>[] = problems
    .filter((problem) => isInvalid(problem) || isRefused(problem))
    .map(({ code, span, cite }) => ({ code, weight: 'must', span, cite }));
  const report = reportTo(found);
  checkForm(
    message.head,
    tokenize(message.head, field.body, () => {}),
    report,
  );
  for (const sender of fieldsNamed(message, 'sender')) {
    const { mailboxes, problems: faults } = parseAddresses(message.head, sender.body);
    if (mailboxes.length !== 1 || faults.some(isInvalid)) {
      report('sender-malformed', sender.body, null, 'must');
    }
  }
  return found;
}

/** Dots in a name that is not quoted are taken (§4.1), other obsolete syntax is not named. */
const isRefused = ({ code, cite }: Problem<FromProblem>) =>
  REFUSED.has(code) || (code === 'obsolete-syntax' && cite?.section !== '4.1');

function checkForm(
  text: string,
  tokens: readonly Token[],
  report: ReportFrom<ExchangeProblem>,
): void {
  for (const token of tokens) if (token.kind === 'comment') report('comment', token, null, 'must');
  const open = tokens.findLastIndex(({ kind }) => kind === '<');
  const [before, angle] = [tokens[open - 1], tokens[open]];
  if (!angle) return;
  if (before?.end === angle.start && before.kind !== 'comment') {
    report('space-before-angle-missing', angle, null, 'must');
  }
  const name = tokens.slice(0, open);
  const bare = name.find((word) => word.kind === 'text' && !isEncodedWord(textAt(text, word)));
  if (bare) report('name-not-quoted', bare, null, 'should');
  const close = tokens.findLast(({ kind }) => kind === '>');
  const spaced = [angle.end, (close?.start ?? 0) - 1].find((at) => isFws(text.charCodeAt(at)));
  if (spaced !== undefined) {
    report('space-in-angle', { start: spaced, end: spaced + 1 }, null, 'should');
  }
}

const isEncodedWord = (text: string) => /^=\?[^?]+\?[bq]\?[^?]*\?=$/i.test(text);
