import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestbed, type Testbed } from '../support/testbed.ts';

let bed: Testbed;
beforeAll(async () => {
  bed = await startTestbed();
});
afterAll(() => bed?.stop());

test('a message keeps its UID when it is changed where it lies', async () => {
  const [uid = 0] = await bed.store.put([Buffer.from('From: a@example.test\r\n\r\none\r\n')]);
  await bed.store.change(uid, (stored) =>
    Buffer.from(Buffer.from(stored).toString('latin1').replace('one', 'two'), 'latin1'),
  );
  const body = (await bed.store.bodies()).get(uid) ?? [];
  expect(Buffer.from(body).toString('latin1')).toBe('From: a@example.test\r\n\r\ntwo\r\n');
});

test('nothing is left of it when the test run is killed', async () => {
  const script = `
    const { startTestbed } = await import('${import.meta.resolve('../support/testbed.ts')}');
    console.log((await startTestbed()).folder);
    setInterval(() => {}, 1000);
  `;
  const run = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [line] = (await once(run.stdout, 'data')) as [Buffer];
  const folder = line.toString().trim();
  const daemons = globSync(`${folder}/*.pid`).map((file) => Number(readFileSync(file, 'utf8')));
  expect(daemons.filter(isAlive)).toHaveLength(4);
  run.kill('SIGKILL');
  for (let i = 0; i < 100 && (existsSync(folder) || daemons.some(isAlive)); i++) await sleep(100);
  expect(daemons.filter(isAlive)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
