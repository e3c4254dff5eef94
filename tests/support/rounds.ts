/** DNS that answers in rounds: all that is open is answered at once, so that a count of rounds is what waiting costs. */
import { setImmediate } from 'node:timers/promises';
import type { Resolve } from '../../src/dns/dns.ts';

/**
 * Runs `start` to its end over answers of `resolve`; how many rounds it took is the length of the
 * longest chain of questions of which one waited for the other.
 */
export async function inRounds<Value>(
  resolve: Resolve,
  start: (resolve: Resolve) => Promise<Value>,
): Promise<{ readonly value: Value; readonly rounds: number }> {
  let open: (() => void)[] = [];
  let settled = false;
  const running = start(async (name, type) => {
    await new Promise<void>((answer) => open.push(answer));
    return await resolve(name, type);
  }).finally(() => {
    settled = true;
  });
  for (let rounds = 0; ; ) {
    await setImmediate(); // by then everything has been asked that could be
    if (settled) return { value: await running, rounds };
    if (open.length > 0) rounds++; // else something that is no DNS is waited for
    const asked = open;
    open = [];
    for (const answer of asked) answer();
  }
}
