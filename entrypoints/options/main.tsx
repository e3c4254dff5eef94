/** The options page: whom to ask, and whom to believe. */
import { render } from 'preact';
import { PRESETS, readServerUrl } from '../../src/dns/dns.ts';
import { loadSettings, requestHostAccess, saveSettings } from '../../src/platform/platform.ts';
import { createOptionsStore, Options, WordsContext } from '../../src/view/view.ts';
import { loadWords } from '../../src/wording/wording.ts';

const [settings, words] = await Promise.all([loadSettings(), loadWords('en')]);
const store = createOptionsStore(settings, {
  save: saveSettings,
  requestAccess: requestHostAccess,
  readServerUrl,
});

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext value={words}>
      <Options store={store} presets={PRESETS} />
    </WordsContext>,
    app,
  );
}
