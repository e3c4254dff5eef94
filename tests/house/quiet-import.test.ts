import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** Parts that only return values: nothing happens when they are loaded. */
const parts =
  'standards,syntax,domain,message,claims,dns,checks,evidence,findings,diagnosis,wording,export,webmail';

// These run in a browser only: there the bundler gives them what they import.
const inBrowser = /src\/checks\/mailauth\/(browser\/|library\.browser\.ts$)/;

/** Run apart: replaces what could have an effect by a record of who used it. */
const WATCH = `
const used = [];
const trap = (holder, name) => {
  const before = holder[name];
  holder[name] = function (...args) {
    used.push(name);
    return before.apply(this, args);
  };
};
for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) trap(globalThis, name);
for (const name of ['log', 'warn', 'error', 'info', 'debug']) trap(console, name);
trap(process, 'exit');
const globals = Object.getOwnPropertyNames(globalThis);
for (const url of JSON.parse(process.argv[1])) {
  const before = used.length;
  await import(url);
  for (const name of used.slice(before)) process.stdout.write(name + ' ' + url + '\\n');
}
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!globals.includes(name)) process.stdout.write('new global ' + name + '\\n');
}
for (const kept of process.getActiveResourcesInfo()) {
  if (/Timeout|Immediate|TCP|UDP/.test(kept)) process.stdout.write('kept open ' + kept + '\\n');
}
`;

const load = (urls: readonly string[]) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', WATCH, JSON.stringify(urls)], {
    encoding: 'utf8',
  });

test('the core does nothing when it is loaded: no request, no timer, no output, no global', () => {
  const files = ['src/analyse.ts', 'src/report.ts', ...globSync(`src/{${parts}}/**/*.ts`)].filter(
    (path) => !path.endsWith('.d.ts') && !inBrowser.test(path),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(load(files.map((path) => pathToFileURL(path).href))).toBe('');
});

test('what would do something is noticed', () => {
  const url = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
  expect(load([url('setTimeout(() => {}, 1)')])).toMatch(/^setTimeout data:/);
  expect(load([url("console.log('x')")])).toMatch(/^x\nlog data:/);
  expect(load([url('globalThis.mine = 1')])).toBe('new global mine\n');
});

test('src/analyse.ts runs unbuilt', () => {
  const code = `
    import('./src/analyse.ts')
      .then(({ analyse }) => analyse(new TextEncoder().encode('From: a@b.example\\r\\n\\r\\n')))
      .then((report) => console.log(report.schema, report.diagnosis.cause, report.language));
  `;
  const stdout = execFileSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(stdout).toBe('whence.report/1 own-sent en\n');
});
