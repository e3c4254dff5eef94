import { describe, expect, test } from 'vitest';
import { type AnalyseOptions, analyse, loadWords } from '../../src/analyse.ts';
import { columns } from '../../src/export/columns.ts';
import { reportText, type TextOptions } from '../../src/export/export.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { OBEYED } from '../support/obeyed.ts';

const words = await loadWords('en');

async function shown(source: string, text: Partial<TextOptions> = {}, options?: AnalyseOptions) {
  const bytes = bytesOf(source);
  const report = await analyse(bytes, options);
  return reportText(report, words, { bytes, width: 80, colour: false, ...text });
}

// Every place that a sender can write to and that the report quotes.
const HOSTILE = [
  'Authentication-Results: mx.example.net; spf=fail (\u001b[2J) smtp.mailfrom=a\u001b]0;x\u0007@evil.example;',
  ' dkim=pass header.d=\u009b31mevil.example\u202e',
  'Received: from \u001b[1mhost ([192.0.2.1]) by mx.example.net; Mon, 16 Nov 2026 08:00:00 +0000',
  'DKIM-Signature: v=1; a=rsa-sha256; d=\u001b[5mevil.example; s=\u0007; h=from; bh=AA; b=AA',
  'From: "\u001b[31mBank\u001b[0m \u007f" <a\u0000@example.com>',
  'Reply-To: b@\u0008\u0008evil.example',
  '',
  'text',
].join('\r\n');

describe('a hostile message', () => {
  test('commands nothing and hides nothing', async () => {
    const text = await shown(HOSTILE, {}, { name: '\u001b[7mfile.eml' });
    expect(text).not.toMatch(OBEYED);
    expect(text).toContain('<U+001B>[7mfile.eml');
  });

  test('a result that JavaScript has a meaning for is a word', async () => {
    const text = await shown(
      'Authentication-Results: mx.example.net; spf=constructor reason=toString\r\nFrom: a@example.com\r\n\r\n',
    );
    expect(text).toMatch(/^SPF +– constructor +– not checked$/m);
  });

  test.each([40, 80, 100])('stays within %i columns', async (width) => {
    const long = `From: ${'Bank '.repeat(90)}<${'x'.repeat(400)}@${'a.'.repeat(200)}evil.example>\r\n\r\n`;
    for (const source of [HOSTILE, long]) {
      const lines = (await shown(source, { width })).split('\n');
      expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
    }
  });
});

test('no name is longer than a few lines, and the address at its end is kept', async () => {
  const text = await shown(`From: ${'Bank '.repeat(9000)}<a@evil.example>\r\n\r\ntext`);
  expect(text.split('\n').length).toBeLessThan(60);
  expect(text).toContain('<a@evil.example>');
});

test('no line is wider than 100 columns, however wide the terminal is', async () => {
  const lines = (await shown(HOSTILE, { width: 300 })).split('\n');
  expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(100);
});

const PLAIN = 'From: "Chris" <chris@contoso.com>\r\nSubject: x\r\n\r\ntext\r\n';

test('the verdict is first, what left the computer is last', async () => {
  const lines = (await shown(PLAIN, {}, { name: 'x.eml' })).split('\n');
  expect(lines[0]).toBe('x.eml');
  expect(lines[1]).toBe('? Cannot tell · Never sent through mail');
  expect(lines.at(-1)).toBe('Nothing left this computer.');
});

test('an answer from memory did not leave the computer again', async () => {
  const details = { server: 'dns.example', dnssec: null, ttl: 60, cached: true };
  const resolver = () => Promise.resolve(Object.assign([['v=spf1 -all']], { details }));
  const lines = (await shown(PLAIN, {}, { resolver })).split('\n');
  expect(lines.at(-1)).toBe('Nothing left this computer.');
  expect(lines.some((line) => line.startsWith('TXT '))).toBe(true);
});

test('colour is only there when asked for, and says what the words say', async () => {
  const plain = await shown(PLAIN);
  const coloured = await shown(PLAIN, { colour: true });
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken off
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('a marker stands under the very characters', async () => {
  const source = 'From: Zoë <a@example.com>\r\nReply-To: "Zoë" <b@example.org>\r\n\r\n';
  const lines = (await shown(source)).split('\n');
  const at = lines.findIndex((line) => line.includes('2 | Reply-To'));
  const [line = '', marker = ''] = lines.slice(at, at + 2);
  const marked = line.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1);
  expect(marked).toBe('b@example.org');
});

test('without the source there are no lines of it', async () => {
  expect(await shown(HOSTILE, { bytes: undefined })).not.toContain('^');
});

test('input that is no mail is told in two lines', async () => {
  expect((await shown('{"a": 1}')).split('\n')).toEqual([
    '? Cannot tell',
    '  This is JSON data, not a mail.',
    '  Choose the message saved as an .eml file, or paste its source.',
    '',
    'Nothing left this computer.',
  ]);
});
