/** The data beside the repository that nothing of may be copied into it: suites, corpora, the proof. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'vitest';

const folder = resolve(process.env.WHENCE_SHARED ?? join(import.meta.dirname, '../../../shared'));

/** A path in the shared data. */
export const shared = (...path: readonly string[]): string => join(folder, ...path);

export const readShared = (...path: readonly string[]): Buffer<ArrayBuffer> =>
  readFileSync(shared(...path));

/** A JSON file of the shared data, in the shape that its README gives. */
export const readSharedJson = <Shape>(...path: readonly string[]): Shape =>
  JSON.parse(readShared(...path).toString('utf8'));

/** Tests that read shared data: where there is none they are skipped, and fail with CI=true. */
export function describeShared(name: string, body: () => void): void {
  if (existsSync(folder)) describe(name, body);
  else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(`no shared data at ${folder}`);
    });
  } else describe.skip(`${name} (skipped: no shared data)`, () => test('needs ../shared'));
}
