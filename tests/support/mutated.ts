import fc from 'fast-check';
import { latin1 } from '../../src/syntax/syntax.ts';

/**
 * Fields of real forms, cut at two places and joined anew with something hostile between, one to
 * four times: one unit per byte, at most 2,000.
 */
export function mutated(
  fields: readonly string[],
  hostile: readonly string[],
): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...hostile), fc.uint8Array({ maxLength: 3 }).map(latin1));
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), piece), { minLength: 1, maxLength: 4 });
  return fc.tuple(fc.constantFrom(...fields), cuts).map(([field, all]) =>
    all
      .reduce((text, [a, b, put]) => {
        const at = (place: number) => place % (text.length + 1);
        return text.slice(0, at(a)) + put + text.slice(at(b));
      }, field)
      .slice(0, 2000),
  );
}
