import { describe, expect, test } from 'vitest';
import { letter, published, report, signed, zoneResolver } from '../support/messages.ts';

const zone = published('example.com', '192.0.2.1', 'reject');
const genuine = await signed(letter('ann@example.com'), 'example.com');

describe('an abort', () => {
  test('rejects with its reason, before and in the midst', async () => {
    await expect(report(genuine, zone, { signal: AbortSignal.abort('why') })).rejects.toBe('why');
    const controller = new AbortController();
    const onProgress = () => controller.abort('because');
    await expect(report(genuine, zone, { signal: controller.signal, onProgress })).rejects.toBe(
      'because',
    );
  });

  test('after it nothing is told, whatever is answered then', async () => {
    const controller = new AbortController();
    const answers: (() => void)[] = [];
    const slowly = zoneResolver(zone);
    let told = 0;
    const running = report(genuine, zone, {
      signal: controller.signal,
      resolver: (name, type) =>
        new Promise((resolve) => answers.push(() => resolve(slowly(name, type)))),
      onProgress: () => told++,
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = told;
    controller.abort('enough');
    for (const answer of answers) answer();
    await expect(running).rejects.toBe('enough');
    expect(told).toBe(before);
  });
});

describe('questions that are never answered', () => {
  const never = new Promise<never>(() => {});

  test('do not keep an abort waiting', async () => {
    const controller = new AbortController();
    const resolver = () => never;
    const running = report(genuine, zone, { signal: controller.signal, resolver });
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort('enough');
    await expect(running).rejects.toBe('enough');
  });

  test('do not keep the report waiting where SPF has matched before', async () => {
    const spf = { TXT: [['v=spf1 a:near.example include:far.example -all']] };
    const answer = zoneResolver({
      'example.com': spf,
      'near.example': { A: ['192.0.2.1'] },
    });
    const resolver: typeof answer = (name, type) =>
      name === 'far.example' ? never : answer(name, type);
    const { checks, ledger } = await report(letter('ann@example.com'), null, {
      resolver,
      envelope: { ip: '192.0.2.1', mailFrom: 'ann@example.com' },
    });
    expect(checks.spf.result).toBe('pass');
    expect(ledger.find(({ name }) => name === 'far.example')?.rcode).toBe('NOT AWAITED');
  });
});
