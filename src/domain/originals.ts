import { type Brand, imitatedBrands } from '../standards/imitated.ts';
import { plainLetters, type Reading, readingOf } from './confusables.ts';

/** Whom somebody could pretend to be. */
export interface Original {
  readonly name: string;
  /** `own`: of whoever got the message; `listed`: by the user or administrator; `brand`: by the built-in list. */
  readonly kind: 'own' | 'listed' | 'brand';
  /** The name in plain small letters and digits, as it stands in a domain. */
  readonly word: string;
  /** The same as it reads. */
  readonly reading: Reading;
  /** Registrable domains that are really its own, the one to name first. */
  readonly domains: readonly string[];
  /** Whether the name is a common word: a domain that has it tells nothing. */
  readonly common: boolean;
}

/** What is given to this part of the engine, since the engine has it already. */
export interface NameTools {
  readonly asciiDomain: (domain: string) => string;
  readonly unicodeDomain: (domain: string) => string;
  readonly organisation: (domain: string) => string;
  readonly isFreeMail: (domain: string) => boolean;
}

/** Whom the sender could pretend to be, the nearest to the reader first. */
export const originalsFor = (
  recipients: readonly string[],
  protectedNames: readonly string[],
  names: NameTools,
): readonly Original[] => [
  ...recipients.map((domain) => originalOf(domain, 'own', names)),
  ...protectedNames.map((name) =>
    name.includes('.') ? originalOf(name, 'listed', names) : named(name, 'listed'),
  ),
  ...brands(),
];

/** Worked out for the first message, and kept. */
let known: readonly Original[] | null = null;

function brands(): readonly Original[] {
  known ??= imitatedBrands().map(ofBrand);
  return known;
}

/** Whoever holds the domain. */
export function originalOf(domain: string, kind: Original['kind'], names: NameTools): Original {
  const holder = names.organisation(domain);
  const [label = ''] = names.unicodeDomain(holder).split('.');
  return { ...named(label, kind), domains: [holder] };
}

/** The domain to name stands first: its name under `.com`, where the list has no other. */
function ofBrand({ name, domains, common }: Brand): Original {
  const brand = named(name, 'brand');
  const [first = '', ...more] = domains;
  const hasOther = name.endsWith('.com') || name.includes('-');
  const whole = first.startsWith('.')
    ? [`${brand.word}${first}`, ...more]
    : [...(hasOther ? [] : [`${brand.word}.com`]), ...domains];
  return { ...brand, domains: whole, common };
}

function named(name: string, kind: Original['kind']): Original {
  const word = plainLetters(name).replace(/[^\p{L}\p{N}]+/gu, '');
  return { name, kind, word, reading: readingOf(word), domains: [], common: false };
}

/** A domain and its registrable one, as A-labels. */
export interface Held {
  readonly domain: string;
  readonly holder: string;
}

/** Whether the domain, as A-labels, is the original's: by the list, or by the name alone where that is all that is known. */
export function isItsOwn({ domain, holder }: Held, { kind, domains, word }: Original): boolean {
  if (domains.some((own) => domain.endsWith(own) && `.${domain}`.endsWith(`.${own}`))) return true;
  const [label = '', ...ending] = holder.split('.');
  if (label.replaceAll('-', '') !== word) return false;
  // A brand has its own name in every country.
  return domains.length === 0 || (kind === 'brand' && ending.at(-1)?.length === 2);
}
