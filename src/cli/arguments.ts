/** The arguments of the command line, read without touching a file. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExamineOptions } from '../analyse.ts';
import { readServerUrl } from '../dns/dns.ts';
import { fidelities } from '../message/message.ts';
import { type ArgumentProblem, type Language, languages } from '../wording/wording.ts';

/** Whom DNS is asked of: the default servers, one server, a file, or nobody. */
export type Source =
  | { readonly from: 'servers'; readonly url: string | null }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'nobody' };

export interface Settings {
  readonly inputs: readonly string[];
  /** What is printed of each input. */
  readonly form: 'text' | 'json' | 'markdown';
  /** The file that gets a page about all inputs; null: none is wanted. */
  readonly html: string | null;
  /** That of `--language`; null: the user's, or a bundle's own. */
  readonly language: Language | null;
  /** Tells every step of SPF and DMARC, too. */
  readonly verbose: boolean;
  /** Threads that share many inputs. */
  readonly jobs: number;
  /** Replaces people, subject and text in all that is written. */
  readonly redact: boolean;
  /** Where to write what the report was made of; null: nowhere. */
  readonly bundle: string | null;
  readonly dns: Source;
  /** Asks the public archive of DKIM keys, too. */
  readonly keyArchive: boolean;
  readonly options: Pick<
    ExamineOptions,
    'clock' | 'envelope' | 'receiver' | 'fidelity' | 'withholdLocalPart' | 'neverAsk' | 'protected'
  >;
}

/** An argument that cannot be used, with what the sentence about it names. */
export interface Wrong {
  readonly problem: ArgumentProblem;
  readonly what: string;
}

export type Asked = { readonly show: 'help' | 'version' } | { readonly settings: Settings } | Wrong;

/** Options by name. */
const OPTIONS = {
  json: 'flag',
  markdown: 'flag',
  verbose: 'flag',
  offline: 'flag',
  'send-local-part': 'flag',
  'key-archive': 'flag',
  help: 'flag',
  version: 'flag',
  doh: 'value',
  zone: 'value',
  at: 'value',
  ip: 'value',
  helo: 'value',
  'mail-from': 'value',
  trust: 'value',
  'never-ask': 'value',
  protect: 'value',
  fidelity: 'value',
  language: 'value',
  jobs: 'value',
  html: 'value',
  bundle: 'value',
  redact: 'flag',
} as const;

type Name = keyof typeof OPTIONS;

const isOption = (name: string): name is Name => Object.hasOwn(OPTIONS, name);

/** What a value must be; null: it can be used. */
const CHECKS: Partial<Record<Name, (value: string) => ArgumentProblem | null>> = {
  at: (value) => (readDate(value) ? null : 'date-unreadable'),
  ip: (value) => (isIP(value) > 0 ? null : 'address-unreadable'),
  'mail-from': (value) => (isEnvelopeSender(value) ? null : 'mail-from-unreadable'),
  fidelity: (value) => (isFidelity(value) ? null : 'fidelity-unknown'),
  doh: (value) => ('url' in readServerUrl(value) ? null : 'server-url-unusable'),
  html: (value) => {
    if (value === '' || value === '-') return 'file-unwritable';
    return /\.(?:eml|msg)$/i.test(value) ? 'file-is-mail' : null;
  },
  jobs: (value) => (/^[1-9]\d?$/.test(value) ? null : 'jobs-unusable'),
  language: (value) => (readLanguage(value) ? null : 'language-unknown'),
};

/** Reads the arguments; the first that cannot be used is the answer. */
export function readArguments(args: readonly string[]): Asked {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, kind]) => [
        name,
        { type: kind === 'value' ? 'string' : 'boolean' },
      ]),
    ),
    // Loose, since its own errors are sentences of Node's: the tokens are checked here.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given = new Map();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) return { problem: 'option-unknown', what: rawName };
    const wrong = wrongWith(name, token);
    if (wrong) return wrong;
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  if (given.has('help')) return { show: 'help' };
  if (given.has('version')) return { show: 'version' };
  return settingsOf(given, positionals);
}

type Given = Map<Name, readonly string[]>;

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function wrongWith(name: Name, { rawName, value, inlineValue }: OptionToken): Wrong | null {
  switch (OPTIONS[name]) {
    case 'flag':
      return value === undefined ? null : { problem: 'value-not-wanted', what: rawName };
    case 'value': {
      // "--zone --json": the next option is no value.
      if (value === undefined || (!inlineValue && value.startsWith('--'))) {
        return { problem: 'value-missing', what: rawName };
      }
      const problem = CHECKS[name]?.(value) ?? null;
      return problem && { problem, what: problem === 'not-yet' ? `${rawName} ${value}` : value };
    }
  }
}

function settingsOf(given: Given, inputs: readonly string[]): Asked {
  const resolvers = (['offline', 'doh', 'zone'] as const).filter((name) => given.has(name));
  if (resolvers.length > 1) {
    return { problem: 'several-resolvers', what: resolvers.map((name) => `--${name}`).join(', ') };
  }
  const withoutArchive = (['offline', 'zone'] as const).find((name) => given.has(name));
  if (withoutArchive && given.has('key-archive')) {
    return { problem: 'several-resolvers', what: `--${withoutArchive}, --key-archive` };
  }
  if (given.has('json') && given.has('markdown')) {
    return { problem: 'several-forms', what: '--json, --markdown' };
  }
  const last = (name: Name) => given.get(name)?.at(-1);
  const html = last('html');
  if (html !== undefined && inputs.some((input) => resolve(input) === resolve(html))) {
    return { problem: 'file-is-mail', what: html };
  }
  if (inputs.length === 0) return { problem: 'no-input', what: '' };
  if (inputs.filter((input) => input === '-').length > 1)
    return { problem: 'input-twice', what: '-' };
  const mailFrom = last('mail-from');
  return {
    settings: {
      inputs,
      form: given.has('json') ? 'json' : given.has('markdown') ? 'markdown' : 'text',
      html: html ?? null,
      language: readLanguage(last('language')),
      verbose: given.has('verbose'),
      jobs: Number(last('jobs') ?? 1),
      redact: given.has('redact'),
      bundle: last('bundle') ?? null,
      keyArchive: given.has('key-archive'),
      dns: sourceOf(given.has('offline'), last('zone'), last('doh')),
      options: {
        clock: readDate(last('at') ?? '') ?? undefined,
        envelope: {
          ip: last('ip'),
          helo: last('helo'),
          mailFrom: mailFrom === '<>' ? '' : mailFrom,
        },
        receiver: { authservIds: given.get('trust') },
        fidelity: fidelities.find((kind) => kind === last('fidelity')),
        withholdLocalPart: !given.has('send-local-part'),
        neverAsk: given.get('never-ask'),
        protected: given.get('protect'),
      },
    },
  };
}

function sourceOf(offline: boolean, zone: string | undefined, doh: string | undefined): Source {
  if (offline) return { from: 'nobody' };
  if (zone !== undefined) return { from: 'file', path: zone };
  const server = doh === undefined ? null : readServerUrl(doh);
  return { from: 'servers', url: server && 'url' in server ? server.url : null };
}

const isFidelity = (value: string) => fidelities.some((kind) => kind === value);

const readLanguage = (value: string | undefined): Language | null =>
  languages.find((name) => name === value) ?? null;

/** A date, or a date and time; without a zone it is UTC, so that every machine reads the same. */
function readDate(text: string): Date | null {
  const match = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  if (!match) return null;
  const [, day = '', time, zone] = match;
  const midnight = new Date(day);
  // The engine reads 30 February as 2 March.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return null;
  const date = new Date(time && !zone ? `${text}Z` : text);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** An address, or the null sender. RFC 5321 §4.5.5 */
function isEnvelopeSender(text: string): boolean {
  return text === '' || text === '<>' || /^[^\s<>]+@[^\s<>@]+$/.test(text);
}
