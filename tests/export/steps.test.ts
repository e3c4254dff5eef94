import { describe, expect, test } from 'vitest';
import { analyse, loadWords } from '../../src/analyse.ts';
import { columns } from '../../src/export/columns.ts';
import { dmarcSteps, reportText, type Step, spfSteps } from '../../src/export/export.ts';
import { bytesOf, letter, NOW, received, type Zone, zoneResolver } from '../support/messages.ts';
import { OBEYED } from '../support/obeyed.ts';

const words = await loadWords('en');

const DNS: Zone = {
  'b.example': { TXT: [['v=spf1 include:in.example a:h.example -all exp=why.b.example']] },
  'in.example': { TXT: [['v=spf1 ip4:198.51.100.0/24 redirect=more.example']] },
  'more.example': { TXT: [['v=spf1 mx ~all']] },
  'h.example': { A: ['198.51.100.7'] },
  'why.b.example': { TXT: [['%{i} may not']] },
  '_dmarc.a.example': { TXT: [['v=DMARC1; p=reject; sp=quarantine; t=y; psd=n']] },
};

async function made(zone: Zone, from = 'x@m.a.example', mailFrom = 'x@b.example') {
  const bytes = bytesOf(
    received(letter(from), { ip: '192.0.2.9', mailFrom, helo: 'mail.b.example' }),
  );
  return { bytes, report: await analyse(bytes, { now: NOW, resolver: zoneResolver(zone) }) };
}

/** "text" of each step, those within it in braces. */
const told = (steps: readonly Step[]): string =>
  steps
    .map(({ text, record, steps: inner }) =>
      [
        text,
        ...(record ? [`[${record.text}]`] : []),
        ...(inner.length > 0 ? [`{ ${told(inner)} }`] : []),
      ].join(' '),
    )
    .join(' | ');

describe('SPF, term by term', () => {
  test('every term that did not match, the path through include and redirect, the limits', async () => {
    const text = told(spfSteps((await made(DNS)).report, words));
    expect(text).toContain('May 192.0.2.9 send for b.example (MAIL FROM)? fail');
    expect(text).toContain('include:in.example: does not match, 3 lookups {');
    expect(text).toContain('ip4:198.51.100.0/24: does not match |');
    expect(text).toContain('redirect=more.example: followed, 2 lookups {');
    expect(text).toContain(
      'a:h.example: does not match, at h.example stands 198.51.100.7, 1 lookup',
    );
    expect(text).toContain('-all: matches | exp=why.b.example: not reached');
    expect(text).toContain('Lookups: 4, where 10 are allowed; without an answer: 1');
    expect(text).toContain('“192.0.2.9 may not”');
  });

  test('the identities apart (§2.3, §2.4)', async () => {
    const steps = spfSteps((await made(DNS)).report, words);
    expect(steps.map(({ text }) => text)).toEqual([
      'May 192.0.2.9 send for b.example (MAIL FROM)? fail',
      'May 192.0.2.9 send for mail.b.example (HELO)? none',
    ]);
  });

  test('the record with the place of the term that decided', async () => {
    const [first] = spfSteps((await made(DNS)).report, words);
    const record = first?.steps[0]?.record;
    expect(record?.text.slice(record.at?.start, record.at?.end)).toBe('-all');
  });

  test('a record of 60 KB is told by its beginning and its end', async () => {
    const long = `v=spf1 ${'ip4:198.51.100.1 '.repeat(3500)}-all`;
    const { report, bytes } = await made({ 'b.example': { TXT: [[long]] } });
    const [first] = spfSteps(report, words);
    const record = first?.steps[0]?.record;
    expect(record?.text.length).toBeLessThan(700);
    expect(record?.text.slice(record.at?.start, record.at?.end)).toBe('-all');
    const text = reportText(report, words, { bytes, width: 80, colour: false, verbose: true });
    expect(text.split('\n').length).toBeLessThan(170);
  });
});

describe('DMARC, step by step', () => {
  test('each question, why the walk ends, the tag that says so, and both editions', async () => {
    const text = told(dmarcSteps((await made(DNS)).report, words));
    expect(text).toContain('_dmarc.m.a.example, no record');
    expect(text).toContain(
      '_dmarc.a.example, an organisation by its own word (psd=n), so the walk ends',
    );
    expect(text).toContain('[v=DMARC1; p=reject; sp=quarantine; t=y; psd=n]');
    expect(text).toContain('The policy is none, by sp= at a.example');
    expect(text).toContain('only tried out (t=y)');
    expect(text).toContain('SPF b.example, fail: of another organisation than From');
    expect(text).toContain('By RFC 9989: fail (none)');
    expect(text).toContain('By RFC 7489, which RFC 9989 replaced: fail (quarantine)');
  });

  test('nothing where nothing was asked', async () => {
    expect(dmarcSteps((await made(DNS, 'nobody')).report, words)).toEqual([]);
  });
});

describe('in text', () => {
  const shown = async (zone: Zone, verbose: boolean, width = 80) => {
    const { report, bytes } = await made(zone);
    return reportText(report, words, { bytes, width, colour: false, verbose });
  };

  test('the steps stand there where they are asked for', async () => {
    expect(await shown(DNS, false)).not.toContain(words.view.steps.spf);
    const text = await shown(DNS, true);
    expect(text).toMatch(/^SPF, term by term$/m);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('    v=spf1 include:in.example'));
    expect(lines[at + 1]?.trim()).toBe('^^^^');
    expect(lines[at + 1]?.indexOf('^')).toBe(lines[at]?.indexOf('-all'));
  });

  test('the record to publish stands on a line of its own, in quotes', async () => {
    expect(await shown(DNS, false)).toMatch(
      /^b\.example\. IN TXT "v=spf1 include:in\.example a:h\.example ip4:192\.0\.2\.9 -all exp=why\.b\.example"$/m,
    );
  });

  test.each([40, 100])('DNS commands nothing, within %i columns', async (width) => {
    const evil = 'v=spf1 x=\u001b[2J\u202e a:\u009b31m.example include:in.example -all';
    const text = await shown({ ...DNS, 'b.example': { TXT: [[evil]] } }, true, width);
    expect(text).not.toMatch(OBEYED);
    const steps = text.slice(text.indexOf(words.view.steps.spf)).split('\n\n')[0] ?? '';
    expect(Math.max(...steps.split('\n').map(columns))).toBeLessThanOrEqual(width);
  });
});
