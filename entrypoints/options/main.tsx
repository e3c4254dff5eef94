/** The options page: whom to ask, and whom to believe. */
import { render } from 'preact';
import { PRESETS, readServerUrl } from '../../src/dns/dns.ts';
import {
  browserLanguage,
  loadSettings,
  rememberLanguage,
  requestHostAccess,
  saveSettings,
  watchSettings,
} from '../../src/platform/platform.ts';
import { createOptionsStore, Options, openSpeech, Spoken } from '../../src/view/view.ts';

const settings = await loadSettings();
const speech = await openSpeech(settings.language, browserLanguage());
const store = createOptionsStore(settings, {
  save: saveSettings,
  requestAccess: requestHostAccess,
  readServerUrl,
});

watchSettings(({ language }) => void speech.speak(language));
speech.words.subscribe((words) => {
  rememberLanguage(words.language);
});

const app = document.getElementById('app');
if (app) {
  render(
    <Spoken speech={speech}>
      <Options store={store} presets={PRESETS} />
    </Spoken>,
    app,
  );
}
