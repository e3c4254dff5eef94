/**
 * The view in a real Chromium, which alone can judge contrast and layout: every state in both themes.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../../scripts/stage/open-stage.ts';
import type { Scene } from '../../scripts/stage/scene.ts';
import { scenes } from '../../scripts/stage/scenes.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = await scenes();
const names = [...all.keys()];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

function sceneOf(name: string): Scene {
  const scene = all.get(name);
  if (!scene) throw new Error(`no scene ${name}`);
  return scene;
}

async function openAll(): Promise<void> {
  await stage.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function violations(): Promise<readonly string[]> {
  return await stage.page.evaluate(async () => {
    const { violations: list }: AxeResults = await Reflect.get(window, 'axe').run();
    return list.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}

/** Elements that stick out of the page, and whether it can be scrolled sideways. */
async function clipped(): Promise<readonly string[]> {
  return await stage.page.evaluate(() => {
    const { clientWidth: wide, scrollWidth } = document.documentElement;
    const out = [...document.querySelectorAll('main *, header *')].filter((element) => {
      if (element.closest('.visually-hidden, svg')) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > wide + 0.5);
    });
    const spilt = [...document.querySelectorAll('th, dt, button')].filter((element) => {
      if (element.querySelector('.visually-hidden')) return false;
      const text = document.createRange();
      text.selectNodeContents(element);
      return text.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5;
    });
    return [
      ...spilt.map((element) => `over its edge: ${element.textContent}`),
      ...out.map((element) => element.outerHTML.slice(0, 100)),
      ...(scrollWidth > wide ? [`the page: ${scrollWidth} of ${wide}`] : []),
    ];
  });
}

describe.each(names)('%s', (name) => {
  beforeAll(async () => {
    await stage.show(sceneOf(name));
    await openAll();
    await stage.page.evaluate(axe);
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing in the %s theme', async (theme) => {
    await stage.look(400, theme);
    expect(await violations()).toEqual([]);
  });

  test('nothing sticks out, from 320 to 800 pixels', async () => {
    for (const width of [320, 400, 600, 800]) {
      await stage.look(width, 'light');
      expect(await clipped()).toEqual([]);
    }
  });
});

/** All at once would be a picture for every state in every language; the longest words are in these two. */
describe.each(['de', 'fr', 'sv'])('in %s', (language) => {
  test.each(names)('%s: nothing sticks out, at 320 and 400 pixels', async (name) => {
    await stage.show(sceneOf(name), language);
    await openAll();
    expect(
      await stage.page.evaluate(() => document.querySelector('main')?.textContent),
    ).not.toMatch(/\b(?:your|which|the sender)\b/i);
    for (const width of [320, 400]) {
      await stage.look(width, 'light');
      expect(await clipped()).toEqual([]);
    }
  });
});

test('nothing that stands moves when the answers come in', async () => {
  await stage.look(400, 'light');
  const tops = async (name: string) => {
    await stage.show(sceneOf(name));
    return await stage.page.evaluate(() =>
      ['.identity', '.results', '[data-method="dmarc"]', '.progress'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top,
      ),
    );
  };
  const checking = await tops('checking');
  expect(await tops('genuine')).toEqual(checking);
  expect(await tops('body-changed')).toEqual(checking); // with a verdict of two lines
});

/** What has the focus: its place in the document, and whether it opens. Null: the page's end. */
async function focused() {
  return await stage.page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return null;
    const details = activeElement.localName === 'summary' ? activeElement.parentElement : null;
    return {
      order: [...document.querySelectorAll('*')].indexOf(activeElement),
      closed: details instanceof HTMLDetailsElement && !details.open,
      outline: getComputedStyle(activeElement).outlineStyle,
    };
  });
}

test('everything is reached and opened by keyboard, in the order in which it stands', async () => {
  await stage.look(400, 'light');
  await stage.show(sceneOf('spoof'));
  const { keyboard } = stage.page;
  const seen: number[] = [];
  for (let step = 0; step < 200; step++) {
    await keyboard.press('Tab');
    const where = await focused();
    if (where === null) break;
    expect(where.outline).not.toBe('none'); // the focus is seen
    if (where.closed) await keyboard.press('Enter');
    seen.push(where.order);
  }
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  const missed = await stage.page.evaluate((visited: number[]) => {
    const all = [...document.querySelectorAll('*')];
    const controls = [...document.querySelectorAll('summary, button, a[href], .excerpt pre')];
    return controls
      .filter((one) => !visited.includes(all.indexOf(one)))
      .map((one) => one.outerHTML);
  }, seen);
  expect(missed).toEqual([]);
});

test('no scene asked anybody for anything, or complained', () => {
  expect(stage.strangers).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
