import { expect, test } from 'vitest';
import type { Fidelity } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed } from '../support/messages.ts';

type Change = (text: string) => string;
const asItIs: Change = (text) => text;
const body: Change = (text) => text.replace('well', 'lost');
const header: Change = (text) => text.replace('Hello', 'Pay now');
const both: Change = (text) => body(header(text));

const rows: [what: string, change: Change, fidelity: Fidelity, speaks: boolean][] = [
  ['as it was signed', asItIs, 'exact', false],
  ['one word of the body', body, 'exact', true],
  ['in a copy that lost its CR', body, 'exact-lf', true],
  ['in a copy that proves nothing', body, 'reserialised', false],
  ['in a copy of the header', body, 'headers-only', false],
  ['a header field', header, 'exact', false], // that is dkim-header-changed
  ['both', both, 'exact', false],
];
test.each(rows)('%s', async (_, change, fidelity, speaks) => {
  const message = received(change(await signed(letter('x@a.example'), 'a.example')), {
    ip: '192.0.2.9',
  });
  const found = await report(message, published('a.example', null, 'none'), { fidelity });
  const finding = findingOf(found, 'dkim-body-changed', message.replace(/\r?\n/g, '\r\n'));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding).toMatchObject({ weight: 'must', facts: { domains: ['a.example'] } });
    expect(finding.texts[0]).toMatch(/^[A-Za-z0-9+/]{43}=$/); // bh=
  }
});

test('what was changed is named where undoing it proves it', async () => {
  const text = await signed(letter('x@a.example'), 'a.example');
  const altered = async (message: string, fidelity: Fidelity = 'exact') => {
    const found = await report(message, published('a.example', null, 'none'), { fidelity });
    return findingOf(found, 'dkim-body-changed', message)?.facts.altered;
  };
  expect(await altered(`${text}-- \r\nA list\r\n`)).toEqual(['footer-added']);
  expect(await altered(`${text}-- \nA list\n`, 'exact-lf')).toEqual(['footer-added']);
  expect(await altered(body(text))).toBeUndefined(); //  a word is no usual alteration
});
