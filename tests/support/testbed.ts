/**
 * The real servers that the end-to-end tests run against, on free ports of loopback, without root:
 * Dovecot and Roundcube with a mail store, unbound and dnsdist with the test's own DNS.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ROUNDCUBE_ROOT } from '../../scripts/provision.ts';
import { zoneFile } from './dns-zone-files.ts';
import { type MailStore, openMailStore, USER } from './mail-store.ts';
import type { Zone } from './messages.ts';
import { daemonAccount, freePorts, removeWhenGone, startDaemon } from './testbed-daemon.ts';
import { type Asked, readAsked, zoneSerial } from './testbed-dns.ts';
import { fillFolder, makeFolder } from './testbed-folder.ts';

export interface TestbedOptions {
  /** DNS names and their records; can be replaced later by `publish`. */
  readonly zone?: Zone;
  readonly skin?: 'elastic' | 'larry' | 'classic';
  /** Whether every address of the webmail carries a token as its first path segment. */
  readonly secureUrls?: boolean;
}

export interface Testbed {
  /** A folder for whatever else the test has to write; goes with the test bed. */
  readonly folder: string;
  /** Address of Roundcube, with a slash at its end. */
  readonly webmail: string;
  readonly store: MailStore;
  readonly doh: { readonly port: number; readonly spki: string };
  /** Replaces all of DNS; resolves when unbound answers by it. */
  publish(zone: Zone): Promise<void>;
  /** Every question that came over DNS over HTTPS so far. */
  asked(): Promise<readonly Asked[]>;
  /** Holds back every answer until the function that it returns is called. */
  holdDns(): () => void;
  stop(): Promise<void>;
}

export async function startTestbed(options: TestbedOptions = {}): Promise<Testbed> {
  const { zone = {}, skin = 'elastic', secureUrls = false } = options;
  const account = daemonAccount();
  const folder = makeFolder(account);
  const remove = removeWhenGone(folder);
  const inFolder = (name: string) => join(folder, name);
  const [imap = 0, http = 0, dns = 0, doh = 0, front = 0] = await freePorts(5);
  const settings = { ports: { imap, dns, doh, front }, skin, secureUrls };
  const spki = fillFolder(folder, account, settings);
  let serial = 0;
  const writeZone = (records: Zone) =>
    writeFile(inFolder('root.zone'), zoneFile(records, ++serial));
  await writeZone(zone);

  const start = (name: string, command: readonly string[], environment = {}) =>
    startDaemon(account, inFolder(`${name}.out`), command, environment);
  const dovecot = start('dovecot', ['dovecot', '-F', '-c', inFolder('dovecot.conf')]);
  const unbound = start('unbound', ['unbound', '-d', '-c', inFolder('unbound.conf')]);
  const dnsdist = start('dnsdist', ['dnsdist', '--supervised', '-C', inFolder('dnsdist.conf')]);
  const roundcube = start(
    'roundcube',
    [
      ...['php', '-d', `session.save_path=${inFolder('roundcube')}`],
      ...['-S', `127.0.0.1:${http}`, '-t', ROUNDCUBE_ROOT],
      ...(secureUrls ? [inFolder('router.php')] : []),
    ],
    { ROUNDCUBE_CONFIG_DIR: inFolder('conf'), PHP_CLI_SERVER_WORKERS: '4' },
  );
  const stop = async () => {
    await Promise.all([dovecot, unbound, dnsdist, roundcube].map((daemon) => daemon.stop()));
    await rm(folder, { recursive: true, force: true });
    remove();
  };
  const webmail = `http://127.0.0.1:${http}/`;
  const answersByZone = () => unbound.until(async () => (await zoneSerial(dns)) === serial);
  try {
    await Promise.all([
      dovecot.until(() => isOpen(imap)),
      answersByZone(),
      dnsdist.until(() => isOpen(doh)),
      roundcube.until(() =>
        fetch(webmail).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    folder,
    webmail,
    store: openMailStore(inFolder(`mail/${USER}`), imap, account),
    doh: { port: doh, spki },
    publish: async (records) => {
      await writeZone(records);
      unbound.signal('SIGHUP');
      await answersByZone();
    },
    asked: async () => readAsked(await readFile(inFolder('dns.log'), 'utf8')),
    holdDns: () => {
      dnsdist.signal('SIGSTOP');
      return () => dnsdist.signal('SIGCONT');
    },
    stop,
  };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
