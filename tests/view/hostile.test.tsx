// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { genuine, hostile, make } from '../support/reports.ts';
import { showPopup, storeOf } from './rendered.tsx';

/** Elements that the view itself is made of. */
const OWN = new Set(
  'div main header section footer h1 h2 p span strong bdi wbr dl dt dd ul li table thead tbody tr th td details summary figure figcaption pre mark a button svg path circle rect'.split(
    ' ',
  ),
);

test('markup, bidi controls and endless words in a mail stay text', async () => {
  const popup = showPopup(storeOf(await make(hostile())));
  await waitFor(() => expect(popup.querySelector('pre')).toBeTruthy());
  const foreign = [...popup.querySelectorAll('*')].filter(
    (element) => !OWN.has(element.localName) || element.hasAttribute('style'),
  );
  expect(foreign.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
  expect(popup.textContent).toContain('<script>alert(2)</script>');
  expect(popup.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
  expect(popup.textContent).toContain('U+202E');
  // The address survives a name of 100 KB, and the page stays small.
  expect(popup.querySelector('[data-identity="claims"]')?.textContent).toMatch(/@evil\.example$/);
  expect((popup.textContent ?? '').length).toBeLessThan(20_000);
  for (const link of popup.querySelectorAll('a')) {
    expect(link.href).toMatch(/^https:\/\/www\.rfc-editor\.org\//);
  }
});

test('a result that JavaScript has a meaning for is a word', async () => {
  const one = await genuine();
  const text = new TextDecoder().decode(one.bytes);
  const bytes = bytesOf(text.replace(/(?<=\s)spf=pass/, 'spf=constructor reason=valueOf'));
  const popup = showPopup(storeOf(await make({ ...one, bytes })));
  const said = () => popup.querySelector('tr[data-method="spf"] [data-side="said"]')?.textContent;
  await waitFor(() => expect(said()).toBe('constructor'));
});
