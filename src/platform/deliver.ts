/** The page's side of a source's way to the view: it waits to be asked, once for each injection. */
import { type Browser, browser } from 'wxt/browser';
import type { Acquired, NotAcquired } from '../webmail/webmail.ts';
import {
  type FromPage,
  PIECE_SIZE,
  readToPage,
  SOURCE_PORT,
  type SourcePort,
} from './source-protocol.ts';

type Acquire = (signal: AbortSignal) => Promise<Acquired | NotAcquired>;

// Our own world of the page holds it from one injection to the next; the page does not see it.
const world = globalThis as { whenceStop?: () => void };

/**
 * Delivers what `acquire` brings to whoever connects next. Each injection takes the place of the
 * one before, so that a page that was asked often, and in vain, answers once.
 */
export function deliverSource(acquire: Acquire): void {
  world.whenceStop?.();
  const serve = (port: Browser.runtime.Port) => {
    if (port.name !== SOURCE_PORT) return;
    stop();
    void deliver(port, acquire);
  };
  const stop = () => browser.runtime.onConnect.removeListener(serve);
  world.whenceStop = stop;
  browser.runtime.onConnect.addListener(serve);
}

/** Acquires at once, and sends a piece for each that is asked for. A port that closes cancels. */
export async function deliver(port: SourcePort, acquire: Acquire): Promise<void> {
  const gone = new AbortController();
  port.onDisconnect.addListener(() => gone.abort());
  const tell = (message: FromPage) => {
    if (!gone.signal.aborted) port.postMessage(message);
  };

  const source = await acquire(gone.signal);
  if ('code' in source) return tell({ kind: 'failure', code: source.code });

  const { provider, fidelity, name, bytes } = source;
  let sent = 0;
  port.onMessage.addListener((data) => {
    if (!readToPage(data)) return;
    const piece = bytes.subarray(sent, sent + PIECE_SIZE);
    sent += piece.length;
    tell(piece.length > 0 ? { kind: 'piece', base64: encode(piece) } : { kind: 'end' });
  });
  tell({ kind: 'start', info: { provider, fidelity, name, size: bytes.length } });
}

// String.fromCharCode takes its units as arguments, and engines bound their number.
const UNITS = 0x4000;

function encode(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += UNITS) {
    units += String.fromCharCode(...bytes.subarray(at, at + UNITS));
  }
  return btoa(units);
}
