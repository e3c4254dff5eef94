/** The two streams that a person or a program reads. */
import { inert } from '../export/export.ts';
import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

const { stdout, stderr } = process;

/** Columns of text, and whether to colour it: only on a terminal, and not where NO_COLOR is set. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
}

export const page: Page = {
  width: stdout.columns || 80, // some pseudo-terminals say 0
  colour: stdout.isTTY === true && stdout.hasColors(),
};

/** A reader that goes away early (`| head`) ends the program, quietly; a full disk does not. */
export function endWithReader(failed: (code: string) => void): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    failed(error.code ?? error.message);
  });
  stderr.on('error', () => {});
}

/** Writes to standard output and waits until it is taken. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((taken) => stdout.write(`${text}\n`, () => taken()));
}

/** One sentence on standard error. What it names may be hostile: a file's name, an argument. */
export function complain(sentence: string): void {
  stderr.write(`${CLEAR}whence: ${inert(sentence)}\n`);
}

const CLEAR = stderr.isTTY ? '\r\u001b[2K' : '';

/** Says what is being asked, on one line that is written over; nothing where nobody watches. */
export function showProgress({ progress }: Report, { view }: Words): void {
  const [open] = progress?.open ?? [];
  if (!stderr.isTTY || !progress || !open) return;
  const line = `${view.asking(open.name)} ${view.answersIn(progress.answered, progress.asked)}`;
  stderr.write(CLEAR + inert(line).slice(0, stderr.columns - 1));
}

export function clearProgress(): void {
  stderr.write(CLEAR);
}

/** From how many inputs on they are counted: of fewer, each is seen as it comes. */
const MANY = { onTerminal: 20, elsewhere: 500 };

/**
 * How far a batch has come: on one line that is written over, or, where standard error is no
 * terminal, on a line for each tenth.
 */
export function countOff(
  done: number,
  all: number,
  line: (done: number, all: number) => string,
): void {
  const tenths = (count: number) => Math.floor((count * 10) / all);
  if (stderr.isTTY && all >= MANY.onTerminal) {
    stderr.write(`${CLEAR}${done < all ? line(done, all) : ''}`);
  } else if (!stderr.isTTY && all >= MANY.elsewhere && tenths(done) > tenths(done - 1)) {
    stderr.write(`${line(done, all)}\n`);
  }
}
