import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { readPopup } from '../support/chromium-popup.ts';
import {
  openFully,
  pageAddress,
  preview,
  selectToo,
  showList,
} from '../support/chromium-webmail.ts';
import { arrivedToday } from '../support/messages-of-today.ts';
import { startTestbed, type Testbed } from '../support/testbed.ts';

let bed: Testbed;
let chromium: TestBrowser;
let uids: readonly number[];

beforeAll(async () => {
  bed = await startTestbed();
  uids = await bed.store.put(await Promise.all([1, 2, 3].map(() => arrivedToday())));
  chromium = await launchChromium(bed);
});
afterAll(async () => {
  await chromium?.close();
  await bed?.stop();
});

afterEach(() => chromium.page.setOfflineMode(false));

const uid = (index: number) => uids[index] ?? 0;

describe('a page without a message is a calm sentence', () => {
  const rows: [where: string, code: string, open: () => Promise<unknown>][] = [
    ['the list, nothing open', 'no-message-open', () => showList(chromium.page)],
    [
      'two messages selected',
      'several-selected',
      async () => {
        await showList(chromium.page);
        await preview(chromium.page, uid(0));
        await selectToo(chromium.page, uid(1));
      },
    ],
    [
      'a new message',
      'no-message-open',
      () => chromium.page.goto(pageAddress(chromium.page, { _action: 'compose' })),
    ],
    [
      'an error page',
      'error-page',
      () => chromium.page.goto(pageAddress(chromium.page, { _action: 'viewsource', _save: '1' })),
    ],
    [
      'a message that was removed meanwhile',
      'empty',
      async () => {
        await openFully(chromium.page, uid(2));
        await bed.store.remove(uid(2));
      },
    ],
    [
      'no network',
      'unreachable',
      async () => {
        await openFully(chromium.page, uid(0));
        await chromium.page.setOfflineMode(true);
      },
    ],
    [
      'a session that is over',
      'signed-out',
      async () => {
        await openFully(chromium.page, uid(0));
        await chromium.browser.deleteCookie(...(await chromium.browser.cookies()));
      },
    ],
    ['the login page', 'signed-out', () => chromium.page.goto(bed.webmail)],
    [
      'no webmail',
      'not-a-webmail',
      () => chromium.page.goto(`${bed.webmail}skins/elastic/watermark.html`),
    ],
    ['a page of the browser', 'no-access', () => chromium.page.goto('chrome://version')],
  ];
  test.each(rows)('%s', async (_, code, open) => {
    await open();
    const popup = await chromium.openPopup();
    const said = await readPopup(popup, 'failed');
    await popup.close();
    expect(said.failure).toBe(code);
    expect(said.verdict).toMatch(/\w \w.*\.$/); // a sentence
    expect(said.level).toBe('unknown');
    expect(said.ledger).toEqual([]);
  });
});

test('the way on is a page where a message can be dropped, chosen or pasted', async () => {
  await chromium.page.goto('chrome://version');
  const popup = await chromium.openPopup();
  await readPopup(popup, 'failed');
  const address = chromium.extensionUrl('report.html');
  const opened = chromium.browser.waitForTarget((target) => target.url().startsWith(address));
  await popup.click('button.main-action');
  const page = await (await opened).asPage();
  await page.type('textarea', 'From: a@example.com\nSubject: Hello\n\nHello\n');
  await page.click('.paste button');
  await page.waitForSelector('main[data-state="done"] .verdict[data-level]');
  await page.close();
});
