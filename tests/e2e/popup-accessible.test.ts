import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { readPopup } from '../support/chromium-popup.ts';
import { openFully } from '../support/chromium-webmail.ts';
import { published } from '../support/messages.ts';
import { arrivedToday, SENDER } from '../support/messages-of-today.ts';
import { startTestbed, type Testbed } from '../support/testbed.ts';

let bed: Testbed;
let chromium: TestBrowser;
let axe: string;

beforeAll(async () => {
  axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  bed = await startTestbed({ zone: published(SENDER.domain, SENDER.ip, 'reject') });
  const [uid = 0] = await bed.store.put([await arrivedToday()]);
  chromium = await launchChromium(bed);
  await openFully(chromium.page, uid);
});
afterAll(async () => {
  await chromium?.close();
  await bed?.stop();
});

/** What axe.min.js leaves in the page. */
interface Axe {
  readonly axe: { run(): Promise<AxeResults> };
}

/** What axe-core finds, as "rule: element". */
async function violations(popup: Page): Promise<readonly string[]> {
  await popup.evaluate(axe);
  const { violations } = await popup.evaluate(() => (globalThis as unknown as Axe).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const inScheme = async () => {
    const popup = await chromium.openPopup();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return popup;
  };

  test('axe-core finds nothing in the settled popup, everything open', async () => {
    const popup = await inScheme();
    await readPopup(popup, 'done');
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('nor while it waits for DNS', async () => {
    const letDnsAnswer = bed.holdDns();
    const popup = await inScheme();
    await readPopup(popup, 'checking');
    expect(await violations(popup)).toEqual([]);
    letDnsAnswer();
    await popup.close();
  });

  test('nor where there is no message', async () => {
    const page = await chromium.browser.newPage();
    await page.goto('chrome://version');
    const popup = await chromium.openPopup(page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await readPopup(popup, 'failed');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

test('Tab reaches everything that can be used, in the order of the page', async () => {
  const popup = await chromium.openPopup();
  await readPopup(popup, 'done');
  const usable = await popup.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, summary, input, textarea, select')];
    const shown = all.filter((element) => element.checkVisibility());
    for (const [i, element] of shown.entries()) element.setAttribute('data-tab', String(i));
    return shown.length;
  });
  expect(usable).toBeGreaterThan(3);
  const reached: string[] = [];
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // The browser stops at what can be scrolled, too.
  for (let i = 0; i < 2 * usable && reached.length < usable; i++) {
    await popup.keyboard.press('Tab');
    const tab = await popup.evaluate(() => document.activeElement?.getAttribute('data-tab'));
    if (tab) reached.push(tab);
  }
  expect(reached).toEqual(Array.from({ length: usable }, (_, i) => String(i)));
  await popup.close();
});

// Escape never gets to the page: the browser itself closes a popup by it, where there is a window.
test('Enter opens what can be opened', async () => {
  const popup = await chromium.openPopup();
  await readPopup(popup, 'done');
  await popup.focus('[data-ledger] summary');
  await popup.keyboard.press('Enter');
  expect(await popup.$eval('[data-ledger]', (details) => details.hasAttribute('open'))).toBe(true);
  await popup.close();
});
