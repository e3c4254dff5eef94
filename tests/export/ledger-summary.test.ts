import { expect, test } from 'vitest';
import { summariseLedger } from '../../src/export/export.ts';
import { genuine, make } from '../support/reports.ts';

test('the ledger counts what left the computer', async () => {
  const { report } = await make(await genuine());
  const [entry] = report.ledger;
  if (!entry) throw new Error('no question was asked');
  const entries = [
    entry,
    { ...entry, server: 'other.example', rcode: 'TIMEOUT' },
    { ...entry, rcode: 'pending', server: null },
    { ...entry, server: null, rcode: 'HTTP ERROR' },
    { ...entry, cached: true },
    { ...entry, rcode: 'WITHHELD', server: null },
    { ...entry, rcode: 'TOO MANY', server: null }, //    never sent
    { ...entry, rcode: 'NOT AWAITED', server: null }, // sent, and nobody lacks its answer
  ];
  expect(summariseLedger(entries)).toEqual({
    asked: 5,
    open: 1,
    failed: 2,
    servers: ['dns.example.net', 'other.example'],
  });
});
