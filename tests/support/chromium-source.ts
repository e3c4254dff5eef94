/**
 * Receives a source as the popup does, in a page of the extension: the shipped content script, its
 * port and its pieces, with nothing of ours between them and the test.
 */
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { TestBrowser } from './chromium.ts';

export interface ReceivedSource {
  /** Of the start; null where there was a failure. */
  readonly info: { readonly fidelity: string; readonly name: string; readonly size: number } | null;
  readonly failure: string | null;
  /** How often the page began. */
  readonly starts: number;
  readonly bytes: Buffer;
}

/** Receives what is open; the script is put into the page as often as `injections` says. */
export type Receive = (injections?: number) => Promise<ReceivedSource>;

/** A page of the extension that receives what is open in `tab`, as often as it is asked. */
export async function openReceiver(
  chromium: TestBrowser,
  tab: Page = chromium.page,
): Promise<Receive> {
  const popup = await chromium.openPopup(tab); // grants activeTab for the tab's origin
  const tabId = await popup.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return active?.id ?? 0;
  });
  await popup.close();
  const page = await chromium.browser.newPage();
  await page.goto(chromium.extensionUrl('options.html'));
  await tab.bringToFront();
  return async (injections = 1) => {
    const { pieces, ...rest } = await page.evaluate(receive, tabId, injections);
    return { ...rest, bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))) };
  };
}

// What follows runs in the extension's page.
declare const chrome: typeof browser;

async function receive(tabId: number, injections: number) {
  for (let i = 0; i < injections; i++) {
    await chrome.scripting.executeScript({
      target: { tabId },
      files: ['/webmail.js'],
    });
  }
  const port = chrome.tabs.connect(tabId, { name: 'source', frameId: 0 });
  const pieces: string[] = [];
  let info: ReceivedSource['info'] = null;
  let starts = 0;
  return new Promise<Omit<ReceivedSource, 'bytes'> & { pieces: string[] }>((resolve) => {
    const end = (failure: string | null) => {
      port.disconnect();
      resolve({ info, failure, starts, pieces });
    };
    port.onDisconnect.addListener(() => end('disconnected'));
    port.onMessage.addListener((message) => {
      if (message.kind === 'start') {
        info = message.info;
        starts++;
      }
      if (message.kind === 'piece') pieces.push(message.base64);
      if (message.kind === 'end') end(null);
      else if (message.kind === 'failure') end(message.code);
      else port.postMessage({ kind: 'next' });
    });
  });
}
