import { expect, test } from 'vitest';
import type { Fidelity } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed } from '../support/messages.ts';

const rows: [fidelity: Fidelity, change: [string, string], speaks: boolean][] = [
  ['reserialised', ['well', 'lost'], true],
  ['lossy-text', ['well', 'lost'], true],
  ['headers-only', ['', ''], true], //          the body is not looked at
  ['reserialised', ['', ''], false], //         a fit proves
  ['exact', ['well', 'lost'], false], //        that is dkim-body-changed
  ['exact-lf', ['well', 'lost'], false],
  ['reserialised', ['Hello', 'Pay'], false], // the header does not hold either
];
test.each(rows)('%s, %j', async (fidelity, [from, to], speaks) => {
  const text = (await signed(letter('x@a.example'), 'a.example')).replace(from, to);
  const message = received(text, { ip: '192.0.2.9' });
  const found = await report(message, published('a.example', null, 'none'), { fidelity });
  const finding = findingOf(found, 'body-not-checkable', message);
  expect(finding !== null).toBe(speaks);
  if (finding)
    expect(finding).toMatchObject({
      weight: 'advice',
      facts: { domains: ['a.example'], fidelity },
    });
});

test('a header that was copied alone says nothing of its body', async () => {
  const text = received(await signed(letter('x@a.example'), 'a.example'), { ip: '192.0.2.9' });
  const found = await report(
    text.slice(0, text.indexOf('\r\n\r\n') + 2),
    published('a.example', null, 'none'),
  );
  expect(found.checks.dkim[0]).toMatchObject({
    result: 'skipped',
    reason: 'body-not-checkable',
    headerSignature: 'pass',
    bodyHash: 'not-checked',
  });
  expect(found.findings.map(({ code }) => code)).toContain('body-not-checkable');
  expect(found.diagnosis.level).not.toBe('danger');
});

test('of a message without a body the signature holds (RFC 5322 §2.1, RFC 6376 §3.4.4)', async () => {
  const header = letter('x@a.example').split('\n\n')[0] ?? '';
  const whole = await signed(`${header}\n\n`, 'a.example');
  const found = await report(whole.slice(0, -2), published('a.example', null, 'none'));
  expect(found.checks.dkim[0]).toMatchObject({ result: 'pass', bodyHash: 'match' });
});
