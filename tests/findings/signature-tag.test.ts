import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AnalyseOptions, analyse } from '../../src/analyse.ts';
import { readZone, zoneResolver } from '../../src/dns/dns.ts';
import { placesOf, signatureTag } from '../../src/findings/signature-tag.ts';
import { readMessage } from '../../src/message/message.ts';

const read = readZone(readFileSync('samples/zone.json', 'utf8'));
const resolver = zoneResolver('zone' in read ? read.zone : {});

const rows: [sample: string, options: AnalyseOptions, code: string, marked: RegExp][] = [
  ['spoof-microsoft', {}, 'unaligned-pass', /^fast-invoices\.example$/], //       d=
  ['list-changed', {}, 'dkim-body-changed', /^[\w+/]{43}=$/], //                  bh=
  ['body-not-checkable', { fidelity: 'reserialised' }, 'body-not-checkable', /^[\w+/]{43}=$/],
];
test.each(rows)(
  '%s %j: %s points at the tag that says it',
  async (sample, options, code, marked) => {
    const bytes = readFileSync(`samples/${sample}.eml`);
    const { findings } = await analyse(bytes, { resolver, ...options });
    const [place, ...more] = findings.find((finding) => finding.code === code)?.at ?? [];
    expect(more).toEqual([]);
    expect(bytes.subarray(place?.start, place?.end).toString('latin1')).toMatch(marked);
  },
);

test('a signature whose tags cannot be read is pointed at whole', () => {
  const field = 'DKIM-Signature: v=1; d=example.com; d=example.org; b=x\r\n';
  const message = readMessage(Buffer.from(`${field}From: a@example.com\r\n\r\n`));
  const at = { start: 0, end: field.length };
  // Only the message and the signature's place are read.
  const [evidence, signature] = [{ message }, { at }] as unknown as Parameters<typeof signatureTag>;
  expect(signatureTag(evidence, signature, 'd')).toBeNull();
  expect(placesOf(evidence, [signature], 'd')).toEqual([at]);
});
