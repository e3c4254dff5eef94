/** The report page: explains messages that are dropped, chosen or pasted. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PRESETS } from '../../src/dns/dns.ts';
import {
  browserLanguage,
  loadSettings,
  preferencesOf,
  rememberLanguage,
  startEngine,
  watchSettings,
} from '../../src/platform/platform.ts';
import { createMessagesStore, openSpeech, ReportPage, Spoken } from '../../src/view/view.ts';

const engine = startEngine();
const settings = await loadSettings();
const speech = await openSpeech(settings.language, browserLanguage());
const preferences = preferencesOf(
  settings,
  PRESETS.map(({ url }) => url),
);
const store = createMessagesStore(engine, preferences, speech.words.value);

watchSettings(({ language }) => void speech.speak(language));
speech.words.subscribe((words) => {
  rememberLanguage(words.language);
  void store.speak(words);
});

const app = document.getElementById('app');
if (app) {
  render(
    <Spoken speech={speech}>
      <ReportPage store={store} onOpenOptions={() => browser.runtime.openOptionsPage()} />
    </Spoken>,
    app,
  );
}
