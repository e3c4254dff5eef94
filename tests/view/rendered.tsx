import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import {
  type Acquire,
  type AnalysisStore,
  createAnalysisStore,
  Popup,
  WordsContext,
} from '../../src/view/view.ts';
import { loadWords } from '../../src/wording/wording.ts';
import { playingExaminer } from '../support/examiner.ts';
import type { Made } from '../support/reports.ts';

afterEach(cleanup);

export const words = await loadWords('en');

/** Renders a component in English. */
export function show(component: ComponentChild): Element {
  return render(<WordsContext value={words}>{component}</WordsContext>).container;
}

const preferences = { authservIds: [], dnsServers: [], withholdLocalPart: true };

/** A store that got this message; `settled: false` plays its partial reports alone. */
export function storeOf({ name, bytes, report, partials }: Made, settled = true): AnalysisStore {
  const acquire: Acquire = (listener) => {
    listener.onStart({ provider: 'Roundcube', fidelity: 'exact', name, size: bytes.length });
    listener.onPiece(Uint8Array.from(bytes));
    listener.onEnd();
    return { cancel: () => {} };
  };
  const reports = settled ? [...partials, report] : partials;
  const examiner = playingExaminer([{ name, reports, settled }]);
  const store = createAnalysisStore(examiner, preferences, acquire, words);
  store.start();
  return store;
}

/** A store whose source never comes: with a code it fails, without one it is being read. */
export function storeWithout(code: string | null): AnalysisStore {
  const acquire: Acquire = (listener) => {
    if (code === null) {
      listener.onStart({ provider: 'Roundcube', name: 'reading', size: 26_000_000 });
      listener.onPiece(new Uint8Array(1_300_000));
    } else listener.onFailure(code);
    return { cancel: () => {} };
  };
  const store = createAnalysisStore(playingExaminer([]), preferences, acquire, words);
  store.start();
  return store;
}

/** The popup over a store, with nothing behind its buttons. */
export function showPopup(store: AnalysisStore): Element {
  return show(<Popup store={store} onOpenReportPage={() => {}} onOpenOptions={() => {}} />);
}
