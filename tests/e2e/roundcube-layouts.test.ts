import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { openReceiver, type Receive } from '../support/chromium-source.ts';
import {
  openFound,
  openFully,
  pageAddress,
  preview,
  searchEverywhere,
  selectToo,
  showList,
} from '../support/chromium-webmail.ts';
import { startTestbed, type Testbed, type TestbedOptions } from '../support/testbed.ts';

const message = (subject: string) =>
  Buffer.from(`From: a@example.com\r\nSubject: ${subject}\r\n\r\nHello\r\n`);

const installations: [name: string, options: TestbedOptions][] = [
  ['elastic', { skin: 'elastic' }],
  ['larry', { skin: 'larry' }],
  ['classic', { skin: 'classic' }],
  ['elastic, with a token in its path', { skin: 'elastic', secureUrls: true }],
];

describe.each(installations)('Roundcube %s', (_, options) => {
  let bed: Testbed;
  let chromium: TestBrowser;
  let page: Page;
  let receive: Receive;
  let one = 0;
  let two = 0;
  let elsewhere = 0;

  beforeAll(async () => {
    bed = await startTestbed(options);
    [one = 0, two = 0] = await bed.store.put([message('one'), message('two')]);
    [elsewhere = 0] = await bed.store.put([message('elsewhere')], 'Lists');
    chromium = await launchChromium(bed);
    page = chromium.page;
    receive = await openReceiver(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    await bed?.stop();
  });

  const places: [where: string, subject: string, open: () => Promise<unknown>][] = [
    [
      'the preview pane',
      'one',
      async () => {
        await showList(page);
        await preview(page, one);
      },
    ],
    [
      'the preview pane, after another message',
      'two',
      async () => {
        await showList(page);
        await preview(page, one);
        await preview(page, two);
      },
    ],
    ['a page of its own', 'two', () => openFully(page, two)],
    [
      'a window of its own',
      'one',
      () =>
        page.goto(
          pageAddress(page, { _uid: String(one), _mbox: 'INBOX', _action: 'show', _extwin: '1' }),
        ),
    ],
    [
      'the preview alone in its tab',
      'two',
      () =>
        page.goto(
          pageAddress(page, {
            _uid: String(two),
            _mbox: 'INBOX',
            _action: 'preview',
            _framed: '1',
          }),
        ),
    ],
    ['another folder', 'elsewhere', () => openFully(page, elsewhere, 'Lists')],
    [
      'a search over folders',
      'elsewhere',
      async () => {
        await showList(page);
        await searchEverywhere(page, 'elsewhere');
        await openFound(page, elsewhere, 'Lists');
      },
    ],
  ];
  test.each(places)('%s', async (_, subject, open) => {
    await open();
    const { info, failure, bytes } = await receive();
    expect(failure).toBeNull();
    expect(info?.fidelity).toBe('exact');
    expect(bytes.equals(message(subject))).toBe(true);
  });

  const nothing: [where: string, code: string, open: () => Promise<unknown>][] = [
    ['the list', 'no-message-open', () => showList(page)],
    [
      'several messages selected',
      'several-selected',
      async () => {
        await showList(page);
        await preview(page, one);
        await selectToo(page, two);
      },
    ],
  ];
  test.each(nothing)('%s: %s', async (_, code, open) => {
    await open();
    expect((await receive()).failure).toBe(code);
  });
});
