/** The view outside of the extension: real reports, played by an engine that only repeats them. */
import { type ComponentChild, render } from 'preact';
import {
  type Acquire,
  createAnalysisStore,
  createMessagesStore,
  createOptionsStore,
  Options,
  Popup,
  ReportPage,
  WordsContext,
} from '../../src/view/view.ts';
import { chooseLanguage, loadWords } from '../../src/wording/wording.ts';
import { playingExaminer } from '../../tests/support/examiner.ts';
import type { Scene, StagedMessage } from './scene.ts';

declare global {
  interface Window {
    readonly scene: Scene;
    readonly language: string;
  }
}

const bytesOf = ({ base64 }: StagedMessage) =>
  Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

function acquireOf(scene: Extract<Scene, { view: 'popup' }>): Acquire {
  return (listener) => {
    if ('failure' in scene) listener.onFailure(scene.failure);
    else {
      const info = { provider: 'Roundcube', fidelity: 'exact' } as const;
      if ('reading' in scene) {
        listener.onStart({ ...info, name: 'reading', size: scene.reading.size });
        listener.onPiece(new Uint8Array(scene.reading.received));
      } else {
        const bytes = bytesOf(scene.message);
        listener.onStart({ ...info, name: scene.message.name, size: bytes.length });
        listener.onPiece(bytes);
        listener.onEnd();
      }
    }
    return { cancel: () => {} };
  };
}

const words = await loadWords(chooseLanguage([window.language]));
const nobody = { authservIds: [], dnsServers: [], withholdLocalPart: true };

function play(scene: Scene): ComponentChild {
  if (scene.view === 'popup') {
    const messages = 'message' in scene ? [scene.message] : [];
    const store = createAnalysisStore(playingExaminer(messages), nobody, acquireOf(scene), words);
    store.start();
    return <Popup store={store} onOpenReportPage={() => {}} onOpenOptions={() => {}} />;
  }
  if (scene.view === 'report') {
    const store = createMessagesStore(playingExaminer(scene.messages), nobody, words);
    store.open(
      scene.messages.map((message) => ({
        name: message.name,
        blob: new Blob([bytesOf(message)]),
      })),
    );
    return <ReportPage store={store} onOpenOptions={() => {}} />;
  }
  const store = createOptionsStore(scene.settings, {
    save: async () => {},
    requestAccess: async () => true,
    readServerUrl: (text) => (URL.canParse(text) ? { url: text } : { problem: 'malformed' }),
  });
  return <Options store={store} presets={scene.presets} />;
}

const app = document.getElementById('app');
if (app) {
  render(<WordsContext value={words}>{play(window.scene)}</WordsContext>, app);
}
