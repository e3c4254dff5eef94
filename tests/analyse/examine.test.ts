import { describe, expect, test } from 'vitest';
import { analyse, examine, SIZE_LIMIT, worded } from '../../src/analyse.ts';
import type { Fidelity, Report } from '../../src/report.ts';
import { expectLinear } from '../support/linear.ts';
import {
  bytesOf,
  letter,
  NOW,
  published,
  received,
  report,
  signed,
  type Zone,
  zoneResolver,
} from '../support/messages.ts';
import { reportProblems } from '../support/report-shape.ts';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zone = published('a.example', '192.0.2.1', 'reject');
const own = { ip: '192.0.2.1', mailFrom: 'x@a.example' };
const genuine = received(await signed(letter('x@a.example'), 'a.example'), own);

describe('a report', () => {
  test('of nothing has no size', async () => {
    expect((await report('', null)).source.size).toBe(0);
  });

  const sources: [what: string, text: string][] = [
    ['of a genuine mail', genuine],
    ['of a header and no more', 'From: x@a.example'],
    ['of a mail without From', 'Subject: x\r\n\r\n'],
    ['of two From fields', 'From: x@a.example\r\nFrom: y@b.example\r\n\r\n'],
    ['of no mail', '{"a": 1}'],
    ['of nothing', ''],
  ];
  test.each(sources)('%s has every name, checked or not', async (_, text) => {
    expect(reportProblems(await report(text, zone))).toEqual([]);
    expect(reportProblems(await report(text, null))).toEqual([]);
  });

  test('is plain data', async () => {
    const found = await report(genuine, zone);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(structuredClone(found)).toEqual(found);
  });

  test('is the same for the same bytes', async () => {
    const timeless = ({ ledger: _, ...rest }: Report) => rest;
    expect(timeless(await report(genuine, zone))).toEqual(timeless(await report(genuine, zone)));
  });

  test('names every header field, in order', async () => {
    const { fields } = await report('A: 1\r\nFrom: x@a.example\r\na: 2\r\n\r\n', null);
    expect(fields.map(({ name, at, by }) => [name, at.start, by])).toEqual([
      ['A', 0, 'unverified'],
      ['From', 6, 'unverified'],
      ['a', 25, 'unverified'],
    ]);
  });

  test('of no mail says so and nothing else', async () => {
    const found = await report('<html>', zone, { name: 'page.html' });
    expect(found.source).toMatchObject({
      name: 'page.html',
      size: 6,
      kind: 'not-mail',
      refused: { code: 'html' },
      fidelity: 'exact',
    });
    expect([found.findings, found.ledger, found.progress]).toEqual([[], [], null]);
    expect(found.checks.spf).toMatchObject({ result: 'skipped', reason: 'not-mail' });
    expect(found.diagnosis.level).toBe('unknown');
  });

  test('has no sentences before it is worded, and all of them after', async () => {
    const bare = await report(genuine, zone);
    expect([bare.language, bare.diagnosis.summary, bare.diagnosis.advice.recipient]).toEqual([
      null,
      '',
      '',
    ]);
    const told = await analyse(bytesOf(genuine), { now: NOW, resolver: zoneResolver(zone) });
    expect(told.diagnosis).toEqual((await worded(bare)).diagnosis);
    expect(told.language).toBe('en');
  });
});

describe('the clock', () => {
  const date = 'Date: Thu, 19 Nov 2026 10:00:00 +0000\r\n';
  const hop = (at: string, ip = '192.0.2.1') => `Received: from a ([${ip}]) by b; ${at}\r\n`;
  type Row = readonly [
    what: string,
    header: string,
    clock: Date | undefined,
    at: string,
    from: string,
  ];
  const rows: Row[] = [
    [
      'given',
      `${hop('Fri, 20 Nov 2026 08:00:00 +0000')}${date}`,
      new Date('2020-01-01'),
      '2020-01-01T00:00:00.000Z',
      'given',
    ],
    [
      'of the hop that the message came in by',
      `${hop('Fri, 20 Nov 2026 08:30:00 +0000', '10.0.0.1')}${hop('Fri, 20 Nov 2026 08:00:00 +0000')}${date}`,
      undefined,
      '2026-11-20T08:00:00.000Z',
      'received',
    ],
    [
      'else of the topmost',
      `${hop('Fri, 20 Nov 2026 08:30:00 +0000', '10.0.0.1')}${date}`,
      undefined,
      '2026-11-20T08:30:00.000Z',
      'received',
    ],
    [
      'of the topmost where that hop has none',
      `${hop('Fri, 20 Nov 2026 08:30:00 +0000', '10.0.0.1')}${hop('nonsense')}`,
      undefined,
      '2026-11-20T08:30:00.000Z',
      'received',
    ],
    ['else of Date', date, undefined, '2026-11-19T10:00:00.000Z', 'date'],
    ['else now', '', undefined, NOW.toISOString(), 'now'],
    [
      'now itself is not after it',
      hop('Fri, 20 Nov 2026 09:00:00 +0000'),
      undefined,
      NOW.toISOString(),
      'received',
    ],
    [
      'never after now',
      hop('Fri, 20 Nov 2026 09:00:01 +0000'),
      undefined,
      NOW.toISOString(),
      'now',
    ],
    [
      'nor by Date',
      'Date: Fri, 1 Jan 2100 00:00:00 +0000\r\n',
      undefined,
      NOW.toISOString(),
      'now',
    ],
    ['Date that is none', 'Date: yesterday\r\n', undefined, NOW.toISOString(), 'now'],
  ];
  test.each(rows)('%s', async (_, header, clock, at, from) => {
    const { checks } = await report(`${header}From: x@a.example\r\n\r\n`, null, { clock });
    expect([checks.clock, checks.clockFrom]).toEqual([at, from]);
  });
});

describe('fidelity', () => {
  const rows: [text: string, given: Fidelity | undefined, want: Fidelity][] = [
    ['From: x@a.example\r\n\r\nb\r\n', undefined, 'exact'],
    ['From: x@a.example\n\nb\n', undefined, 'exact-lf'],
    ['From: x@a.example\r\n\nb\n', undefined, 'exact'], //   mixed is as it came
    ['From: x@a.example\r\n', undefined, 'exact'], //        the copy of a header, and of all there is
    ['From: x@a.example\n\nb\n', 'reserialised', 'reserialised'],
  ];
  test.each(rows)('%j, %s: %s', async (text, fidelity, want) => {
    expect((await report(latin1(text), null, { fidelity })).source.fidelity).toBe(want);
  });

  test('beyond the limit the body is not looked at, whatever the caller says', async () => {
    const bytes = new Uint8Array(SIZE_LIMIT + 1).fill(0x20);
    bytes.set(latin1('From: x@a.example\r\n\r\n'));
    const { source } = await report(bytes, null, { fidelity: 'exact' });
    expect(source).toMatchObject({ size: SIZE_LIMIT + 1, fidelity: 'headers-only' });
  });
});

describe('progress', () => {
  test('first the claims, then each check as it ends, then nothing is open', async () => {
    const partials: Report[] = [];
    const found = await examine(bytesOf(genuine), {
      now: NOW,
      resolver: zoneResolver(zone),
      onProgress: (partial) => partials.push(partial),
    });
    const [first] = partials;
    expect(first?.checks.spf.result).toBe('pending');
    expect(first?.checks.dkim.map(({ result }) => result)).toEqual(['pending']);
    expect(first?.claims.hops).toHaveLength(1);
    expect(first?.progress).toEqual({ asked: 0, answered: 0, open: [] });
    for (const partial of partials) {
      expect(reportProblems(partial)).toEqual([]);
      expect(partial.progress).not.toBeNull();
    }
    const settled = partials.map(
      ({ checks: { spf, dkim, dmarc, arc } }) =>
        [spf, ...dkim, dmarc, arc].filter(({ result }) => result !== 'pending').length,
    );
    expect(settled).toEqual(settled.toSorted((a, b) => a - b));
    expect(settled.at(-1)).toBe(4);
    expect(found.progress).toBeNull();
    expect(found.ledger.every(({ rcode }) => rcode !== 'pending')).toBe(true);
  });

  test('an open result is no failure: a partial report warns of nothing', async () => {
    const partials: Report[] = [];
    await report(genuine, zone, { onProgress: (partial) => partials.push(partial) });
    expect(partials[0]?.diagnosis.level).toBe('unknown');
    expect(partials.some(({ diagnosis }) => diagnosis.level === 'danger')).toBe(false);
  });

  test('without a resolver there is none', async () => {
    const partials: Report[] = [];
    const found = await report(genuine, null, { onProgress: (partial) => partials.push(partial) });
    expect([partials, found.ledger, found.progress]).toEqual([[], [], null]);
  });
});

describe('whatever a resolver does, a report comes back', () => {
  const rows: [what: string, resolver: () => Promise<never>][] = [
    ['rejects with a string', () => Promise.reject('no')],
    ['with nothing', () => Promise.reject(undefined)],
    ['with an error without a code', () => Promise.reject(new Error('no'))],
    ['answers null', () => Promise.resolve(null as never)],
    ['answers an empty list', () => Promise.resolve([] as never)],
    ['answers numbers', () => Promise.resolve([1, 2] as never)],
  ];
  test.each(rows)('%s', async (_, resolver) => {
    const found = await examine(bytesOf(genuine), { now: NOW, resolver });
    expect(reportProblems(found)).toEqual([]);
    expect(found.diagnosis.level).not.toBe('fine');
  });
});

describe('what the caller knows of the envelope', () => {
  test('is what SPF is asked with', async () => {
    const text = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom: 'x@b.example' });
    const envelope = { ip: '192.0.2.1', mailFrom: 'x@a.example' };
    const found = await report(text, zone, { envelope });
    expect(found.checks.spf).toMatchObject({
      result: 'pass',
      ip: '192.0.2.1',
      domain: 'a.example',
    });
    expect(found.envelope.from).toEqual({ ip: 'given', helo: 'nowhere', mailFrom: 'given' });
  });

  test('the null sender is postmaster at HELO (RFC 7208 §2.4)', async () => {
    const text = received(letter('x@a.example'), {
      ip: '192.0.2.1',
      helo: 'a.example',
      mailFrom: '',
    });
    const { checks } = await report(text, zone);
    expect(checks.spf).toMatchObject({ result: 'pass', identity: 'helo', domain: 'a.example' });
  });
});

describe('a record that wants the local part', () => {
  const macro: Zone = {
    ...zone,
    'a.example': { TXT: [['v=spf1 exists:%{l}.users.a.example -all']] },
    'x.users.a.example': { A: ['127.0.0.2'] },
  };
  const asked = async (withholdLocalPart?: boolean) => {
    const { ledger, checks } = await report(received(letter('x@a.example'), own), macro, {
      withholdLocalPart,
    });
    return [checks.spf.result, ledger.some(({ name }) => name.startsWith('x.'))];
  };

  test('is asked where nobody forbids it, and not where somebody does', async () => {
    expect(await asked()).toEqual(['pass', true]);
    expect(await asked(false)).toEqual(['pass', true]);
    expect(await asked(true)).toEqual(['skipped', false]);
  });
});

describe('a hostile megabyte of header, read and judged without DNS, takes linear time', () => {
  test.each([
    'From: a@b.example\r\n',
    'Received: from a ([192.0.2.1]) by b; x\r\n',
    'Authentication-Results: a.example; spf=pass\r\n',
    'Received-SPF: pass client-ip=192.0.2.1\r\n',
    'DKIM-Signature: v=1; d=a.example; h=from\r\n',
    'Reply-To: a@b.example\r\n',
    'List-Id: a.b\r\n',
    'a:\r\n',
  ])('%j', async (field) => {
    // `examine` is asynchronous in form only where nothing is asked: what takes time is done at once.
    await expectLinear(
      (text) => void examine(latin1(text), { now: NOW }),
      field,
      '%From: a@a.example\r\n\r\n',
    );
  });
});
