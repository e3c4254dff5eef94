import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, type Zone } from '../support/messages.ts';

const record = (domain: string, tags: string): Zone => ({
  [`_dmarc.${domain}`]: { TXT: [[`v=DMARC1; ${tags}`]] },
});

const rows: [from: string, sender: string, zone: Zone, because: readonly string[] | null][] = [
  ['x@a.example', 'a.example', record('a.example', 'p=reject'), null],
  ['x@a.example', 'b.example', record('a.example', 'p=reject'), null],
  ['x@a.example', 'b.example', record('a.example', 'p=reject; pct=50'), ['pct']],
  ['x@a.example', 'a.example', record('a.example', 'p=reject; pct=50'), null], // it passes by both
  ['x@a.example', 'b.example', record('a.example', 'p=reject; t=y'), ['test-mode']],
  ['x@m.a.example', 'a.example', record('m.a.example', 'p=none'), ['organizational-domain']],
  ['x@n.m.a.example', 'b.example', record('m.a.example', 'p=reject'), ['policy-domain']],
];
test.each(rows)('%s, sent by %s, %j', async (from, sender, zone, because) => {
  const message = received(letter(from), { ip: '192.0.2.1', mailFrom: `x@${sender}` });
  const all = { ...published(sender, '192.0.2.1', null), ...zone };
  const finding = findingOf(await report(message, all), 'dmarc-editions-differ', message);
  expect(finding?.facts.because ?? null).toEqual(because);
});
