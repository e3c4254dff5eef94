/** Text in columns of a terminal: how wide it is, and how it is cut, padded and wrapped. */

const NO_WIDTH = /\p{M}/u;
const TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes. */
export function columns(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.length;
  let sum = 0;
  for (const char of text) sum += columnsOf(char);
  return sum;
}

function columnsOf(char: string): number {
  if (NO_WIDTH.test(char)) return 0;
  return TWO_COLUMNS.test(char) ? 2 : 1;
}

/** As much of the beginning as fits, with "…" where something is left out. */
export function cutEnd(text: string, width: number): string {
  return fits(text, width) ? text : `${head(text, width - 1)}…`;
}

/** As much of the end as fits. */
export function cutStart(text: string, width: number): string {
  return fits(text, width) ? text : `…${tail(text, width - 1)}`;
}

/**
 * Beginning and end: for names, where the end tells most. A long host name cut at its end would
 * hide the very domain it belongs to.
 */
export function cutMiddle(text: string, width: number): string {
  if (fits(text, width)) return text;
  const start = head(text, Math.floor((width - 1) / 3));
  return `${start}…${tail(text, width - 1 - columns(start))}`;
}

/** Ours: combining marks take no column, so a bound in units keeps hostile text short too. */
const UNITS_PER_COLUMN = 8;

function fits(text: string, width: number): boolean {
  return text.length <= width * UNITS_PER_COLUMN && columns(text) <= width;
}

function head(text: string, width: number): string {
  return within([...text.slice(0, Math.max(0, width) * UNITS_PER_COLUMN)], width).join('');
}

function tail(text: string, width: number): string {
  const end = [...text.slice(text.length - Math.max(0, width) * UNITS_PER_COLUMN)];
  return [...within(end.reverse(), width)].reverse().join('');
}

function within(chars: readonly string[], width: number): readonly string[] {
  let sum = 0;
  const end = chars.findIndex((char) => {
    sum += columnsOf(char);
    return sum > width;
  });
  return end < 0 ? chars : chars.slice(0, end);
}

/** Filled up with spaces. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Lines of at most `width` columns, broken at spaces; a longer word is cut in its middle. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const long of text.split(' ')) {
    const word = cutMiddle(long, width);
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
