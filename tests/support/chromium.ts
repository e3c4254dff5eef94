/**
 * A real Chromium with the extension as it ships. Only the test bed can be reached: the names of the
 * DNS servers lead to its dnsdist, and no other name resolves.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/provision.ts';
import { signIn } from './chromium-webmail.ts';
import type { Testbed } from './testbed.ts';
import { DOH_HOSTS } from './testbed-dns.ts';

/** The extension as `npm run build` leaves it. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface TestBrowser {
  readonly browser: Browser;
  /** The address of one of the extension's pages. */
  readonly extensionUrl: (path: string) => string;
  /** The tab of the webmail, signed in. */
  readonly page: Page;
  /** Clicks the extension's button in the toolbar above a tab: the popup, and `activeTab`, as a person gets them. */
  openPopup(page?: Page): Promise<Page>;
  /** Ends the browser; resolves with every request of its whole session. */
  close(): Promise<readonly NetRequest[]>;
}

/** A request in Chromium's own network log. */
export interface NetRequest {
  readonly url: string;
  readonly method: string;
  /** Origin of the page or extension that made it; null for an address that was typed. */
  readonly initiator: string | null;
  /**
   * Made by Chromium on its own account (sign-in, updates, …): nobody's page or script made it, and
   * it fills no frame. Which there are changes with its version; none gets further than a name that
   * is not found.
   */
  readonly ofBrowser: boolean;
}

// Services of the browser that are to be off: each asks somebody something about the pages one visits.
const FEATURES_OFF = ['AutofillServerCommunication', 'NetworkTimeServiceQuerying'];
const PREFERENCES = { profile: { password_manager_leak_detection: false } };

export async function launchChromium(bed: Testbed): Promise<TestBrowser> {
  const profile = join(bed.folder, `chromium-${performance.now()}`);
  const netLog = join(profile, 'net-log.json');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: node scripts/provision.ts');
  const names = DOH_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${bed.doh.port}`);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--animation-duration-scale=0', // a button that is not pinned takes 250 ms to come out of its menu
      `--disable-features=${FEATURES_OFF.join(',')}`,
      `--host-resolver-rules=${[...names, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
      `--ignore-certificate-errors-spki-list=${bed.doh.spki}`,
      `--log-net-log=${netLog}`,
    ],
  });
  const id = await browser.installExtension(EXTENSION);
  const extension = (await browser.extensions()).get(id);
  const [page = await browser.newPage()] = await browser.pages();
  if (!extension) throw new Error('the extension is not installed');
  await signIn(page, bed.webmail);
  return {
    browser,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    page,
    openPopup: (tab = page) => openPopup(browser, tab, extension),
    close: async () => {
      await browser.close();
      return readNetLog(await readFile(netLog, 'utf8'));
    },
  };
}

/** Clicks the toolbar button of any extension whose popup is popup.html. */
export async function openPopup(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  await page.bringToFront();
  const address = `chrome-extension://${extension.id}/popup.html`;
  const target = browser.waitForTarget((target) => target.url() === address);
  await page.triggerExtensionAction(extension);
  return (await target).asPage();
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: Readonly<
      Partial<Record<'url' | 'method' | 'initiator' | 'request_type', string>>
    >;
  }[];
}

/** Every URL that a request was started for, redirects included. */
function readNetLog(json: string): readonly NetRequest[] {
  const { constants, events }: NetLog = JSON.parse(json);
  const { URL_REQUEST_START_JOB } = constants.logEventTypes;
  return events.flatMap(({ type, params }) => {
    if (type !== URL_REQUEST_START_JOB || !params?.url) return [];
    const { url, method = '', request_type } = params;
    const initiator = params.initiator === 'not an origin' ? null : (params.initiator ?? null);
    return { url, method, initiator, ofBrowser: initiator === null && request_type === 'other' };
  });
}
