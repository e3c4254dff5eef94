import type { Explained, Report, SpamValue, Span } from '../report.ts';
import {
  type Certainty,
  explainValue,
  isSetAside,
  type SourceKey,
} from '../standards/standards.ts';
import type { Words } from '../wording/wording.ts';

/** A word of the receiver's own that has a meaning: the value of a field, or a result that no RFC knows. */
export interface OwnWord {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  readonly certainty: Certainty | null;
  readonly sources: readonly SourceKey[];
  /** Whether it judges the message, or tells what became of it; others tell of who sent it. */
  readonly judges: boolean;
  readonly at: Span;
}

/** Names of those that judge: of how the sender was judged, what the filter said, what the mailbox did. */
const JUDGING = [
  ...['compauth', 'action', 'dmarc', 'dkim', 'CAT', 'SFV', 'SCL', 'PCL', 'BCL', 'SFTY', 'SRV'],
  ...['X-CustomSpam', 'IPV', 'dest', 'OFR', 'RF'],
];

/** Hits on lists, of which "0" says nothing. */
const LISTS: ReadonlySet<string> = new Set([
  ...['wl', 'pcwl', 'dwl', 'rwl', 'abwl', 'kl', 'dkl', 'rkl'],
]);

/** Ours: a hostile message may hold any number; the first tell enough. */
const MOST = 60;

/** The receiver's own words in a worded report, those that judge first; what is internal to it is left out. Pure. */
export function ownWords({ claims: { receiver } }: Report): readonly OwnWord[] {
  const { results, compauth, spam } = receiver;
  const told = [
    ...results.map(({ method, result, reason, at, ...own }) =>
      method === 'compauth' && compauth
        ? wordOf(method, [result, reason].filter(Boolean).join(' '), at, compauth)
        : wordOf(method, result, at, own),
    ),
    ...Object.entries(spam)
      .filter(([name, { value }]) => !(LISTS.has(name) && value === '0'))
      .filter(
        ([name, { value }]) => spam[/^Organization-(.*)/.exec(name)?.[1] ?? '']?.value !== value,
      )
      .map(([name, value]) => wordOf(name, value.value, value.at, value)),
  ].filter((word) => word !== null);
  return told.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST);
}

function wordOf(
  name: string,
  value: string,
  at: Span,
  { meaning = null, certainty = null, sources = [], says = null }: Meaningful,
): OwnWord | null {
  if (meaning === null || certainty === 'undocumented') return null;
  const judges = JUDGING.includes(name) || says !== null;
  return { name, value, meaning, certainty, sources, judges, at };
}

type Meaningful = Partial<Explained> & Pick<SpamValue, 'says'>;

function rankOf({ name, judges }: OwnWord): number {
  const rank = JUDGING.indexOf(name);
  return rank >= 0 ? rank : JUDGING.length + (judges ? 0 : 1);
}

/**
 * Fields that the receiver renamed on arrival, or kept of another hop: what stands in them is not its word. By the words
 * of `wordsFor`; with others nothing.
 */
export function setAsideWords({ fields }: Report, { receiver }: Words): readonly OwnWord[] {
  if (receiver === null) return [];
  const { meanings } = receiver;
  const aside = fields.filter(({ name }) => isSetAside(name)).slice(0, MOST);
  return aside.flatMap(({ name, at }) => {
    const found = explainValue(name, '');
    if (!found) return [];
    const { code, certainty, sources } = found;
    return [{ name, value: '', meaning: meanings[code], certainty, sources, judges: false, at }];
  });
}
