import { sealMessage } from 'mailauth/lib/arc/index.js';
import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, keyRecord, letter, privateKey, report, type Zone } from '../support/messages.ts';

const KEY = 's1._domainkey.relay.example';
const zone: Zone = { [KEY]: { TXT: keyRecord } };
const text = crlf(letter('x@a.example'));
const set = await sealMessage(Buffer.from(text), {
  signingDomain: 'relay.example',
  selector: 's1',
  privateKey,
  authResults: 'mx.relay.example; spf=pass',
  cv: 'none',
});
const sealed = `${set}${text}`;

const rows: [what: string, text: string, zone: Zone, problem: string | null][] = [
  ['it holds', sealed, zone, null],
  ['there is none', text, zone, null],
  ['the text was changed', sealed.replace('well', 'lost'), zone, 'message-signature'],
  ['a result was changed', sealed.replace('spf=pass', 'spf=none'), zone, 'seal'],
  ['the key is gone', sealed, {}, 'seal'],
  ['a field is missing', sealed.replace('ARC-Auth', 'X-Auth'), zone, 'structure'],
  ['a field is malformed', sealed.replace('cv=none', 'cv=none; x'), zone, 'syntax'],
  ['it says so itself', sealed.replace('cv=none', 'cv=fail'), zone, 'chain-status'],
  ['DNS did not answer', sealed, { [KEY]: 'ESERVFAIL' }, null],
];
test.each(rows)('%s', async (_, message, answers, problem) => {
  const finding = findingOf(await report(message, answers), 'arc-broken', message);
  expect(finding?.facts.problem ?? null).toBe(problem);
  if (finding) expect(finding.texts.join()).toContain('ARC-Seal: i=1');
});
