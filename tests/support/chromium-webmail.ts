/** What a person does in Roundcube, in each of its skins. */
import type { Page } from 'puppeteer-core';
import { PASSWORD, USER } from './mail-store.ts';

export async function signIn(page: Page, webmail: string): Promise<void> {
  await page.goto(webmail);
  await page.type('#rcmloginuser', USER);
  await page.type('#rcmloginpwd', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
}

/** Shows a folder's list, with nothing open. */
export async function showList(page: Page, folder = 'INBOX'): Promise<void> {
  await page.goto(pageAddress(page, { _mbox: folder }));
  await page.waitForSelector('#messagelist tbody tr.message');
}

/** Clicks a message of the list that is shown, which opens it in the preview pane. */
export async function preview(page: Page, uid: number): Promise<void> {
  await click(page, String(uid));
  await page.waitForFunction(
    (id) => {
      const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
      return new URLSearchParams(frame?.contentWindow?.location.search).get('_uid') === id;
    },
    {},
    String(uid),
  );
}

/** Opens a message in a page of its own, as a double click does. */
export async function openFully(page: Page, uid: number, folder = 'INBOX'): Promise<void> {
  await page.goto(pageAddress(page, { _mbox: folder, _uid: String(uid), _action: 'show' }));
}

/** Selects messages besides the one that is selected. */
export async function selectToo(page: Page, uid: number): Promise<void> {
  await page.keyboard.down('Control');
  await click(page, String(uid));
  await page.keyboard.up('Control');
}

/** Roundcube's address for a view; the path may hold a token. */
export function pageAddress(page: Page, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams({ _task: 'mail', ...query });
  return new URL(`?${search}`, page.url()).href;
}

/** A row bears its UID in base64url, without padding. */
async function click(page: Page, id: string): Promise<void> {
  const row = `#rcmrow${Buffer.from(id).toString('base64url')}`;
  await (await page.waitForSelector(`${row} .subject`))?.click();
}

/** Searches every folder, as its search box does. */
export async function searchEverywhere(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    rcmail.env.search_scope = 'all';
    rcmail.qsearch(text);
  }, text);
  await page.waitForFunction(() => rcmail.env.multifolder_listing === true);
}

/** Clicks a message that a search over folders found: its row is named "3-Folder". */
export async function openFound(page: Page, uid: number, folder: string): Promise<void> {
  await click(page, `${uid}-${folder}`);
  await page.waitForFunction(
    (folder) => {
      const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
      return new URLSearchParams(frame?.contentWindow?.location.search).get('_mbox') === folder;
    },
    {},
    folder,
  );
}

// Roundcube's own scripts, in its page.
declare const rcmail: {
  readonly env: { search_scope: string; readonly multifolder_listing?: boolean };
  qsearch(text: string): void;
};
