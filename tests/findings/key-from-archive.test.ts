import { expect, test } from 'vitest';
import type { Resolve } from '../../src/dns/dns.ts';
import { findingOf } from '../support/findings.ts';
import { archiveOf } from '../support/key-archive.ts';
import { keyRecord, letter, received, report, signed, type Zone } from '../support/messages.ts';

const KEY = keyRecord.flat().join('');
const OTHER = 'v=DKIM1; p=MCowBQYDK2VwAyEA7rS3oB0TDBCF0dFmZg4Yv2xHW3a0d9r6y0kWkzyqf7Q=';
const NAME = 's1._domainkey.a.example';
const HERE: Zone = { [NAME]: { TXT: keyRecord } };

const rows: [what: string, zone: Zone, keys: readonly string[] | null, fits: boolean | null][] = [
  ['the key is gone, and the archive has it', {}, [KEY], true],
  ['it has another', {}, [OTHER], false],
  ['it has several, one of which fits', {}, [OTHER, KEY], true],
  ['it has none', {}, [], null],
  ['nobody asked it', {}, null, null],
  ['the key is there', HERE, [OTHER], null],
  ['DNS does not answer: the key is not gone', { [NAME]: 'ETIMEOUT' }, [KEY], null],
];
test.each(rows)('%s', async (_, zone, keys, fits) => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), { ip: '192.0.2.9' });
  const keyArchive: Resolve | undefined = keys ? archiveOf(keys) : undefined;
  const found = await report(message, zone, { keyArchive });
  const finding = findingOf(found, 'key-from-archive', message.replace(/\r?\n/g, '\r\n'));
  expect(finding?.facts.fits ?? null).toBe(fits);
  if (finding) expect(finding.texts).toEqual(['s1']);
});
