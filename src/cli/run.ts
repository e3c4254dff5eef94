/** One input -> what is analysed: a message with the answers of DNS, or a bundle with its own. */
import { type ExamineOptions, PRODUCER, SIZE_LIMIT } from '../analyse.ts';
import {
  type Bundle,
  type BundleOptions,
  type BundleProblem,
  makeBundle,
  mayBeBundle,
  openRecorder,
  readBundle,
  replayOf,
  withRecordedLedger,
} from '../bundle/bundle.ts';
import { archiveResolver, type Resolve } from '../dns/dns.ts';
import type { Report } from '../report.ts';
import { type Language, languages } from '../wording/wording.ts';
import type { Settings } from './arguments.ts';
import type { Input } from './input.ts';

export interface Run {
  readonly bytes: Uint8Array;
  readonly options: ExamineOptions;
  readonly language: Language;
  /** The report as it is told: of a bundle with the ledger that was recorded. */
  readonly finished: (report: Report) => Report;
  /** What it was made of. */
  readonly bundleOf: (report: Report) => Bundle;
  /** Of a bundle, who recorded it, and when; null where the input is a message. */
  readonly recorded: null | {
    readonly version: string;
    readonly now: string;
    readonly isOwn: boolean;
  };
}

export interface RunSettings
  extends Pick<Settings, 'keyArchive' | 'options' | 'bundle' | 'redact' | 'language'> {
  /** That of the command line. */
  readonly spoken: Language;
}

/** Opens an input; `resolver` is asked for a message, and never for a bundle. */
export function openRun(
  path: string,
  input: Input,
  settings: RunSettings,
  resolver: Resolve | null,
): Run | { readonly problem: BundleProblem } {
  if (!mayBeBundle(input.bytes)) return runOfMessage(path, input, settings, resolver);
  const read = readBundle(input.bytes);
  return 'problem' in read ? read : runOfBundle(read.bundle, settings);
}

function runOfMessage(
  path: string,
  { bytes: whole, size }: Input,
  settings: RunSettings,
  resolver: Resolve | null,
): Run {
  const bytes = whole.subarray(0, SIZE_LIMIT);
  const options: ExamineOptions = {
    ...settings.options,
    name: path,
    size,
    now: new Date(),
    resolver: resolver ?? undefined,
    keyArchive: settings.keyArchive ? archiveResolver() : undefined,
  };
  return {
    bytes,
    language: settings.spoken,
    ...recordedRun(bytes, options, givenOptions(settings), settings, (report) => report),
    recorded: null,
  };
}

function runOfBundle(bundle: Bundle, settings: RunSettings): Run {
  const known = { ...bundle, options: overridden(bundle.options, settings) };
  const { bytes, options, language } = replayOf(known);
  const { version, tables } = bundle.producer;
  const isOwn = version === PRODUCER.version && tables === PRODUCER.tables;
  return {
    bytes,
    language: languages.find((name) => name === language) ?? settings.spoken,
    ...recordedRun(bytes, options, known.options, settings, (report) =>
      withRecordedLedger(report, bundle.ledgers),
    ),
    recorded: { version, now: bundle.now, isOwn },
  };
}

/** The options, with resolvers whose answers are written down where a bundle is asked for. */
function recordedRun(
  bytes: Uint8Array,
  options: ExamineOptions,
  told: BundleOptions,
  settings: RunSettings,
  finished: Run['finished'],
): Pick<Run, 'options' | 'finished' | 'bundleOf'> {
  const recorder = openRecorder();
  const { resolver, keyArchive, now = new Date() } = options;
  const bundleOf = (report: Report) =>
    makeBundle(report, {
      bytes,
      now,
      options: told,
      answers: resolver ? recorder.answers() : null,
    });
  if (settings.bundle === null && !settings.redact) return { options, finished, bundleOf };
  return {
    options: {
      ...options,
      resolver: resolver && recorder.record('dns', resolver),
      keyArchive: keyArchive && recorder.record('key-archive', keyArchive),
    },
    finished,
    bundleOf,
  };
}

function givenOptions({ options, keyArchive, spoken }: RunSettings): BundleOptions {
  const { clock, envelope, receiver, fidelity, withholdLocalPart, neverAsk } = options;
  return {
    clock: clock?.toISOString() ?? null,
    envelope: {
      ip: envelope?.ip ?? null,
      helo: envelope?.helo ?? null,
      mailFrom: envelope?.mailFrom ?? null,
    },
    authservIds: receiver?.authservIds ?? [],
    fidelity: fidelity ?? null,
    withholdLocalPart: withholdLocalPart ?? false,
    neverAsk: neverAsk ?? [],
    protected: options.protected ?? [],
    keyArchive,
    language: spoken,
  };
}

/** What is given now counts before what was given then; what may be asked cannot be changed any more. */
function overridden(then: BundleOptions, settings: RunSettings): BundleOptions {
  const given = givenOptions(settings);
  const { envelope } = given;
  return {
    ...then,
    language: settings.language ?? then.language,
    clock: given.clock ?? then.clock,
    envelope: {
      ip: envelope.ip ?? then.envelope.ip,
      helo: envelope.helo ?? then.envelope.helo,
      mailFrom: envelope.mailFrom ?? then.envelope.mailFrom,
    },
    authservIds: settings.options.receiver?.authservIds ?? then.authservIds,
    fidelity: given.fidelity ?? then.fidelity,
    neverAsk: settings.options.neverAsk ?? then.neverAsk,
    protected: settings.options.protected ?? then.protected,
  };
}
