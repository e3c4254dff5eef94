/**
 * Address lists as they stand in From, Sender, Reply-To and Return-Path.
 *
 *   mailbox = [display-name] "<" addr-spec ">" / addr-spec
 *   group   = display-name ":" [mailbox-list] ";"
 *
 * RFC 5322 §3.4 and §4.4, read tolerantly: what the grammar forbids is kept and reported, so that a
 * person can be shown what stands there. Everything is offsets into the text given; linear time.
 */
import { type Problem, type Span, textAt } from '../../syntax/syntax.ts';
import { checkCharacters } from './characters.ts';
import { type Entry, type Mailbox, readEntry } from './mailbox.ts';
import { checkPhrase } from './phrase.ts';
import { type AddressProblem, problemList, type Report } from './problem.ts';
import { type Segment, segments } from './segments.ts';
import { type Token, tokenize } from './tokens.ts';
import { spanOf } from './words.ts';

export type { Mailbox } from './mailbox.ts';
export type { AddressProblem } from './problem.ts';
export { type Token, tokenize } from './tokens.ts';

export interface AddressList {
  readonly mailboxes: readonly Mailbox[];
  /** Words where an address should stand; without any address also the names of what is none. */
  readonly names: readonly Span[];
  /** Names of groups. */
  readonly groups: readonly Span[];
  readonly problems: readonly Problem<AddressProblem>[];
}

/** Reads the addresses in `text.slice(within.start, within.end)`; spans are offsets into `text`. */
export function parseAddresses(text: string, within: Span): AddressList {
  const { problems, report } = problemList();
  checkCharacters(text, within, report);
  const tokens = tokenize(text, within, report);
  const groups: Span[] = [];
  const entries: Entry[] = [];
  const strays: Span[] = [];
  for (const segment of segments(tokens)) {
    const { words, end } = segment;
    const named = words.filter(({ kind }) => kind !== 'comment');
    checkPlace(segment, named, report);
    if (end?.ends === 'group-name') {
      checkPhrase(text, named, report);
      if (named.length > 0) groups.push(spanOf(named));
    } else if (named.length > 0) {
      const entry = readEntry(text, words, report);
      // A comma beside words that are no address is one that a name should have quoted.
      const comma = commaOf(segment);
      if (entry.isPhrase && comma) report('comma-unquoted', comma, '3.2.5');
      entries.push(entry);
      if (entry.isPhrase && !comma) strays.push(spanOf(words));
    }
  }
  const mailboxes = entries.flatMap(({ mailbox }) => mailbox ?? []);
  if (mailboxes.length === 0) explainNone(text, tokens, entries, problems, report);
  else for (const stray of strays) report('address-missing', stray, '3.4.1');
  const nameless = entries.filter(({ isPhrase }) => isPhrase || mailboxes.length === 0);
  return { mailboxes, names: nameless.flatMap(({ name }) => name ?? []), groups, problems };
}

/** What the separators around a segment say of it, whatever it holds. */
function checkPlace(segment: Segment, named: readonly Token[], report: Report): void {
  const { end, before } = segment;
  const comma = commaOf(segment);
  const [first] = named;
  if (first && before?.ends === 'group') {
    // address-list = address *("," address): after a group too.
    report('text-after-address', spanOf(named), '3.4');
  }
  if (end?.ends === 'group-name') {
    // Allowed in From since RFC 6854, for "Limited Use".
    report('group', { start: (first ?? end).start, end: end.end }, '3', 6854, 'should');
    if (!first) report('name-unquoted', end, '3.4');
  } else if (!first && comma && before?.ends !== 'group') {
    // "*([CFWS] ",") mailbox *("," [mailbox / CFWS])": nothing before or after a comma. §4.4
    report('obsolete-syntax', comma, '4.4');
  }
  if (end?.kind === ';' && end.ends !== 'group') report('address-malformed', end, '3.4');
}

const commaOf = ({ end, before }: Segment) => [end, before].find((one) => one?.kind === ',');

/** What there is in place of an address. */
function explainNone(
  text: string,
  tokens: readonly Token[],
  entries: readonly Entry[],
  problems: readonly Problem<AddressProblem>[],
  report: Report,
): void {
  const holding = (kind: Token['kind']) =>
    tokens.find((token) => token.kind === kind && /@./.test(textAt(text, token)));
  const comment = holding('comment');
  if (comment) report('address-in-comment', comment, '3.2.2');
  if (!entries.some(({ isPhrase }) => isPhrase)) return;
  const [only] = tokens;
  if (tokens.length === 1 && only && /^=\?.*\?=$/.test(textAt(text, only))) {
    report('encoded-word-in-address', only, '5', 2047);
  }
  const told = (code: AddressProblem) => problems.some((one) => one.code === code);
  const quoted = holding('quoted');
  if (quoted && !told('address-quoted')) report('address-quoted', quoted, '3.4.1');
  else if (!told('address-missing')) report('address-missing', spanOf(tokens), '3.4.1');
}
