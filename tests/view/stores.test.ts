import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type AcquireListener,
  createAnalysisStore,
  createMessagesStore,
  createOptionsStore,
  type Settings,
} from '../../src/view/view.ts';
import { loadWords } from '../../src/wording/wording.ts';
import { handExaminer } from '../support/examiner.ts';
import { genuine, type Made, make, notMail } from '../support/reports.ts';

const words = await loadWords('en');
const made = await make(await genuine());
const preferences = {
  authservIds: [],
  dnsServers: ['https://dns.example/'],
  withholdLocalPart: true,
};

// What is shown is marked in the next frame; nothing is drawn here.
vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));

/** A store over a source that the test gives by hand. */
function open() {
  const { examiner, runs } = handExaminer();
  const sources: AcquireListener[] = [];
  const cancel = vi.fn();
  const acquire = (listener: AcquireListener) => {
    sources.push(listener);
    return { cancel };
  };
  const store = createAnalysisStore(examiner, preferences, acquire, words);
  return { store, runs, sources, cancel };
}

/** The source in two pieces, to its end. */
function give(listener: AcquireListener | undefined, { name, bytes }: Made) {
  listener?.onStart({ provider: 'Roundcube', fidelity: 'exact', name, size: bytes.length });
  listener?.onPiece(Uint8Array.from(bytes.subarray(0, 100)));
  listener?.onPiece(Uint8Array.from(bytes.subarray(100)));
  listener?.onEnd();
}

describe('one message', () => {
  test('is read, then checked, then done', async () => {
    const { store, runs, sources } = open();
    expect(store.stage.value).toBe('waiting');
    store.start();
    expect(store.stage.value).toBe('reading');
    give(sources[0], made);
    expect(store.intake.value).toMatchObject({
      provider: 'Roundcube',
      received: made.bytes.length,
    });
    expect(runs[0]).toMatchObject({
      received: made.bytes.length,
      ended: true,
      request: { ...preferences, name: 'genuine', fidelity: 'exact' },
    });
    const [first = made.report] = made.partials;
    runs[0]?.listener.onReport(first, false);
    expect(store.stage.value).toBe('checking');
    runs[0]?.listener.onReport(made.report, true);
    expect(store.stage.value).toBe('done');
    expect(store.report.value?.diagnosis.summary).toBe('fabrikam.com sent this mail');
  });

  test('keeps its header for the source lines', async () => {
    const { store, runs, sources } = open();
    store.start();
    give(sources[0], made);
    runs[0]?.listener.onReport(made.report, true);
    await vi.waitFor(() => expect(store.head.value.length).toBeGreaterThan(0));
    const end = made.report.fields.at(-1)?.at.end ?? 0;
    expect(store.head.value).toEqual(Uint8Array.from(made.bytes.subarray(0, end)));
  });

  test('is examined again from what was kept, and the run before is not heard', async () => {
    const { store, runs, sources } = open();
    store.start();
    give(sources[0], made);
    store.again();
    expect(runs[0]?.cancelled).toBe(true);
    runs[0]?.listener.onReport(made.report, true);
    expect(store.stage.value).toBe('reading');
    await vi.waitFor(() => expect(runs[1]?.ended).toBe(true));
    expect(runs[1]?.received).toBe(made.bytes.length);
    expect(sources).toHaveLength(1);
  });

  test('is got again where it had not arrived', () => {
    const { store, sources } = open();
    store.start();
    sources[0]?.onFailure('unreachable');
    expect(store).toMatchObject({ stage: { value: 'failed' }, failure: { value: 'unreachable' } });
    store.again();
    expect(store).toMatchObject({ stage: { value: 'reading' }, failure: { value: null } });
    expect(sources).toHaveLength(2);
  });

  test('is stopped with what is known by then', () => {
    const { store, runs, sources } = open();
    store.start();
    give(sources[0], made);
    runs[0]?.listener.onReport(made.partials[0] ?? made.report, false);
    store.stop();
    expect(runs[0]?.cancelled).toBe(true);
    expect(store).toMatchObject({ stage: { value: 'done' }, stopped: { value: true } });
    expect(store.report.value).not.toBeNull();
  });

  test('that is no mail fails with the reason', async () => {
    for (const one of notMail) {
      const { store, runs, sources } = open();
      const refused = await make(one);
      store.start();
      give(sources[0], refused);
      runs[0]?.listener.onReport(refused.report, true);
      expect(store.stage.value).toBe('failed');
      expect(store.failure.value).toBe(refused.report.source.refused?.code);
    }
  });

  test('fails with the engine', () => {
    const { store, runs, sources } = open();
    store.start();
    give(sources[0], made);
    runs[0]?.listener.onFailure('worker is gone');
    expect(store).toMatchObject({ stage: { value: 'failed' }, failure: { value: 'engine' } });
  });

  test('marks the instants it is measured by', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20)); // marks of the tests before
    performance.clearMarks();
    const { store, runs, sources } = open();
    store.start();
    give(sources[0], made);
    for (const partial of made.partials) runs[0]?.listener.onReport(partial, false);
    runs[0]?.listener.onReport(made.report, true);
    const names = () => performance.getEntriesByType('mark').map(({ name }) => name);
    await vi.waitFor(() => expect(names()).toContain('whence-settled'));
    expect(names()).toEqual([
      'whence-source-complete',
      'whence-first-dns-answer',
      'whence-claims-shown',
      'whence-settled',
    ]);
  });
});

describe('several messages', () => {
  const given = (name: string) => ({ name, blob: new Blob([Uint8Array.from(made.bytes)]) });

  test('are explained one after the other, the first of them shown', async () => {
    const { examiner, runs } = handExaminer();
    const store = createMessagesStore(examiner, preferences, words);
    store.open([given('one.eml'), given('two.eml')]);
    expect(store.selected.value?.name).toBe('one.eml');
    await vi.waitFor(() => expect(runs[0]?.ended).toBe(true));
    expect(runs).toHaveLength(1);
    expect(store.messages.value[1]?.analysis.stage.value).toBe('waiting');
    runs[0]?.listener.onReport(made.report, true);
    await vi.waitFor(() => expect(runs[1]?.ended).toBe(true));
    expect(runs.map(({ request }) => request.name)).toEqual(['one.eml', 'two.eml']);
    store.select(2);
    expect(store.selected.value?.name).toBe('two.eml');
  });

  test('go on after one that fails', async () => {
    const { examiner, runs } = handExaminer();
    const store = createMessagesStore(examiner, preferences, words);
    store.open([given('one.eml'), given('two.eml')]);
    await vi.waitFor(() => expect(runs).toHaveLength(1));
    runs[0]?.listener.onFailure('worker is gone');
    await vi.waitFor(() => expect(runs).toHaveLength(2));
  });

  test('say nothing of fidelity for a file, and what it is for a paste', async () => {
    const { examiner, runs } = handExaminer();
    const store = createMessagesStore(examiner, preferences, words);
    store.open([given('one.eml')]);
    await vi.waitFor(() => expect(runs[0]?.request).not.toHaveProperty('fidelity'));
    runs[0]?.listener.onReport(made.report, true);
    store.open([{ ...given('Pasted text'), fidelity: 'lossy-text' }]);
    await vi.waitFor(() => expect(runs[1]?.request.fidelity).toBe('lossy-text'));
  });
});

describe('options', () => {
  const defaults: Settings = {
    dnsMode: 'spread',
    dnsServers: [],
    authservIds: [],
    protected: [],
    sendLocalPart: false,
    language: null,
  };
  const save = vi.fn(async (_: Settings) => {});
  const requestAccess = vi.fn(async () => true);
  const port = {
    save,
    requestAccess,
    readServerUrl: (text: string) =>
      text.startsWith('https:') ? { url: text } : { problem: 'no' },
  };
  afterEach(() => vi.clearAllMocks());

  const changes: [
    string,
    (store: ReturnType<typeof createOptionsStore>) => void,
    Partial<Settings>,
  ][] = [
    ['no DNS', (store) => store.chooseDns('off'), { dnsMode: 'off', dnsServers: [] }],
    [
      'a preset',
      (store) => store.choosePreset('https://a/'),
      { dnsMode: 'one', dnsServers: ['https://a/'] },
    ],
    [
      'an own server',
      (store) => store.chooseOwn('https://b/'),
      { dnsMode: 'one', dnsServers: ['https://b/'] },
    ],
    [
      'names',
      (store) => store.believe(' mx.a.example \n\nmx.b.example; spf=pass\nmx.a.example'),
      { authservIds: ['mx.a.example', 'mx.b.example'] },
    ],
    ['local part', (store) => store.sendLocalPart(true), { sendLocalPart: true }],
  ];
  test.each(changes)('%s is saved at once, and that is said', async (_, change, want) => {
    const store = createOptionsStore(defaults, port);
    change(store);
    await vi.waitFor(() => expect(store.saving.value).toBe('saved'));
    expect(save).toHaveBeenLastCalledWith({ ...defaults, ...want });
  });

  test('an address that is none is not saved', () => {
    const store = createOptionsStore(defaults, port);
    store.chooseOwn('dns.example');
    expect(store.saving.value).toBe('bad-address');
    expect(save).not.toHaveBeenCalled();
  });

  const chosen = [
    [
      'an own server',
      (store: ReturnType<typeof createOptionsStore>) => store.chooseOwn('https://b/'),
    ],
    [
      'a preset',
      (store: ReturnType<typeof createOptionsStore>) => store.choosePreset('https://b/'),
    ],
  ] as const;
  test.each(chosen)(
    '%s: access is asked for within the click, and a refusal is said',
    async (_, choose) => {
      requestAccess.mockResolvedValueOnce(false);
      const store = createOptionsStore(defaults, port);
      choose(store);
      expect(requestAccess).toHaveBeenCalledWith('https://b/');
      await vi.waitFor(() => expect(store.saving.value).toBe('no-access'));
      expect(save).toHaveBeenCalled();
    },
  );

  test('a browser that does not even ask has refused, and what was chosen is saved', async () => {
    requestAccess.mockRejectedValueOnce(new Error('no user gesture'));
    const store = createOptionsStore(defaults, port);
    store.chooseOwn('https://b/');
    await vi.waitFor(() => expect(store.saving.value).toBe('no-access'));
  });

  test('a failure to save is said', async () => {
    save.mockRejectedValueOnce(new Error('quota'));
    const store = createOptionsStore(defaults, port);
    store.chooseDns('off');
    await vi.waitFor(() => expect(store.saving.value).toBe('not-saved'));
  });
});
