/**
 * Pictures of the view in every state, width and theme, over real reports, to .artifacts/screenshots:
 * for looking at. Run: npm run screenshots [-- [--language=XX] NAME…]
 */
import { mkdirSync } from 'node:fs';
import { openStage } from './stage/open-stage.ts';
import { scenes } from './stage/scenes.ts';

const OUT = '.artifacts/screenshots';
const THEMES = ['light', 'dark'] as const;
const WIDTHS = { popup: [320, 400, 800], report: [320, 800, 1200], options: [320, 800] };

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const language =
  args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length) ?? 'en';
const mark = language === 'en' ? '' : `-${language}`;
mkdirSync(OUT, { recursive: true });
const stage = await openStage();
for (const [name, scene] of await scenes()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await stage.show(scene, language);
  for (const theme of THEMES) {
    for (const width of WIDTHS[scene.view]) {
      await stage.look(width, theme);
      await stage.page.screenshot({
        path: `${OUT}/${name}${mark}-${theme}-${width}.png`,
        fullPage: true,
        type: 'png',
      });
    }
  }
  console.log(name);
}
for (const complaint of stage.complaints) console.error(complaint);
await stage.close();
process.exit(0); // analyses that wait for an answer hold on to nothing that matters
