import { expect, test } from 'vitest';
import { openCache } from '../../src/dns/cache.ts';

const open = () => {
  const clock = { now: 0 };
  return { clock, cache: openCache<string>(() => clock.now) };
};

const rows: [what: string, ttl: number, millis: number, left: number | null][] = [
  ['at once', 60, 0, 60],
  ['later', 60, 30_000, 30],
  ['in its last second', 60, 59_001, null], // nothing is given out with no time left
  ['after its time', 60, 61_000, null],
  ['never, with none', 0, 0, null], //          RFC 1035 §3.2.1
  ['a day at most', 68 * 365 * 86_400, 0, 86_400],
];
test.each(rows)('%s', (_, ttl, millis, left) => {
  const { clock, cache } = open();
  cache.set('key', 'value', ttl);
  clock.now = millis;
  expect(cache.get('key')).toEqual(left === null ? null : { value: 'value', ttl: left });
});

test('what is not kept takes no room', () => {
  const { cache } = open();
  cache.set('key', 'value', 60);
  for (let i = 0; i < 2001; i++) cache.set(`key${i}`, '', 0);
  expect(cache.get('key')).not.toBeNull();
});

test('the entry written longest ago makes room', () => {
  const { cache } = open();
  cache.set('first', '', 60);
  cache.set('second', '', 60);
  cache.set('first', '', 60); // written anew
  for (let i = 2; i < 2001; i++) cache.set(`key${i}`, '', 60);
  expect(cache.get('first')).not.toBeNull();
  expect(cache.get('second')).toBeNull();
});
