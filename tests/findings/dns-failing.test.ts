import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const good = published('a.example', '192.0.2.1', 'reject');
const rows: [what: string, zone: Zone, methods: readonly string[] | null][] = [
  ['every name answers', good, null],
  ['the SPF record does not come', { ...good, 'a.example': 'ETIMEOUT' }, ['SPF']],
  ['nor the key', { ...good, 's1._domainkey.a.example': 'ESERVFAIL' }, ['DKIM']],
  ['nor the policy', { ...good, '_dmarc.a.example': 'EREFUSED' }, ['DMARC']],
  ['a server blocks the name (RFC 8914)', { ...good, 'a.example': 'EFILTERED' }, ['SPF']],
  [
    'nothing answers',
    {
      'a.example': 'ETIMEOUT',
      's1._domainkey.a.example': 'ETIMEOUT',
      '_dmarc.a.example': 'ETIMEOUT',
    },
    ['SPF', 'DKIM', 'DMARC'],
  ],
  ['there is nothing, which is an answer', {}, null],
];
test.each(rows)('%s', async (_, zone, methods) => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), {
    ip: '192.0.2.1',
    mailFrom: 'x@a.example',
  });
  const finding = findingOf(await report(message, zone), 'dns-failing', message);
  expect(finding?.facts.methods ?? null).toEqual(methods);
});

test('one signature of two is enough, and none at all is none', async () => {
  const both = await signed(await signed(letter('x@a.example'), 'a.example'), 'b.example');
  const half = { ...good, 's1._domainkey.b.example': 'ETIMEOUT' } as const;
  const of = async (message: string) =>
    findingOf(await report(message, half), 'dns-failing', message)?.facts.methods;
  expect(await of(received(both, { ip: '192.0.2.1', mailFrom: 'x@a.example' }))).toEqual(['DKIM']);
  expect(
    await of(received(letter('x@a.example'), { ip: '192.0.2.1', mailFrom: 'x@a.example' })),
  ).toBeUndefined();
});
