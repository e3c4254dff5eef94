/**
 * Wording: every sentence that a person reads. A report carries codes and facts; each language has
 * its own words for them, in a folder of its own, loaded when it is first needed.
 */
import { adviseOn } from '../advice/advice.ts';
import type { Bounce, Cause, Measure, Report } from '../report.ts';
import type { CommandLineWords } from './command-line-words.ts';
import { lookup } from './lookup.ts';
import { hasOwnWords, wordClaims } from './meanings.ts';
import type { BouncesWords, MeasuresWords, ReceiverWords, Words } from './words.ts';

export type { ArgumentProblem, CommandLineWords } from './command-line-words.ts';
export type {
  BounceWords,
  CauseWords,
  FailureWords,
  FindingWords,
  MeasuresWords,
  ReceiverWords,
  StepWords,
  ViewWords,
  Words,
} from './words.ts';

interface LanguageModule {
  readonly words: Words;
  /** Apart, so that no view carries them. */
  readonly loadCommandLine: () => Promise<CommandLineWords>;
}

/** The languages that there are words for; a line each. */
const loaders = {
  en: () => import('./en/en.ts'),
  sv: () => import('./sv/sv.ts'),
  nl: () => import('./nl/nl.ts'),
  fr: () => import('./fr/fr.ts'),
  da: () => import('./da/da.ts'),
  de: () => import('./de/de.ts'),
} satisfies Readonly<Record<string, () => Promise<LanguageModule>>>;

export type Language = keyof typeof loaders;

export const languages: readonly Language[] = Object.freeze(Object.keys(loaders) as Language[]);

/** The language for who wants one of these, as tags of BCP 47, the first most; English where there are words for none. */
export function chooseLanguage(wanted: readonly (string | null)[]): Language {
  const tags = wanted.filter((tag) => tag !== null);
  return lookup(tags, languages) ?? 'en';
}

/** An import costs a little each time, also of what is there; a batch words thousands of reports. */
const loaded = new Map<Language, LanguageModule>();

/** The words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  const found = loaded.get(language) ?? (await loaders[language]());
  loaded.set(language, found);
  return found.words;
}

/** The sentences of the command line in a language. */
export async function loadCommandLineWords(language: Language): Promise<CommandLineWords> {
  return (await loaders[language]()).loadCommandLine();
}

/** Parts of a language that were loaded before, by the language. */
const receivers = new Map<string, ReceiverWords>();
const refusals = new Map<string, BouncesWords>();
const measured = new Map<string, MeasuresWords>();

/** The words with all that `report` needs, loading what many reports do without. */
export async function wordsFor(report: Report, words: Words): Promise<Words> {
  const { receiver, bounces, measures } = isMissing(report, words);
  if (!receiver && !bounces && !measures) return words;
  const { language, loadReceiver, loadBounces, loadMeasures } = words;
  return {
    ...words,
    receiver: receiver ? await keep(receivers, language, loadReceiver) : words.receiver,
    bounces: bounces ? await keep(refusals, language, loadBounces) : words.bounces,
    measures: measures ? await keep(measured, language, loadMeasures) : words.measures,
  };
}

/** Which parts `report` needs that `words` has not. */
function isMissing(
  report: Report,
  words: Words,
): Readonly<Record<'receiver' | 'bounces' | 'measures', boolean>> {
  const returned = report.bounce?.returned ?? null;
  return {
    receiver:
      words.receiver === null &&
      (hasOwnWords(report) || (returned !== null && isMissing(returned, words).receiver)),
    bounces: words.bounces === null && report.bounce !== null,
    measures:
      words.measures === null &&
      (adviseOn(report).length > 0 || (returned !== null && isMissing(returned, words).measures)),
  };
}

async function keep<T>(kept: Map<string, T>, language: string, load: () => Promise<T>): Promise<T> {
  const found = kept.get(language) ?? (await load());
  kept.set(language, found);
  return found;
}

/** The report with its sentences filled in, as far as `words` goes: by those of `wordsFor`, all of them. Pure. */
export function word(report: Report, words: Words): Report {
  const refused = report.source.refused;
  if (refused) {
    const said = words.refusals[refused.code];
    const advice = { recipient: said.instead, helpDesk: said.instead, senderAdmin: said.instead };
    return {
      ...report,
      language: words.language,
      diagnosis: { ...report.diagnosis, summary: said.what, why: said.instead, advice },
    };
  }
  const measures = wordMeasures(report, words);
  return {
    ...report,
    language: words.language,
    claims: words.receiver ? wordClaims(report.claims, words.receiver) : report.claims,
    diagnosis: { ...report.diagnosis, ...sentencesOf(report, measures, words) },
    measures,
    bounce: report.bounce && wordBounce(report.bounce, words),
  };
}

/**
 * Whether the report is told by what refused the other message. A delivery report that is itself shown to be
 * forged tells of nothing.
 */
export function tellsOfRefusal({ bounce, diagnosis }: Report): boolean {
  return bounce !== null && diagnosis.cause === bounce.cause && diagnosis.level !== 'danger';
}

type Sentences = Pick<Report['diagnosis'], 'summary' | 'why' | 'advice'>;

function sentencesOf(report: Report, measures: readonly Measure[], words: Words): Sentences {
  const { cause } = report.diagnosis;
  const told = measures.filter((one) => one.for === 'provider').map(({ text }) => text);
  const forProvider = told.length > 0 ? { provider: told.join(' ') } : {};
  if (report.bounce && words.bounces && tellsOfRefusal(report)) {
    const { title, why, ...advice } = words.bounces[report.bounce.cause];
    return { summary: title, why, advice: { ...advice, ...forProvider } };
  }
  const said = words.causes[isOfMessage(cause, words) ? cause : 'unknown'];
  return {
    summary: said.summary(report),
    why: said.why(report),
    advice: {
      recipient: said.recipient(report),
      helpDesk: said.helpDesk(report),
      senderAdmin: said.senderAdmin(report),
      ...forProvider,
    },
  };
}

function wordMeasures(report: Report, { measures }: Words): readonly Measure[] {
  if (!measures) return [];
  return adviseOn(report).map((one) => ({ ...one, text: measures[one.code](one.facts) }));
}

function isOfMessage(cause: string, { causes }: Words): cause is Cause {
  return Object.hasOwn(causes, cause);
}

function wordBounce(bounce: Bounce, words: Words): Bounce {
  const advice = adviceOn(bounce, words);
  return { ...bounce, advice, returned: bounce.returned && word(bounce.returned, words) };
}

function adviceOn({ advice, cause }: Bounce, { bounces }: Words): Bounce['advice'] {
  if (!bounces) return advice;
  const { recipient, helpDesk, senderAdmin } = bounces[cause];
  return { recipient, helpDesk, senderAdmin };
}
