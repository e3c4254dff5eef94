import { expect, test } from 'vitest';
import { dohFetch } from '../support/doh.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';
import { archiveOf, archiveReply } from '../support/key-archive.ts';
import {
  bytesOf,
  keyRecord,
  letter,
  received,
  report,
  signed,
  zoneResolver,
} from '../support/messages.ts';

const KEY = keyRecord.flat().join('');
const MESSAGE = received(await signed(letter('x@a.example'), 'a.example'), {
  ip: '192.0.2.9',
  mailFrom: 'x@a.example',
});
const ZONE = { '_dmarc.a.example': { TXT: [['v=DMARC1; p=reject']] } };

test('its answer stands beside the result, and in the ledger under its own name', async () => {
  const { checks, ledger } = await report(MESSAGE, ZONE, { keyArchive: archiveOf([KEY]) });
  expect(checks.dkim[0]).toMatchObject({
    result: 'neutral',
    reason: 'key-missing',
    archived: { result: 'pass', headerSignature: 'pass' },
  });
  const rows = ledger.filter(({ name }) => name === 's1._domainkey.a.example');
  expect(rows.map(({ server, rcode }) => [server, rcode])).toEqual([
    ['dns.example.net', 'NXDOMAIN'],
    ['archive.zk.email', 'NOERROR'],
  ]);
});

test('it decides nothing: level, cause and DMARC are what they are without it', async () => {
  const without = await report(MESSAGE, ZONE);
  const asked = await report(MESSAGE, ZONE, { keyArchive: archiveOf([KEY]) });
  expect(asked.diagnosis).toEqual(without.diagnosis);
  expect(asked.checks.dmarc).toEqual(without.checks.dmarc);
});

test('names of one network are kept from it, too', async () => {
  const urls: string[] = [];
  const message = received(await signed(letter('x@corp.local'), 'corp.local'), { ip: '192.0.2.9' });
  await report(
    message,
    {},
    {
      keyArchive: async (name) => {
        urls.push(name);
        return [];
      },
    },
  );
  expect(urls).toEqual([]);
});

test.each([undefined, false, true])(
  'through the built engine, asked for: %s',
  async (keyArchive) => {
    const urls: string[] = [];
    const dns = dohFetch(zoneResolver(ZONE));
    const engine = openEngineRealm(zoneResolver(ZONE), async (url, init) => {
      if (!String(url).startsWith('https://archive.zk.email/')) return await dns(url, init);
      urls.push(String(url));
      return archiveReply(String(url), [KEY]);
    });
    const request = keyArchive === undefined ? {} : { keyArchive };
    const { checks } = await examineIn(engine, bytesOf(MESSAGE), request);
    expect(urls).toHaveLength(keyArchive ? 1 : 0);
    expect(checks.dkim[0]?.archived?.result ?? null).toBe(keyArchive ? 'pass' : null);
  },
);
