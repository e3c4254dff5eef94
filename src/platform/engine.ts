/**
 * The engine's client: starts the worker that examines messages, gives it sources piece by piece,
 * and hands on its reports. One worker serves every examination of a page.
 */
import { browser } from 'wxt/browser';
import type { Report } from '../report.ts';
import { type EngineRequest, readFromEngine, type ToEngine } from './engine-protocol.ts';

export interface ExamineListener {
  /** First the claims, then more with each answer; `final` is the last. */
  onReport(report: Report, final: boolean): void;
  /** The engine failed; nothing follows. For a log, not for a person. */
  onFailure(message: string): void;
}

export interface Examination {
  /** The piece's buffer is given away: the piece is empty afterwards. */
  push(piece: Uint8Array<ArrayBuffer>): void;
  /** The source is whole. */
  end(): void;
  /** Nothing more is told, and open DNS questions are dropped. */
  cancel(): void;
}

export interface Engine {
  examine(request: EngineRequest, listener: ExamineListener): Examination;
  /** Ends the worker, and with it every examination. */
  close(): void;
}

/** The part of a Worker that is used. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

// A classic worker from a file of its own: a module worker by URL breaks the development server.
const openWorker = (): EngineWorker => new Worker(browser.runtime.getURL('/engine.js'));

/** An engine whose worker starts at once, so that it is ready when the source is. */
export function startEngine(open: () => EngineWorker = openWorker): Engine {
  const listeners = new Map<number, ExamineListener>();
  let nextId = 0;
  let worker: EngineWorker | null = start();

  function start(): EngineWorker {
    const started = open();
    started.addEventListener('message', ({ data }) => receive(data));
    started.addEventListener('error', ({ message }) => fail(started, message));
    started.addEventListener('messageerror', () => fail(started, 'a message could not be read'));
    return started;
  }

  function receive(data: unknown): void {
    const message = readFromEngine(data);
    const listener = message && listeners.get(message.id);
    if (!listener) return;
    if (message.kind === 'failure' || message.final) listeners.delete(message.id);
    if (message.kind === 'failure') listener.onFailure(message.message);
    else listener.onReport(message.report, message.final);
  }

  /** A worker in which an error went uncaught is in no known state: the next examination gets another. */
  function fail(failed: EngineWorker, reason: string | undefined): void {
    failed.terminate();
    if (failed !== worker) return;
    worker = null;
    const open = [...listeners.values()];
    listeners.clear();
    for (const listener of open) listener.onFailure(reason || 'the worker could not be started');
  }

  return {
    examine: (request, listener) => {
      const id = nextId++;
      worker ??= start();
      const mine = worker;
      listeners.set(id, listener);
      const send = (message: ToEngine, transfer: Transferable[] = []) => {
        if (listeners.has(id)) mine.postMessage(message, transfer);
      };
      send({ kind: 'start', id, request });
      return {
        push: (piece) => send({ kind: 'piece', id, bytes: piece }, [piece.buffer]),
        end: () => send({ kind: 'end', id }),
        cancel: () => {
          send({ kind: 'cancel', id });
          listeners.delete(id);
        },
      };
    },
    close: () => {
      listeners.clear();
      worker?.terminate();
      worker = null;
    },
  };
}
