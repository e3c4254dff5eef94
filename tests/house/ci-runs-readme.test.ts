import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

test('.ci/run runs the very test command that README names', () => {
  const readme = readFileSync('README.md', 'utf8');
  const commands = [...readme.matchAll(/^```sh\n(.*\bnpm test)\n```$/gm)].map(([, line]) => line);
  expect(commands).toHaveLength(1);
  const script = readFileSync('.ci/run', 'utf8').trimEnd().split('\n');
  expect(script.at(-1)).toBe(commands[0]);
  expect(script).toContain('export CI=true');
  expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
});
