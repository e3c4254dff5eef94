/** The report page: explains messages that are dropped, chosen or pasted. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PRESETS } from '../../src/dns/dns.ts';
import { loadSettings, preferencesOf, startEngine } from '../../src/platform/platform.ts';
import { createMessagesStore, ReportPage, WordsContext } from '../../src/view/view.ts';
import { loadWords } from '../../src/wording/wording.ts';

const engine = startEngine();
const [settings, words] = await Promise.all([loadSettings(), loadWords('en')]);
const preferences = preferencesOf(
  settings,
  PRESETS.map(({ url }) => url),
);
const store = createMessagesStore(engine, preferences, words);

const app = document.getElementById('app');
if (app) {
  render(
    <WordsContext value={words}>
      <ReportPage store={store} onOpenOptions={() => browser.runtime.openOptionsPage()} />
    </WordsContext>,
    app,
  );
}
