/**
 * The built engine, run as a worker would run it: in a realm of its own that has what the web gives
 * and nothing of Node's, and in which no text can become code. Sources and reports go through the
 * engine's protocol, and DNS through its codec.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Resolve } from '../../src/dns/dns.ts';
import {
  type Engine,
  type EngineRequest,
  type EngineWorker,
  startEngine,
} from '../../src/platform/platform.ts';
import type { Report } from '../../src/report.ts';
import { DOH_URL, dohFetch } from './doh.ts';

const root = join(import.meta.dirname, '../..');
const built = (script: string) => join(root, '.output/chrome-mv3', script);

/** What workers have that a bare realm of ECMAScript lacks. */
const WEB = {
  AbortController,
  AbortSignal,
  atob,
  btoa,
  clearTimeout,
  crypto,
  performance,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** Scripts that the engine loads when it first needs them. */
export const engineParts = ['alterations.js', 'bounce.js', 'imitations.js'] as const;

/** The text of the built engine. Throws where there is none; says so where it is older than its source. */
export function readEngine(): string {
  if (!existsSync(built('engine.js'))) throw new Error('no engine has been built: npm run build');
  const { mtimeMs } = statSync(built('engine.js'));
  const changed = globSync('{build,entrypoints,src}/**/*.ts', { cwd: root }).filter(
    (file) => statSync(join(root, file)).mtimeMs > mtimeMs,
  );
  if (changed.length > 0) console.warn(`the engine was built before ${changed[0]} changed`);
  return readEnginePart('engine.js');
}

/** The text of a built script. Throws where there is none. */
export function readEnginePart(script: string): string {
  return readFileSync(built(script), 'utf8');
}

/** A client of an engine in a realm. Its servers' answers are those of `resolve`. */
export function openEngineRealm(resolve: Resolve, fetch = dohFetch(resolve)): Engine {
  return startEngine(() => openRealm(fetch));
}

function openRealm(fetch: ReturnType<typeof dohFetch>): EngineWorker {
  const context = vm.createContext(
    { ...WEB, fetch },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const run = (code: string) => vm.runInContext(code, context);
  // `script-src 'self'`: a script of the extension's own root, and none but its parts.
  context.importScripts = (url: string) => {
    const script = engineParts.find((part) => url === `/${part}`);
    if (!script) throw new Error(`not a part of the engine: ${url}`);
    run(readEnginePart(script));
  };
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  context.postMessage = (message: unknown) => {
    const data = structuredClone(message);
    queueMicrotask(() => {
      for (const listener of listeners) listener({ data });
    });
  };
  // Objects that arrive are of the realm's own making, as a structured clone would be.
  run(`
    globalThis.self = globalThis;
    const listeners = [];
    globalThis.addEventListener = (type, listener) => listeners.push(listener);
    globalThis.deliver = (text, buffer) => {
      const data = JSON.parse(text);
      if (buffer) data.bytes = new Uint8Array(buffer);
      for (const listener of listeners) listener({ data });
    };
  `);
  run(readEngine());
  return {
    postMessage: (message: Readonly<Record<string, unknown>>) => {
      const { bytes, ...rest } = message;
      const buffer = bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : null;
      queueMicrotask(() => context.deliver(JSON.stringify(rest), buffer));
    },
    addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {},
  } as EngineWorker;
}

export type RealmRequest = Partial<EngineRequest> & { readonly offline?: boolean };

/** Examines a source in an engine, in pieces; the settled report. */
export function examineIn(
  engine: Engine,
  bytes: Uint8Array,
  request: RealmRequest = {},
): Promise<Report> {
  const { offline = false, ...rest } = request;
  return new Promise((settle, reject) => {
    const examination = engine.examine(
      {
        name: '',
        authservIds: [],
        dnsServers: offline ? [] : [DOH_URL],
        withholdLocalPart: false,
        ...rest,
      },
      {
        onReport: (report, final) => final && settle(report),
        onFailure: (message) => reject(new Error(message)),
      },
    );
    for (let at = 0; at < bytes.length; at += PIECE) {
      examination.push(new Uint8Array(bytes.subarray(at, at + PIECE)));
    }
    examination.end();
  });
}

const PIECE = 1 << 20;
