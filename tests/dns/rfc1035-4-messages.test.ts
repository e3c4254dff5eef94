import { decode } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordType } from '../../src/dns/dns.ts';
import { RECORD_TYPES } from '../../src/dns/resolver.ts';
import { decodeMessage, encodeQuestion } from '../../src/dns/wire.ts';
import { a, aaaa, cname, messageTo, mx, ptr, soa, txt } from './message.ts';

const question = { name: 'example.com', type: 'TXT' } as const;

describe('the question', () => {
  test('RFC 8484 §4.1.1: its example, but for the bits and the record that we add', () => {
    const bytes = Buffer.from(encodeQuestion({ name: 'www.example.com', type: 'A' }));
    // ID 0, RD and AD; one question, one additional record
    expect(bytes.subarray(0, 12).toString('hex')).toBe('000001200001000000000001');
    expect(bytes.subarray(12, 33).toString('hex')).toBe(
      '03777777076578616d706c6503636f6d0000010001',
    );
    // The root, OPT, 4096 octets, no flags, 8 octets of data: a client subnet of no bits, RFC 7871 §6
    expect(bytes.subarray(33).toString('hex')).toBe('0000291000000000000008' + '0008000400010000');
  });

  test('two equal questions are equal octets, so that caches know them', () => {
    expect(encodeQuestion(question)).toEqual(encodeQuestion({ ...question }));
  });

  test('what is written is what dns-packet reads', () => {
    const label = fc.stringMatching(/^[a-z0-9_=+/-]{1,63}$/);
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<RecordType>(...RECORD_TYPES),
        (labels, type) => {
          const name = labels.join('.');
          const packet = decode(Buffer.from(encodeQuestion({ name, type })));
          expect(packet.questions).toEqual([{ name, type, class: 'IN' }]);
        },
      ),
    );
  });
});

describe('the records of an answer', () => {
  const rows = [
    [a('example.com', '192.0.2.1'), '192.0.2.1'],
    [aaaa('example.com', '2001:DB8:0:0:0:0:0:1'), '2001:db8::1'], //   RFC 5952 §4.2, §4.3
    [aaaa('example.com', '2001:0:0:1:0:0:0:1'), '2001:0:0:1::1'], //   the longer run: §4.2.3
    [aaaa('example.com', '2001:db8:0:1:1:1:1:1'), '2001:db8:0:1:1:1:1:1'], // one field is not shortened: §4.2.2
    [aaaa('example.com', '::'), '::'],
    [cname('example.com', 'Other.Example'), 'Other.Example'],
    [ptr('example.com', 'mail.example'), 'mail.example'],
    [mx('example.com', 10, 'mx.example'), { exchange: 'mx.example', priority: 10 }],
    [mx('example.com', 0, '.'), { exchange: '', priority: 0 }], //     null MX: RFC 7505 §3
    [txt('example.com', 'v=spf1 ', '-all'), ['v=spf1 ', '-all']],
    [txt('example.com', '\u00ff\u0000é'), ['\u00ff\u0000é']], //       one unit per octet
    [txt('example.com', ''), ['']],
    [soa('example.com', 77), 77],
  ] as const;
  test.each(rows)('%j', (record, data) => {
    const { answers } = decodeMessage(messageTo(question, { answers: [record] })) ?? {};
    expect(answers).toEqual([
      expect.objectContaining({ name: 'example.com', type: record.type, class: 1, ttl: 300, data }),
    ]);
  });

  test('AAAA: as a URL would write it, for any address', () => {
    const field = fc.nat({ max: 0xffff }).map((n) => (n % 3 === 0 ? 0 : n));
    fc.assert(
      fc.property(fc.array(field, { minLength: 8, maxLength: 8 }), (fields) => {
        const full = fields.map((n) => n.toString(16)).join(':');
        const octets = messageTo(question, { answers: [aaaa('example.com', full)] });
        const [record] = decodeMessage(octets)?.answers ?? [];
        expect(record?.data).toBe(new URL(`http://[${full}]`).hostname.slice(1, -1));
      }),
    );
  });

  test('RFC 2181 §8: a TTL with its highest bit set is zero', () => {
    const answers = [{ ...a('example.com', '192.0.2.1'), ttl: 0x80000001 }];
    expect(decodeMessage(messageTo(question, { answers }))?.answers[0]?.ttl).toBe(0);
  });

  test('RFC 3597 §5: a type that nobody reads keeps its number and no data', () => {
    const answers = [
      { type: 'NULL', name: 'example.com', ttl: 1, data: Buffer.from('x') },
    ] as const;
    const [record] = decodeMessage(messageTo(question, { answers }))?.answers ?? [];
    expect(record).toMatchObject({ type: 'TYPE10', data: null });
  });

  test('RFC 6891 §6.1.3: the code of an answer has twelve bits', () => {
    expect(decodeMessage(messageTo(question, { rcode: 16 }))?.rcode).toBe(16);
    expect(decodeMessage(messageTo(question, { rcode: 0xfff }))?.rcode).toBe(0xfff);
  });

  test('RFC 8914 §2: extended errors', () => {
    const octets = messageTo(question, { extendedErrors: [22, 17] });
    expect(decodeMessage(octets)?.extendedErrors).toEqual([22, 17]);
  });
});

describe('names', () => {
  // A question for the root's A record, and one CNAME record; its name begins at octet 17.
  const named = (name: string, data: string) => {
    const length = (data.length / 2).toString(16).padStart(4, '0');
    const hex = `0000818000010001000000000000010001${name}0005000100000000${length}${data}`;
    return decodeMessage(Buffer.from(hex, 'hex'))?.answers[0];
  };
  const rows: [what: string, name: string, data: string, read: [name: string, data: string]][] = [
    ['RFC 1035 §3.1: labels', '0161016200', '016300', ['a.b', 'c']],
    ['RFC 1035 §4.1.4: a pointer', '0161016200', 'c011', ['a.b', 'a.b']],
    ['RFC 1035 §4.1.4: labels, then a pointer', '0161016200', '0163c013', ['a.b', 'c.b']],
    ['RFC 1035 §3.1: the root', '00', 'c011', ['', '']],
    ['RFC 1035 §5.1: a dot within a label', '03612e6200', '00', ['a\\.b', '']],
    ['RFC 1035 §5.1: a backslash', '015c00', '00', ['\\\\', '']],
    ['RFC 2181 §11: any octet', '03ff000a00', '00', ['\\255\\000\\010', '']],
  ];
  test.each(rows)('%s', (_, name, data, [readName, readData]) => {
    expect(named(name, data)).toMatchObject({ name: readName, data: readData });
  });

  /** The name of the record's data leads over so many pointers, each to the one before it. */
  const led = (pointers: number) => {
    const names = Array.from({ length: pointers }, (_, i) => messageOfPointer(i)).join('');
    const count = (pointers + 1).toString(16).padStart(4, '0');
    const hex = `000081800000${count}00000000${`00${VOID}`}${names}`;
    return decodeMessage(Buffer.from(hex, 'hex'));
  };
  /** A record of a type that nobody reads, without data: 10 octets behind its name. */
  const VOID = '000a0001000000000000';
  /** The first leads to the root at octet 12, and each other to the one before it. */
  const messageOfPointer = (i: number) =>
    `${(0xc000 | (i === 0 ? 12 : 23 + 12 * (i - 1))).toString(16)}${VOID}`;
  test('a name leads over 128 pointers, and not over 129', () => {
    expect(led(128)?.answers).toHaveLength(129);
    expect(led(129)).toBeNull();
  });
});

describe('octets that are no message', () => {
  const whole = messageTo(question, {
    answers: [txt('example.com', 'one', 'two'), mx('example.com', 10, 'mx.example.com')],
    authorities: [soa('example.com')],
    extendedErrors: [3],
  });

  test('a message cut short anywhere', () => {
    expect(decodeMessage(whole)).not.toBeNull();
    for (let length = 0; length < whole.length; length++) {
      expect(decodeMessage(whole.subarray(0, length))).toBeNull();
    }
  });

  const header = (counts: string) => `00008180${counts}`;
  const rows: [what: string, hex: string][] = [
    ['octets after the last record', `${header('0000000000000000')}00`],
    ['fewer records than counted', `${header('0002000000000000')}0000010001`],
    ['a name that points at itself', `${header('0001000000000000')}c00c00010001`],
    ['a name that points forward', `${header('0001000000000000')}c01000010001`],
    ['names that point at each other', `${header('0001000000000000')}c00ec00c00010001`],
    ['a label of the reserved kind', `${header('0001000000000000')}40000100010001`],
    [
      'a name of 256 octets',
      `${header('0001000000000000')}${`3f${'61'.repeat(63)}`.repeat(4)}0000010001`,
    ],
    ['an A record of five octets', `${header('0000000100000000')}0000010001000000050005c000020100`],
    ['an A record of three', `${header('0000000100000000')}0000010001000000050003c00002`],
    [
      'a TXT string longer than its record',
      `${header('0000000100000000')}00001000010000000500020561`,
    ],
    ['an MX record without its name', `${header('0000000100000000')}00000f0001000000050002000a`],
    ['two OPT records', `${header('0000000000000002')}${'0000291000000000000000'.repeat(2)}`],
  ];
  test.each(rows)('%s', (_, hex) => {
    expect(decodeMessage(Buffer.from(hex, 'hex'))).toBeNull();
  });

  test('any octets at all: a message or null, and never an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void decodeMessage(bytes)));
  });

  test('a message with octets changed: a message or null, and never an exception', () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        decodeMessage(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});

test('counts that promise 200,000 records: dns-packet itself dies over them', () => {
  // Its TXT reader steps past the end to "not a number" and starts again from the first octet.
  const bytes = Buffer.alloc(65_000);
  bytes.write('000010000000ffffffffffff', 'hex');
  bytes.write('00001000010000000000ffff', 12, 'hex');
  expect(decodeMessage(bytes)).toBeNull();
});
