// @vitest-environment happy-dom
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PRESETS, readServerUrl } from '../../src/dns/dns.ts';
import {
  createOptionsStore,
  Options,
  openSpeech,
  Popup,
  type Settings,
  Spoken,
} from '../../src/view/view.ts';
import { languages, loadWords } from '../../src/wording/wording.ts';
import { make, spoof } from '../support/reports.ts';
import { storeOf } from './rendered.tsx';

const settings: Settings = {
  dnsMode: 'spread',
  dnsServers: [],
  authservIds: [],
  protected: [],
  sendLocalPart: false,
  language: null,
};

const spoken: readonly (readonly [string | null, string, string, string])[] = [
  [null, 'de-AT', 'de', 'the browser’s'],
  [null, 'pt-BR', 'en', 'the browser’s has no words'],
  ['fr', 'de', 'fr', 'the one that was chosen'],
  ['xx', 'de', 'de', 'chosen when there were words for it'],
];
test.each(spoken)('%j, in a browser in %s: %s (%s)', async (chosen, ofBrowser, language) => {
  const speech = await openSpeech(chosen, ofBrowser);
  expect(speech.words.value.language).toBe(language);
});

test('the last choice wins, however long the words take', async () => {
  const speech = await openSpeech(null, 'en');
  await Promise.all([speech.speak('da'), speech.speak('nl'), speech.speak('sv')]);
  expect(speech.words.value.language).toBe('sv');
});

test('a choice is saved, told, and spoken by the page at once', async () => {
  const speech = await openSpeech(null, 'en');
  const save = vi.fn(async ({ language }: Settings) => speech.speak(language));
  const port = { save, requestAccess: async () => true, readServerUrl };
  const store = createOptionsStore(settings, port);
  const { container: page } = render(
    <Spoken speech={speech}>
      <Options store={store} presets={PRESETS} />
    </Spoken>,
  );
  const heading = () => page.querySelector('h1')?.textContent;
  const choice = page.querySelector('select');
  if (!choice) throw new Error('no choice');
  expect(choice.value).toBe('');
  expect([...choice.options].map(({ value }) => value).sort()).toEqual(['', ...languages].sort());
  expect([...choice.options].map(({ text }) => text)).toContain('Svenska');
  fireEvent.change(choice, { target: { value: 'de' } });
  const { view } = await loadWords('de');
  await waitFor(() => expect(heading()).toBe(view.optionsTitle));
  expect(save).toHaveBeenCalledWith({ ...settings, language: 'de' });
  expect(document.documentElement.lang).toBe('de');
  expect(document.title).toBe(`Whence: ${view.optionsTitle}`);
  expect(page.querySelector('[role="status"]')?.textContent).toBe(view.saved);
  fireEvent.change(choice, { target: { value: '' } });
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
});

test('a report that is open is told in the language that is chosen', async () => {
  const speech = await openSpeech(null, 'en');
  const store = storeOf(await make(await spoof()));
  speech.words.subscribe((words) => void store.speak(words));
  const { container: popup } = render(
    <Spoken speech={speech}>
      <Popup store={store} onOpenReportPage={() => {}} onOpenOptions={() => {}} />
    </Spoken>,
  );
  await waitFor(() => expect(popup.textContent).toContain('What Microsoft wrote'));
  const own = (await (await loadWords('en')).loadReceiver()).meanings['SCL:5'];
  expect(popup.textContent).toContain(own);
  await speech.speak('nl');
  const words = await loadWords('nl');
  await waitFor(() => expect(popup.textContent).toContain(words.view.receiverWrote('microsoft')));
  const { meanings } = await words.loadReceiver();
  await waitFor(() => expect(popup.textContent).toContain(`CAT SPOOF ${meanings['CAT:SPOOF']}`));
  const report = store.report.value;
  expect(report?.language).toBe('nl');
  expect(
    report && words.causes['dmarc-fail-policy'] && popup.querySelector('h1')?.textContent,
  ).toBe(report?.diagnosis.summary);
  expect(popup.textContent).not.toMatch(/\b(?:your|what|which|the sender)\b/i);
});
