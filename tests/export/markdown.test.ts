import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/analyse.ts';
import { reportMarkdown } from '../../src/export/export.ts';
import { dsn } from '../bounce/made.ts';
import { bytesOf } from '../support/messages.ts';
import {
  type Case,
  genuine,
  mailingList,
  make,
  refusedByPolicy,
  spoof,
} from '../support/reports.ts';

const words = await loadWords('en');

async function ticket(one: Case | Promise<Case>, zone?: string): Promise<string> {
  const { report, bytes } = await make(await one);
  return reportMarkdown(report, words, { bytes, zone });
}

/** The parts between headings, each by its heading. */
const parts = (text: string) =>
  new Map(text.split(/^(?=#+ )/m).map((part) => [/^#+ (.*)/.exec(part)?.[1] ?? '', part]));

describe('the ticket', () => {
  test('has the cause first, then the lines, what to do, and the checks', async () => {
    const text = await ticket(refusedByPolicy());
    expect([...parts(text).keys()]).toEqual([
      expect.stringMatching(/^✗ Danger · /),
      'Why',
      'What to do',
      'Results',
    ]);
    expect(text.split('\n')[2]).toMatch(/^\*\*.*`contoso\.com`.*\*\*$/);
  });

  test('says whose mail it is', async () => {
    const text = await ticket(spoof());
    expect(text).toContain('* Claims to be: Contoso Billing `<chris@contoso.com>`');
    expect(text).toContain('* Came from: `192.0.2.8`, in the name of `maliciousdomain.com`');
    expect(text).toContain('* Answers go to: `contoso.billing@freemail.example`');
  });

  test('shows a line of the source as code, with its number and the marks', async () => {
    const { report, bytes } = await make(await spoof());
    const text = reportMarkdown(report, words, { bytes });
    const [, number, line = '', marks = ''] =
      /^```text\n *(\d+) \| (.*)\n *\| (.*)\n/m.exec(text) ?? [];
    const source = new TextDecoder().decode(bytes).split('\r\n')[Number(number) - 1] ?? '';
    const marked = line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
    expect(marked).not.toBe('');
    expect(source).toContain(marked);
  });

  test('is short: of many findings the first are told, the others named', async () => {
    const text = await ticket(mailingList());
    expect(text.match(/^\*\*\d+\. /gm)).toHaveLength(3);
    expect(text).toMatch(/^Also found: .*;/m);
    expect(text.split('\n').length).toBeLessThan(70);
  });

  test('has a table that every line of has as many cells', async () => {
    const table = (await ticket(mailingList())).split('\n').filter((line) => line.startsWith('|'));
    expect(table.length).toBeGreaterThan(4);
    expect(new Set(table.map((line) => line.split('|').length))).toEqual(new Set([5]));
    expect(new Set(table.map((line) => line.length)).size).toBe(1); // and is a table to the eye, too
  });

  test('tells each of the three what to do, with the record to publish', async () => {
    const one = await genuine();
    const zone = { ...one.zone, 'fabrikam.com': { TXT: [['v=spf1 ip4:198.51.100.1 -all']] } };
    const unsigned = bytesOf(new TextDecoder().decode(one.bytes).replace(/^DKIM-Signature/m, 'X'));
    const text = parts(await ticket({ ...one, zone, bytes: unsigned })).get('What to do');
    expect(text?.match(/^\* /gm)).toHaveLength(3);
    expect(text).toContain(
      '```text\nfabrikam.com. IN TXT "v=spf1 ip4:198.51.100.1 ip4:203.0.113.7 -all"\n```',
    );
  });

  test('without the source has no lines of it', async () => {
    const { report } = await make(await spoof());
    expect(reportMarkdown(report, words)).not.toMatch(/^ *\d+ \| |\^/m);
  });

  test('says what left the computer, and what made it', async () => {
    expect(await ticket(spoof(), 'zone.json')).toMatch(
      /answered from `zone\.json`\. Nothing left this computer\. Made by Whence \d+\.\d+\.\d+, with tables of [\d-]{10}\.$/,
    );
  });
});

test('of a delivery report it says who refused what, how, and how the message fares now', async () => {
  const fields = `Final-Recipient: rfc822; alex@example.org
Action: failed
Status: 5.7.26
Remote-MTA: dns; mx.google.com
Diagnostic-Code: smtp; 550 5.7.26 see http://evil.example/ @admin #1`;
  const returned = 'From: a@sender.example\nSubject: x\n\ntext\n';
  const text = await ticket({ name: 'b.eml', bytes: bytesOf(dsn(fields, '', returned)), zone: {} });
  expect(text).toContain('* Recipient: `alex@example.org`');
  expect(text).toContain('* Code: 550 `5.7.26` (for good');
  expect(text).toContain('`http://evil.example/ @admin #1`');
  expect(text).toContain(`* ${words.view.returnedNow}: `);
});

test('of a server’s reply alone there is nothing that could have been checked', async () => {
  const bytes = bytesOf('550 5.7.1 Service unavailable; client [192.0.2.1] blocked\n');
  const text = await ticket({ name: '', bytes, zone: null });
  expect(text).toContain('* Code: 550 `5.7.1`');
  expect(text).not.toContain('#### Results');
});

test('input that is no mail is told in two lines', async () => {
  const text = await ticket({ name: '', bytes: bytesOf('{"a": 1}'), zone: null });
  expect(text.split('\n').slice(0, 5)).toEqual([
    '### ? Cannot tell',
    '',
    '**This is JSON data, not a mail.**',
    '',
    'Choose the message saved as an `.eml` file, or paste its source.',
  ]);
});
