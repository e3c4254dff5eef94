/** A browser with the extension in it and the demo mailbox open; nothing of it leaves this machine. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page, type Browser as Running } from 'puppeteer-core';
import { readZone, zoneResolver } from '../../src/dns/dns.ts';
import { startDohServer } from '../../tests/support/doh.ts';
import { messages } from '../samples/messages.ts';
import type { Browser } from './browsers.ts';
import { startMailbox } from './mailbox.ts';

export const BUILDS = {
  chrome: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
} as const;

/** Runs until the browser is closed, or until it is interrupted with Ctrl+C. */
export async function runDemo(found: Browser): Promise<void> {
  const doh = await startDohServer(sampleDns());
  const mailbox = await startMailbox(
    messages
      .filter(({ stored }) => !stored) // this mailbox gives what it stores for exact
      .map(({ name }) => ({ name, source: readFileSync(`samples/${name}.eml`) })),
  );
  const profile = mkdtempSync(join(tmpdir(), 'whence-demo-'));
  try {
    const browser = await launch(found, profile);
    // Until its process has ended, it writes to the profile.
    const ended = new Promise((resolveEnd) => browser.process()?.once('exit', resolveEnd));
    process.once('SIGINT', () => void browser.close().catch(() => {}));
    try {
      const page = await openFirst(browser, mailbox.url);
      await install(browser, found, doh.url);
      await page.bringToFront();
      await ended;
    } finally {
      // Ctrl+C reaches the browser too, which may then be gone already.
      await browser.close().catch(() => {});
      await ended;
    }
  } finally {
    await Promise.all([mailbox.stop(), doh.stop()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sampleDns() {
  const read = readZone(readFileSync('samples/zone.json', 'utf8'));
  if ('problem' in read) throw new Error(`samples/zone.json: ${read.problem.code}`);
  return zoneResolver(read.zone);
}

async function launch({ kind, path }: Browser, profile: string): Promise<Running> {
  // Chromium does not start its sandbox as root, and without it only when told to.
  if (kind === 'chrome') pin(profile);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return await puppeteer.launch({
    browser: kind,
    executablePath: path,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    pipe: kind === 'chrome',
    enableExtensions: true,
    handleSIGINT: false,
    ...(kind === 'chrome'
      ? { args: isRoot ? ['--no-sandbox'] : [] }
      : { args: ['--remote-allow-system-access'], extraPrefsFirefox: FIREFOX_PREFERENCES }),
  });
}

/** Puts the button beside the address bar. An unpacked extension's id is drawn from its path. */
function pin(profile: string): void {
  const digest = createHash('sha256').update(BUILDS.chrome).digest('hex').slice(0, 32);
  const id = digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [id] } }),
  );
}

/** A fixed host for the extension's pages, which Firefox otherwise draws anew. */
const FIREFOX_HOST = '7b0b8a52-3d2f-4c4e-9d53-2f0a3d1c5e11';
const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'whence@whence.example': FIREFOX_HOST }),
};

/** Installs the extension and lets it ask this machine alone, as its options page would. */
async function install(browser: Running, { kind }: Browser, dnsServer: string): Promise<void> {
  const id = await browser.installExtension(BUILDS[kind]);
  const origin = kind === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
  const page = await browser.newPage();
  // Firefox opens it and never says so.
  void page.goto(`${origin}/options.html`).catch(() => {});
  await page.waitForSelector('#app *');
  await page.evaluate(
    async (settings) => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings });
    },
    { dnsMode: 'one', dnsServers: [dnsServer], authservIds: [], sendLocalPart: false },
  );
  await page.close();
}

async function openFirst(browser: Running, url: string): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  await page.click('#messagelist a');
  return page;
}
