/** The toolbar's popup: gets the open message and shows what the engine says of it. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PRESETS } from '../../src/dns/dns.ts';
import {
  acquireFromActiveTab,
  browserLanguage,
  loadSettings,
  preferencesOf,
  rememberLanguage,
  startEngine,
  watchSettings,
} from '../../src/platform/platform.ts';
import {
  createAnalysisStore,
  markFirstContent,
  openSpeech,
  Popup,
  Spoken,
} from '../../src/view/view.ts';

markFirstContent();
const engine = startEngine();
const settings = await loadSettings();
const speech = await openSpeech(settings.language, browserLanguage());
const preferences = preferencesOf(
  settings,
  PRESETS.map(({ url }) => url),
);
const store = createAnalysisStore(engine, preferences, acquireFromActiveTab, speech.words.value);
store.start();

async function openReportPage() {
  await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  window.close();
}

async function openOptions() {
  await browser.runtime.openOptionsPage();
  window.close();
}

watchSettings(({ language }) => void speech.speak(language));
speech.words.subscribe((words) => {
  rememberLanguage(words.language);
  void store.speak(words);
});

const app = document.getElementById('app');
if (app) {
  render(
    <Spoken speech={speech}>
      <Popup store={store} onOpenReportPage={openReportPage} onOpenOptions={openOptions} />
    </Spoken>,
    app,
  );
}
