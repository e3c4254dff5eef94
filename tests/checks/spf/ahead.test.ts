import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askAhead } from '../../../src/checks/spf/ahead.ts';
import { evaluateSpf } from '../../../src/checks/spf/evaluate.ts';
import { openLedger, type Resolve, type Zone, zoneResolver } from '../../../src/dns/dns.ts';
import { letter, report } from '../../support/messages.ts';
import { inRounds } from '../../support/rounds.ts';

const QUESTION = {
  ip: '192.0.2.1',
  helo: 'mail.example.com',
  sender: 'ann@example.com',
  now: new Date(0),
};

const spf = (record: string) => ({ TXT: [[`v=spf1 ${record}`]] });

const DNS: Zone = {
  'one.example': spf('ip4:198.51.100.1 -all'),
  'two.example': spf('ip4:198.51.100.2 -all'),
  'three.example': spf('include:one.example include:two.example -all'),
  'four.example': spf('include:three.example ?all'),
  'hosts.example': { MX: [{ exchange: 'h.example', priority: 1 }] },
  'h.example': { A: ['198.51.100.3'] },
  'loop.example': spf('include:loop.example -all'),
  'ptr.example': spf('ptr:example.net -all'),
  'several.example': { TXT: [['v=spf1 -all'], ['v=spf1 +all']] },
  'down.example': { TXT: { error: 'ETIMEOUT' } },
  'why.example': { TXT: [['because']] },
  '1.2.0.192.in-addr.arpa': { PTR: ['h.example.net', 'p.example'] },
};

const zoneOf = (record: string): Zone => ({ ...DNS, 'example.com': spf(record) });

/** What is asked ahead of an evaluation that never begins. */
async function askedAhead(record: string, more: Zone = {}): Promise<readonly string[]> {
  const asked: string[] = [];
  const answer = zoneResolver({ ...zoneOf(record), ...more });
  await inRounds(answer, async (resolve) => {
    const ledger = openLedger(
      (name, type) => {
        asked.push(`${type} ${name}`);
        return resolve(name, type);
      },
      () => 0,
    );
    askAhead(QUESTION, ledger.resolve);
    // Nobody waits for what is asked ahead: a chain as long as any is waited for instead.
    for (let i = 0; i < 12; i++) await resolve(`${i}.example`, 'A').catch(() => {});
  });
  return asked.filter((question) => question !== 'TXT example.com');
}

// What is loaded when first needed is no question of DNS.
await report(letter('ann@example.net'), {}, { envelope: { ip: QUESTION.ip } });

describe('an analysis takes the longest chain of questions, not all of them in turn', () => {
  const rows: readonly (readonly [record: string, result: string, rounds: number])[] = [
    ['-all', 'fail', 2], // of the host: PTR, and the address of what it names
    ['a:h.example a:i.example -all', 'fail', 2],
    ['include:one.example include:two.example include:ptr.example -all', 'fail', 2], // names that the host has asked for
    ['include:one.example include:two.example a:h.example exists:%{i}.example -all', 'fail', 2],
    ['include:four.example include:one.example -all', 'fail', 4],
    ['mx:hosts.example include:one.example mx:h.example -all', 'fail', 3],
    ['redirect=four.example', 'neutral', 4],
    ['ptr:example.net a:%{p}.example -all', 'fail', 3], // PTR, the address of what it names, and that name
    ['-all exp=why.example', 'fail', 2],
    ['ip4:192.0.2.1 include:four.example -all', 'pass', 2], // what settles the matter first
  ];
  test.each(rows)('v=spf1 %s: %s', async (record, result, rounds) => {
    const envelope = { ip: QUESTION.ip, mailFrom: 'ann@example.com' };
    const run = await inRounds(zoneResolver(zoneOf(record)), (resolver) =>
      report(letter('ann@example.net'), null, { resolver, envelope }),
    );
    expect(run.value.checks.spf.result).toBe(result);
    expect(run.rounds).toBe(rounds);
  });
});

describe('what is asked ahead', () => {
  const rows: readonly (readonly [record: string, asked: readonly string[]])[] = [
    ['a mx -all', ['A example.com', 'MX example.com']],
    ['include:one.example a:h.example', ['TXT one.example', 'A h.example']],
    ['exists:%{ir}.e.example -all', ['A 1.2.0.192.e.example']],
    // The local part, whatever is made of it: RFC 7208 §7.2, §7.3
    ['exists:%{l}.example a:%{s}.example mx:%{L1r-}.example include:%{S}.example -all', []],
    ['redirect=%{l}.example', []],
    ['-all exp=%{lr}.example', []],
    // What will not be reached: §4.6.2, §5.1, §6.1
    ['ip4:192.0.2.0/24 include:one.example', []],
    ['all include:one.example redirect=two.example', []],
    ['+all exp=why.example', []], // §6.2: of a fail only
    ['include:one.example ip4:192.0.2.1 include:two.example', ['TXT one.example']],
    // What cannot be read: §4.6
    ['include:one.example no-term', []],
    ['include:one.example ip4:1.2.3 include:two.example', ['TXT one.example']], // the lenient get there
    ['include:several.example -all', ['TXT several.example']],
    ['include:loop.example -all', ['TXT loop.example']],
    ['include:%{v} a:%{i} -all', ['A 192.0.2.1']], // one label is no name to ask for: §4.3
  ];
  test.each(rows)('v=spf1 %s', async (record, asked) => {
    expect(await askedAhead(record)).toEqual(asked);
  });

  test('of a record without end no more than ten terms, and forty questions: §4.6.4', async () => {
    const mx = Array.from({ length: 10 }, (_, i) => ({ exchange: `h${i}.example`, priority: i }));
    const hosts = (i: number) => mx.map((one) => ({ ...one, exchange: `${i}.${one.exchange}` }));
    const many = Array.from({ length: 20 }, (_, i) => `m${i}.example`);
    const zone = Object.fromEntries(many.map((name, i) => [name, { MX: hosts(i) }]));
    const asked = await askedAhead(many.map((name) => `mx:${name}`).join(' '), zone);
    expect(asked.filter((question) => question.startsWith('MX'))).toHaveLength(10);
    expect(asked).toHaveLength(39); // and the record itself
  });

  test('nothing once the evaluation has ended', async () => {
    const asked: string[] = [];
    const answers = Promise.withResolvers<void>();
    const resolve: Resolve = async (name, type) => {
      asked.push(`${type} ${name}`);
      await answers.promise;
      return [['v=spf1 include:one.example -all']];
    };
    askAhead(QUESTION, resolve).stop();
    answers.resolve();
    await new Promise((done) => setImmediate(done));
    expect(asked).toEqual(['TXT example.com']);
  });
});

const TERMS = [
  ...['-all', '~all', '+all', 'a', 'mx', 'ptr', 'mx:hosts.example', 'a:h.example', 'a:no.example'],
  ...['ip4:192.0.2.0/24', 'ip4:198.51.100.1', 'ip4:1.2.3', 'include:one.example', 'unknown'],
  ...['include:four.example', 'include:three.example', 'include:none.example', 'exp=why.example'],
  ...['include:several.example', 'include:down.example', 'include:loop.example', 'a:%{p}.example'],
  ...['exists:%{l}.e.example', 'a:%{s}', 'exists:%{i}.e.example', 'redirect=three.example'],
  ...['redirect=%{l}.example', 'redirect=none.example', 'exp=%{l}.example'],
];

test('nothing but the time changes: result, account and counts, whatever the record', async () => {
  const terms = fc.array(fc.constantFrom(...TERMS), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(terms, fc.boolean(), async (record, lenient) => {
      const question = { ...QUESTION, lenient };
      const answer = zoneResolver(zoneOf(record.join(' ')));
      const alone: string[] = [];
      const expected = await evaluateSpf(question, (name, type) => {
        alone.push(`${type} ${name}`);
        return answer(name, type);
      });
      const ledger = openLedger(answer, () => 0);
      const ahead = askAhead(question, ledger.resolve);
      expect(await evaluateSpf(question, ledger.resolve)).toEqual(expected);
      ahead.stop();
      const asked = ledger.entries().map(({ name, type }) => `${type} ${name}`);
      expect(asked).toEqual(expect.arrayContaining(alone));
      const toldOfAnn = (one: string) => /\bann\b/.test(one);
      expect(asked.filter(toldOfAnn).sort()).toEqual([...new Set(alone.filter(toldOfAnn))].sort());
    }),
    { numRuns: 2000 },
  );
});
