/** The toolbar's popup: gets the open message and shows what the engine says of it. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PRESETS } from '../../src/dns/dns.ts';
import {
  acquireFromActiveTab,
  loadSettings,
  preferencesOf,
  startEngine,
} from '../../src/platform/platform.ts';
import { createAnalysisStore, markFirstContent, Popup, WordsContext } from '../../src/view/view.ts';
import { loadWords } from '../../src/wording/wording.ts';

markFirstContent();
const engine = startEngine();
const [settings, words] = await Promise.all([loadSettings(), loadWords('en')]);
const preferences = preferencesOf(
  settings,
  PRESETS.map(({ url }) => url),
);
const store = createAnalysisStore(engine, preferences, acquireFromActiveTab, words);
store.start();

async function openReportPage() {
  await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  window.close();
}

async function openOptions() {
  await browser.runtime.openOptionsPage();
  window.close();
}

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext value={words}>
      <Popup store={store} onOpenReportPage={openReportPage} onOpenOptions={openOptions} />
    </WordsContext>,
    app,
  );
}
