/**
 * (c) Messages from 100 KB to 25 MB in the worker of the built extension, in Chromium: how the time grows,
 * against the same bundle in Node, and what the renderer takes of memory.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/provision.ts';
import type { EngineRequest, FromEngine } from '../../src/platform/platform.ts';
import { EXTENSION } from '../support/chromium.ts';
import { startDohServer } from '../support/doh.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';
import { zoneResolver } from '../support/messages.ts';
import { type Figure, interleaved, median } from './figures.ts';
import { ENVELOPE, withAttachment, ZONE } from './messages.ts';

const KILOBYTE = 1000;
const SIZES = [100, 1_000, 10_000, 25_000];
const COMPARED = 10_000;
const ROUNDS = 5;

type Skipped = { readonly skipped: string };

export async function compareWithChromium(): Promise<readonly Figure[] | Skipped> {
  const executablePath = findChromium();
  if (!executablePath) return { skipped: 'no Chromium: node scripts/provision.ts' };
  if (!existsSync(`${EXTENSION}/engine.js`)) return { skipped: 'not built: npm run build' };
  const messages = new Map<number, Uint8Array<ArrayBuffer>>();
  for (const size of SIZES) messages.set(size, await withAttachment(size * KILOBYTE));
  await using served = await serve(messages);
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    const id = await browser.installExtension(EXTENSION);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    return [...(await timesOf(page, messages, served)), ...(await memoryOf(browser, page, served))];
  } finally {
    await browser.close();
  }
}

interface Served extends AsyncDisposable {
  readonly messageUrl: (kilobytes: number) => string;
  readonly request: EngineRequest;
}

async function timesOf(
  page: Page,
  messages: ReadonlyMap<number, Uint8Array>,
  { messageUrl, request }: Served,
): Promise<readonly Figure[]> {
  await page.evaluate(startEngine);
  const realm = openEngineRealm(zoneResolver(ZONE));
  const compared = messages.get(COMPARED) ?? new Uint8Array();
  const inNode = async () => {
    const before = performance.now();
    const { checks } = await examineIn(realm, compared, { envelope: ENVELOPE });
    if (checks.dkim[0]?.result !== 'pass') throw new Error('the signature does not verify');
    return performance.now() - before;
  };
  const inChromium = (kilobytes: number) => () =>
    page.evaluate(examineThere, messageUrl(kilobytes), request, false);
  // Each work says itself how long it took: the message is brought before the clock starts.
  const works = [inNode, ...SIZES.map(inChromium)];
  const took = await interleaved(works, ROUNDS, async (work) => Number(await work()));
  const [node = Number.NaN, ...times] = took.map(median);
  const at = (size: number) => times[SIZES.indexOf(size)] ?? Number.NaN;
  return [
    ...SIZES.map(
      (size): Figure => ({
        name: null,
        what: `milliseconds a megabyte, of ${size / 1000} MB (${at(size).toFixed(0)} ms)`,
        value: at(size) / (size / 1000),
      }),
    ),
    {
      name: null,
      what: '25 MB / 10 MB, of which 2.5 is linear',
      value: at(25_000) / at(10_000),
      atMost: 3.25,
    },
    {
      name: 'chromium10MBVsNode',
      what: `10 MB in Chromium / the same bundle in Node (${node.toFixed(0)} ms)`,
      value: at(COMPARED) / node,
      atMost: 2,
    },
  ];
}

/** The renderer's peak while 25 MB come in and are examined, above what it took before. */
async function memoryOf(
  browser: Browser,
  page: Page,
  { messageUrl, request }: Served,
): Promise<readonly Figure[]> {
  await page.reload();
  await page.evaluate(startEngine);
  const [small = 0] = SIZES;
  const large = SIZES.at(-1) ?? 0;
  await page.evaluate(examineThere, messageUrl(small), request, true);
  const process = await extensionProcess(browser);
  if (process === null) return [];
  const idle = memory(process, 'VmRSS');
  writeFileSync(`/proc/${process}/clear_refs`, '5'); // begins VmHWM anew
  await page.evaluate(examineThere, messageUrl(large), request, true);
  return [
    {
      name: 'memoryPerMessageByte',
      what: `renderer's peak above idle / message, of ${large / 1000} MB`,
      value: (memory(process, 'VmHWM') - idle) / (large * KILOBYTE),
      atMost: 6,
    },
  ];
}

/** Null where the system does not tell, or there are several. */
async function extensionProcess(browser: Browser): Promise<number | null> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const found = processInfo
    .map(({ id }) => id)
    .filter((id) => existsSync(`/proc/${id}/cmdline`))
    .filter((id) => readFileSync(`/proc/${id}/cmdline`, 'latin1').includes('--extension-process'));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Bytes. */
function memory(process: number, row: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${process}/status`, 'latin1');
  return Number(new RegExp(`^${row}:\\s*(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
}

/** In the page. */
function startEngine(): void {
  Object.assign(globalThis, { engine: new Worker('/engine.js') });
}

/**
 * In the page: brings a message and has it examined, with its pieces handed on as they come (`streamed`), or
 * once all are there; the milliseconds from the first piece handed on to the last report.
 */
async function examineThere(
  url: string,
  request: EngineRequest,
  streamed: boolean,
): Promise<number> {
  const { engine } = globalThis as unknown as { readonly engine: Worker };
  const id = Math.trunc(performance.now());
  const settled = new Promise<void>((done, failed) => {
    const listen = ({ data }: MessageEvent<FromEngine>) => {
      if (data.id !== id) return;
      if (data.kind === 'failure') failed(new Error(data.message));
      else if (!data.final) return;
      else if (data.report.checks.dkim[0]?.result !== 'pass') failed(new Error('not verified'));
      else done();
      engine.removeEventListener('message', listen);
    };
    engine.addEventListener('message', listen);
  });
  const push = (bytes: Uint8Array) =>
    engine.postMessage({ kind: 'piece', id, bytes }, [bytes.buffer]);
  const pieces: Uint8Array[] = [];
  const { body } = await fetch(url);
  if (streamed) engine.postMessage({ kind: 'start', id, request });
  for await (const piece of body ?? []) {
    if (streamed) push(piece);
    else pieces.push(piece);
  }
  const before = performance.now();
  if (!streamed) engine.postMessage({ kind: 'start', id, request });
  for (const piece of pieces) push(piece);
  engine.postMessage({ kind: 'end', id });
  await settled;
  return performance.now() - before;
}

/** A server of the messages, and one of their DNS. */
async function serve(messages: ReadonlyMap<number, Uint8Array>): Promise<Served> {
  const doh = await startDohServer(zoneResolver(ZONE), 3600);
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.end(messages.get(Number(url.slice(1))));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    messageUrl: (kilobytes) => `http://127.0.0.1:${port}/${kilobytes}`,
    request: {
      name: '',
      envelope: ENVELOPE,
      authservIds: [],
      dnsServers: [doh.url],
      withholdLocalPart: false,
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await Promise.all([doh.stop(), new Promise((closed) => server.close(closed))]);
    },
  };
}
