import type { Token } from './tokens.ts';

/** A "," or ";", or the ":" after the name of a group. */
export interface Separator extends Token {
  readonly ends: 'entry' | 'group-name' | 'group';
}

export interface Segment {
  readonly words: readonly Token[];
  /** The separators that end it and came before it. */
  readonly end: Separator | null;
  readonly before: Separator | null;
}

/** What stands between separators, outside angle brackets. */
export function* segments(tokens: readonly Token[]): Generator<Segment> {
  // A group ends in ";" (RFC 5322 §3.4): a colon that none follows stands in a name.
  const lastSemicolon = tokens.findLastIndex(({ kind }) => kind === ';');
  let words: Token[] = [];
  let before: Separator | null = null;
  let angle = false;
  let group: 'possible' | 'open' | 'no' = 'possible';
  for (const [i, token] of tokens.entries()) {
    const ends = angle ? null : endOf(token, group, i < lastSemicolon);
    if (ends) {
      const end: Separator = { ...token, ends };
      yield { words, end, before };
      [words, before] = [[], end];
      if (ends === 'group-name') group = 'open';
      else if (ends === 'group' || group === 'no') group = 'possible';
    } else words.push(token);
    if (token.kind === '<') angle = true;
    else if (token.kind === '>') angle = false;
    else if (token.kind === '@' && group === 'possible') group = 'no'; // the words before are no name
  }
  yield { words, end: null, before };
}

function endOf({ kind }: Token, group: string, semicolon: boolean): Separator['ends'] | null {
  if (kind === ',') return 'entry';
  if (kind === ';') return group === 'open' ? 'group' : 'entry';
  return kind === ':' && group === 'possible' && semicolon ? 'group-name' : null;
}
