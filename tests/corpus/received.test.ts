/**
 * Every Received field of ../shared/corpus: what is read of it beside what a plain search finds in
 * it, and at the boundary beside what an independent script read. What is not read stands by name.
 */
import { readdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { type Received, readMessage, readReceived } from '../../src/message/message.ts';
import { oneLine, textAt } from '../../src/syntax/syntax.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';

const FOLDERS = ['phishing', 'ham', 'bounces', 'receivers'];
const FIELDS = 2201;

interface Read {
  /** Folder, file and place: `ham/a.eml 0`. */
  readonly name: string;
  readonly text: string;
  readonly hop: Received;
}

interface Label {
  readonly file: string;
  readonly received_count: number;
  readonly boundary_received: {
    readonly index: number;
    readonly helo: string | null;
    readonly ip: string | null;
    readonly by: string | null;
  } | null;
}

/** Nobody took it from anybody there, or the address was taken out by hand. */
const WITHOUT_BY = /^\(qmail |^\("Tessian |^from \*+ /;
// process-daemon of Oracle's server: "from HOST (PRODUCT) id …".
const ORACLE = /^from \S+ \(Oracle Communications [^)]*\)\) id /;

/** Addresses of the network between brackets, parentheses and spaces, up to the word "by". */
function addressesIn(text: string): readonly string[] {
  const [client = ''] = text.split(/(?:^|\s)by\s/i);
  const words = client.split(/[[\]()\s@]|IPv6:/i).map((word) => word.replace(/%.*$/, ''));
  const portless = words.map((word) => word.replace(/^([\d.]+):\d+$/, '$1'));
  return portless.filter((word) => isIP(word) > 0);
}

describeShared('every Received field of ../shared/corpus', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(shared('corpus', folder))
      .filter((name) => /\.(?:eml|txt)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const all: readonly Read[] = files.flatMap((file) => {
    const message = readMessage(new Uint8Array(readShared('corpus', file)));
    return readReceived(message).map((hop) => ({
      name: `${file} ${hop.index}`,
      text: oneLine(textAt(message.head, hop.span)),
      hop,
    }));
  });
  const names = (reads: readonly Read[]) => reads.map(({ name, text }) => `${name}: ${text}`);

  test('is read: a table of what they tell', () => {
    const share = (what: string, tells: (hop: Received) => unknown) => {
      const told = all.filter(({ hop }) => tells(hop)).length;
      console.log(`${what.padEnd(14)}${String(told).padStart(6)} of ${all.length}`);
    };
    share('helo', ({ helo }) => helo);
    share('name', ({ name }) => name);
    share('ip', ({ ip }) => ip);
    share('by', ({ by }) => by);
    share('with', (hop) => hop.with);
    share('tls said', ({ tls }) => tls !== null);
    share('tls version', ({ tlsVersion }) => tlsVersion);
    share('cipher', ({ cipher }) => cipher);
    share('login', ({ authenticated }) => authenticated);
    share('date', ({ at }) => at);
    expect(all).toHaveLength(FIELDS);
  });

  test('has a server that took it', () => {
    const without = all.filter(({ hop }) => hop.by === null);
    expect(
      names(without.filter(({ text }) => !WITHOUT_BY.test(text) && !ORACLE.test(text))),
    ).toEqual([]);
  });

  test('has a date', () => {
    expect(names(all.filter(({ hop }) => hop.at === null))).toEqual([]);
  });

  test('has the address that stands in it, and no other', () => {
    const wrong = all.filter(({ text, hop }) => {
      const there = addressesIn(text);
      return hop.ip === null ? there.length > 0 : !there.includes(hop.ip);
    });
    expect(names(wrong.filter(({ text }) => !/^from \*+ /.test(text)))).toEqual([]);
  });

  test('says TLS where its text does', () => {
    const plain = all.filter(({ text, hop }) => hop.tls !== true && /\b(?:TLS|SSL)/.test(text));
    expect(names(plain)).toEqual([]);
  });

  test('at the boundary is read as an independent script read it', () => {
    const byName = new Map(all.map(({ name, hop }) => [name, hop]));
    const bare = (helo: string | null | undefined) => helo?.replace(/^\[(.*)\]$/, '$1');
    const wrong: unknown[] = [];
    let compared = 0;
    for (const folder of ['phishing', 'ham']) {
      const lines = readShared('corpus', folder, 'labels.jsonl')
        .toString('utf8')
        .trim()
        .split('\n');
      for (const { file, boundary_received: label } of lines.map(
        (line): Label => JSON.parse(line),
      )) {
        if (!label) continue;
        compared++;
        const hop = byName.get(`${folder}/${file} ${label.index}`);
        // The labels leave the brackets of some literals out.
        const same =
          hop?.ip === label.ip && hop?.by === label.by && bare(hop?.helo) === bare(label.helo);
        if (!same) wrong.push([file, label, hop]);
      }
    }
    console.log(`boundary        ${compared - wrong.length} of ${compared}`);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(350);
  });
});
