import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import {
  type Engine,
  type EngineRequest,
  type EngineWork,
  type EngineWorker,
  type FromEngine,
  serveEngine,
  startEngine,
} from '../../src/platform/platform.ts';
import type { Report } from '../../src/report.ts';
import { bytesOf, letter } from '../support/messages.ts';

const REQUEST: EngineRequest = {
  name: 'a letter',
  authservIds: [],
  dnsServers: [],
  withholdLocalPart: true,
};
const letterBytes = () => bytesOf(letter('a@example.com'));
const blank: Report = await examine(letterBytes());

const ports: MessagePort[] = [];
const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.close();
  for (const port of ports.splice(0)) port.close();
});

/** The two sides over a real channel: what passes it is cloned, and pieces are given away. */
function openChannel(examination: EngineWork['examine'], limit = 1000) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const sent: FromEngine[] = [];
  const scope = {
    addEventListener: (_: 'message', listener: (event: { readonly data: unknown }) => void) => {
      port2.onmessage = listener;
    },
    postMessage: (message: FromEngine) => {
      sent.push(message);
      port2.postMessage(message);
    },
  };
  serveEngine(scope, { limit, examine: examination });
  port1.start();
  const worker: EngineWorker = Object.assign(port1, { terminate: () => port1.close() });
  const engine = startEngine(() => worker);
  engines.push(engine);
  return { engine, sent, worker, fromOutside: (message: unknown) => port1.postMessage(message) };
}

/** What a listener hears, and a promise of the end. */
function listen() {
  const heard: string[] = [];
  const end = Promise.withResolvers<string>();
  const listener = {
    onReport: (report: Report, final: boolean) => {
      heard.push(`${report.source.name}${final ? ', final' : ''}`);
      if (final) end.resolve('final');
    },
    onFailure: (message: string) => {
      heard.push(`failed: ${message}`);
      end.resolve('failed');
    },
  };
  return { heard, listener, end: end.promise };
}

const named = (name: string): Report => ({ ...blank, source: { ...blank.source, name } });

describe('a source in pieces', () => {
  test('comes together, in order, and is given away', async () => {
    let given: { readonly bytes: Uint8Array; readonly size: number } | null = null;
    const { engine } = openChannel(async (source, { name }) => {
      given = source;
      return named(name);
    });
    const { listener, heard, end } = listen();
    const examination = engine.examine(REQUEST, listener);
    const pieces = [[1, 2, 3], [], [4], [5, 6]].map((bytes) => Uint8Array.from(bytes));
    for (const piece of pieces) examination.push(piece);
    expect(pieces.every((piece) => piece.buffer.detached || piece.length === 0)).toBe(true);
    examination.end();
    await end;
    expect(heard).toEqual(['a letter, final']);
    expect(given).toEqual({ bytes: Uint8Array.of(1, 2, 3, 4, 5, 6), size: 6 });
  });

  test('beyond the limit is counted, not kept', async () => {
    let given: { readonly bytes: Uint8Array; readonly size: number } | null = null;
    const { engine } = openChannel(async (source) => {
      given = source;
      return blank;
    }, 4);
    const { listener, end } = listen();
    const examination = engine.examine(REQUEST, listener);
    for (let i = 0; i < 3; i++) examination.push(Uint8Array.of(i, i, i));
    examination.end();
    await end;
    expect(given).toEqual({ bytes: Uint8Array.of(0, 0, 0, 1), size: 9 });
  });

  test('two at a time do not mix', async () => {
    const { engine } = openChannel(async ({ bytes }) => named(String(bytes)));
    const [one, two] = [listen(), listen()];
    const first = engine.examine(REQUEST, one.listener);
    const second = engine.examine(REQUEST, two.listener);
    first.push(Uint8Array.of(1));
    second.push(Uint8Array.of(2));
    second.end();
    first.push(Uint8Array.of(1));
    first.end();
    await Promise.all([one.end, two.end]);
    expect([one.heard, two.heard]).toEqual([['1,1, final'], ['2, final']]);
  });
});

describe('reports', () => {
  test('the first at once, then no more than one in 50 ms, the final one always', async () => {
    const { engine } = openChannel(async (_, __, onProgress) => {
      for (let i = 0; i < 100; i++) {
        onProgress(named(String(i)));
        if (i % 10 === 9) await pause(13);
      }
      return named('end');
    });
    const { listener, heard, end } = listen();
    const started = performance.now();
    engine.examine(REQUEST, listener).end();
    await end;
    const millis = performance.now() - started;
    expect(heard[0]).toBe('0');
    expect(heard.at(-1)).toBe('end, final');
    expect(heard.length).toBeGreaterThanOrEqual(3);
    expect(heard.length).toBeLessThanOrEqual(2 + Math.ceil(millis / 50));
    await pause(60);
    expect(heard.at(-1)).toBe('end, final'); // nothing comes late
  });

  test('of a real examination arrive as they were', async () => {
    const { engine } = openChannel(({ bytes, size }, { name }) =>
      examine(bytes, { name, size, now: new Date(0) }),
    );
    const report = await new Promise<Report>((settle, reject) => {
      const onReport = (got: Report) => settle(got);
      const examination = engine.examine(REQUEST, { onReport, onFailure: reject });
      examination.push(letterBytes());
      examination.end();
    });
    expect(report).toEqual(await examine(letterBytes(), { name: 'a letter', now: new Date(0) }));
  });
});

describe('an end before the end', () => {
  test('cancel aborts the examination and silences it', async () => {
    let signal: AbortSignal | null = null;
    const { engine, sent } = openChannel(async (_, __, onProgress, given) => {
      signal = given;
      onProgress(blank);
      await pause(30, null, { signal: given });
      return blank;
    });
    const { listener, heard } = listen();
    const examination = engine.examine(REQUEST, listener);
    examination.end();
    await pause(10);
    expect(heard.length).toBe(1);
    examination.cancel();
    await pause(60);
    expect(signal).toMatchObject({ aborted: true });
    expect([heard.length, sent.length]).toEqual([1, 1]);
  });

  test('of a real examination, while DNS is still being asked', async () => {
    const asked: string[] = [];
    const { engine, sent } = openChannel(({ bytes }, { name }, onProgress, signal) =>
      examine(bytes, {
        name,
        onProgress,
        signal,
        resolver: (question) =>
          new Promise((_, refuse) => {
            asked.push(question);
            signal.addEventListener('abort', () => refuse(new Error('cancelled')));
          }),
      }),
    );
    const { listener, heard } = listen();
    const examination = engine.examine(REQUEST, listener);
    examination.push(letterBytes());
    examination.end();
    while (asked.length === 0 || heard.length === 0) await pause(5);
    examination.cancel();
    await pause(10);
    const before = [heard.length, asked.length, sent.length];
    await pause(80);
    expect([heard.length, asked.length, sent.length]).toEqual(before);
    expect(sent.every((message) => message.kind === 'report' && !message.final)).toBe(true);
  });

  test('a bug in an examination fails that one only', async () => {
    const { engine } = openChannel(async ({ size }) => {
      if (size === 0) throw new Error('a bug');
      return blank;
    });
    const [one, two] = [listen(), listen()];
    engine.examine(REQUEST, one.listener).end();
    const second = engine.examine(REQUEST, two.listener);
    second.push(Uint8Array.of(1));
    second.end();
    expect(await Promise.all([one.end, two.end])).toEqual(['failed', 'final']);
    expect(one.heard).toEqual(['failed: Error: a bug']);
  });

  test('a worker that dies fails all that is open, and the next examination gets a new one', async () => {
    const opened: EventTarget[] = [];
    const engine = startEngine(() => {
      const target = new EventTarget();
      opened.push(target);
      return Object.assign(target, { postMessage: () => {}, terminate: () => {} }) as EngineWorker;
    });
    const { listener, heard } = listen();
    const examination = engine.examine(REQUEST, listener);
    opened[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    examination.push(Uint8Array.of(1));
    expect(heard).toEqual(['failed: out of memory']);
    engine.examine(REQUEST, listener);
    expect(opened.length).toBe(2);
    // The first, if it says more, speaks for nobody.
    opened[0]?.dispatchEvent(new Event('error'));
    expect(heard.length).toBe(1);
    opened[1]?.dispatchEvent(new Event('messageerror'));
    expect(heard.length).toBe(2);
  });
});

describe('messages are read on arrival', () => {
  const noise: readonly unknown[] = [
    null,
    'start',
    [],
    {},
    { kind: 'start', id: 1 },
    { kind: 'start', id: '1', request: REQUEST },
    { kind: 'start', id: 1.5, request: REQUEST },
    { kind: 'start', id: 1, request: { ...REQUEST, name: 7 } },
    { kind: 'start', id: 1, request: { ...REQUEST, dnsServers: 'https://x' } },
    { kind: 'start', id: 1, request: { ...REQUEST, dnsServers: [1] } },
    { kind: 'start', id: 1, request: { ...REQUEST, fidelity: 'toString' } },
    { kind: 'start', id: 1, request: { ...REQUEST, envelope: { ip: 1 } } },
    { kind: 'start', id: 1, request: { ...REQUEST, clock: 'noon' } },
    { kind: 'start', id: 1, request: { ...REQUEST, withholdLocalPart: 'yes' } },
    { kind: 'piece', id: 0, bytes: [1, 2] },
    { kind: 'piece', id: 0, bytes: 'text' },
    { kind: 'end', id: 99 }, // nothing of that number was started
    { kind: 'cancel', id: 99 },
    { kind: 'stop', id: 0 },
  ];
  test('by the worker', async () => {
    const examined: EngineRequest[] = [];
    const { engine, fromOutside } = openChannel(async ({ size }, request) => {
      examined.push(request);
      return named(String(size));
    });
    const { listener, heard, end } = listen();
    const examination = engine.examine(REQUEST, listener);
    for (const message of noise) fromOutside(message);
    fromOutside({ kind: 'start', id: 0, request: { ...REQUEST, name: 'another' } }); // taken already
    examination.end();
    fromOutside({ kind: 'end', id: 0 }); // ended already
    await end;
    await pause(10);
    expect(heard).toEqual(['0, final']);
    expect(examined).toEqual([REQUEST]);
  });

  test('by the client', () => {
    const target = new EventTarget();
    const worker = Object.assign(target, { postMessage: () => {}, terminate: () => {} });
    const engine = startEngine(() => worker as EngineWorker);
    const { listener, heard } = listen();
    engine.examine(REQUEST, listener);
    const receive = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
    const report = { kind: 'report', id: 0, report: blank, final: false };
    for (const data of [
      null,
      'report',
      { ...report, id: 1 },
      { ...report, final: 1 },
      { ...report, report: null },
      { ...report, report: { ...blank, schema: 'whence.report/2' } },
      { ...report, report: { ...blank, findings: {} } },
      { ...report, report: { ...blank, comparison: undefined } },
      { ...report, report: { ...blank, claims: null } },
      { kind: 'failure', id: 0, message: {} },
    ]) {
      receive(data);
    }
    expect(heard).toEqual([]);
    receive(report);
    expect(heard).toEqual(['']);
  });
});
