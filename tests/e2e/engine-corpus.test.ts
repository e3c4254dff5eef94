import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/provision.ts';
import { examine } from '../../src/analyse.ts';
import { dohResolver } from '../../src/dns/dns.ts';
import type { EngineRequest, FromEngine } from '../../src/platform/platform.ts';
import type { Report } from '../../src/report.ts';
import { comparable, PROOF_CLOCK, proofCases, proofResolver } from '../corpus/proof-corpus.ts';
import { EXTENSION } from '../support/chromium.ts';
import { startDohServer } from '../support/doh.ts';
import { describeShared } from '../support/shared.ts';

describeShared('the engine in Chromium’s worker finds what Node finds', () => {
  const cases = proofCases();
  let browser: Browser;
  let page: Page;
  let doh: Awaited<ReturnType<typeof startDohServer>>;

  beforeAll(async () => {
    doh = await startDohServer(proofResolver());
    browser = await puppeteer.launch({
      executablePath: findChromium() ?? '',
      pipe: true,
      enableExtensions: true,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
    });
    const id = await browser.installExtension(EXTENSION);
    page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
  });
  afterAll(async () => {
    await browser.close();
    await doh.stop();
  });

  test.each(cases)('$name', async ({ name, bytes, envelope }) => {
    const request: EngineRequest = {
      name,
      envelope,
      clock: PROOF_CLOCK,
      authservIds: [],
      dnsServers: [doh.url],
      withholdLocalPart: false,
    };
    const inChromium = await examineIn(page, bytes, request);
    const inNode = await examine(bytes, {
      name,
      envelope,
      clock: new Date(PROOF_CLOCK),
      resolver: dohResolver({ servers: [{ url: doh.url }] }),
    });
    expect(comparable(inChromium)).toEqual(comparable(inNode));
  });

  test('a footer is added: the worker loads the part that proves it', async () => {
    const { bytes = new Uint8Array() } = cases.find(({ name }) => name === FOOTED) ?? {};
    const footed = Buffer.concat([bytes, Buffer.from('-- \r\nSent through a list.\r\n')]);
    const { checks } = await examineIn(page, new Uint8Array(footed), {
      name: FOOTED,
      clock: PROOF_CLOCK,
      authservIds: [],
      dnsServers: [doh.url],
      withholdLocalPart: false,
    });
    const at = [{ start: bytes.length, end: footed.length }];
    expect(checks.dkim[0]).toMatchObject({
      result: 'fail',
      altered: [{ kind: 'footer-added', proved: true, at }],
    });
  });
});

/** One of the cases: a text in one part, signed whole. */
const FOOTED = 'rsa2048';

/** Has a worker of the built extension examine a source; the settled report. */
async function examineIn(page: Page, bytes: Uint8Array, request: EngineRequest): Promise<Report> {
  const json = await page.evaluate(
    (base64, request) =>
      new Promise<string>((settle, reject) => {
        const worker = new Worker('/engine.js');
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
          if (data.kind === 'failure') reject(new Error(data.message));
          else if (data.final) settle(JSON.stringify(data.report));
          else return;
          worker.terminate();
        });
        const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
        worker.postMessage({ kind: 'start', id: 0, request });
        worker.postMessage({ kind: 'piece', id: 0, bytes }, [bytes.buffer]);
        worker.postMessage({ kind: 'end', id: 0 });
      }),
    Buffer.from(bytes).toString('base64'),
    request,
  );
  return JSON.parse(json);
}
