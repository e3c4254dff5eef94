import type { CauseWords } from './words.ts';

type Sentence = string | CauseWords['summary'];

const said = (sentence: Sentence) => (typeof sentence === 'string' ? () => sentence : sentence);

/** Words of a cause, of which some are the same for every report. */
export function plainCause(
  words: Readonly<Record<Exclude<keyof CauseWords, 'label'>, Sentence>> & Pick<CauseWords, 'label'>,
): CauseWords {
  return {
    label: words.label,
    summary: said(words.summary),
    why: said(words.why),
    recipient: said(words.recipient),
    helpDesk: said(words.helpDesk),
    senderAdmin: said(words.senderAdmin),
  };
}
