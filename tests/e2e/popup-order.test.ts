import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { readPopup } from '../support/chromium-popup.ts';
import { openFully } from '../support/chromium-webmail.ts';
import { letter, published } from '../support/messages.ts';
import { arrivedToday, SENDER } from '../support/messages-of-today.ts';
import { startTestbed, type Testbed } from '../support/testbed.ts';

let bed: Testbed;
let chromium: TestBrowser;

beforeAll(async () => {
  bed = await startTestbed({ zone: published(SENDER.domain, SENDER.ip, 'reject') });
  chromium = await launchChromium(bed);
});
afterAll(async () => {
  await chromium?.close();
  await bed?.stop();
});

/** The popup's own marks, in the order of their times. */
const marksOf = (popup: Page) =>
  popup.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .sort((a, b) => a.startTime - b.startTime)
      .map(({ name }) => name),
  );

test('what the receiver said stands there before DNS has answered anything', async () => {
  const [uid = 0] = await bed.store.put([await arrivedToday()]);
  await openFully(chromium.page, uid);
  const letDnsAnswer = bed.holdDns();
  const popup = await chromium.openPopup();
  const early = await readPopup(popup, 'checking');
  expect(early.results).toMatchObject({
    spf: { said: 'pass', now: 'pending' },
    dkim: { said: 'pass', now: 'pending' },
    dmarc: { said: 'pass', now: 'pending' },
  });
  expect(early.level).toBe('pending');
  letDnsAnswer();
  const settled = await readPopup(popup, 'done');
  expect(settled.results).toMatchObject({
    spf: { now: 'pass' },
    dkim: { now: 'pass' },
    dmarc: { now: 'pass' },
  });
  expect(await marksOf(popup)).toEqual([
    'whence-first-content',
    'whence-source-complete',
    'whence-claims-shown',
    'whence-first-dns-answer',
    'whence-settled',
  ]);
  await popup.close();
});

test('a message of 20 MB arrives in pieces, and the popup answers all the while', async () => {
  const line = `${'A'.repeat(76)}\n`;
  const body = line.repeat(Math.ceil((20 * 1024 * 1024) / (line.length + 1)));
  const attachment = 'Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n';
  const [uid = 0] = await bed.store.put([
    await arrivedToday(letter(`Shop <${SENDER.address}>`, attachment, body)),
  ]);
  await openFully(chromium.page, uid);
  const popup = await chromium.openPopup();
  const said = await readPopup(popup, 'done');
  expect(said.results.dkim?.now).toBe('pass');
  const { longest, whole } = await popup.evaluate(longestTask);
  expect(whole).toBeGreaterThan(0);
  expect(longest).toBeLessThan(whole / 4); // of one piece or two, not of all
  await popup.close();
});

/** The longest that the popup did at a stretch, and how long it was busy with the message, in milliseconds. */
async function longestTask() {
  const tasks = await new Promise<readonly number[]>((resolve) => {
    const observer = new PerformanceObserver((list) =>
      resolve(list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve([]), 500); // there was none
  });
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
  return {
    longest: Math.max(0, ...tasks),
    whole: at('whence-settled') - at('whence-first-content'),
  };
}
