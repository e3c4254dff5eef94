// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import {
  createMessagesStore,
  createOptionsStore,
  Options,
  ReportPage,
} from '../../src/view/view.ts';
import { playingExaminer } from '../support/examiner.ts';
import { cases, genuine, make, makeStalled } from '../support/reports.ts';
import { show, showPopup, storeOf, storeWithout, words } from './rendered.tsx';

/** Violations as a person reads them. Contrast needs a real browser: tests/e2e judges it there. */
async function violations(root: Element): Promise<readonly string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Whence';
  const found = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('every message', async () => {
  for (const one of await cases()) {
    const popup = showPopup(storeOf(await make(one)));
    await waitFor(() => expect(popup.querySelector('.verdict')).toBeTruthy());
    expect(await violations(popup)).toEqual([]);
    popup.remove();
  }
});

test('reading, checking, failed', async () => {
  const stalled = await makeStalled(await genuine(), ['_dmarc.fabrikam.com']);
  for (const store of [storeWithout(null), storeOf(stalled, false), storeWithout('signed-out')]) {
    const popup = showPopup(store);
    expect(await violations(popup)).toEqual([]);
    popup.remove();
  }
});

test('report page and options page', async () => {
  const preferences = { authservIds: [], dnsServers: [], withholdLocalPart: true };
  const store = createMessagesStore(playingExaminer([]), preferences, words);
  const page = show(<ReportPage store={store} onOpenOptions={() => {}} />);
  expect(await violations(page)).toEqual([]);
  page.remove();
  const settings = {
    dnsMode: 'spread',
    dnsServers: [],
    authservIds: [],
    protected: [],
    sendLocalPart: false,
    language: null,
  } as const;
  const port = {
    save: async () => {},
    requestAccess: async () => true,
    readServerUrl: (url: string) => ({ url }),
  };
  const options = show(<Options store={createOptionsStore(settings, port)} presets={[]} />);
  expect(await violations(options)).toEqual([]);
});
