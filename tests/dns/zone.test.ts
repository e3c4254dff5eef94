import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DnsError, type RecordType, readZone, type Zone, zoneResolver } from '../../src/dns/dns.ts';

const zone: Zone = {
  'Example.com.': {
    TXT: [['v=spf1 ', '-all'], ['other']],
    A: ['192.0.2.1'],
    MX: [{ exchange: 'mx.example', priority: 10 }],
    AAAA: [],
  },
  'bücher.example': { A: ['192.0.2.2'] },
  'alias.example': { CNAME: ['Example.COM'] },
  'far.example': { CNAME: ['alias.example.'] },
  'dangling.example': { CNAME: ['nowhere.example'] },
  'circle.example': { CNAME: ['circle.example'] },
  'broken.example': { TXT: { error: 'ETIMEOUT' }, CNAME: { error: 'ESERVFAIL' } },
};

describe('answers from a zone', () => {
  const rows: [name: string, type: RecordType, want: unknown][] = [
    ['example.com', 'TXT', [['v=spf1 ', '-all'], ['other']]],
    ['EXAMPLE.com.', 'A', ['192.0.2.1']],
    ['example.com', 'MX', [{ exchange: 'mx.example', priority: 10 }]],
    ['example.com', 'PTR', 'ENODATA'], //             a type that is missing
    ['example.com', 'AAAA', 'ENODATA'], //            or empty
    ['www.example.com', 'A', 'ENOTFOUND'], //         a name that is missing
    ['constructor', 'A', 'ENOTFOUND'],
    ['xn--bcher-kva.example', 'A', ['192.0.2.2']],
    ['BÜCHER.example', 'A', ['192.0.2.2']],
    ['alias.example', 'A', ['192.0.2.1']],
    ['far.example', 'A', ['192.0.2.1']],
    ['alias.example', 'CNAME', ['Example.COM']],
    ['alias.example', 'PTR', 'ENODATA'],
    ['dangling.example', 'A', 'ENOTFOUND'],
    ['circle.example', 'A', 'ESERVFAIL'],
    ['broken.example', 'TXT', 'ETIMEOUT'],
    ['broken.example', 'A', 'ESERVFAIL'],
    [`${'a'.repeat(64)}.example`, 'A', 'EBADNAME'],
    ['a..example', 'A', 'EBADNAME'],
    ['', 'A', 'EBADNAME'],
  ];
  test.each(rows)('%s %s', async (name, type, want) => {
    const outcome = await zoneResolver(zone)(name, type).catch((error: DnsError) => {
      expect(error).toBeInstanceOf(DnsError);
      return error.code;
    });
    expect(outcome).toEqual(want);
  });
});

describe('reading the JSON of a zone', () => {
  const good: [json: string][] = [
    ['{}'],
    ['{"example.com": {}}'],
    [
      '{"example.com": {"TXT": [["one", "two"], [""]], "A": ["192.0.2.1"], "AAAA": ["2001:db8::1"]}}',
    ],
    [
      '{"example.com": {"MX": [{"exchange": ".", "priority": 0}], "CNAME": [], "PTR": ["a.example"]}}',
    ],
    ['{"example.com": {"TXT": {"error": "ENOTFOUND"}, "A": {"error": "ETIMEOUT"}}}'],
    ['{"a.example": {"TXT": [["\\u00ff\\u0000"]]}, "b.example": {"A": {"error": "EFILTERED"}}}'],
  ];
  test.each(good)('%s', (json) => {
    expect(readZone(json)).toEqual({ zone: JSON.parse(json) });
  });

  test('a byte order mark before it, as editors write one', () => {
    expect(readZone('\ufeff{"example.com": {}}')).toEqual({ zone: { 'example.com': {} } });
  });

  const bad: [json: string, code: string, ...path: string[]][] = [
    ['', 'zone-not-json'],
    ['{"example.com": ', 'zone-not-json'],
    ['null', 'zone-not-an-object'],
    ['[]', 'zone-not-an-object'],
    ['"example.com"', 'zone-not-an-object'],
    ['{"a..b": {}}', 'zone-name-malformed', 'a..b'],
    ['{"": {}}', 'zone-name-malformed', ''],
    ['{"a.example": {}, "A.Example.": {}}', 'zone-name-repeated', 'A.Example.'],
    ['{"a.example": null}', 'zone-entry-not-an-object', 'a.example'],
    ['{"a.example": ["192.0.2.1"]}', 'zone-entry-not-an-object', 'a.example'],
    ['{"a.example": {"TXTT": []}}', 'zone-type-unknown', 'a.example', 'TXTT'],
    ['{"a.example": {"txt": []}}', 'zone-type-unknown', 'a.example', 'txt'],
    ['{"a.example": {"__proto__": []}}', 'zone-type-unknown', 'a.example', '__proto__'],
    ['{"a.example": {"A": "192.0.2.1"}}', 'zone-answer-not-a-list', 'a.example', 'A'],
    ['{"a.example": {"A": null}}', 'zone-answer-not-a-list', 'a.example', 'A'],
    ['{"a.example": {"A": {}}}', 'zone-answer-not-a-list', 'a.example', 'A'],
    ['{"a.example": {"A": {"error": "NXDOMAIN"}}}', 'zone-error-unknown', 'a.example', 'A'],
    ['{"a.example": {"A": {"error": "toString"}}}', 'zone-error-unknown', 'a.example', 'A'],
    ['{"a.example": {"A": {"error": null}}}', 'zone-error-unknown', 'a.example', 'A'],
    [
      '{"a.example": {"A": ["192.0.2.1", "192.0.2.256"]}}',
      'zone-address-malformed',
      'a.example',
      'A',
      '1',
    ],
    ['{"a.example": {"A": ["2001:db8::1"]}}', 'zone-address-malformed', 'a.example', 'A', '0'],
    ['{"a.example": {"A": ["192.0.2"]}}', 'zone-address-malformed', 'a.example', 'A', '0'],
    ['{"a.example": {"AAAA": ["192.0.2.1"]}}', 'zone-address-malformed', 'a.example', 'AAAA', '0'],
    [
      '{"a.example": {"AAAA": ["2001:db8::g"]}}',
      'zone-address-malformed',
      'a.example',
      'AAAA',
      '0',
    ],
    ['{"a.example": {"AAAA": ["::1]/x["]}}', 'zone-address-malformed', 'a.example', 'AAAA', '0'],
    ['{"a.example": {"PTR": [1]}}', 'zone-host-not-a-string', 'a.example', 'PTR', '0'],
    ['{"a.example": {"CNAME": [null]}}', 'zone-host-not-a-string', 'a.example', 'CNAME', '0'],
    ['{"a.example": {"MX": ["10 mx.example"]}}', 'zone-mx-malformed', 'a.example', 'MX', '0'],
    [
      '{"a.example": {"MX": [{"exchange": "mx.example"}]}}',
      'zone-mx-malformed',
      'a.example',
      'MX',
      '0',
    ],
    [
      '{"a.example": {"MX": [{"exchange": "b", "priority": "10"}]}}',
      'zone-mx-malformed',
      'a.example',
      'MX',
      '0',
    ],
    [
      '{"a.example": {"MX": [{"exchange": "b", "priority": 65536}]}}',
      'zone-mx-malformed',
      'a.example',
      'MX',
      '0',
    ],
    ['{"a.example": {"TXT": ["v=spf1"]}}', 'zone-txt-not-strings', 'a.example', 'TXT', '0'],
    ['{"a.example": {"TXT": [["a"], [1]]}}', 'zone-txt-not-strings', 'a.example', 'TXT', '1'],
    ['{"a.example": {"TXT": [["„x“"]]}}', 'zone-txt-not-octets', 'a.example', 'TXT', '0'],
  ];
  test.each(bad)('%s: %s', (json, code, ...path) => {
    expect(readZone(json)).toEqual({ problem: { code, path } });
  });

  test('any JSON: a zone that answers, or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const read = readZone(json);
        if ('problem' in read) return;
        for (const name of Object.keys(read.zone)) {
          await zoneResolver(read.zone)(name, 'TXT').catch((error) =>
            expect(error).toBeInstanceOf(DnsError),
          );
        }
      }),
    );
  });
});
