/**
 * Installs what the end-to-end tests need and this machine lacks: by apt as root on Debian, and for
 * the browser elsewhere Playwright's own Chromium. Does nothing, and fast, where all is there.
 *
 *   node scripts/provision.ts     status 1 where something is missing and CI=true
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

interface Need {
  readonly what: string;
  readonly here: () => boolean;
  /** Debian packages; php's CGI is named at run time, for its package bears php's version. */
  readonly packages: readonly string[];
}

// Daemons live in sbin, which is not on everybody's PATH.
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin'];

/** Where a program lies, or null. */
function findProgram(name: string): string | null {
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** The Chromium to test in: `CHROMIUM` where it is set, the system's, or Playwright's own; or null. */
export function findChromium(): string | null {
  const own = process.env.CHROMIUM;
  if (own) return isExecutable(own) ? own : null;
  return findProgram('chromium') ?? [chromium.executablePath()].find(isExecutable) ?? null;
}

export const ROUNDCUBE_ROOT = '/var/lib/roundcube/public_html';
export const ROUNDCUBE_SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';

const needs: readonly Need[] = [
  {
    what: 'Dovecot',
    here: () => findProgram('dovecot') !== null && existsSync('/usr/lib/dovecot/imap'),
    packages: ['dovecot-imapd'],
  },
  {
    what: 'Roundcube',
    here: () =>
      existsSync(`${ROUNDCUBE_ROOT}/index.php`) &&
      existsSync(ROUNDCUBE_SCHEMA) &&
      ['larry', 'classic'].every((skin) => existsSync(`${ROUNDCUBE_ROOT}/skins/${skin}`)) &&
      succeeds('php', '-r', "exit(extension_loaded('pdo_sqlite') ? 0 : 1);"),
    packages: [
      'roundcube-core',
      'roundcube-sqlite3',
      'roundcube-skin-larry',
      'roundcube-skin-classic',
      'php-cli',
    ],
  },
  { what: 'unbound', here: () => findProgram('unbound') !== null, packages: ['unbound'] },
  { what: 'dnsdist', here: () => findProgram('dnsdist') !== null, packages: ['dnsdist'] },
  { what: 'openssl', here: () => findProgram('openssl') !== null, packages: ['openssl'] },
  { what: 'Chromium', here: () => findChromium() !== null, packages: ['chromium'] },
];

const missing = () => needs.filter((need) => !need.here());

/** Installs what is missing and can be had; what remains missing is named, with the reason. */
export async function provision(say: (line: string) => void): Promise<readonly string[]> {
  const wanted = missing();
  if (wanted.length === 0) return unsupported();
  say(`installing ${wanted.map((need) => need.what).join(', ')}`);
  if (canApt()) await aptInstall(wanted, say);
  // Where apt has no Chromium, or is not ours to use. Ubuntu's package is an empty hull around a snap.
  if (!findChromium()) {
    const libraries = canApt() ? ['--with-deps'] : [];
    await run('npx', ['playwright-core', 'install', '--no-shell', ...libraries, 'chromium'], say);
  }
  const reason = canApt() ? 'apt has not got it' : 'only root on Debian can install it';
  return [...missing().map((need) => `${need.what} (${reason})`), ...unsupported()];
}

/** The test bed is written for Dovecot 2.3; 2.4 reads another configuration. */
function unsupported(): readonly string[] {
  const dovecot = findProgram('dovecot');
  if (!dovecot) return [];
  const version = spawnSync(dovecot, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return /^2\.3\./.test(version) ? [] : [`Dovecot 2.3 (this one is ${version})`];
}

function canApt(): boolean {
  return process.getuid?.() === 0 && findProgram('apt-get') !== null;
}

async function aptInstall(wanted: readonly Need[], say: (line: string) => void): Promise<void> {
  const apt = ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0'];
  // A source that does not answer spoils the update, not the packages that the others have.
  await run('apt-get', [...apt, 'update'], say);
  const names = wanted.flatMap((need) => need.packages).filter(inApt);
  // "php" is content with any server; without this one apt would choose apache2.
  if (names.includes('php-cli')) names.push(...phpCgi());
  spawnSync('debconf-set-selections', {
    input: 'roundcube-core roundcube/dbconfig-install boolean false\n',
  });
  const restore = forbidDaemons();
  try {
    await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...names], say);
  } finally {
    restore();
  }
}

function inApt(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: \d/.test(stdout) && !/Candidate: .*snap/.test(stdout);
}

function phpCgi(): readonly string[] {
  const { stdout } = spawnSync('apt-cache', ['depends', 'php-cgi'], { encoding: 'utf8' });
  return [...stdout.matchAll(/Depends: (php[\d.]+-cgi)/g)].flatMap(([, name]) => name ?? []);
}

/**
 * No package starts its daemon while we install. The file speaks only while this process lives, so
 * that one left behind by a kill forbids nothing.
 */
function forbidDaemons(): () => void {
  const path = '/usr/sbin/policy-rc.d';
  if (existsSync(path)) return () => {};
  writeFileSync(path, `#!/bin/sh\nkill -0 ${process.pid} 2>/dev/null && exit 101\nexit 0\n`, {
    mode: 0o755,
  });
  return () => rmSync(path, { force: true });
}

/** Runs a program; its output is shown only where it failed. Never rejects: what counts is what is there afterwards. */
function run(program: string, args: readonly string[], say: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', () => resolve());
    child.on('close', (status) => {
      if (status !== 0) {
        const tail = Buffer.concat(output).toString().trimEnd().split('\n').slice(-5);
        for (const line of [`${program} ${args.join(' ')}: status ${status}`, ...tail]) say(line);
      }
      resolve();
    });
  });
}

function succeeds(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lacking = await provision(console.log);
  for (const line of lacking) console.log(`skipped: end to end tests: no ${line}`);
  if (lacking.length > 0 && process.env.CI === 'true') process.exitCode = 1;
}
