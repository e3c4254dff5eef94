/**
 * Plural, order, numbers and dates as a language has them: by ECMA-402, for which every browser and
 * Node carry the data of Unicode's CLDR. Each language has its own under `numbers.ts` in its folder.
 */

/** The forms of a word by the categories of CLDR that a language has; `other` stands for one that is missing. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export interface Numbers {
  /** 1234.5 -> "1,234.5"; with `places`, always so many decimal places. */
  readonly number: (value: number, places?: number) => string;
  /** 2, { one: 'place', other: 'places' } -> "places". */
  readonly formOf: (value: number, forms: Forms) => string;
  /** 2, { one: 'place', other: 'places' } -> "2 places". */
  readonly counted: (value: number, forms: Forms) => string;
  /** "a, b and c". */
  readonly listed: (items: readonly string[]) => string;
  /** The day of an instant in ISO 8601, in UTC: "20 Nov 2026". What is no instant stays as it is. */
  readonly date: (instant: string) => string;
  /** "20 Nov 2026, 09:30 UTC". */
  readonly dateTime: (instant: string) => string;
}

/** Of a locale by its tag in BCP 47, such as `de`. */
export function numbersOf(locale: string): Numbers {
  const plural = later(() => new Intl.PluralRules(locale));
  const whole = later(() => new Intl.NumberFormat(locale));
  const list = later(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const day = later(() => dateFormat(locale, {}));
  const minute = later(() =>
    dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
  );
  const number = (value: number, places?: number) => {
    const fixed = { minimumFractionDigits: places, maximumFractionDigits: places };
    return places === undefined ? whole().format(value) : value.toLocaleString(locale, fixed);
  };
  const formOf = (value: number, forms: Forms) => forms[plural().select(value)] ?? forms.other;
  return {
    number,
    formOf,
    counted: (value, forms) => `${number(value)} ${formOf(value, forms)}`,
    listed: (items) => list().format(items),
    date: (instant) => dated(instant, day()),
    dateTime: (instant) => dated(instant, minute()),
  };
}

function dateFormat(locale: string, time: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, { ...day, ...time });
}

function dated(instant: string, format: Intl.DateTimeFormat): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : format.format(at);
}

/** Made when first asked for: a formatter costs more than all that it formats. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
