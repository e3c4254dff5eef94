import { sealMessage } from 'mailauth/lib/arc/index.js';
import { expect, test } from 'vitest';
import type { Fidelity } from '../../../src/report.ts';
import { crlf, keyRecord, letter, privateKey, report, type Zone } from '../../support/messages.ts';

const KEY = 's1._domainkey.relay.example';
const ZONE: Zone = { [KEY]: { TXT: keyRecord } };

const set = await sealMessage(Buffer.from(crlf(letter('ann@example.com'))), {
  signingDomain: 'relay.example',
  selector: 's1',
  privateKey,
  authResults: 'mx.relay.example; spf=pass',
  cv: 'none',
});
const SEALED = `${set}${crlf(letter('ann@example.com'))}`;
const bodyChanged = SEALED.replace('all is well', 'all is lost');
const headerChanged = SEALED.replace('Subject: Hello', 'Subject: Hullo');
const sealChanged = SEALED.replace('spf=pass', 'spf=fail');

const EXACT = 'exact';
const LOSSY = 'reserialised';
const HEADERS = 'headers-only';

const rows: readonly (readonly [string, string, Fidelity, Zone, string])[] = [
  ['as it was sealed', SEALED, EXACT, ZONE, 'pass null'],
  ['as it was sealed', SEALED, LOSSY, ZONE, 'pass null'],
  ['as it was sealed', SEALED, HEADERS, ZONE, 'skipped body-not-checkable'],
  ['body changed', bodyChanged, EXACT, ZONE, 'fail null'],
  ['body changed', bodyChanged, LOSSY, ZONE, 'skipped body-not-checkable'],
  ['header changed', headerChanged, EXACT, ZONE, 'fail null'],
  ['header changed', headerChanged, LOSSY, ZONE, 'skipped signature-not-checkable'],
  ['header changed', headerChanged, HEADERS, ZONE, 'fail null'],
  ['seal broken', sealChanged, EXACT, ZONE, 'fail null'],
  ['seal broken', sealChanged, LOSSY, ZONE, 'skipped signature-not-checkable'],
  ['seal broken', sealChanged, HEADERS, ZONE, 'fail null'],
  ['key gone', SEALED, EXACT, {}, 'fail null'], //                          permanent, to ARC: §5.2
  ['DNS failing', SEALED, EXACT, { [KEY]: 'ESERVFAIL' }, 'temperror dns'], // to a reader not
  ['DNS failing', bodyChanged, LOSSY, { [KEY]: 'ETIMEOUT' }, 'temperror dns'],
  ['no chain', letter('ann@example.com'), EXACT, ZONE, 'none null'],
  ['a set without its seal', SEALED.replace(/^ARC-Seal/m, 'X-Seal'), LOSSY, ZONE, 'fail null'],
];
test.each(rows)('%s, %s', async (_, text, fidelity, zone, expected) => {
  const { checks } = await report(text, zone, { fidelity });
  expect(`${checks.arc.result} ${checks.arc.reason}`).toBe(expected);
});
