import { describe, expect, test } from 'vitest';
import { PRESETS, readServerUrl } from '../../src/dns/dns.ts';
import { inOrder } from '../../src/dns/servers.ts';

const domains = Array.from({ length: 4000 }, (_, i) => `domain${i}.example`);
const first = (name: string, servers = PRESETS) => inOrder(servers, name)[0]?.id;

describe('who is asked for what', () => {
  test('each party sees its share of the domains, and no more', () => {
    for (const { id } of PRESETS) {
      const share = domains.filter((name) => first(name) === id).length / domains.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });

  const same: [name: string][] = [
    ['Example.com.'],
    ['_dmarc.example.com'],
    ['sel._domainkey.mail.example.com'],
    ['192.0.2.1._spf.example.com'],
    ['user+tag=x/y._spf.example.com'], // no host name
    ['-a.example.com'],
  ];
  test.each(same)('%s goes where example.com goes', (name) => {
    expect(inOrder(PRESETS, name)).toEqual(inOrder(PRESETS, 'example.com'));
  });

  test('the retry goes to another party, and not always to the same', () => {
    const seconds = new Set(
      domains.map((name) =>
        inOrder(PRESETS, name)
          .slice(0, 2)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(seconds.size).toBe(PRESETS.length * (PRESETS.length - 1));
  });

  test('a server that goes leaves the others their own', () => {
    const left = PRESETS.filter(({ id }) => id !== 'google');
    for (const name of domains.filter((name) => first(name) !== 'google')) {
      expect(first(name, left)).toBe(first(name));
    }
  });

  test('the order in the list does not matter', () => {
    const reversed = PRESETS.toReversed();
    for (const name of domains.slice(0, 50)) expect(first(name, reversed)).toBe(first(name));
  });
});

test('presets: distinct, over HTTPS, by our own reading of an address', () => {
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  expect(new Set(PRESETS.map(({ operator }) => operator)).size).toBe(PRESETS.length);
  for (const { url } of PRESETS) expect(readServerUrl(url)).toEqual({ url });
});

describe('an address as typed', () => {
  const good: [text: string, url: string][] = [
    ['https://dns.example/dns-query', 'https://dns.example/dns-query'],
    ['  HTTPS://DNS.Example/dns-query\n', 'https://dns.example/dns-query'],
    ['https://dns.example/dns-query{?dns}', 'https://dns.example/dns-query'], // a template: RFC 8484 §3
    ['https://dns.example', 'https://dns.example/'],
    ['https://dns.example:8443/q?key=1', 'https://dns.example:8443/q?key=1'],
    ['https://dns.example/q#top', 'https://dns.example/q'], // never sent
    ['https://bücher.example/q', 'https://xn--bcher-kva.example/q'],
    ['https://192.168.1.1/dns-query', 'https://192.168.1.1/dns-query'],
    ['http://127.0.0.1:8053/dns-query', 'http://127.0.0.1:8053/dns-query'],
    ['http://127.1/q', 'http://127.0.0.1/q'],
    ['http://localhost:8053/q', 'http://localhost:8053/q'],
    ['http://[::1]:8053/q', 'http://[::1]:8053/q'],
  ];
  test.each(good)('%j is %s', (text, url) => {
    expect(readServerUrl(text)).toEqual({ url });
  });

  const bad: [text: string, problem: string][] = [
    ['', 'server-url-empty'],
    [' \t', 'server-url-empty'],
    ['dns.example', 'server-url-malformed'],
    ['9.9.9.9', 'server-url-malformed'],
    ['dns.example:853', 'server-url-malformed'], //       a URL of the scheme "dns.example"
    ['tls://dns.example', 'server-url-malformed'],
    ['https://', 'server-url-malformed'],
    ['https://dns example/', 'server-url-malformed'],
    ['javascript:alert(1)', 'server-url-malformed'],
    ['http://dns.example/dns-query', 'server-url-not-https'],
    ['HTTP://dns.example/', 'server-url-not-https'],
    ['http://192.168.1.1/', 'server-url-not-https'], //   it would cross the network in the open
    ['http://127.0.0.1.example/', 'server-url-not-https'],
    ['http://localhost.example/', 'server-url-not-https'],
    ['https://user:secret@dns.example/', 'server-url-with-password'],
    ['https://user@dns.example/', 'server-url-with-password'],
    ['https://:secret@dns.example/', 'server-url-with-password'],
  ];
  test.each(bad)('%j: %s', (text, problem) => {
    expect(readServerUrl(text)).toEqual({ problem });
  });
});
