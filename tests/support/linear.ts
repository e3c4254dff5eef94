import { expect } from 'vitest';

const MEBIBYTE = 1 << 20;

/** How much longer the long text is than the short one. */
const GROWTH = 16;

/** Milliseconds below which a measurement says nothing. */
const NOISE = 2;

/**
 * Expects that the time a reader takes grows with its input and not with the input's square: the
 * ratio of a text to one sixteenth of it, in one run and never against the clock. Linear time
 * gives 16, quadratic time 256; the bound lies a factor of four from either, so that a busy
 * machine does not decide, and what one measurement does not show a later one may.
 *
 * @param read what is measured, given a text of about so many bytes
 * @param size bytes of the long text
 */
export async function expectLinearGrowth(
  read: (size: number) => unknown,
  size: number,
): Promise<void> {
  const took = async (bytes: number) => {
    const before = process.threadCpuUsage();
    await read(bytes);
    const { user, system } = process.threadCpuUsage(before);
    return Math.max((user + system) / 1000, NOISE);
  };
  await read(size / GROWTH); // compiled before it is measured
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && ratio >= 4 * GROWTH; tries++) {
    const short = await took(size / GROWTH);
    ratio = (await took(size)) / short;
  }
  expect(ratio).toBeLessThan(4 * GROWTH);
}

/** The same of a reader of text: two megabytes of one pattern. */
export function expectLinear(
  read: (text: string) => unknown,
  pattern: string,
  around = '%',
): Promise<void> {
  return expectLinearGrowth(
    (size) => read(around.replace('%', () => pattern.repeat(Math.ceil(size / pattern.length)))),
    2 * MEBIBYTE,
  );
}
