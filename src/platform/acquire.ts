/** The view's side: has the active tab's content script find the open message, and receives its source. */
import { browser } from 'wxt/browser';
import type { NotAcquiredCode } from '../webmail/webmail.ts';
import { readFromPage, SOURCE_PORT, type SourceInfo, type SourcePort } from './source-protocol.ts';

/** Why no source came. */
export type AcquireFailure =
  | NotAcquiredCode
  | 'no-access' //   the browser lets nobody into this tab: its own pages, its store
  | 'page-closed'; // the page went away, or what came from it could not be its source

export interface SourceListener {
  onStart(info: SourceInfo): void;
  /** In order; the piece's buffer is the listener's own. */
  onPiece(bytes: Uint8Array<ArrayBuffer>): void;
  onEnd(): void;
  /** Nothing follows. */
  onFailure(code: AcquireFailure): void;
}

/** Where the build puts entrypoints/webmail.ts. */
const SCRIPT = '/webmail.js';

/** Pieces asked for before the first has come: one travels while another is read. */
const AHEAD = 2;

/** Receives the source of the message that is open in the active tab. Needs `activeTab`, which a click on the toolbar button gives. */
export function acquireFromActiveTab(listener: SourceListener): { cancel(): void } {
  let cancelled = false;
  let cancel = () => {};
  void openPort().then((port) => {
    if (cancelled) port?.disconnect();
    else if (port) cancel = receiveSource(port, listener).cancel;
    else listener.onFailure('no-access');
  });
  return {
    cancel: () => {
      cancelled = true;
      cancel();
    },
  };
}

/** A port to our script in the active tab; null where the browser does not let it in. */
async function openPort(): Promise<SourcePort | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT] });
    const port = browser.tabs.connect(tab.id, { name: SOURCE_PORT, frameId: 0 });
    // Left unread, the browser prints it.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return port;
  } catch {
    return null;
  }
}

/** Receives a source from the port's other end, which is believed only in the one order that makes sense. */
export function receiveSource(port: SourcePort, listener: SourceListener): { cancel(): void } {
  let missing: number | null = null;
  let over = false;
  const finish = (tell: () => void) => {
    if (over) return;
    over = true;
    port.disconnect();
    tell();
  };
  const fail = (code: AcquireFailure) => finish(() => listener.onFailure(code));
  const askForNext = () => {
    if (!over) port.postMessage({ kind: 'next' });
  };
  const start = (info: SourceInfo) => {
    missing = info.size;
    listener.onStart(info);
    for (let i = 0; i < AHEAD; i++) askForNext();
  };
  const add = (bytes: Uint8Array<ArrayBuffer>, before: number) => {
    missing = before - bytes.length;
    if (missing < 0) return fail('page-closed');
    listener.onPiece(bytes);
    askForNext();
  };

  port.onMessage.addListener((data) => {
    const message = readFromPage(data);
    if (over) return;
    if (message?.kind === 'failure') fail(message.code);
    else if (message?.kind === 'start' && missing === null) start(message.info);
    else if (message?.kind === 'piece' && missing !== null) add(decode(message.base64), missing);
    else if (message?.kind === 'end' && missing === 0) finish(() => listener.onEnd());
    else fail('page-closed');
  });
  port.onDisconnect.addListener(() => fail('page-closed'));
  return { cancel: () => finish(() => {}) };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
