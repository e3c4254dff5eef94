/**
 * Address lists as they stand in From, Sender, Reply-To and Return-Path.
 *
 *   mailbox = [display-name] "<" addr-spec ">" / addr-spec
 *   group   = display-name ":" [mailbox-list] ";"
 *
 * RFC 5322 §3.4 and §4.4, read tolerantly: what the grammar forbids is kept and reported, so that a
 * person can be shown what stands there. Everything is offsets into the text given; linear time.
 */
import { cite } from '../../standards/standards.ts';
import type { Problem, Span } from '../../syntax/syntax.ts';
import { type Mailbox, readMailbox } from './mailbox.ts';
import type { AddressProblem, Report } from './problem.ts';
import { type Token, tokenize } from './tokens.ts';

export type { Mailbox } from './mailbox.ts';
export type { AddressProblem } from './problem.ts';

export interface AddressList {
  readonly mailboxes: readonly Mailbox[];
  readonly problems: readonly Problem<AddressProblem>[];
}

/** Reads the addresses in `text.slice(within.start, within.end)`; spans are offsets into `text`. */
export function parseAddresses(text: string, within: Span): AddressList {
  const problems: Problem<AddressProblem>[] = [];
  const report: Report = (code, { start, end }, section) =>
    problems.push(
      code === 'group'
        ? // Allowed in From since RFC 6854, for "Limited Use" (§3).
          { code, weight: 'should', span: { start, end }, cite: cite(6854, '3') }
        : { code, weight: 'must', span: { start, end }, cite: cite(5322, section) },
    );
  const mailboxes = entriesOf(tokenize(text, within, report), report).flatMap(
    (entry) => readMailbox(text, entry, report) ?? [],
  );
  return { mailboxes, problems };
}

/** The tokens between the commas; the names of groups are dropped and reported. */
function entriesOf(tokens: readonly Token[], report: Report): readonly (readonly Token[])[] {
  const entries: (readonly Token[])[] = [];
  let inGroup = false;
  for (const { words, end, before } of segments(tokens)) {
    const named = words.some(({ kind }) => kind !== 'comment');
    if (end?.kind === ':' && !inGroup) {
      report('group', { start: words[0]?.start ?? end.start, end: end.end }, '3.4');
      inGroup = true;
    } else if (named) entries.push(words);
    // "*([CFWS] ",") mailbox *("," [mailbox / CFWS])": nothing before or after a comma. §4.4
    else if (end?.kind === ',') report('obsolete-syntax', end, '4.4');
    else if (before?.kind === ',') report('obsolete-syntax', before, '4.4');
    if (end?.kind === ';') {
      if (!inGroup) report('address-malformed', end, '3.4');
      inGroup = false;
    }
  }
  return entries;
}

interface Segment {
  readonly words: readonly Token[];
  /** The separators that end it and came before it. */
  readonly end: Token | null;
  readonly before: Token | null;
}

/** What stands between ",", ";" and the ":" of a group, outside angle brackets. */
function* segments(tokens: readonly Token[]): Generator<Segment> {
  let words: Token[] = [];
  let before: Token | null = null;
  let angle = false;
  let address = false; // after "@" a ":" ends no name of a group
  for (const token of tokens) {
    if (token.kind === '<') angle = true;
    else if (token.kind === '>') angle = false;
    else if (token.kind === '@') address = true;
    if (!angle && (token.kind === ',' || token.kind === ';' || (token.kind === ':' && !address))) {
      yield { words, end: token, before };
      [words, before, address] = [[], token, false];
    } else words.push(token);
  }
  yield { words, end: null, before };
}
