/** The rung for every webmail that can show a message's source in a tab: the tab's address, once more, as bytes. */
import type { Acquired, NotAcquired, Page, Provider } from './provider.ts';
import { fetchSource } from './source.ts';

export const rawTab: Provider = { name: 'raw-tab', acquire };

async function acquire(page: Page): Promise<Acquired | NotAcquired | null> {
  const type = page.document.contentType;
  if (type !== 'text/plain' && type !== 'message/rfc822') return null;
  // The address may hold good only once, and the browser still has what it showed.
  const fetched = await fetchSource(page, page.url, 'force-cache');
  if (!('bytes' in fetched)) return null; // a text, but no mail
  const { bytes } = fetched;
  // A server that calls it text may have made it one: Roundcube's does, and drops white space.
  const fidelity = type === 'message/rfc822' ? 'exact' : 'lossy-text';
  return { provider: 'raw-tab', fidelity, name: lastSegment(page.url), bytes };
}

function lastSegment(url: string): string {
  return new URL(url).pathname.split('/').at(-1) || 'message.eml';
}
