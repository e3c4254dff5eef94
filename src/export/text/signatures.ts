import type { DkimCheck, Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { columns, cutEnd, cutMiddle, pad, wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import { orderedSignatures, signatureFacts } from '../signatures.ts';
import type { Style } from './style.ts';

/** Ours: a message may have thousands. */
const SHOWN = 5;

/** Ours: of one fact; a hostile h= has thousands of names. */
const LINES = 3;

/** Each signature: header and text apart, and what is known of it; with `lists` what it covers, too. */
export function signatureLines(
  report: Report,
  words: Words,
  lists: boolean,
  width: number,
  style: Style,
): readonly string[] {
  const all = orderedSignatures(report);
  if (all.length === 0) return [];
  const { view } = words;
  const shown = all.slice(0, SHOWN);
  const labels = shown.map(({ domain }) =>
    cutMiddle(inert(domain ?? view.unknownDomain), Math.floor(width / 3)),
  );
  const first = Math.max(...labels.map(columns)) + 2;
  const more = all.length - shown.length;
  return [
    style.strong(view.signatures),
    ...shown.flatMap((signature, i) =>
      told(signature, words, lists)
        .flatMap((text) => cut(text, width - first))
        .map((line, row) => style.faint(pad(row === 0 ? (labels[i] ?? '') : '', first)) + line),
    ),
    ...(more > 0 ? [style.faint(view.signature.more(more))] : []),
  ];
}

/** What holds, then the facts: those that judge as one paragraph, each list as one. */
function told(signature: DkimCheck, words: Words, lists: boolean): readonly string[] {
  const { view } = words;
  const { headerSignature, bodyHash } = signature;
  const facts = signatureFacts(signature, words).map(({ term, text, judges }) => ({
    text: inert(view.labelled(term, text)),
    judges,
  }));
  const judging = facts.filter(({ judges }) => judges).map(({ text }) => text);
  const listing = lists ? facts.filter(({ judges }) => !judges).map(({ text }) => text) : [];
  return [
    `${view.headerSignature[headerSignature]}, ${view.bodyHash[bodyHash]}`,
    view.inARow(judging),
    ...listing,
  ].filter((text) => text !== '');
}

/** Wrapped, and ended where there is more. */
function cut(text: string, width: number): readonly string[] {
  const lines = wrap(text, width);
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), cutEnd(`${lines[LINES - 1]} …`, width)];
}
