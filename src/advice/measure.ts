import type { Adviser, Measure, MeasureCode, Report } from '../report.ts';

/** A rule of advice. It reads the report and nothing else; pure. */
export type Advise = (report: Report) => readonly Measure[];

/** A measure before it is worded. */
export const measure = (
  code: MeasureCode,
  adviser: Adviser,
  facts: Measure['facts'],
  copy: readonly string[] = [],
  minor = false,
): Measure => ({ code, for: adviser, facts, copy, minor, text: '' });

/** A name, a network or an address that no shell and no zone file takes for anything else: what is copied is pasted. */
export const isPlain = (text: string | null | undefined): text is string =>
  /^[a-z0-9_](?:[a-z0-9._/:-]{0,250}[a-z0-9])?$/i.test(text ?? '');
