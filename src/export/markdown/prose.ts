/**
 * Text of a mail within Markdown (CommonMark, and GFM with what GitHub and GitLab add). Escapes are of no use: GFM
 * finds addresses and links in the text that the escapes leave, and each tracker has signs of its own. So a
 * word stands as it is only where it is plain; every other one is code, in which nothing has a meaning.
 */
import { cutMiddle } from '../columns.ts';
import { isFormula } from '../formula.ts';
import { inert } from '../inert.ts';

/** Ours: columns of one word, and of a whole text; a mail may write any number. */
const LONGEST_WORD = 120;
const LONGEST = 1000;

/** One line of Markdown that shows the text, and is nothing but text and code. Pure. */
export function prose(text: string): string {
  const words = cutMiddle(inert(text).trim(), LONGEST).match(WORDS) ?? [];
  const runs: Run[] = [];
  for (const [i, word] of words.entries()) {
    const run = runOf(word, i === 0);
    const last = runs.at(-1);
    if (last?.coded && run.coded && last.tail === '' && run.lead === '') {
      runs[runs.length - 1] = { ...run, lead: last.lead, core: `${last.core} ${run.core}` };
    } else runs.push(run);
  }
  return runs
    .map(({ lead, core, tail, coded }) => lead + (coded ? codeSpan(core) : core) + tail)
    .join(' ');
}

/** A text for a cell of a table: a bar would end it, and escaped ones are not read alike everywhere. */
export const cell = (text: string): string => prose(text.replaceAll('|', '<U+007C>'));

/** Lines as a block of code, within a fence longer than any run of backticks in it. CommonMark §4.5 */
export function codeBlock(lines: readonly string[]): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines.map((line) => (isFormula(line) ? ` ${line}` : line)), fence];
}

/** CommonMark §6.1 */
function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + room + text + room + fence;
}

const longestRun = (text: string) =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

/** A word, or several that are code together, with what stands around it. */
interface Run {
  readonly lead: string;
  readonly core: string;
  readonly tail: string;
  readonly coded: boolean;
}

/** Words; what is quoted, in any of the languages, stays together, such as a record to publish. */
const WORDS = /[("]*(?:“[^”]*”|”[^”]*”|„[^“]*“|‘[^’]*’|«[^»]*»)\S*|\S+/gu;

/** Brackets and quotes may stand before a word; those, and the signs that end a sentence, after it. */
const WORD = /^((?:[("“”„‘]|«\s?)*)(.*?)((?:['’]s)?(?:[)"“”’,.;:?!%…]|\s?»)*)$/u;

/** Letters and digits; a hyphen or a slash between letters belongs to them. */
const PLAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’]|[-–/](?=\p{L}))*|[–—…✓✗]?)$/u;

/** What stands between words. */
const BETWEEN = /^[-/&]$/;

/** What a tracker takes for a commit. */
const COMMIT = /^(?=.*\d)[\da-f]{7,}$/i;

/** What would begin a list, at the beginning of a text. CommonMark §5.2 */
const LIST_MARK = /^\d+[.)]$/;

function runOf(word: string, first: boolean): Run {
  if (first && LIST_MARK.test(word)) return { lead: '', core: word, tail: '', coded: true };
  const [, lead = '', inner = word, after = ''] = WORD.exec(word) ?? [];
  const closes = inner.includes('(') && after.startsWith(')') ? 1 : 0; // "a(b)" is one word
  const [core, tail] = [inner + after.slice(0, closes), after.slice(closes)];
  const parts = core.split(/\s/);
  const plain = parts.every((part) => PLAIN.test(part) && !COMMIT.test(part));
  const shown = parts.map((part) => cutMiddle(part, LONGEST_WORD)).join(' ');
  return { lead, core: shown, tail, coded: !plain && (first || !BETWEEN.test(core)) };
}
