// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createMessagesStore, ReportPage } from '../../src/view/view.ts';
import { handExaminer, playingExaminer } from '../support/examiner.ts';
import { genuine, make, notMail, spoof } from '../support/reports.ts';
import { show, words } from './rendered.tsx';

const preferences = { authservIds: [], dnsServers: [], withholdLocalPart: true };

function open() {
  const { examiner, runs } = handExaminer();
  const store = createMessagesStore(examiner, preferences, words);
  const page = show(<ReportPage store={store} onOpenOptions={() => {}} />);
  return { page, runs, store };
}

const file = (name: string, content = 'From: a@b.example\n\nHello') => new File([content], name);

describe('ways to give a message', () => {
  test('an empty page says what it takes', () => {
    const { page } = open();
    expect(page.querySelector('main')?.dataset.state).toBe('empty');
    expect(page.querySelector('h1')?.textContent).toBe('Where does this mail come from?');
  });

  test('files are dropped anywhere on the page', async () => {
    const { page, store } = open();
    const dataTransfer = { types: ['Files'], files: [file('one.eml'), file('two.eml')] };
    fireEvent.dragOver(document, { dataTransfer });
    await waitFor(() => expect(page.querySelector('.drop-now')).toBeTruthy());
    fireEvent.drop(document, { dataTransfer });
    await waitFor(() => expect(page.querySelector('.drop-now')).toBeNull());
    expect(store.messages.value.map(({ name }) => name)).toEqual(['one.eml', 'two.eml']);
    await waitFor(() => expect(page.querySelectorAll('.message-list li')).toHaveLength(2));
  });

  test('text that is dragged is not taken for a file', () => {
    const { store } = open();
    fireEvent.drop(document, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(store.messages.value).toEqual([]);
  });

  test('files are chosen', () => {
    const { page, store } = open();
    const input = page.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no file chooser');
    Object.defineProperty(input, 'files', { value: [file('chosen.eml')] });
    fireEvent.change(input);
    expect(store.messages.value.map(({ name }) => name)).toEqual(['chosen.eml']);
  });

  test('a source is typed or pasted into its field', async () => {
    const { page, runs } = open();
    const field = page.querySelector('textarea');
    const button = page.querySelector<HTMLElement>('.paste button');
    if (!field || !button) throw new Error('no field');
    field.value = 'From: a@b.example\nTo: c@d.example\n';
    fireEvent.click(button);
    await waitFor(() => expect(runs[0]?.request.fidelity).toBe('headers-only'));
  });

  test('a source is pasted anywhere else on the page', async () => {
    const { runs } = open();
    const clipboardData = { files: [], getData: () => 'From: a@b.example\n\nHello' };
    fireEvent.paste(document.body, { clipboardData });
    await waitFor(() => expect(runs[0]?.request).toMatchObject({ fidelity: 'lossy-text' }));
  });
});

test('each message is listed with its level, and shown when it is chosen', async () => {
  const [one, two, three] = await Promise.all([
    make(await genuine()),
    make(await spoof()),
    ...notMail.slice(2, 3).map(make),
  ]);
  const mades = [one, two, three].flatMap((made) => made ?? []);
  const store = createMessagesStore(
    playingExaminer(mades.map(({ name, report }) => ({ name, reports: [report], settled: true }))),
    preferences,
    words,
  );
  store.open(mades.map(({ name, bytes }) => ({ name, blob: new Blob([Uint8Array.from(bytes)]) })));
  const page = show(<ReportPage store={store} onOpenOptions={() => {}} />);
  const levels = () =>
    [...page.querySelectorAll<HTMLElement>('.message-entry')].map(({ dataset }) => dataset.level);
  await waitFor(() => expect(levels()).toEqual(['fine', 'danger', 'unknown']));
  expect(page.querySelector('h1')?.textContent).toBe('fabrikam.com sent this mail');
  const [, second, third] = page.querySelectorAll('.message-list button');
  if (second) fireEvent.click(second);
  await waitFor(() => expect(second?.getAttribute('aria-current')).toBe('true'));
  expect(page.querySelector('h1')?.textContent).toContain('contoso.com');
  if (third) fireEvent.click(third);
  await waitFor(() => expect(page.querySelector('[data-failure="html"]')).toBeTruthy());
  expect(page.querySelector('main')?.dataset.state).toBe('failed');
});
