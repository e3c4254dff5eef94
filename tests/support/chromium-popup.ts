/** What the popup says, as far as tests ask for it. */
import type { Page } from 'puppeteer-core';

export interface Said {
  readonly level: string | null;
  /** The sentences at the top. */
  readonly verdict: string;
  /** Results by method, on each side; several signatures are several words. */
  readonly results: Readonly<Record<string, { readonly said: string; readonly now: string }>>;
  readonly headerSignatures: readonly string[];
  readonly bodyHashes: readonly string[];
  /** What was changed after signing, by its kinds. */
  readonly altered: readonly string[];
  /** DNS questions as "name TYPE". */
  readonly ledger: readonly string[];
  /** The code of why there is no message, or null. */
  readonly failure: string | null;
}

/** Waits for a state of the popup, and reads it. */
export async function readPopup(popup: Page, state: 'checking' | 'done' | 'failed'): Promise<Said> {
  await popup.waitForSelector(`main[data-state="${state}"]`);
  return popup.evaluate(() => {
    const texts = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string, attribute: string, within: ParentNode = document) =>
      [...within.querySelectorAll(selector)].map((found) => found.getAttribute(attribute) ?? '');
    const rows = [...document.querySelectorAll('tr[data-method]')].map((row) => {
      const side = (name: string) =>
        all(`[data-side="${name}"] [data-result]`, 'data-result', row).join(' ');
      return [row.getAttribute('data-method'), { said: side('said'), now: side('now') }] as const;
    });
    const verdict = document.querySelector('.verdict');
    return {
      level: verdict?.getAttribute('data-level') ?? null,
      verdict: texts(verdict),
      results: Object.fromEntries(rows),
      headerSignatures: all('[data-header-signature]', 'data-header-signature'),
      bodyHashes: all('[data-body-hash]', 'data-body-hash'),
      altered: all('[data-altered]', 'data-altered'),
      ledger: [...document.querySelectorAll('[data-ledger] tbody tr')].map((row) =>
        texts(row.querySelector('td')),
      ),
      failure: document.querySelector('[data-failure]')?.getAttribute('data-failure') ?? null,
    };
  });
}

/** Pictures of the popup in light and dark, in .artifacts/, which git ignores. */
export async function photograph(popup: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.screenshot({ path: `.artifacts/${name}-${scheme}.png` });
  }
}
