/** The two streams that a person or a program reads. */
import { inert } from '../export/export.ts';
import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

const { stdout, stderr } = process;

/** Columns of text, and whether to colour it: only on a terminal, and not where NO_COLOR is set. */
export const page = {
  width: stdout.columns || 80, // some pseudo-terminals say 0
  colour: stdout.isTTY === true && stdout.hasColors(),
} as const;

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
