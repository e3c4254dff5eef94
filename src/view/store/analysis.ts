/** One message: from reading its source through its claims to its settled report. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { headerEnd } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import { type Words, word, wordsFor } from '../../wording/wording.ts';
import { acquireGiven } from './given.ts';
import { setMark, setMarkWhenShown } from './marks.ts';
import type { Acquire, Acquired, Examination, Examiner, Preferences } from './ports.ts';
import { keepSource } from './source.ts';

export type Stage = 'waiting' | 'reading' | 'checking' | 'done' | 'failed';

/** What has been read so far. */
export interface Intake {
  readonly provider: string | null;
  readonly name: string;
  readonly received: number;
  readonly size: number | null;
}

export interface AnalysisStore {
  readonly stage: ReadonlySignal<Stage>;
  readonly intake: ReadonlySignal<Intake>;
  /** With its sentences; null until the claims are read. */
  readonly report: ReadonlySignal<Report | null>;
  /** The words of the report, with those that it alone needs. */
  readonly words: ReadonlySignal<Words>;
  /** The header block, for source lines; empty until it has been read back. */
  readonly head: ReadonlySignal<Uint8Array>;
  /** A code of why there is no message; null while all is well. */
  readonly failure: ReadonlySignal<string | null>;
  /** Whether the user stopped the checks. */
  readonly stopped: ReadonlySignal<boolean>;
  /** Gets the source and examines it. */
  start(): void;
  stop(): void;
  /** Says everything in these words from now on. */
  speak(words: Words): Promise<void>;
  /** Examines the same source once more, or gets it again where it is not there. */
  again(): void;
}

const NOTHING: Intake = { provider: null, name: '', received: 0, size: null };

/** A store for the message that `acquire` gets. Nothing happens before `start`. */
export function createAnalysisStore(
  examiner: Examiner,
  preferences: Preferences,
  acquire: Acquire,
  words: Words,
): AnalysisStore {
  const stage = signal<Stage>('waiting');
  const intake = signal(NOTHING);
  const report = signal<Report | null>(null);
  const head = signal<Uint8Array>(new Uint8Array());
  const failure = signal<string | null>(null);
  const stopped = signal(false);
  let cancelRun = () => {};
  let again: Acquire = acquire;
  const spoken = signal(words);

  const fail = (code: string) => {
    cancelRun();
    batch(() => {
      failure.value = code;
      stage.value = 'failed';
    });
  };

  /** Says the report again, where words have come for more of it. */
  const learn = ({ language, receiver, bounces, measures }: Words) => {
    const known = spoken.value;
    if (language !== known.language) return;
    const more = {
      receiver: receiver ?? known.receiver,
      bounces: bounces ?? known.bounces,
      measures: measures ?? known.measures,
    };
    if (
      more.receiver === known.receiver &&
      more.bounces === known.bounces &&
      more.measures === known.measures
    )
      return;
    batch(() => {
      spoken.value = { ...known, ...more };
      if (report.value) report.value = word(report.value, spoken.value);
    });
  };

  const speak = async (next: Words) => {
    if (next.language === spoken.value.language) return;
    const told = report.value;
    const all = told ? await wordsFor(told, next) : next;
    batch(() => {
      spoken.value = all;
      if (report.value) report.value = word(report.value, all);
    });
    if (report.value && report.value !== told) learn(await wordsFor(report.value, all));
  };

  const show = (bare: Report, final: boolean) => {
    if (bare.source.refused) return fail(bare.source.refused.code);
    const before = report.value;
    batch(() => {
      report.value = word(bare, spoken.value);
      stage.value = final ? 'done' : 'checking';
    });
    if (!before) setMarkWhenShown('whence-claims-shown');
    if (answers(bare) > 0 && answers(before) === 0) setMark('whence-first-dns-answer');
    if (final) setMarkWhenShown('whence-settled');
  };

  /** One run over a source; whatever it says after it was cancelled is not heard. */
  const run = (get: Acquire) => {
    cancelRun();
    batch(() => {
      stage.value = 'reading';
      intake.value = NOTHING;
      report.value = null;
      head.value = new Uint8Array();
      failure.value = null;
      stopped.value = false;
    });
    const source = keepSource();
    let heard = true;
    let info: Acquired | null = null;
    let examination: Examination | null = null;
    const onReport = async (bare: Report, final: boolean) => {
      const all = wordsFor(bare, spoken.value);
      // A refusal cannot be told without its words; what the receiver's codes mean can follow.
      if (bare.bounce) learn(await all);
      if (!heard) return;
      const first = report.value === null;
      show(bare, final);
      const bytes = first ? await source.head(headerEnd(bare.fields)) : null;
      if (heard && bytes) head.value = bytes;
      if (heard) learn(await all);
    };
    const acquisition = get({
      onStart: (started) => {
        if (!heard) return;
        info = started;
        const { provider, name, size, fidelity } = started;
        intake.value = { provider, name, size, received: 0 };
        const request = { name, ...preferences, ...(fidelity && { fidelity }) };
        examination = examiner.examine(request, {
          onReport: (bare, final) => void onReport(bare, final),
          onFailure: () => heard && fail('engine'),
        });
      },
      onPiece: (bytes) => {
        if (!heard) return;
        source.add(bytes);
        intake.value = { ...intake.value, received: source.size() };
        examination?.push(bytes);
      },
      onEnd: () => {
        if (!heard || !info) return;
        setMark('whence-source-complete');
        again = acquireGiven(source.whole(), info);
        examination?.end();
      },
      onFailure: (code) => heard && fail(code),
    });
    cancelRun = () => {
      heard = false;
      acquisition.cancel();
      examination?.cancel();
    };
  };

  return {
    stage,
    intake,
    report,
    words: spoken,
    head,
    failure,
    stopped,
    speak,
    start: () => run(acquire),
    again: () => run(again),
    stop: () => {
      cancelRun();
      batch(() => {
        stopped.value = true;
        stage.value = 'done';
      });
    },
  };
}

const answers = (report: Report | null) => report?.progress?.answered ?? report?.ledger.length ?? 0;
