/**
 * The mail store of the test bed: messages are put into Dovecot's Maildir as files, and read back
 * over IMAP (RFC 9051) as what the server says they are.
 */
import {
  appendFile,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Account } from './testbed-daemon.ts';

export const USER = 'alice';
export const PASSWORD = 'correct-horse';

export interface MailStore {
  /** Puts messages into a folder and gives their UIDs, in the same order. */
  put(messages: readonly Uint8Array[], folder?: string): Promise<readonly number[]>;
  /** Changes a stored message where it lies, keeping its length and its UID. */
  change(uid: number, change: (stored: Uint8Array) => Uint8Array): Promise<void>;
  remove(uid: number): Promise<void>;
  /** BODY[] as the server gives it, by UID. */
  bodies(folder?: string): Promise<ReadonlyMap<number, Uint8Array>>;
  /** The flags that are set, by UID. */
  flags(folder?: string): Promise<ReadonlyMap<number, string>>;
}

export function openMailStore(maildir: string, port: number, account: Account): MailStore {
  let count = 0;

  // Maildir++: a folder is a subfolder with a dot, and INBOX is the Maildir itself.
  const pathOf = (folder: string) => (folder === 'INBOX' ? maildir : join(maildir, `.${folder}`));

  const own = (path: string) => chown(path, account.uid, account.gid);

  const makeFolder = async (folder: string) => {
    for (const path of [
      pathOf(folder),
      ...['cur', 'new', 'tmp'].map((sub) => join(pathOf(folder), sub)),
    ]) {
      await mkdir(path, { recursive: true });
      await own(path);
    }
    // Webmails show, and search, what is subscribed to.
    const subscriptions = join(maildir, 'subscriptions');
    if (folder !== 'INBOX') await appendFile(subscriptions, `${folder}\n`);
  };

  /** The file that holds a message: Dovecot notes UIDs and base names in `dovecot-uidlist`. */
  const fileOf = async (uid: number) => {
    const list = await readFile(join(maildir, 'dovecot-uidlist'), 'latin1');
    const name = new RegExp(`^${uid} [^:\n]*:(.+)$`, 'm').exec(list)?.[1];
    const files = await readdir(join(maildir, 'cur'));
    const file = files.find((file) => name !== undefined && file.split(':')[0] === name);
    if (!file) throw new Error(`no file holds UID ${uid}`);
    return join(maildir, 'cur', file);
  };

  const uids = async (folder: string) => [...(await fetchItems(port, folder, 'UID')).keys()];

  return {
    put: async (messages, folder = 'INBOX') => {
      await makeFolder(folder);
      const before = new Set(await uids(folder));
      const given: number[] = [];
      for (const message of messages) {
        const name = `${1_700_000_000 + ++count}.M${count}.whence`;
        const file = join(pathOf(folder), 'tmp', name);
        await writeFile(file, message);
        await own(file);
        await rename(file, join(pathOf(folder), 'cur', `${name}:2,`));
      }
      // One by one would ask the server as often; it numbers them in the order of their names.
      for (const uid of await uids(folder)) if (!before.has(uid)) given.push(uid);
      return given.sort((a, b) => a - b);
    },
    change: async (uid, change) => {
      const file = await fileOf(uid);
      await writeFile(file, change(await readFile(file)));
    },
    remove: async (uid) => rm(await fileOf(uid)),
    bodies: async (folder = 'INBOX') => {
      const items = await fetchItems(port, folder, 'BODY.PEEK[]');
      return new Map([...items].map(([uid, { literal }]) => [uid, literal]));
    },
    flags: async (folder = 'INBOX') => {
      const items = await fetchItems(port, folder, 'FLAGS');
      return new Map(
        [...items].map(([uid, { line }]) => [uid, /FLAGS \(([^)]*)\)/.exec(line)?.[1] ?? '']),
      );
    },
  };
}

interface Item {
  readonly line: string;
  readonly literal: Uint8Array;
}

/** One FETCH of every message of a folder, in a session of its own. RFC 9051 §6.4.9, literals §4.3 */
async function fetchItems(
  port: number,
  folder: string,
  what: string,
): Promise<ReadonlyMap<number, Item>> {
  const reply = await converse(port, [
    `LOGIN ${USER} "${PASSWORD}"`,
    `EXAMINE "${folder}"`,
    `UID FETCH 1:* (UID ${what})`,
    'LOGOUT',
  ]);
  const items = new Map<number, Item>();
  let at = 0;
  while (at < reply.length) {
    const end = reply.indexOf('\r\n', at);
    const line = reply.toString('latin1', at, end);
    at = end + 2;
    const size = Number(/\{(\d+)\}$/.exec(line)?.[1] ?? 0);
    const uid = /^\* \d+ FETCH .*\bUID (\d+)/.exec(line)?.[1];
    if (uid) items.set(Number(uid), { line, literal: reply.subarray(at, at + size) });
    at += size;
  }
  return items;
}

/** Sends the commands, each when the one before is done, and gives everything the server said. */
function converse(port: number, commands: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    let sent = 0;
    let tail = '';
    const send = () => {
      const command = commands[sent++];
      if (command) socket.write(`t${sent} ${command}\r\n`);
    };
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      tail = (tail + chunk.toString('latin1')).slice(-2000);
      const refused = new RegExp(`^t${sent} (?:NO|BAD).*`, 'm').exec(tail)?.[0];
      if (refused && !refused.includes("Mailbox doesn't exist")) {
        socket.destroy();
        reject(new Error(`IMAP: ${refused}`));
      } else if (new RegExp(`^${sent === 0 ? '\\* OK' : `t${sent} `}.*\r\n$`, 'm').test(tail)) {
        send();
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}
