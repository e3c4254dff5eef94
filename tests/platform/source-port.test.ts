import { describe, expect, test } from 'vitest';
import { receiveSource } from '../../src/platform/acquire.ts';
import { deliver } from '../../src/platform/deliver.ts';
import { PIECE_SIZE, type SourcePort } from '../../src/platform/source-protocol.ts';
import type { Acquired } from '../../src/webmail/webmail.ts';

/** Two ends of a port that carries JSON, one message a turn, and counts what is under way. */
function makePorts() {
  const ends = [0, 1].map(() => ({
    heard: new Set<(data: unknown) => void>(),
    gone: new Set<() => void>(),
  }));
  const traffic = { open: true, underWay: 0, mostUnderWay: 0 };
  const [page, view] = ends.map((own, i) => {
    const other = ends[1 - i] ?? own;
    return {
      postMessage: (message: unknown) => {
        if (!traffic.open) throw new Error('Attempting to use a disconnected port object');
        traffic.mostUnderWay = Math.max(traffic.mostUnderWay, ++traffic.underWay);
        setTimeout(() => {
          traffic.underWay--;
          if (!traffic.open) return;
          for (const hear of other.heard) hear(JSON.parse(JSON.stringify(message)));
        });
      },
      disconnect: () => {
        if (!traffic.open) return;
        traffic.open = false;
        setTimeout(() => {
          for (const tell of other.gone) tell();
        });
      },
      onMessage: { addListener: (hear: (data: unknown) => void) => own.heard.add(hear) },
      onDisconnect: { addListener: (tell: () => void) => own.gone.add(tell) },
    };
  }) as unknown as readonly [SourcePort, SourcePort];
  return { page: page as SourcePort, view: view as SourcePort, traffic };
}

/** Everything the view is told, until it is told no more. */
function listenTo(view: SourcePort, onPiece: () => void = () => {}) {
  const told: string[] = [];
  const pieces: Uint8Array[] = [];
  let settle = () => {};
  const over = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const reception = receiveSource(view, {
    onStart: ({ name, size }) => told.push(`start ${name} ${size}`),
    onPiece: (bytes) => {
      pieces.push(bytes);
      onPiece();
    },
    onEnd: () => {
      told.push('end');
      settle();
    },
    onFailure: (code) => {
      told.push(code);
      settle();
    },
  });
  return { told, pieces, over, ...reception };
}

const source = (size: number): Acquired => ({
  provider: 'roundcube',
  fidelity: 'exact',
  name: 'INBOX-7.eml',
  bytes: Uint8Array.from({ length: size }, (_, i) => (i * 31) % 256),
});

describe('a source goes from page to view', () => {
  test.each([
    [1, 1],
    [PIECE_SIZE, 1],
    [PIECE_SIZE + 1, 2],
    [5 * PIECE_SIZE - 7, 5],
  ])('%i bytes in %i pieces', async (size, count) => {
    const { page, view, traffic } = makePorts();
    const given = source(size);
    const { told, pieces, over } = listenTo(view);
    await deliver(page, async () => given);
    await over;
    expect(told).toEqual([`start INBOX-7.eml ${size}`, 'end']);
    expect(pieces).toHaveLength(count);
    expect(Buffer.concat(pieces).equals(Buffer.from(given.bytes))).toBe(true);
    expect(traffic.mostUnderWay).toBeLessThanOrEqual(3); // two pieces, and a question for one
    expect(traffic.open).toBe(false);
  });

  test('or the reason why there is none', async () => {
    const { page, view } = makePorts();
    const { told, over } = listenTo(view);
    await deliver(page, async () => ({ code: 'several-selected' }));
    await over;
    expect(told).toEqual(['several-selected']);
  });
});

describe('one side goes', () => {
  test('the view: nothing more is sent, and what the page waits for is cancelled', async () => {
    const { page, view } = makePorts();
    let signal: AbortSignal | undefined;
    const reception = listenTo(view, () => reception.cancel());
    await deliver(page, async (given) => {
      signal = given;
      return source(9 * PIECE_SIZE);
    });
    await new Promise<void>((resolve) => page.onDisconnect.addListener(() => resolve()));
    expect(reception.told).toEqual([`start INBOX-7.eml ${9 * PIECE_SIZE}`]);
    expect(reception.pieces).toHaveLength(1);
    expect(signal?.aborted).toBe(true);
  });

  test('the page', async () => {
    const { page, view } = makePorts();
    const { told, over } = listenTo(view);
    page.disconnect();
    await over;
    expect(told).toEqual(['page-closed']);
  });
});

describe('what arrives is believed only in order, and whole', () => {
  const info = { provider: 'roundcube', fidelity: 'exact', name: 'x', size: 3 };
  const start = { kind: 'start', info };
  const rows: [reason: string, messages: readonly unknown[]][] = [
    ['a piece before the start', [{ kind: 'piece', base64: 'AAAA' }]],
    ['an end before the start', [{ kind: 'end' }]],
    ['two starts', [start, start]],
    ['an end before the last byte', [start, { kind: 'end' }]],
    ['more than was announced', [start, { kind: 'piece', base64: 'AAAAAAAA' }]],
    ['a piece of nothing', [start, { kind: 'piece', base64: '' }]],
    ['a piece that is no base64', [start, { kind: 'piece', base64: '<!--' }]],
    ['a piece that is cut off', [start, { kind: 'piece', base64: 'AAAAA' }]],
    ['a piece larger than any', [start, { kind: 'piece', base64: 'A'.repeat(PIECE_SIZE * 2) }]],
    ['a size that is none', [{ kind: 'start', info: { ...info, size: -1 } }]],
    ['a fidelity that is none', [{ kind: 'start', info: { ...info, fidelity: 'certain' } }]],
    ['a failure of another kind', [{ kind: 'failure', code: 'toString' }]],
    ['another word', [{ kind: 'report' }]],
    ['no message', [null]],
  ];
  test.each(rows)('%s', async (_, messages) => {
    const { page, view } = makePorts();
    const { told, over } = listenTo(view);
    for (const message of messages) page.postMessage(message);
    await over;
    expect(told.at(-1)).toBe('page-closed');
    expect(told).not.toContain('end');
  });
});
