/**
 * How quick the popup is, in the real toolbar over the real webmail: `npm run bench:popup`. Medians
 * of 20 runs each for a short message and one of 1 MB, after one run to warm up. What Chromium takes
 * for a popup with one word in it is measured beside it: less than that nobody can have.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPopup } from '../support/chromium.ts';
import { openFully } from '../support/chromium-webmail.ts';
import { letter, published } from '../support/messages.ts';
import { arrivedToday, SENDER } from '../support/messages-of-today.ts';
import { startTestbed } from '../support/testbed.ts';

const RUNS = 20;

interface Times {
  /** From the click to the first content on the screen. */
  readonly firstContent: number;
  /** From the source's last byte to its claims on the screen. */
  readonly claims: number;
  /** From the click to the last result. */
  readonly settled: number;
}

const bed = await startTestbed({ zone: published(SENDER.domain, SENDER.ip, 'reject') });
const chromium = await launchChromium(bed);
try {
  const line = `${'A'.repeat(76)}\n`;
  const sizes: readonly [name: string, body: string][] = [
    ['short', 'all is well\n'],
    ['1 MB', line.repeat(2 ** 20 / (line.length + 1))],
  ];
  for (const [name, body] of sizes) {
    const message = await arrivedToday(letter(`Shop <${SENDER.address}>`, '', body));
    const [uid = 0] = await bed.store.put([message]);
    await openFully(chromium.page, uid);
    await measure(); // warms up
    const runs: Times[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await measure());
    const median = (of: keyof Times) => middle(runs.map((run) => run[of]));
    console.log(
      `${name}: click to first content ${median('firstContent')} ms, last byte to claims ` +
        `${median('claims')} ms, click to all results ${median('settled')} ms`,
    );
  }
  console.log(`a popup with one word: click to first content ${await measureLeast()} ms`);
} finally {
  await chromium.close();
  await bed.stop();
}

async function measure(): Promise<Times> {
  const click = performance.timeOrigin + performance.now();
  const popup = await chromium.openPopup();
  await popup.waitForSelector('main[data-state="done"]');
  const marks = await readMarks(popup);
  await popup.close();
  const at = (name: string) => marks[name] ?? Number.NaN;
  return {
    firstContent: at('whence-first-content') - click,
    claims: at('whence-claims-shown') - at('whence-source-complete'),
    settled: at('whence-settled') - click,
  };
}

/** The median for an extension that does nothing, in the same browser. */
async function measureLeast(): Promise<number> {
  const folder = join(bed.folder, 'least');
  const manifest = { manifest_version: 3, name: 'least', version: '1' };
  await mkdir(folder);
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Least</title>Hello');
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, action: { default_popup: 'popup.html' } }),
  );
  const id = await chromium.browser.installExtension(folder);
  const extension = (await chromium.browser.extensions()).get(id);
  if (!extension) throw new Error('not installed');
  const runs: number[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const click = performance.timeOrigin + performance.now();
    const popup = await openPopup(chromium.browser, chromium.page, extension);
    const painted = await popup.waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.timeOrigin + paint.startTime;
    });
    if (i > 0) runs.push(((await painted.jsonValue()) ?? Number.NaN) - click); // the first warms up
    await popup.close();
  }
  return middle(runs);
}

/** The popup's marks, in milliseconds since 1970. */
async function readMarks(popup: Page): Promise<Readonly<Record<string, number>>> {
  await popup.waitForFunction(() => performance.getEntriesByName('whence-settled').length > 0);
  return popup.evaluate(() =>
    Object.fromEntries(
      performance
        .getEntriesByType('mark')
        .map(({ name, startTime }) => [name, performance.timeOrigin + startTime]),
    ),
  );
}

function middle(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN);
}
