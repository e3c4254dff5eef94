import { describe, expect, test } from 'vitest';
import { openNeverAsked } from '../../src/dns/dns.ts';

const isNeverAsked = openNeverAsked();

describe('names that stay on the machine', () => {
  const kept: [name: string][] = [
    ['mailhost'], //                             a single label
    ['localhost'],
    ['host.localhost'], //                       RFC 6761 §6.3
    ['nothing.invalid'], //                      RFC 6761 §6.4
    ['printer.local'], //                        RFC 6762 §3
    ['_dmarc.corp.local'],
    ['exchange.company.internal'],
    ['mail.lan'],
    ['mail.home'],
    ['mail.corp'],
    ['router.home.arpa'], //                     RFC 8375 §4
    ['hidden.onion'], //                         RFC 7686 §2
    ['name.gns.alt'], //                         RFC 9476 §2
    ['1.0.0.127.in-addr.arpa'], //               RFC 6303 §4.1
    ['4.3.2.10.in-addr.arpa'],
    ['1.1.16.172.in-addr.arpa'],
    ['1.1.31.172.in-addr.arpa'],
    ['1.0.168.192.in-addr.arpa'],
    ['9.9.254.169.in-addr.arpa'],
    ['1.0.64.100.in-addr.arpa'], //              RFC 7793 §2
    ['1.0.127.100.in-addr.arpa'],
    ['1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa'], // ::1
    ['1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa'], // fd00::1
    ['1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa'], // fe80::1
  ];
  test.each(kept)('%s', (name) => {
    expect(isNeverAsked(name)).toBe(true);
  });

  const asked: [name: string][] = [
    ['example.com'],
    ['_dmarc.com'],
    ['host.test'], //                            an application should not know it: RFC 6761 §6.2
    ['mail.example'], //                         RFC 6761 §6.5
    ['local.example.com'], //                    the last label counts
    ['notlocal.com'],
    ['1.2.0.192.in-addr.arpa'], //               192.0.2.0/24, documentation
    ['1.1.15.172.in-addr.arpa'], //              one below and one above the private block
    ['1.1.32.172.in-addr.arpa'],
    ['1.0.63.100.in-addr.arpa'],
    ['1.0.128.100.in-addr.arpa'],
    ['4.3.2.110.in-addr.arpa'],
    ['1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'], // 2001:db8::1
  ];
  test.each(asked)('but %s is asked', (name) => {
    expect(isNeverAsked(name)).toBe(false);
  });
});

describe('names that the administrator keeps', () => {
  const rows: [own: string, name: string, kept: boolean][] = [
    ['corp.example.com', 'corp.example.com', true],
    ['corp.example.com', '_dmarc.mail.CORP.example.com', true],
    ['*.Corp.Example.com.', 'mail.corp.example.com', true], //  as some write it
    ['.corp.example.com', 'corp.example.com', true],
    ['bücher.example', 'mail.xn--bcher-kva.example', true],
    ['2.0.192.in-addr.arpa', '9.2.0.192.in-addr.arpa', true], // a reverse zone
    ['corp.example.com', '_dmarc.example.com', false], //       above it
    ['corp.example.com', 'notcorp.example.com', false],
    ['', 'example.com', false],
  ];
  test.each(rows)('%s: %s', (own, name, kept) => {
    expect(openNeverAsked([own])(name)).toBe(kept);
  });
});
