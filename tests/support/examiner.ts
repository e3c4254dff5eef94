/** An examiner that a test plays by hand: it keeps what it is given, and says what the test has it say. */
import type { Report } from '../../src/report.ts';
import type { Examiner } from '../../src/view/view.ts';

type Request = Parameters<Examiner['examine']>[0];
type Listener = Parameters<Examiner['examine']>[1];

export interface Run {
  readonly request: Request;
  readonly listener: Listener;
  /** Bytes given so far. */
  received: number;
  ended: boolean;
  cancelled: boolean;
}

/** Each call of `examine` adds a run. */
export function handExaminer(): { readonly examiner: Examiner; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  const examine: Examiner['examine'] = (request, listener) => {
    const run: Run = { request, listener, received: 0, ended: false, cancelled: false };
    runs.push(run);
    return {
      push: (piece) => {
        run.received += piece.length;
        // As over the wire to a worker: the buffer is gone afterwards.
        structuredClone(piece.buffer, { transfer: [piece.buffer] });
      },
      end: () => {
        run.ended = true;
      },
      cancel: () => {
        run.cancelled = true;
      },
    };
  };
  return { examiner: { examine }, runs };
}

/** An examiner that tells the reports it has for a source of that name, as soon as the source is whole. */
export function playingExaminer(
  messages: readonly {
    readonly name: string;
    readonly reports: readonly Report[];
    /** Whether the last report is final. */
    readonly settled: boolean;
  }[],
): Examiner {
  return {
    examine: ({ name }, { onReport }) => ({
      push: () => {},
      end: () => {
        const message = messages.find((one) => one.name === name);
        message?.reports.forEach((report, i) => {
          onReport(report, message.settled && i === message.reports.length - 1);
        });
      },
      cancel: () => {},
    }),
  };
}
