import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const rows: [results: string, methods: string[] | null][] = [
  ['spf=pass; dkim=pass; dmarc=pass', null],
  ['spf=fail; dkim=pass; dmarc=pass', ['spf']],
  ['spf=softfail', ['spf']],
  ['spf=hardfail', ['spf']],
  ['dkim=perm_fail', ['dkim']], //   Yahoo's word
  ['dmarc=fail; compauth=fail', ['dmarc', 'compauth']],
  ['dkim=fail; dkim=fail', ['dkim', 'dkim']],
  ['spf=neutral; dkim=none; dmarc=permerror', null],
  ['iprev=fail; x=fail', null], //   says nothing of the sender's domain
  ['none', null],
];
test.each(rows)('%s', async (results, methods) => {
  const below = `Authentication-Results: mx.example.org; ${results}\n`;
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', below });
  const finding = findingOf(
    await report(message, null),
    'receiver-says-fail',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding?.facts.methods ?? null).toEqual(methods);
  for (const text of finding?.texts ?? []) expect(text).toMatch(/fail$/);
});
