import { describe, expect, test } from 'vitest';
import { DnsError, type DnsErrorCode, openLedger, type Resolve } from '../../src/dns/dns.ts';
import { QUESTION_LIMIT } from '../../src/dns/ledger.ts';
import { DNS_ERRORS } from '../../src/dns/resolver.ts';

/** A resolver whose answers the test gives when it likes. */
function held() {
  const asked: string[] = [];
  const open: { answer: (records: unknown[]) => void; fail: (error: unknown) => void }[] = [];
  const resolver: Resolve = (name, type) => {
    asked.push(`${type} ${name}`);
    return new Promise((answer, fail) => open.push({ answer, fail }));
  };
  return { resolver, asked, open };
}

const none = { answers: [], dnssec: null, cached: false, server: null };

describe('a question is asked once', () => {
  test('however its name is written, before and after its answer', async () => {
    const { resolver, asked, open } = held();
    const ledger = openLedger(resolver, () => 0);
    const early = ['example.com', 'Example.COM.', ' example.com'].map((name) =>
      ledger.resolve(name, 'A'),
    );
    open[0]?.answer(['192.0.2.1']);
    const answers = [...(await Promise.all(early)), await ledger.resolve('example.com', 'A')];
    expect(asked).toEqual(['A example.com']);
    expect(answers).toEqual(Array(4).fill(['192.0.2.1']));
    expect(new Set(answers).size).toBe(4); // a list each: mailauth sorts MX in place
  });

  test('a failure is shared too', async () => {
    const { resolver, asked, open } = held();
    const ledger = openLedger(resolver, () => 0);
    const first = ledger.resolve('example.com', 'A');
    open[0]?.fail(new DnsError('ESERVFAIL', 'example.com'));
    await expect(first).rejects.toThrow('ESERVFAIL');
    await expect(ledger.resolve('example.com', 'A')).rejects.toThrow('ESERVFAIL');
    expect(asked.length).toBe(1);
  });

  test('another type is another question', () => {
    const { resolver, asked } = held();
    const ledger = openLedger(resolver, () => 0);
    ledger.resolve('example.com', 'A');
    ledger.resolve('example.com', 'MX');
    expect(asked).toEqual(['A example.com', 'MX example.com']);
  });
});

describe('what is written down', () => {
  test('in the order of asking, pending until answered', async () => {
    let now = 100;
    const { resolver, open } = held();
    const changes: number[] = [];
    const ledger = openLedger(
      resolver,
      () => now,
      () => changes.push(ledger.progress().answered),
    );
    const answers = [ledger.resolve('Slow.example', 'A'), ledger.resolve('fast.example', 'TXT')];
    expect(ledger.entries()).toEqual([
      { name: 'slow.example', type: 'A', rcode: 'pending', millis: null, ...none },
      { name: 'fast.example', type: 'TXT', rcode: 'pending', millis: null, ...none },
    ]);
    now = 150.4;
    open[1]?.answer([['a', 'b']]);
    await answers[1];
    expect(ledger.progress()).toEqual({
      asked: 2,
      answered: 1,
      open: [{ name: 'slow.example', type: 'A' }],
    });
    expect(ledger.entries().map(({ rcode, millis }) => [rcode, millis])).toEqual([
      ['pending', null],
      ['NOERROR', 50],
    ]);
    open[0]?.answer(['192.0.2.1']);
    await answers[0];
    expect(ledger.progress()).toEqual({ asked: 2, answered: 2, open: [] });
    expect(changes).toEqual([0, 0, 1, 2]); // two asked, two answered
  });

  const texts: [answer: unknown, text: string][] = [
    ['192.0.2.1', '192.0.2.1'],
    [['v=spf1 ', '-all'], 'v=spf1 -all'],
    [{ exchange: 'mx.example', priority: 10 }, '10 mx.example'],
    [{ exchange: '', priority: 0 }, '0 '],
  ];
  test.each(texts)('%j as text', async (answer, text) => {
    const ledger = openLedger(
      async () => [answer],
      () => 0,
    );
    await ledger.resolve('example.com', 'A');
    expect(ledger.entries()[0]?.answers).toEqual([text]);
  });

  test('how it was had', async () => {
    const details = { server: 'dns.example', dnssec: true, ttl: 60, cached: true };
    const ledger = openLedger(
      async (name) => {
        if (name === 'no.example') throw new DnsError('ENOTFOUND', name, details);
        return Object.assign(['192.0.2.1'], { details });
      },
      () => 0,
    );
    await ledger.resolve('example.com', 'A');
    await ledger.resolve('no.example', 'A').catch(() => {});
    const had = { dnssec: true, cached: true, server: 'dns.example' };
    expect(ledger.entries()).toMatchObject([
      { rcode: 'NOERROR', ...had },
      { rcode: 'NXDOMAIN', ...had },
    ]);
  });

  const errors = Object.entries(DNS_ERRORS) as [DnsErrorCode, string][];
  test.each(errors)('%s is called %s', async (code, rcode) => {
    const ledger = openLedger(
      () => Promise.reject(new DnsError(code, 'example.com')),
      () => 0,
    );
    await expect(ledger.resolve('example.com', 'A')).rejects.toHaveProperty('code', code);
    expect(ledger.entries()).toMatchObject([{ rcode, ...none }]);
  });

  const others: [error: unknown, rcode: string][] = [
    [Object.assign(new Error('x'), { code: 'EDESTRUCTION' }), 'EDESTRUCTION'], // Node's, and not ours
    [Object.assign(new Error('x'), { code: 'toString' }), 'toString'],
    [new Error('x'), 'SERVFAIL'],
    ['a text', 'SERVFAIL'],
  ];
  test.each(others)('rejecting with %o', async (error, rcode) => {
    const ledger = openLedger(
      () => Promise.reject(error),
      () => 0,
    );
    await expect(ledger.resolve('example.com', 'A')).rejects.toBe(error);
    expect(ledger.entries()).toMatchObject([{ rcode, ...none }]);
  });

  test.each([null, undefined])(
    'rejecting with %o, in which no reader could look for a code',
    async (error) => {
      const ledger = openLedger(
        () => Promise.reject(error),
        () => 0,
      );
      await expect(ledger.resolve('example.com', 'A')).rejects.toHaveProperty('code', 'ESERVFAIL');
      expect(ledger.entries()).toMatchObject([{ rcode: 'SERVFAIL', ...none }]);
    },
  );
});

describe('the contract, whoever answers', () => {
  test('a resolver that throws instead of rejecting', async () => {
    const ledger = openLedger(
      () => {
        throw new DnsError('EREFUSED', 'example.com');
      },
      () => 0,
    );
    await expect(ledger.resolve('example.com', 'A')).rejects.toHaveProperty('code', 'EREFUSED');
    expect(ledger.entries()).toMatchObject([{ rcode: 'REFUSED' }]);
  });

  test('RFC 7208 §4.6.4: an empty list is no answer, but the lack of one', async () => {
    const ledger = openLedger(
      async () => [],
      () => 0,
    );
    await expect(ledger.resolve('example.com', 'A')).rejects.toHaveProperty('code', 'ENODATA');
    expect(ledger.entries()).toMatchObject([{ rcode: 'NODATA' }]);
  });

  const key = ['v=DKIM1; k=rsa; ', 'p=MIGf'];
  const rows: [what: string, name: string, given: string[][], want: string[][]][] = [
    [
      'the key comes first',
      's._domainkey.example.com',
      [['google-site=1'], key],
      [key, ['google-site=1']],
    ],
    [
      'of two the first one',
      's._domainkey.example.com',
      [['x'], ['p='], key],
      [['p='], key, ['x']],
    ],
    [
      'a tag, not a letter in a value',
      's._domainkey.example.com',
      [['h=p=1'], key],
      [key, ['h=p=1']],
    ],
    ['without a key, as it was', 's._domainkey.example.com', [['b'], ['a']], [['b'], ['a']]],
    ['elsewhere, as it was', 'example.com', [['v=spf1'], key], [['v=spf1'], key]],
  ];
  test.each(rows)('RFC 6376 §3.6.2.2: %s', async (_, name, given, want) => {
    const ledger = openLedger(
      async () => given,
      () => 0,
    );
    expect(await ledger.resolve(name, 'TXT')).toEqual(want);
    expect(ledger.entries()[0]?.answers).toEqual(want.map((record) => record.join('')));
  });
});

describe('what bounds it', () => {
  test('beyond the ceiling a question is not asked, and that is told', async () => {
    const { resolver, asked } = held();
    const ledger = openLedger(resolver, () => 0);
    for (let i = 0; i < QUESTION_LIMIT; i++) void ledger.resolve(`${i}.example`, 'A');
    const further = ledger.resolve('further.example', 'A');
    void ledger.resolve('0.example', 'A'); // is asked already
    await expect(further).rejects.toHaveProperty('code', 'ETOOMANY');
    expect(asked).toHaveLength(QUESTION_LIMIT);
    expect(ledger.entries().at(-1)).toMatchObject({ name: 'further.example', rcode: 'TOO MANY' });
  });

  test('an abort ends what is open, and what is asked after it', async () => {
    const { resolver, asked } = held();
    const stop = new AbortController();
    const ledger = openLedger(resolver, () => 0, undefined, stop.signal);
    const open = ledger.resolve('example.com', 'A');
    stop.abort();
    await expect(open).rejects.toHaveProperty('code', 'ECANCELLED');
    const later = ledger.resolve('example.com', 'MX');
    await expect(later).rejects.toHaveProperty('code', 'ECANCELLED');
    expect(asked).toEqual(['A example.com']);
    expect(ledger.entries().map(({ rcode }) => rcode)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  test('what nobody waited for when it was closed is told as that, whatever comes of it', async () => {
    const { resolver, open } = held();
    const ledger = openLedger(resolver, () => 0);
    const [early] = [ledger.resolve('early.example', 'A'), ledger.resolve('late.example', 'A')];
    open[0]?.answer(['192.0.2.1']);
    await early;
    ledger.close();
    open[1]?.answer(['192.0.2.2']);
    await ledger.resolve('late.example', 'A');
    expect(ledger.entries().map(({ rcode }) => rcode)).toEqual(['NOERROR', 'NOT AWAITED']);
  });
});
