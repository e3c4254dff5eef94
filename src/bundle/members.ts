/** Values that must be what they are said to be; what is not is a `Misfit`, which ./read.ts takes. */

/** Where a value is not what it must be. */
export class Misfit extends Error {
  readonly path: readonly string[];
  constructor(path: readonly string[] = []) {
    super(path.join(' '));
    this.path = path;
  }
}

export type Reader<Value> = (value: unknown) => Value;

/** A member of an object, its own. */
export function member<Value>(of: unknown, name: string, read: Reader<Value>): Value {
  const isObject = typeof of === 'object' && of !== null && !Array.isArray(of);
  if (!isObject || !Object.hasOwn(of, name)) throw new Misfit([name]);
  return below(name, () => read((of as Readonly<Record<string, unknown>>)[name]));
}

/** A list of no more than `limit`. */
export const list =
  <Value>(read: Reader<Value>, limit: number): Reader<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > limit) throw new Misfit();
    return value.map((one, i) => below(String(i), () => read(one)));
  };

export const maybe =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value) =>
    value === null ? null : read(value);

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Misfit();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Misfit();
  return value;
}

/** A whole number, not below zero. */
export function natural(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Misfit();
  return value;
}

/** ISO 8601, as `toISOString` writes it. */
export function instant(value: unknown): string {
  const given = text(value);
  const date = new Date(given);
  if (Number.isNaN(date.getTime()) || date.toISOString() !== given) throw new Misfit();
  return given;
}

/** One of the words of a list. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]): Reader<Word> =>
  (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Misfit();
    return found;
  };

function below<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof Misfit ? new Misfit([name, ...error.path]) : error;
  }
}
