/** The browser's language, and the one that was spoken last, which a page knows at once. */
import { browser } from 'wxt/browser';

const KEY = 'language';

/** A tag of BCP 47. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** Keeps what a page of the extension speaks for the next page's first moment. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser may be told to store nothing: then the next page begins in the browser's language.
  }
}

/** What was remembered; null where nothing is. Unlike the settings, it is there without waiting. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
