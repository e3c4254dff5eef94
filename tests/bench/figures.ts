/** What a benchmark prints: figures by name, each with the bound that it is held against. */

export interface Figure {
  /** As `--json` has it; null: for a person only. */
  readonly name: string | null;
  readonly what: string;
  readonly value: number;
  readonly unit?: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One part: its figures, or why there are none. */
export type Part = () => Promise<readonly Figure[] | { readonly skipped: string }>;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const WARM_UP = 4;

/**
 * Runs several works in turn, round after round, so that whatever else the machine does meets all of
 * them alike; the first rounds warm up and do not count.
 *
 * @returns for each work what `clock` says of each round
 */
export async function interleaved(
  works: readonly (() => Promise<unknown>)[],
  rounds: number,
  clock: (work: () => Promise<unknown>) => Promise<number>,
): Promise<readonly (readonly number[])[]> {
  const took = works.map((): number[] => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const millis = await clock(work);
      if (round >= 0) took[i]?.push(millis);
    }
  }
  return took;
}

/** Milliseconds of processor time, of all threads of this process. */
export async function cpuMillis(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds by the clock on the wall. */
export async function wallMillis(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Whether the bound holds; null: there is none. */
export function holds({ value, atMost, atLeast }: Figure): boolean | null {
  if (atMost === undefined && atLeast === undefined) return null;
  return value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? 0);
}

/** "2.31  full analysis / authenticate() (at most 1.5: exceeded)" */
export function lineOf(figure: Figure): string {
  const { what, value, unit = '', atMost, atLeast } = figure;
  const bound = atMost !== undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  const kept = holds(figure);
  const told = kept === null ? '' : ` (${bound}${kept ? '' : ': missed'})`;
  return `  ${value.toFixed(2).padStart(8)}${unit}  ${what}${told}`;
}
