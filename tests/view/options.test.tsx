// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PRESETS, readServerUrl } from '../../src/dns/dns.ts';
import { createOptionsStore, Options, type Settings } from '../../src/view/view.ts';
import { show, words } from './rendered.tsx';

const defaults: Settings = {
  dnsMode: 'spread',
  dnsServers: [],
  authservIds: [],
  protected: [],
  sendLocalPart: false,
  language: null,
};

function open(settings: Settings) {
  const requestAccess = vi.fn(async () => true);
  const store = createOptionsStore(settings, {
    save: async () => {},
    requestAccess,
    readServerUrl,
  });
  const page = show(<Options store={store} presets={PRESETS} />);
  return { page, store, requestAccess };
}

const checked = (page: Element) =>
  page.querySelector<HTMLInputElement>('input[name="dns"]:checked')?.value;

const choices: [settings: Partial<Settings>, value: string][] = [
  [{}, 'spread'],
  [{ dnsMode: 'off' }, 'off'],
  [{ dnsMode: 'one', dnsServers: [PRESETS[0]?.url ?? ''] }, PRESETS[0]?.id ?? ''],
  [{ dnsMode: 'one', dnsServers: ['https://dns.example/q'] }, 'own'],
];
test.each(choices)('%j is shown as %s', (settings, value) => {
  expect(checked(open({ ...defaults, ...settings }).page)).toBe(value);
});

test('every control has a name', () => {
  const { page } = open(defaults);
  for (const control of page.querySelectorAll('input, textarea, select')) {
    const label = control.closest('label') ?? page.querySelector(`label[for="${control.id}"]`);
    expect(label?.textContent).not.toBe('');
  }
});

test('an own server is read, saved, and access to it is asked for', async () => {
  const { page, store, requestAccess } = open(defaults);
  const field = page.querySelector<HTMLInputElement>('#own-server');
  const button = page.querySelector<HTMLElement>('.own-server button');
  if (!field || !button) throw new Error('no field');
  field.value = 'dns.example';
  fireEvent.click(button);
  await waitFor(() =>
    expect(page.querySelector('[role="status"]')?.textContent).toBe(words.view.dnsOwnProblem),
  );
  expect(field.getAttribute('aria-invalid')).toBe('true');
  field.value = 'https://dns.example/q{?dns}';
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(page.querySelector('[role="status"]')?.textContent).toBe('Saved.'));
  expect(store.settings.value).toMatchObject({
    dnsMode: 'one',
    dnsServers: ['https://dns.example/q'],
  });
  expect(requestAccess).toHaveBeenCalledWith('https://dns.example/q');
  expect(checked(page)).toBe('own');
});
