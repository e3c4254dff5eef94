/** The documents that Whence was asked for with, by their lines; nothing of them is kept here. */
import { readShared } from '../support/shared.ts';

/** The lines of a document from `first` to `last`; throws where they do not hold `part`: then it is another edition. */
export function linesOf(document: string, first: number, last: number, part: string): string {
  const lines = readShared('seeds', document).toString('utf8').split('\n');
  const text = lines.slice(first - 1, last).join('\n');
  if (!text.includes(part)) throw new Error(`${document}:${first} does not say ${part}`);
  return text;
}

/** What stands between the first backquotes of a line. */
export function codeOn(document: string, line: number): string {
  const found = /`([^`]+)`/.exec(linesOf(document, line, line, '`'))?.[1];
  if (found === undefined) throw new Error(`${document}:${line} has no code`);
  return found;
}
