import { expect, test } from 'vitest';
import { findBrowser, hasDisplay } from '../../scripts/demo/browsers.ts';

const rows: [
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  there: RegExp,
  name: string | null,
][] = [
  ['linux', { PATH: '/bin:/usr/bin' }, /^\/usr\/bin\/chromium$/, 'Chromium'],
  ['linux', { PATH: '/usr/bin' }, /^\/usr\/bin\/(?:firefox|google-chrome)$/, 'Chrome'], // before Firefox
  ['linux', { PATH: '/usr/bin' }, /firefox-esr$/, 'Firefox'],
  ['linux', {}, /./, 'Chromium'],
  ['linux', { PATH: '/usr/bin' }, /nothing/, null],
  ['darwin', { HOME: '/Users/a' }, /^\/Users\/a\/Applications\/Chromium\.app/, 'Chromium'],
  ['darwin', {}, /^\/Applications\/Firefox\.app/, 'Firefox'],
  ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, /^C:\\x86.*msedge\.exe$/, 'Edge'],
  ['win32', {}, /./, null],
];
test.each(rows)('%s with %j, where %s exists: %s', (platform, env, there, name) => {
  expect(findBrowser(platform, env, (path) => there.test(path))?.name ?? null).toBe(name);
});

const displays: [platform: NodeJS.Platform, env: NodeJS.ProcessEnv, display: boolean][] = [
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['darwin', { SSH_CONNECTION: '192.0.2.1' }, false],
  ['win32', {}, true],
];
test.each(displays)('%s with %j has a display: %s', (platform, env, display) => {
  expect(hasDisplay({ platform, env })).toBe(display);
});
