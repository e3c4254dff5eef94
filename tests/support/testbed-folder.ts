/** The test bed's folder: configurations from the templates beside this file, a database, a certificate. */
import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROUNDCUBE_SCHEMA } from '../../scripts/provision.ts';
import { PASSWORD, USER } from './mail-store.ts';
import type { Account } from './testbed-daemon.ts';
import { DOH_HOSTS } from './testbed-dns.ts';

export interface TestbedSettings {
  readonly ports: { readonly [name in 'imap' | 'dns' | 'doh' | 'front']: number };
  readonly skin: string;
  readonly secureUrls: boolean;
}

/** Makes an empty folder that belongs to the account. */
export function makeFolder({ uid, gid }: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-'));
  chmodSync(folder, 0o755);
  chownSync(folder, uid, gid);
  for (const name of ['dovecot', 'mail', `mail/${USER}`, 'roundcube', 'conf']) {
    mkdirSync(join(folder, name));
    chownSync(join(folder, name), uid, gid);
  }
  return folder;
}

/** Writes what the daemons read; resolves with the hash of the certificate's key. */
export function fillFolder(folder: string, account: Account, settings: TestbedSettings): string {
  const { ports, skin, secureUrls } = settings;
  const values: Readonly<Record<string, string>> = {
    FOLDER: folder,
    USER: account.user,
    GROUP: account.group,
    PASSWORD: PASSWORD,
    IMAP_PORT: String(ports.imap),
    DNS_PORT: String(ports.dns),
    DOH_PORT: String(ports.doh),
    FRONT_PORT: String(ports.front),
    SKIN: skin,
    SECURE_URLS: String(secureUrls),
  };
  const fill = (template: string, target = template) => {
    const text = readFileSync(join(import.meta.dirname, 'testbed', template), 'utf8');
    const filled = text.replace(/@([A-Z_]+)@/g, (_, name: string) => values[name] ?? '');
    writeFileSync(join(folder, target), filled);
  };
  for (const file of ['dovecot.conf', 'unbound.conf', 'dnsdist.conf', 'router.php']) fill(file);
  fill('config.inc.php', 'conf/config.inc.php');
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(`/etc/roundcube/${file}`, join(folder, 'conf', file));
  }
  makeDatabase(join(folder, 'roundcube.db'), account);
  return makeCertificate(folder, account);
}

function makeDatabase(file: string, { uid, gid }: Account): void {
  const script = '$d = new PDO("sqlite:$argv[1]"); $d->exec(file_get_contents($argv[2]));';
  run('php', ['-r', script, file, ROUNDCUBE_SCHEMA]);
  chownSync(file, uid, gid);
}

/** A self-signed certificate; returns the hash of its key, which the browser is told to accept. RFC 7469 §2.4 */
function makeCertificate(folder: string, { uid, gid }: Account): string {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const names = DOH_HOSTS.map((host) => `DNS:${host}`).join(',');
  run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '2', '-subj', '/CN=whence', '-addext', `subjectAltName=${names}`],
    ...['-keyout', key, '-out', certificate],
  ]);
  chownSync(key, uid, gid);
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
