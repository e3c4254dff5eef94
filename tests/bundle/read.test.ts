import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import {
  BUNDLE_SIZE_LIMIT,
  type Bundle,
  bundleJson,
  mayBeBundle,
  readBundle,
  replayOf,
} from '../../src/bundle/bundle.ts';
import { bundled, replayed } from '../support/bundled.ts';
import {
  bytesOf,
  letter,
  NOW,
  published,
  received,
  signed,
  zoneResolver,
} from '../support/messages.ts';

const DOMAIN = 'example.com';
const message = received(await signed(letter(`Chris <chris@${DOMAIN}>`), DOMAIN), {
  ip: '192.0.2.1',
  mailFrom: `chris@${DOMAIN}`,
});
const { bundle } = await bundled(bytesOf(message), {
  resolver: zoneResolver(published(DOMAIN, '192.0.2.1', 'reject')),
  now: NOW,
  receiver: { authservIds: ['mx.example.org'] },
  name: 'a.eml',
});
const file = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

vi.stubGlobal('fetch', () => {
  throw new Error('asked the network');
});

describe('what is no bundle', () => {
  const start = '{"schema":"whence.bundle/1"';
  const rows: [what: string, bytes: Uint8Array, code: string][] = [
    ['cut short', file(bundle).subarray(0, 500), 'bundle-not-json'],
    ['of a later kind', file({ ...bundle, schema: 'whence.bundle/2' }), 'bundle-of-other-kind'],
    ['longer than any', new Uint8Array(BUNDLE_SIZE_LIMIT + 1), 'bundle-too-large'],
    [
      'nested too deep',
      new TextEncoder().encode(`${start},"a":${'['.repeat(1e6)}`),
      'bundle-not-json',
    ],
    ['a list', file([]), 'bundle-malformed'],
  ];
  test.each(rows)('%s', (_, bytes, code) => {
    expect(readBundle(bytes)).toEqual({ problem: expect.objectContaining({ code }) });
  });
});

const isBundle: [start: string, is: boolean, why: string][] = [
  [bundleJson(bundle), true, 'as it is written'],
  ['\u00ef\u00bb\u00bf{"schema": "whence.bundle/2"', true, 'a mark before it; of another kind'],
  ['{"schema":"whence.report/1"', false, 'a report'],
  ['{"a":1,"schema":"whence.bundle/1"', false, 'another member first'],
  ['From: whence.bundle/1', false, 'a mail'],
];
test.each(isBundle)('is told by its beginning: %#', (start, is) => {
  expect(mayBeBundle(Buffer.from(start, 'latin1'))).toBe(is);
});

const change = (path: readonly string[], value: unknown): unknown => {
  const copy = structuredClone(bundle) as unknown as Record<string, unknown>;
  const [last = '', ...above] = [...path].reverse();
  const parent = above.reverse().reduce((at, name) => at[name] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};

describe('a member that is not as it must be is named', () => {
  const rows: [path: string, value: unknown][] = [
    ['now', '2026-11-20'],
    ['now', 'Invalid Date'],
    ['source', null],
    ['source message', '%%%%'],
    ['source message', 'AAA'],
    ['source size', 1],
    ['source size', -1],
    ['source size', 1e300],
    ['options clock', '+275760-09-13T00:00:00.001Z'],
    ['options envelope ip', '192.0.2.1.'],
    ['options envelope ip', '999.0.2.1'],
    ['options envelope ip', 'mail.example'],
    ['options fidelity', 'perfect'],
    ['options neverAsk', 'example.com'],
    ['options neverAsk', Array(2000).fill('a')],
    ['options withholdLocalPart', 'no'],
    ['answers', {}],
    ['answers', Array(9000).fill(bundle.answers?.[0])],
    ['answers 0 type', 'SOA'],
    ['answers 0 by', 'me'],
    ['answers 0 error', 'EMYOWN'],
    ['answers 0 records', 'v=spf1'],
    ['answers 0 records', [7]],
    ['answers 0 details', 'dns.example.net'],
    ['answers 0 details ttl', -1],
    ['ledgers', null],
    ['ledgers 0 0 rcode', 'FINE'],
    ['ledgers 0 0 millis', 'long'],
    ['producer name', 'hence'],
  ];
  test.each(rows)('%s: %j', (path, value) => {
    const read = readBundle(file(change(path.split(' '), value)));
    const [named] = path.split(' ');
    expect(read).toEqual({
      problem: { code: 'bundle-malformed', path: expect.arrayContaining([named]) },
    });
  });

  const members = Object.keys(bundle).filter((name) => name !== 'schema');
  test.each(members)('without %s', (name) => {
    expect(readBundle(file(change([name], undefined)))).toEqual({
      problem: { code: 'bundle-malformed', path: [name] },
    });
  });
});

/** Every place of a value. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const below = Object.entries(Object(value)).flatMap(([name, one]) =>
    typeof value === 'object' ? pathsOf(one, [...path, name]) : [],
  );
  return path.length > 0 ? [path, ...below] : below;
}

test('whatever stands anywhere in it, it is refused or gives a report', async () => {
  const values = [null, true, -1, 0.5, '', 'x\u202e\0', [], {}, ['__proto__'], { __proto__: 1 }];
  let [refused, replays] = [0, 0];
  for (const path of pathsOf(bundle)) {
    for (const value of values) {
      const bytes = file(change(path, value));
      const read = readBundle(bytes);
      if ('problem' in read) refused++;
      else {
        replays++;
        await replayed(bytes);
      }
    }
  }
  expect(refused).toBeGreaterThan(500);
  expect(replays).toBeGreaterThan(100);
}, 120_000);

test('a question whose answer is not there is a temporary failure, and is not asked', async () => {
  const without: Bundle = {
    ...bundle,
    answers: (bundle.answers ?? []).filter(({ name }) => name !== `_dmarc.${DOMAIN}`),
  };
  const report = await replayed(file(without));
  expect(report.checks.dmarc.result).toBe('temperror');
  expect(report.ledger.find(({ name }) => name === `_dmarc.${DOMAIN}`)?.rcode).toBe('NOT RECORDED');
  expect(report.checks.spf.result).toBe('pass');
});

test('what was answered is kept as it was: records in their strings, failures, who answered', () => {
  const key = bundle.answers?.find(({ name }) => name.startsWith('s1.'));
  expect(key?.records).toEqual([[expect.stringMatching(/^v=DKIM1/)]]);
  expect(key?.details?.server).toBe('dns.example.net');
  expect(bundle.answers?.map(({ error }) => error)).toContain('ENOTFOUND');
});

test('a list of answers is its asker’s own', async () => {
  const { options } = replayOf(bundle);
  const ask = async () => (await options.resolver?.(DOMAIN, 'MX')) as { priority: number }[];
  const [first] = await ask();
  if (first) first.priority = 99;
  expect((await ask())[0]?.priority).toBe(10);
  expect((await analyse(replayOf(bundle).bytes, options)).diagnosis.cause).toBe('genuine');
});
