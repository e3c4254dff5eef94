/**
 * `npm start`: explains a sample message, builds the extension and says how to load it; on a desktop
 * it then opens a browser with the extension and a demo mailbox. `npm start -- FILE.eml` explains that
 * file, asking DNS.
 */
import { spawn } from 'node:child_process';
import { type Browser, findBrowser, hasDisplay } from './demo/browsers.ts';
import { BUILDS, runDemo } from './demo/demo.ts';

const { stdout, argv } = process;
const given = argv.slice(2);

async function showAll(): Promise<number> {
  title('1. A message, explained');
  say(
    'samples/spoof-microsoft.eml was made for this; its DNS answers come from samples/zone.json.\n',
  );
  await whence(['--zone', 'samples/zone.json', 'samples/spoof-microsoft.eml']);

  title('2. The extension');
  say('Building it for Chrome, Edge and Firefox …');
  const { status, output } = await run('npm', ['run', '--silent', 'build']);
  if (status !== 0) {
    say(`${output}\nThe build failed.`);
    return 1;
  }
  say(LOADING);

  title('3. A demo mailbox');
  const browser = findBrowser();
  const hindrance = whyNoDemo(browser);
  if (!browser || hindrance) {
    say(`Not opened: ${hindrance}`);
    return 0;
  }
  say(`${browser.name} opens with the extension and a mailbox of the samples. It asks no network.`);
  say('Close its window, or press Ctrl+C here, to end.');
  try {
    await runDemo(browser);
  } catch (error) {
    // The demo is an extra: a browser that does not start, or dies, is no failure of npm start.
    say(`It ended early: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  return 0;
}

function whyNoDemo(browser: Browser | null): string | null {
  if (!stdout.isTTY) return 'the output is no terminal.';
  if (!hasDisplay(process)) return 'there is no display.';
  return browser ? null : 'no Chrome, Chromium, Edge or Firefox was found.';
}

const LOADING = `
It lies in
  ${BUILDS.chrome}
  ${BUILDS.firefox}

To load it
  Chrome   Open chrome://extensions and switch on “Developer mode” at the top right.
           Click “Load unpacked” and choose the folder .output/chrome-mv3.
  Edge     Open edge://extensions and switch on “Developer mode” at the left.
           Click “Load unpacked” and choose the folder .output/chrome-mv3.
  Firefox  Open about:debugging#/runtime/this-firefox and click “Load Temporary Add-on”.
           Choose the file manifest.json in .output/firefox-mv3. It stays until Firefox is closed.

Then open a message in your webmail and click the Whence button. It may be behind the puzzle piece
beside the address bar.`;

/** The command line, on this terminal. */
function whence(args: readonly string[]): Promise<number> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, ['src/cli/cli.ts', ...args], { stdio: 'inherit' });
    child.on('close', (status) => ended(status ?? 1));
  });
}

/** A command whose output matters only where it fails. */
function run(
  command: string,
  args: readonly string[],
): Promise<{ status: number; output: string }> {
  return new Promise((ended) => {
    const windows = process.platform === 'win32'; // npm is a script there
    const child = spawn(command, [...args], { shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => ended({ status: 1, output: String(error) }));
    child.on('close', (status) => ended({ status: status ?? 1, output }));
  });
}

function title(text: string): void {
  say(`\n${stdout.isTTY && stdout.hasColors() ? `\u001b[1m${text}\u001b[22m` : text}\n`);
}

function say(text: string): void {
  stdout.write(`${text}\n`);
}

process.exitCode = given.length > 0 ? await whence(given) : await showAll();
