/** A vocabulary for shapes: what a value has to be, written as the value would be. */

/** Says what is wrong with a value, each as "path: what"; nothing where it fits. */
export type Shape = (value: unknown, path: string) => readonly string[];

export const when =
  (what: string, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    fits(value) ? [] : [`${path}: ${what} wanted, ${JSON.stringify(value) ?? typeof value} found`];

export const text = when('text', (value) => typeof value === 'string');
export const filled = when('a sentence', (value) => typeof value === 'string' && value !== '');
export const count = when('a count', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const number = when('a number', (value) => Number.isFinite(value));
export const flag = when('true or false', (value) => typeof value === 'boolean');
export const instant = when('an instant', (value) =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)),
);
export const day = when('a date', (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
export const oneOf = (...words: readonly unknown[]) =>
  when(words.join(' | '), (value) => words.includes(value));
export const code = when('a code', (value) => /^[a-z][a-z0-9-]*$/.test(String(value)));

export const maybe =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, i) => shape(item, `${path}[${i}]`))
      : [`${path}: a list wanted`];

export const map =
  (shape: Shape): Shape =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => shape(item, `${path}.${name}`))
      : [`${path}: an object wanted`];

export const record =
  (names: Readonly<Record<string, Shape>>): Shape =>
  (value, path) =>
    isObject(value)
      ? Object.entries(names).flatMap(([name, shape]) =>
          Object.hasOwn(value, name)
            ? shape(value[name], `${path}.${name}`)
            : [`${path}.${name}: is missing`],
        )
      : [`${path}: an object wanted`];

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) =>
    shapes.flatMap((shape) => shape(value, path));
