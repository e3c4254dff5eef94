/** Colours of a terminal (ECMA-48 SGR). They repeat what words and marks say, and never stand alone. */
import type { Level } from '../../report.ts';

export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly marked: Paint;
  readonly level: Readonly<Record<Level, Paint>>;
  /** A cell of the table, by the mark it begins with. */
  readonly result: Paint;
}

type Paint = (text: string) => string;

const sgr =
  (open: number | string, close: number): Paint =>
  (text) =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

const as: Paint = (text) => text;

const BY_MARK: Readonly<Record<string, Paint>> = { '✓': sgr(32, 39), '✗': sgr(31, 39) };

const COLOURED: Style = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  marked: sgr(33, 39),
  level: { danger: sgr(31, 39), caution: sgr(33, 39), fine: sgr(32, 39), unknown: sgr(36, 39) },
  result: (text) => (BY_MARK[text.charAt(0)] ?? as)(text),
};

const PLAIN: Style = {
  strong: as,
  faint: as,
  marked: as,
  level: { danger: as, caution: as, fine: as, unknown: as },
  result: as,
};

/** A line without the colours that it begins with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are our own
export const uncoloured = (line: string): string => line.replace(/^(?:\u001b\[\d+m)+/, '');

export const styleOf = (colour: boolean): Style => (colour ? COLOURED : PLAIN);
