/** Chance that is the same in every run: xorshift32. */
export interface Chance {
  /** From 0 to `below`, exclusive. */
  number(below: number): number;
  one<Item>(of: readonly Item[]): Item;
  yes(part: number): boolean;
}

export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    one: (of) => {
      const found = of[number(of.length)];
      if (found === undefined) throw new Error('chance among nothing');
      return found;
    },
    yes: (part) => next() < part,
  };
}
