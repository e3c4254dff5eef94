/** Renders public/icon/*.png from the drawings. Run after a drawing was changed: node scripts/icons.ts */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from './provision.ts';

const FOLDER = 'public/icon';

/** The toolbar shows 16 px; a drawing of its own keeps its lines clear there. */
const drawings = [
  { file: 'small.svg', sizes: [16] },
  { file: 'icon.svg', sizes: [32, 48, 128] },
];

const browser = await puppeteer.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const { file, sizes } of drawings) {
  const drawing = readFileSync(`${FOLDER}/${file}`).toString('base64');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style>
       <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  }
}
await browser.close();
