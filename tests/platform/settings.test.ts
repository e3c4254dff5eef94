import { describe, expect, test, vi } from 'vitest';

const kept: Record<string, unknown> = {};
type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;
const watching: ((changes: Changes) => void)[] = [];
vi.stubGlobal('chrome', {
  storage: {
    local: {
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (values: object) => {
        Object.assign(kept, values);
        const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
        for (const listener of watching) listener(Object.fromEntries(changes));
      },
      onChanged: { addListener: (listener: (typeof watching)[number]) => watching.push(listener) },
    },
  },
});
const { loadSettings, preferencesOf, readSettings, saveSettings, watchSettings } = await import(
  '../../src/platform/platform.ts'
);

const defaults = {
  dnsMode: 'spread',
  dnsServers: [],
  authservIds: [],
  protected: [],
  sendLocalPart: false,
  language: null,
} as const;
const one = { ...defaults, dnsMode: 'one', dnsServers: ['https://dns.example/q'] } as const;

describe('settings as they were stored', () => {
  const rows: [stored: unknown, settings: object][] = [
    [undefined, defaults],
    [null, defaults],
    ['text', defaults],
    [[], defaults],
    [one, one],
    [{ ...one, theme: 'pink' }, one], //                              not ours
    [
      { ...defaults, dnsMode: 'off', sendLocalPart: true },
      { ...defaults, dnsMode: 'off', sendLocalPart: true },
    ],
    [{ ...defaults, sendLocalPart: 'yes' }, defaults], //             only true is a yes
    [{ ...one, dnsServers: ['http://dns.example/'] }, defaults], //   not encrypted, so none is left
    [{ ...one, dnsServers: ['javascript:alert(1)'] }, defaults],
    [
      { ...one, dnsServers: ['http://127.0.0.1:8053/q'] },
      { ...one, dnsServers: ['http://127.0.0.1:8053/q'] },
    ],
    [{ ...one, dnsServers: ['http://127.evil.example/q'] }, defaults], // begins like this computer
    [{ ...defaults, dnsMode: 'one' }, defaults], //                   one of none
    [
      { ...defaults, authservIds: [' mx.example ', '', 7, 'mx.example'] },
      { ...defaults, authservIds: ['mx.example'] },
    ],
    [
      { ...defaults, protected: ['Contoso ', 'contoso.com', null] },
      { ...defaults, protected: ['Contoso', 'contoso.com'] },
    ],
    [{ ...defaults, authservIds: ['a'.repeat(256)] }, defaults],
    [
      { ...defaults, language: 'sv' },
      { ...defaults, language: 'sv' },
    ],
    [
      { ...defaults, language: 'de-CH' },
      { ...defaults, language: 'de-CH' },
    ],
    [{ ...defaults, language: ['sv'] }, defaults], //                 no text
    [{ ...defaults, language: '../../sv' }, defaults], //             no tag, RFC 5646 §2.1
    [{ ...defaults, language: 'a'.repeat(1000) }, defaults],
    [{ ...defaults, authservIds: { length: 1, 0: 'mx.example' } }, defaults],
  ];
  test.each(rows)('%j', (stored, settings) => {
    expect(readSettings(stored)).toEqual(settings);
  });

  test('no more names than are compared in good time', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `mx${i}.example`);
    expect(readSettings({ authservIds: many }).authservIds).toHaveLength(100);
  });

  test('are read back as they were saved', async () => {
    expect(await loadSettings()).toEqual(defaults);
    await saveSettings(one);
    expect(await loadSettings()).toEqual(one);
  });

  test('are told to whoever watches, read as carefully', async () => {
    const told = vi.fn();
    watchSettings(told);
    await saveSettings({ ...one, language: 'fr' });
    await saveSettings({ ...one, language: '<script>' });
    expect(told.mock.calls).toEqual([[{ ...one, language: 'fr' }], [one]]);
  });
});

const presets = ['https://a.example/', 'https://b.example/'];
const asked: [mode: 'spread' | 'one' | 'off', servers: readonly string[]][] = [
  ['spread', presets],
  ['one', ['https://dns.example/q']],
  ['off', []],
];
test.each(asked)('mode %s asks %j', (dnsMode, dnsServers) => {
  expect(preferencesOf({ ...one, dnsMode }, presets)).toEqual({
    authservIds: [],
    dnsServers,
    protected: [],
    withholdLocalPart: true,
  });
});
