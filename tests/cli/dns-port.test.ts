import { expect, test } from 'vitest';
import { openDnsPort, portResolver } from '../../src/cli/dns-port.ts';
import { DnsError } from '../../src/dns/dns.ts';

const DETAILS = { server: 'dns.example', dnssec: true, ttl: 9, cached: false };

test('over a port a resolver answers and fails as it does itself, details and all', async () => {
  const resolve = portResolver(
    openDnsPort(async (name) => {
      if (name === 'gone.example') throw new DnsError('ENOTFOUND', name, DETAILS);
      if (name === 'odd.example') throw 'nothing that anybody knows';
      return Object.assign([[name, 'b']], { details: DETAILS });
    }),
  );
  const [one, two] = await Promise.all([resolve('a.example', 'TXT'), resolve('c.example', 'TXT')]);
  expect([[...one], [...two]]).toEqual([[['a.example', 'b']], [['c.example', 'b']]]);
  expect(one).toHaveProperty('details', DETAILS);
  const gone = resolve('gone.example', 'A');
  await expect(gone).rejects.toMatchObject({ code: 'ENOTFOUND', details: DETAILS });
  await expect(gone).rejects.toBeInstanceOf(DnsError);
  await expect(resolve('odd.example', 'A')).rejects.toMatchObject({ code: 'ESERVFAIL' });
});
