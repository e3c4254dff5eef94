import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswer, type Reply, readReply } from '../../src/dns/reply.ts';
import {
  AD,
  a,
  aaaa,
  cname,
  type MessageParts,
  messageTo,
  mx,
  ns,
  soa,
  TC,
  txt,
} from './message.ts';

const name = 'www.example.com';
const question = { name, type: 'A' } as const;
const read = (parts: MessageParts) => readReply(messageTo(question, parts), question);
/** What came out, in one word and what goes with it. */
const outcome = (reply: Reply) =>
  reply.kind === 'found'
    ? reply.records
    : reply.kind === 'alias'
      ? [`-> ${reply.target}`]
      : reply.code;

const NX = 3;
const address = '192.0.2.1';
const chainOf = (length: number) =>
  Array.from({ length }, (_, i) => cname(i === 0 ? name : `a${i}.example`, `a${i + 1}.example`));

describe('RFC 2308 §2 what an answer says', () => {
  const rows: [what: string, parts: MessageParts, want: unknown][] = [
    ['a record', { answers: [a(name, address)] }, [address]],
    ['two records', { answers: [a(name, address), a(name, '192.0.2.2')] }, [address, '192.0.2.2']],
    ['its name in another case', { answers: [a('WWW.Example.COM', address)] }, [address]], // RFC 4343 §3
    ['§2.1: no such name', { rcode: NX, authorities: [soa('com')] }, 'ENOTFOUND'],
    ['denied by the root', { rcode: NX, authorities: [soa('.')] }, 'ENOTFOUND'],
    ['§2.2: no such record', { authorities: [soa('example.com')] }, 'ENODATA'],
    ['the same without SOA', {}, 'ENODATA'], //                     types 2 and 3 of §2.2
    ['§2.1: no such name, without SOA', { rcode: NX }, 'EFILTERED'], // as servers that block say it
    ['with the SOA of the blocker', { rcode: NX, authorities: [soa('rpz.invalid')] }, 'EFILTERED'],
    ['a referral', { authorities: [ns('example.com', 'ns.example')] }, 'EBADRESP'],
    ['records of other names only', { answers: [a('other.example', address)] }, 'EBADRESP'],
    [
      'and with a denial',
      { rcode: NX, answers: [a('other.example', address)], authorities: [soa('com')] },
      'EBADRESP',
    ],
    [
      'records of another type only',
      { answers: [aaaa(name, '::1')], authorities: [soa('example.com')] },
      'EBADRESP',
    ],
    [
      'other names beside the answer',
      { answers: [a('other.example', '203.0.113.9'), a(name, address)] },
      [address],
    ],
    ['records and a denial at once', { rcode: NX, answers: [a(name, address)] }, 'EBADRESP'], // RFC 6604 §3
    ['another class', { answers: [{ ...a(name, address), class: 'CH' }] as never }, 'EBADRESP'],
  ];
  test.each(rows)('%s', (_, parts, want) => {
    expect(outcome(read(parts))).toEqual(want);
  });
});

describe('RFC 1034 §3.6.2 aliases', () => {
  const to = 'end.example';
  const rows: [what: string, parts: MessageParts, want: unknown][] = [
    ['followed', { answers: [cname(name, to), a(to, address)] }, [address]],
    ['in any order', { answers: [a(to, address), cname(name, to)] }, [address]],
    ['through several', { answers: [...chainOf(3), a('a3.example', address)] }, [address]],
    [
      'as many as Unbound follows',
      { answers: [...chainOf(11), a('a11.example', address)] },
      [address],
    ],
    ['and no more', { answers: [...chainOf(12), a('a12.example', address)] }, 'EBADRESP'],
    ['to itself', { answers: [cname(name, name)] }, 'EBADRESP'],
    ['in a circle', { answers: [cname(name, to), cname(to, name)] }, 'EBADRESP'],
    ['to a name of which nothing is said', { answers: [cname(name, to)] }, [`-> ${to}`]],
    [
      'to a name that is not',
      { rcode: NX, answers: [cname(name, to)], authorities: [soa('example')] },
      'ENOTFOUND',
    ],
    [
      'to one without the record',
      { answers: [cname(name, to)], authorities: [soa('example')] },
      'ENODATA',
    ],
    [
      'denied by the zone of the alias',
      { rcode: NX, answers: [cname(name, to)], authorities: [soa('example.com')] },
      'EFILTERED',
    ],
    [
      'by DNAME, to one without the record: RFC 6672 §3.1',
      {
        answers: [
          { type: 'DNAME', name: 'example.com', ttl: 1, data: 'example.net' },
          cname(name, 'www.example.net'),
        ],
        authorities: [soa('example.net')],
      },
      'ENODATA',
    ],
    ['to the root', { answers: [cname(name, '.')] }, ['-> ']],
  ];
  test.each(rows)('%s', (_, parts, want) => {
    expect(outcome(read(parts))).toEqual(want);
  });

  test('asked for itself, an alias is the answer', () => {
    const asked = { name, type: 'CNAME' } as const;
    const octets = messageTo(asked, { answers: [cname(name, to), a(to, address)] });
    expect(outcome(readReply(octets, asked))).toEqual([to]);
  });
});

describe('RFC 1035 §4.1.1 codes', () => {
  const rows: [rcode: number, want: string][] = [
    [1, 'EFORMERR'],
    [2, 'ESERVFAIL'],
    [4, 'ENOTIMP'],
    [5, 'EREFUSED'],
    [6, 'EBADRESP'], //   YXDOMAIN: of updates, which we do not send
    [9, 'EBADRESP'], //   NOTAUTH
    [16, 'EBADRESP'], //  BADVERS: its low four bits say NOERROR. RFC 6891 §6.1.3
    [19, 'EBADRESP'], //  and of this one NXDOMAIN
  ];
  test.each(rows)('%i is %s', (rcode, want) => {
    expect(outcome(read({ rcode, authorities: [soa('com')] }))).toBe(want);
  });
});

describe('RFC 8914 §4 a server that says it blocks', () => {
  const rows: [code: number, parts: MessageParts, want: unknown][] = [
    [15, { rcode: NX, authorities: [soa('com')] }, 'EFILTERED'], // Blocked
    [16, { rcode: 5 }, 'EFILTERED'], //                             Censored, as Google says it
    [17, {}, 'EFILTERED'], //                                       Filtered
    [17, { answers: [a(name, '0.0.0.0')] }, 'EFILTERED'],
    [4, { answers: [a(name, address)] }, 'EFILTERED'], //           Forged Answer
    [18, { rcode: 5 }, 'EREFUSED'], //                              Prohibited: who asks, not what
    [9, { rcode: 2 }, 'ESERVFAIL'], //                              DNSKEY Missing
    [3, { answers: [a(name, address)] }, [address]], //             Stale Answer
    [19, { rcode: NX, authorities: [soa('com')] }, 'ENOTFOUND'], // Stale NXDOMAIN
  ];
  test.each(rows)('code %i', (code, parts, want) => {
    expect(outcome(read({ ...parts, extendedErrors: [code] }))).toEqual(want);
  });

  test('one of several codes is enough', () => {
    expect(outcome(read({ rcode: NX, authorities: [soa('com')], extendedErrors: [22, 17] }))).toBe(
      'EFILTERED',
    );
  });

  test('an address of nowhere without such a code is what the domain says', () => {
    expect(outcome(read({ answers: [a(name, '0.0.0.0')] }))).toEqual(['0.0.0.0']);
  });
});

/** The same message with its question in it twice. */
function twice(message: Buffer): Buffer {
  const end = 12 + name.length + 2 + 4;
  const whole = Buffer.concat([message.subarray(0, end), message.subarray(12)]);
  whole.writeUInt16BE(2, 4);
  return whole;
}

/** The same message with another class in its question. */
function withClass(message: Buffer, qclass: number): Buffer {
  message.writeUInt16BE(qclass, 12 + name.length + 2 + 2);
  return message;
}

describe('octets that answer something else', () => {
  const answers = [a(name, address)];
  const rows: [what: string, octets: Buffer, want: unknown][] = [
    ['another name', messageTo({ name: 'other.example', type: 'A' }, { answers }), 'EBADRESP'],
    ['another type', messageTo({ name, type: 'AAAA' }, { answers }), 'EBADRESP'],
    [
      'the name in another case',
      messageTo({ name: 'WwW.eXample.cOm', type: 'A' }, { answers }),
      [address],
    ],
    ['another ID', messageTo(question, { answers, id: 1 }), 'EBADRESP'], // RFC 8484 §4.1
    ['cut short', messageTo(question, { answers, flags: TC }), 'ETRUNCATED'],
    ['cut short to nothing', messageTo(question, { flags: TC }), 'ETRUNCATED'],
    ['another operation', messageTo(question, { answers, flags: 4 << 11 }), 'EBADRESP'],
    ['two questions', twice(messageTo(question, { answers })), 'EBADRESP'],
    ['another class', withClass(messageTo(question, { answers }), 3), 'EBADRESP'],
    ['a question', Buffer.from(messageTo(question, { answers })).fill(1, 2, 3), 'EBADRESP'], // QR not set
    ['no question', Buffer.from('000081800000000000000000', 'hex'), 'EBADRESP'],
    ['nothing', Buffer.alloc(0), 'EBADRESP'],
    ['a page', Buffer.from('<!doctype html><title>Log in</title>'), 'EBADRESP'],
  ];
  test.each(rows)('%s', (_, octets, want) => {
    expect(outcome(readReply(octets, question))).toEqual(want);
  });
});

describe('RFC 2308 §5 for how long', () => {
  const ttl = (record: ReturnType<typeof a>, seconds: number) =>
    ({ ...record, ttl: seconds }) as typeof record;
  const rows: [what: string, parts: MessageParts, want: number][] = [
    [
      'the shortest of the records',
      { answers: [ttl(a(name, address), 60), a(name, '192.0.2.2')] },
      60,
    ],
    [
      'of the aliases too',
      { answers: [ttl(cname(name, 'b.example'), 20), a('b.example', address)] },
      20,
    ],
    [
      'not of records that are not meant',
      { answers: [a(name, address), ttl(a('b.example', address), 1)] },
      300,
    ],
    ['a denial: the SOA’s minimum', { rcode: NX, authorities: [soa('com', 77)] }, 77],
    ['or its own TTL', { rcode: NX, authorities: [ttl(soa('com', 900), 30)] }, 30],
    ['no such record', { authorities: [soa('com', 77)] }, 77],
    [
      'of an alias: its own too',
      { answers: [ttl(cname(name, 'b.com'), 5)], authorities: [soa('com', 77)] },
      5,
    ],
    ['without SOA: not kept', {}, 0],
    ['a failure: not kept', { rcode: 2, authorities: [soa('com')] }, 0],
  ];
  test.each(rows)('%s', (_, parts, want) => {
    expect(read(parts).ttl).toBe(want);
  });
});

test('RFC 4035 §3.2.3: whether the server validated it', () => {
  expect(read({ answers: [a(name, address)], flags: AD }).dnssec).toBe(true);
  expect(read({ answers: [a(name, address)] }).dnssec).toBe(false);
  expect(read({ rcode: NX, authorities: [soa('com')], flags: AD }).dnssec).toBe(true);
  expect(noAnswer('ETIMEOUT').dnssec).toBeNull();
});

test('whatever the octets, there is a reply; of random ones a refusal', () => {
  const whole = messageTo(question, {
    rcode: NX,
    authorities: [soa('com')],
    answers: [cname(name, 'x.com'), mx('y.com', 1, 'z.com'), txt(name, 'x')],
  });
  const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const reply = readReply(bytes, question);
      expect(['found', 'alias', 'error']).toContain(reply.kind);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(outcome(readReply(bytes, question))).toBe('EBADRESP');
    }),
  );
});
