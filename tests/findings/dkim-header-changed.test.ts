import { expect, test } from 'vitest';
import type { Fidelity } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed } from '../support/messages.ts';

const rows: [what: string, from: string, to: string, fidelity: Fidelity, speaks: boolean][] = [
  ['the subject', 'Hello', 'Pay now', 'exact', true],
  ['the author', 'x@a.example', 'y@a.example', 'exact', true],
  ['the signature itself', 'c=relaxed/relaxed', 'c=simple/relaxed', 'exact', true],
  [
    'white space, which relaxed lets pass (RFC 6376 §3.4.2)',
    'Subject: ',
    'Subject:   ',
    'exact',
    false,
  ],
  ['a field that is not signed', 'List-X: 1', 'List-X: 2', 'exact', false],
  ['the body', 'well', 'lost', 'exact', false],
  ['in a copy that proves nothing', 'Hello', 'Pay now', 'lossy-text', false],
  ['in a copy of the header, which is kept as it is', 'Hello', 'Pay now', 'headers-only', true],
];
test.each(rows)('%s', async (_, from, to, fidelity, speaks) => {
  const text = await signed(letter('x@a.example', 'List-X: 1\n'), 'a.example');
  const message = received(text.replace(from, to), { ip: '192.0.2.9' });
  const found = await report(message, published('a.example', null, 'none'), { fidelity });
  const finding = findingOf(found, 'dkim-header-changed', message.replace(/\r?\n/g, '\r\n'));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding).toMatchObject({ weight: 'must', facts: { domains: ['a.example'] } });
    expect(finding.texts[0]).toMatch(/From/); // h=
  }
});

test('what was changed is named where undoing it proves it', async () => {
  const text = await signed(letter('x@a.example'), 'a.example');
  const altered = async (from: string, to: string) => {
    const message = text.replace(from, to);
    const found = await report(message, published('a.example', null, 'none'));
    return findingOf(found, 'dkim-header-changed', message)?.facts.altered;
  };
  expect(await altered('Subject: Hello', 'Subject: [list] Hello')).toEqual(['subject-tag-added']);
  expect(await altered('Hello', 'Pay now')).toBeUndefined();
});
