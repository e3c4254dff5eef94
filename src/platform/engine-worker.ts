/**
 * The worker's side of the engine: puts sources together, has them examined, and tells how it goes,
 * no more often than a page can show.
 */
import type { Report } from '../report.ts';
import { type EngineRequest, type FromEngine, readToEngine } from './engine-protocol.ts';

/** The part of the worker's global scope that is used. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: FromEngine): void;
}

/** A source as far as it is kept, and how long it is. */
export interface GivenSource {
  readonly bytes: Uint8Array;
  readonly size: number;
}

export interface EngineWork {
  /** Bytes of a source that are kept; what follows is counted. */
  readonly limit: number;
  /** Examines one source. Rejects only for a bug of ours, or when `signal` is aborted. */
  examine(
    source: GivenSource,
    request: EngineRequest,
    onProgress: (partial: Report) => void,
    signal: AbortSignal,
  ): Promise<Report>;
}

interface Job {
  readonly request: EngineRequest;
  readonly source: SourceCollector;
  readonly stop: AbortController;
}

/** Milliseconds between two reports of an examination: a page need not be drawn more often. */
const PACE = 50;

/** Answers what clients send to `scope`. */
export function serveEngine(scope: WorkerScope, { limit, examine }: EngineWork): void {
  const jobs = new Map<number, Job>();

  const run = async (id: number, source: GivenSource, { request, stop }: Job) => {
    const progress = paced((report: Report) =>
      scope.postMessage({ kind: 'report', id, report, final: false }),
    );
    try {
      const report = await examine(source, request, progress.tell, stop.signal);
      scope.postMessage({ kind: 'report', id, report, final: true });
    } catch (error) {
      if (!stop.signal.aborted) scope.postMessage({ kind: 'failure', id, message: String(error) });
    } finally {
      progress.stop();
      stop.abort(); // what was asked ahead of need, and nobody waits for
      jobs.delete(id);
    }
  };

  scope.addEventListener('message', ({ data }) => {
    const message = readToEngine(data);
    if (!message) return;
    const { id } = message;
    const job = jobs.get(id);
    if (message.kind === 'start') {
      const stop = new AbortController();
      if (!job) jobs.set(id, { request: message.request, source: collectSource(limit), stop });
    } else if (message.kind === 'piece') {
      job?.source.add(message.bytes);
    } else if (message.kind === 'end') {
      const source = job?.source.take();
      if (job && source) void run(id, source, job);
    } else {
      job?.stop.abort();
      jobs.delete(id);
    }
  });
}

interface SourceCollector {
  add(piece: Uint8Array): void;
  /** The source, once; null thereafter. */
  take(): GivenSource | null;
}

function collectSource(limit: number): SourceCollector {
  let pieces: Uint8Array[] | null = [];
  let kept = 0;
  let size = 0;
  return {
    add: (piece) => {
      const part = piece.subarray(0, limit - kept);
      if (part.length > 0) pieces?.push(part);
      kept += part.length;
      size += piece.length;
    },
    take: () => {
      if (!pieces) return null;
      const bytes = new Uint8Array(kept);
      let at = 0;
      for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
        bytes.set(piece, at); // and is let go, so that there are never two of a large source
        at += piece.length;
      }
      pieces = null;
      return { bytes, size };
    },
  };
}

/** Tells the first value at once and then, each `PACE`, the latest that is new. */
function paced<Value>(tell: (value: Value) => void) {
  let waiting: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    timer = setTimeout(flush, PACE);
    tell(value);
  };
  return {
    tell: (value: Value) => {
      waiting = { value };
      if (timer === null) flush();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      waiting = null;
    },
  };
}
