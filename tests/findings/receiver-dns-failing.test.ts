import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const rows: [results: string, methods: string[] | null][] = [
  ['spf=temperror; dkim=none; dmarc=temperror', ['spf', 'dmarc']],
  ['dkim=timeout (key query timeout)', ['dkim']], // Microsoft's word
  ['dkim=temperror; dkim=temperror', ['dkim']],
  ['spf=fail; dkim=permerror', null],
  ['none', null],
];
test.each(rows)('%s', async (results, methods) => {
  const below = `Authentication-Results: mx.example.org; ${results}\n`;
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', below });
  const finding = findingOf(await report(message, null), 'receiver-dns-failing', crlf(message));
  expect(finding?.facts.methods ?? null).toEqual(methods);
});
