/**
 * Daemons of the test bed. Each runs in a session of its own under a keeper, a shell that ends
 * exactly that process group when its standard input closes: also when the test run is killed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whom the daemons run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
}

export interface Daemon {
  signal(signal: NodeJS.Signals): void;
  /** Waits until `ready` answers true; rejects with the daemon's last words where it dies before. */
  until(ready: () => Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
}

// Notes the daemon's own pid in the file $0. A daemon that ignores TERM is given two seconds.
const KEEPER = `
exec 3<&0
"$@" </dev/null 3<&- &
daemon=$!
echo $daemon >"$0"
trap : TERM
(
  trap '' TERM
  cat <&3 >/dev/null
  kill -CONT -$$
  kill -TERM -$$
  sleep 2
  kill -KILL -$$
) >/dev/null 2>&1 &
while kill -0 $daemon 2>/dev/null; do wait $daemon; done
`;

const READY_MILLIS = 15_000;

/** The least privileged account to run as: `nobody` for root, else oneself. */
export function daemonAccount(): Account {
  const root = process.getuid?.() === 0;
  const [uid, gid] = root ? [65_534, 65_534] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  const name = (...args: string[]) => spawnSync('id', args, { encoding: 'utf8' }).stdout.trim();
  return root
    ? { uid, gid, user: name('-un', 'nobody'), group: name('-gn', 'nobody') }
    : { uid, gid, user: name('-un'), group: name('-gn') };
}

/** Starts a program under its keeper; what it prints goes to the file `log`. */
export function startDaemon(
  account: Account,
  log: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Daemon {
  const root = process.getuid?.() === 0;
  const pidFile = `${log}.pid`;
  const output = openSync(log, 'a');
  const keeper = spawn('sh', ['-c', KEEPER, pidFile, ...command], {
    detached: true,
    stdio: ['pipe', output, output],
    env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin`, HOME: '/nonexistent', ...environment },
    ...(root && { uid: account.uid, gid: account.gid }),
  });
  closeSync(output);
  keeper.stdin?.on('error', () => {}); // the keeper may have gone first
  let ended = false;
  const end = new Promise<void>((resolve) => {
    keeper.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  return {
    signal: (signal) => {
      if (!ended) process.kill(Number(readFileSync(pidFile, 'utf8')), signal);
    },
    until: async (ready) => {
      const deadline = performance.now() + READY_MILLIS;
      while (!(await ready())) {
        if (ended || performance.now() > deadline) {
          const words = await readFile(log, 'utf8');
          throw new Error(`${command[0]} is not ready:\n${words.slice(-2000)}`);
        }
        await sleep(20);
      }
    },
    stop: async () => {
      keeper.stdin?.end();
      await end;
    },
  };
}

/** Removes the folder when this process is gone, however it went. */
export function removeWhenGone(folder: string): () => void {
  const script = 'cat >/dev/null; rm -rf -- "$1"; sleep 3; rm -rf -- "$1"';
  const keeper = spawn('sh', ['-c', script, 'remover', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  return () => keeper.stdin.end();
}

/** Ports of 127.0.0.1 that nobody listens on now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      return server;
    }),
  );
  return Promise.all(
    servers.map(async (server) => {
      const address = server.address();
      await new Promise((resolve) => server.close(resolve));
      return typeof address === 'object' && address ? address.port : 0;
    }),
  );
}
