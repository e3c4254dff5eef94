import { browser } from 'wxt/browser';

/**
 * Asks for access to a server's host, which it needs where the server allows no other origins.
 * Browsers ask the user, and only within a click. A match pattern has no port.
 */
export async function requestHostAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
