/** The stage in a real Chromium: the view outside of the extension, for pictures and for tests. */
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from '../provision.ts';
import type { Scene } from './scene.ts';

export interface Stage {
  readonly page: Page;
  /** Everything that a page complained about. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for beside the stage's own. */
  readonly strangers: readonly string[];
  /** Sets the width, in CSS pixels, and the theme. */
  look(width: number, theme: 'light' | 'dark'): Promise<void>;
  /** Plays a scene from its beginning, in English if nothing else is said. */
  show(scene: Scene, language?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: node scripts/provision.ts');
  const server = await createServer({
    root: '.',
    configFile: false,
    logLevel: 'error',
    cacheDir: '.artifacts/vite',
    server: { port: 0, host: '127.0.0.1', hmr: false },
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@preact/signals'],
    },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  // A second tab would be hidden, and draw no frames.
  const [page = await browser.newPage()] = await browser.pages();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
      strangers.push(request.url());
    }
  });
  return {
    page,
    complaints,
    strangers,
    look: async (width, theme) => {
      await page.setViewport({ width, height: 600 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    },
    show: async (scene, language = 'en') => {
      const { identifier } = await page.evaluateOnNewDocument(
        (value: Scene, tag: string) => {
          Object.assign(window, { scene: value, language: tag });
        },
        scene,
        language,
      );
      await page.goto(`${origin}scripts/stage/index.html`, { waitUntil: 'load' });
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      await page.waitForSelector('main[data-state]');
      // Source lines and the list of messages come a moment later.
      await page.waitForNetworkIdle({ idleTime: 100 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
