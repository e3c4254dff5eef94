/** (e) Against what Python and Perl have for the same: dkimpy with pyspf, Mail::DKIM with Mail::SPF. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zoneResolver } from '../support/messages.ts';
import { analysed } from './authenticate.bench.ts';
import { cpuMillis, type Figure, interleaved, median } from './figures.ts';
import { mailbox, ZONE } from './messages.ts';

const ROUNDS = 5;
/** Times that all messages are read in a round. */
const TIMES = 5;

interface Peer {
  readonly name: string;
  readonly what: string;
  readonly program: string;
  /** Succeeds where all of it is installed. */
  readonly probe: readonly string[];
  /** Reads a folder of messages, and prints the milliseconds of processor time. */
  readonly script: string;
}

const peers: readonly Peer[] = [
  {
    name: 'dkimpyRatio',
    what: 'dkimpy + pyspf',
    program: '/usr/bin/python3',
    probe: ['-c', 'import dkim, spf'],
    script: 'peers.py',
  },
  {
    name: 'mailDkimRatio',
    what: 'Mail::DKIM + Mail::SPF',
    program: 'perl',
    probe: ['-MMail::DKIM::Verifier', '-MMail::SPF', '-e1'],
    script: 'peers.pl',
  },
];

export async function compareWithPeers(): Promise<readonly Figure[] | { skipped: string }> {
  const isHere = ({ program, probe }: Peer) => spawnSync(program, probe).status === 0;
  const here = peers.filter(isHere);
  for (const { what } of peers.filter((peer) => !here.includes(peer))) {
    console.log(`  ${what}: not installed`);
  }
  if (here.length === 0) return { skipped: 'nobody to compare with' };
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  try {
    const messages = await mailbox();
    for (const [i, { bytes }] of messages.entries()) writeFileSync(join(folder, `${i}.eml`), bytes);
    writeFileSync(join(folder, 'zone.json'), JSON.stringify(textsOf()));
    const resolver = zoneResolver(ZONE);
    const ours = async () => {
      for (let i = 0; i < TIMES; i++) {
        for (const { bytes } of messages) await analysed(bytes, resolver);
      }
    };
    const took = new Map<Peer, number[]>(here.map((peer) => [peer, []]));
    const [own = []] = await interleaved([ours], ROUNDS, async (work) => {
      const millis = await cpuMillis(work);
      for (const peer of here) took.get(peer)?.push(run(peer, folder));
      return millis;
    });
    return here.map((peer): Figure => {
      const theirs = median(took.get(peer) ?? []);
      const each = (millis: number) => (millis / TIMES / messages.length).toFixed(2);
      return {
        name: peer.name,
        what: `full analysis / ${peer.what} (${each(median(own))} ms, ${each(theirs)} ms)`,
        value: median(own) / theirs,
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run({ program, script }: Peer, folder: string): number {
  const path = join(import.meta.dirname, script);
  const { stdout, stderr, status } = spawnSync(program, [path, folder, String(TIMES)]);
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return Number(stdout);
}

/** TXT records and addresses by name, which is all that these messages ask for. */
function textsOf() {
  return Object.fromEntries(
    Object.entries(ZONE).map(([name, entry]) => {
      if (typeof entry === 'string') return [name, {}];
      const texts = (entry.TXT ?? []).map((strings) => [strings].flat().join(''));
      return [name, { TXT: texts, A: entry.A ?? [] }];
    }),
  );
}
