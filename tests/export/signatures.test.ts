import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/analyse.ts';
import { columns } from '../../src/export/columns.ts';
import { orderedSignatures, reportText, signatureFacts } from '../../src/export/export.ts';
import { letter, published, report, type Signing, signed, type Zone } from '../support/messages.ts';
import { OBEYED } from '../support/obeyed.ts';
import { keyAs, p } from '../support/signatures.ts';

const words = await loadWords('en');
const LETTER = letter('x@a.example');
const A = keyAs(`v=DKIM1; ${p}`);
const by = (domain: string, how: Signing = {}, text = LETTER) => signed(text, domain, how);

/** "term: text" of the first signature. */
async function facts(text: string, zone: Zone = A): Promise<readonly string[]> {
  const [first] = (await report(text, zone)).checks.dkim;
  if (!first) throw new Error('no signature');
  return signatureFacts(first, words).map((fact) => `${fact.term}: ${fact.text}`);
}

describe('what is known of a signature, in words', async () => {
  const signTime = new Date('2026-11-01T00:00:00Z');
  const rows: [what: string, text: string, zone: Zone, fact: string][] = [
    ['its key', await by('a.example'), A, 'Key: s1'],
    ['its strength', await by('a.example'), A, 'Algorithm: rsa-sha256, 2,048 bits'],
    [
      't=y',
      await by('a.example'),
      keyAs(`v=DKIM1; t=y; ${p}`),
      'Algorithm: rsa-sha256, 2,048 bits, only tried out',
    ],
    [
      't=s',
      await by('a.example'),
      keyAs(`v=DKIM1; t=s; ${p}`),
      'Algorithm: rsa-sha256, 2,048 bits, for no name below it',
    ],
    [
      'several records',
      await by('a.example'),
      keyAs(`v=DKIM1; ${p}`, 'x'),
      'Algorithm: rsa-sha256, 2,048 bits, 2 records',
    ],
    ['i=', await by('a.example', { identity: '@b.a.example' }), A, 'For: @b.a.example'],
    ['t=', await by('a.example', { signTime }), A, 'Signed: 1 Nov 2026'],
    [
      'x=',
      await by('a.example', { signTime, expires: new Date('2026-12-01T00:00:00Z') }),
      A,
      'Signed: 1 Nov 2026, counts until 1 Dec 2026',
    ],
    [
      'l=',
      await by('a.example', { maxBodyLength: 26 }),
      A,
      'Covers: the first 26 bytes of the text',
    ],
    [
      'l=, and more',
      `${await by('a.example', { maxBodyLength: 28 })}More.\n`,
      A,
      'Covers: the first 28 bytes of the text, not the 7 after them',
    ],
    ['on top', `Subject: x\n${await by('a.example')}`, A, 'Not covered: subject'],
    ['why not', await by('a.example'), {}, 'Does not count: key no longer published'],
    [
      'malformed',
      (await by('a.example')).replace('v=1;', ''),
      A,
      'Does not count: signature incomplete',
    ],
  ];
  test.each(rows)('%s', async (_, text, zone, fact) => {
    expect(await facts(text, zone)).toContain(fact);
  });

  test('what is not known has no line', async () => {
    const text = `DKIM-Signature: v=1; v=1\n${LETTER}`;
    expect((await facts(text)).filter((fact) => !fact.startsWith('Leaves open'))).toEqual([
      'Does not count: signature malformed',
    ]);
  });
});

describe('their order: From’s own, those that fail, the others, those that were not tried', async () => {
  const B = published('b.example', null, null);
  const broken = (text: string) => text.replace('Hello', 'Hullo');
  test.each<[what: string, text: string, zone: Zone, order: readonly string[]]>([
    [
      'the own below',
      await by('b.example', {}, await by('a.example')),
      { ...A, ...B },
      ['a.example', 'b.example'],
    ],
    [
      'without a DMARC record',
      await by('b.example', {}, await by('a.example')),
      { ...B, ...published('a.example', null, null) },
      ['a.example', 'b.example'],
    ],
    [
      'one that fails below',
      await by('b.example', {}, broken(await by('c.example'))),
      { ...A, ...B, ...published('c.example', null, null) },
      ['c.example', 'b.example'],
    ],
  ])('%s', async (_, text, zone, order) => {
    expect(orderedSignatures(await report(text, zone)).map(({ domain }) => domain)).toEqual(order);
  });

  test('beyond twenty', async () => {
    const many = Array.from({ length: 25 }, (_, i) => `DKIM-Signature: v=1; d=d${i}.example\n`);
    const text = many.join('') + (await by('a.example'));
    const order = orderedSignatures(await report(text, A)).map(({ reason }) => reason);
    expect(order.slice(-6)).toEqual(Array(6).fill('too-many'));
  });
});

describe('in a terminal', () => {
  const shown = async (text: string, verbose: boolean, width = 80) =>
    reportText(await report(text, A), words, { width, colour: false, verbose });
  const section = (text: string) =>
    /^Signatures\n([\s\S]*?)\n\n/m.exec(text)?.[1]?.split('\n') ?? [];

  test('header and text apart, then the facts', async () => {
    expect(section(await shown(await by('a.example'), false))).toEqual([
      'a.example  header intact, text intact',
      '           Key: s1; Algorithm: rsa-sha256, 2,048 bits; Signed: 20 Nov 2026',
    ]);
  });
  test('what it covers where everything is asked for', async () => {
    expect(section(await shown(await by('a.example'), true)).join('\n')).toMatch(/Signs: .*from/);
  });
  test('five, and how many more', async () => {
    let text = LETTER;
    for (let i = 0; i < 8; i++) text = await by('a.example', {}, text);
    const lines = section(await shown(text, false));
    expect(lines.filter((line) => line.startsWith('a.example'))).toHaveLength(5);
    expect(lines.at(-1)).toBe('and 3 more');
  });
  test('a message that is not signed has none', async () => {
    expect(await shown(LETTER, true)).not.toContain('Signatures');
  });
  test.each([40, 100])('hostile tags stay inert, within %i columns, and short', async (width) => {
    const long = `h=${'from:'.repeat(5000)}`;
    const text = `DKIM-Signature: v=1; d=\u202e${'a.'.repeat(500)}example; s=${'s'.repeat(500)}; i=\u202e@x; ${long}; b=x\n`;
    const lines = section(await shown(text + LETTER, true, width));
    expect(lines.length).toBeLessThan(14);
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
    expect(lines.join('\n')).not.toMatch(OBEYED);
  });
});
