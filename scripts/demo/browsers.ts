/** Where browsers are usually installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Browser {
  readonly kind: 'chrome' | 'firefox';
  readonly name: string;
  readonly path: string;
}

type Place = readonly [kind: Browser['kind'], name: string, path: string];

/** Names of commands that are looked for on PATH, on Linux. */
const COMMANDS: readonly Place[] = [
  ['chrome', 'Chromium', 'chromium'],
  ['chrome', 'Chromium', 'chromium-browser'],
  ['chrome', 'Chrome', 'google-chrome'],
  ['chrome', 'Chrome', 'google-chrome-stable'],
  ['chrome', 'Edge', 'microsoft-edge'],
  ['chrome', 'Edge', 'microsoft-edge-stable'],
  ['firefox', 'Firefox', 'firefox'],
  ['firefox', 'Firefox', 'firefox-esr'],
];

const MAC: readonly Place[] = [
  ['chrome', 'Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['chrome', 'Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['chrome', 'Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['firefox', 'Firefox', 'Firefox.app/Contents/MacOS/firefox'],
];

const WINDOWS: readonly Place[] = [
  ['chrome', 'Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['chrome', 'Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['chrome', 'Chromium', 'Chromium\\Application\\chrome.exe'],
  ['firefox', 'Firefox', 'Mozilla Firefox\\firefox.exe'],
];

/** The first browser that is there; null where none is. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): Browser | null {
  const [places, folders] = whereToLook(platform, env);
  for (const [kind, name, path] of places) {
    const found = folders.map((folder) => join(folder, path)).find(exists);
    if (found) return { kind, name, path: found };
  }
  return null;
}

function whereToLook(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): [places: readonly Place[], folders: readonly string[]] {
  const given = (...names: readonly string[]) => names.flatMap((name) => env[name] ?? []);
  switch (platform) {
    case 'darwin':
      return [MAC, ['/Applications', ...given('HOME').map((home) => join(home, 'Applications'))]];
    case 'win32':
      return [WINDOWS, given('PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA')];
    default:
      return [COMMANDS, (env.PATH ?? '').split(delimiter)];
  }
}

/** Whether a window can be opened. */
export function hasDisplay({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  if (platform === 'darwin' || platform === 'win32') return env.SSH_CONNECTION === undefined;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
