/**
 * Vite plugin: `virtual:mailauth` is src/checks/mailauth/library.node.ts, and with it the
 * verification modules of mailauth, bundled once for a browser. What they require of Node, and of
 * packages that are only loaded or asked one small thing, is replaced by the files of
 * src/checks/mailauth/browser/; packages that the rest of the engine uses too stay imports.
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const ID = 'virtual:mailauth';

const source = (path: string) =>
  fileURLToPath(new URL(`../src/checks/mailauth/${path}`, import.meta.url));
const replacement = (name: string) => source(`browser/${name}.ts`);

/** What is required, without "node:" -> what it gets. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['buffer', replacement('buffer')],
  ['crypto', replacement('crypto')],
  ['net', replacement('net')],
  ['joi', replacement('joi')],
  ['libmime', replacement('libmime')],
  ['tldts', replacement('tldts')],
  ['punycode.js', replacement('punycode')],
  ['ipaddr.js', replacement('ipaddr')],
  ['dns', replacement('nothing')], //          we give a resolver
  ['os', replacement('nothing')], //           we give a host name
  ['https', replacement('nothing')], //        for MTA-STS
  ['../package', replacement('nothing')], //   for MTA-STS, too
  ['../dkim/dkim-signer', replacement('nothing')],
  ['./body', replacement('body')],
  ['./message-parser', replacement('message-parser')],
  ['nodemailer/lib/addressparser', replacement('nothing')], // the verifier gets no From field
]);

/** node:buffer in the browser, for mailauth and for the rest of the app. */
export const browserBuffer = { find: /^(?:node:)?buffer$/, replacement: replacement('octets') };

/**
 * What the modules export and no verification reads, which a minifier cannot tell: to sign, to seal, to
 * print results for a header field, to read records and sources that we read ourselves.
 */
const LEFT_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'mailauth/lib/tools.js',
    [
      ...['writeToStream', 'parseHeaders', 'formatSignatureHeaderLine', 'getPrivateKey', 'fetch'],
      ...['formatAuthHeaderRow', 'escapeCommentValue', 'escapePropValue', 'formatAuthservId'],
      ...['formatDotAtomOrQuoted', 'getAlignment', 'formatDomain', 'getPtrHostname'],
      ...['validateTagValueRecord', 'parseTagValueRecord'],
    ],
  ],
  ['mailauth/lib/arc/index.js', ['createSeal', 'sealMessage']],
]);

/** The module with nothing in their place; one that is not there means an edition that nobody has looked at. */
function withoutUnread(code: string, id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const names = [...LEFT_OUT].find(([end]) => path.endsWith(end))?.[1];
  if (!names) return null;
  const at = code.lastIndexOf('module.exports = {');
  let exports = code.slice(at);
  for (const name of names) {
    const without = exports.replace(new RegExp(`\\b${name}\\b`), `${name}: () => ''`);
    if (without === exports) throw new Error(`mailauth's bundle: ${path} exports no ${name}`);
    exports = without;
  }
  return code.slice(0, at) + exports;
}

/** What the replacements import, and the app as well. */
const SHARED = /^(?:node:buffer|ipaddr\.js|punycode\/.*|tldts|@noble\/.*|micro-rsa-dsa-dh\/.*)$/;

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: source('library.node.ts'),
    platform: 'browser',
    resolve: { mainFields: ['main'], conditionNames: ['require', 'default'] },
    // lib/spf uses the global that Node has.
    transform: { target: 'es2022', inject: { Buffer: ['node:buffer', 'Buffer'] } },
    plugins: [
      {
        name: 'replacements',
        resolveId(name, importer) {
          if (importer?.startsWith(source('browser/')) && SHARED.test(name)) {
            return { id: name, external: true };
          }
          return REPLACED.get(name.replace(/^node:/, '')) ?? null;
        },
        transform: (code, id) => withoutUnread(code, id),
      },
    ],
    // A module that nothing above accounts for is a warning to rolldown, and no bundle for us.
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`mailauth's bundle: ${log.message}`);
    },
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return output[0].code;
}

export function mailauthBundle(): Plugin {
  let code: Promise<string> | null = null;
  return {
    name: 'mailauth-bundle',
    enforce: 'pre',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: async (id) => {
      if (id !== `\0${ID}`) return null;
      code ??= bundle();
      return { code: await code, moduleSideEffects: false };
    },
  };
}
