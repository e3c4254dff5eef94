/** One build for Chrome and one for Firefox, both Manifest V3: `npm run build`. */
import { defineConfig } from 'wxt';
import { browserBuffer, mailauthBundle } from './build/mailauth-bundle.ts';
import { pageShell } from './build/page-shell.ts';
import { languages, loadWords } from './src/wording/wording.ts';

/** What a page of the extension may do. Plain HTTP only to this machine: a DNS server of one's own. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': 'https: http://127.0.0.1:* http://localhost:*',
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The development server reloads pages over a socket, and sets their styles from scripts. */
const whileDeveloping = {
  'style-src': "'self' 'unsafe-inline' http://localhost:*",
  'connect-src': `${contentSecurityPolicy['connect-src']} ws://localhost:*`,
};

const views = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, (await loadWords(language)).view] as const),
  ),
);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [mailauthBundle(), pageShell(views)],
    resolve: { alias: [browserBuffer] },
    // Left on, it writes the public suffix list, one string of 68 KB, to each place that reads it.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for one at a time: the DNS servers that are chosen, a webmail that is to be read without a click.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: Object.entries({
        ...contentSecurityPolicy,
        ...(command === 'serve' && whileDeveloping),
      })
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join('; '),
    },
    // A body read by `for await`, AbortSignal.any, Promise.withResolvers.
    ...(browser === 'chrome' && { minimum_chrome_version: '124' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // Reserved for documentation until the add-on is published under a domain of its own.
          id: 'whence@whence.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
