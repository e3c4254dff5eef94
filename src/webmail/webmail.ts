/**
 * Webmails: is it one, which message is open, and how its source is had. Pure functions over
 * address, document and fetch; each names how faithful the bytes are that it brings.
 */
import type { Acquired, NotAcquired, Page, Provider } from './provider.ts';
import { rawTab } from './raw-tab.ts';
import { roundcube } from './roundcube.ts';

export type {
  Acquired,
  NotAcquired,
  NotAcquiredCode,
  Page,
  Provider,
  ProviderName,
} from './provider.ts';

const providers: readonly Provider[] = [roundcube, rawTab];

/** The source of the message that is open in the page, by the first provider that knows the page. Never rejects. */
export async function acquire(page: Page): Promise<Acquired | NotAcquired> {
  try {
    for (const provider of providers) {
      const result = await provider.acquire(page);
      if (result) return result;
    }
  } catch {
    // A page may name its elements so that they stand in for the document's own members.
  }
  return { code: 'not-a-webmail' };
}
