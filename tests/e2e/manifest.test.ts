import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

/** Each with what needs it. */
const PERMISSIONS = [
  'activeTab', // reads the open message, when the toolbar button is pressed
  'scripting', // puts the content script into that tab
  'storage', //   keeps the settings
];

test.each(['chrome-mv3', 'firefox-mv3'])('%s asks for nothing more than it needs', (build) => {
  const manifest = manifestOf(build);
  expect(manifest.manifest_version).toBe(3);
  expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s runs no code but its own', (build) => {
  const policy: string = manifestOf(build).content_security_policy.extension_pages;
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/script-src 'self'(;|$)/);
});
