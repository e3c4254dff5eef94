/** Reports on other messages, through the front door: what refused the message, and how it would fare now. */
import { describe, expect, test } from 'vitest';
import { analyse, loadWords } from '../../src/analyse.ts';
import { reportText } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { dsn } from '../bounce/made.ts';
import {
  bytesOf,
  letter,
  NOW,
  published,
  signed,
  type Zone,
  zoneResolver,
} from '../support/messages.ts';

const words = await loadWords('en');

const REFUSED = `Final-Recipient: rfc822; alex@example.org
Action: failed
Status: 5.7.26
Remote-MTA: dns; gmail-smtp-in.l.google.com
Diagnostic-Code: smtp; 550 5.7.26 The MAIL FROM domain [sender.example] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.7]`;

const told = async (text: string, zone: Zone | null, parts?: Record<string, never>) =>
  await analyse(bytesOf(text), {
    now: NOW,
    ...(zone && { resolver: zoneResolver(zone) }),
    ...(parts && { parts }),
  });

describe('a report on a message that SPF refused', () => {
  const returned = letter('anna@sender.example');
  const report = dsn(REFUSED, '', returned);

  test('says why, and that it is the sender', async () => {
    const { source, diagnosis, bounce } = await told(report, null);
    expect(source.kind).toBe('bounce');
    expect([diagnosis.cause, diagnosis.confidence]).toEqual(['spf-fail', 'certain']);
    expect(bounce).toMatchObject({
      identity: true,
      temporary: false,
      provider: 'google',
      recipient: 'alex@example.org',
    });
    expect(bounce?.advice).toEqual(diagnosis.advice);
    expect(diagnosis.summary).toMatch(/^Refused/);
  });

  test('it still fails, from the address that the reply names', async () => {
    const { bounce } = await told(report, published('sender.example', '192.0.2.1', null));
    expect(bounce?.returned?.envelope).toMatchObject({
      ip: '192.0.2.7',
      mailFrom: 'anna@sender.example',
    });
    expect(bounce?.returned?.checks.spf.result).toBe('fail');
  });

  test('or does no more, since the record was mended', async () => {
    const { bounce } = await told(report, published('sender.example', '192.0.2.7', null));
    expect(bounce?.returned?.checks.spf.result).toBe('pass');
  });
});

test('an address that nobody named is not taken from the path of the returned message', async () => {
  const fields = 'Final-Recipient: rfc822; alex@example.org\nAction: failed\nStatus: 5.1.1';
  const { bounce } = await told(dsn(fields), published('sender.example', '192.0.2.7', null));
  expect(bounce?.returned?.envelope.ip).toBeNull();
  expect(bounce?.returned?.checks.spf.result).not.toBe('pass');
});

test('what came back went through other hands: a body that does not fit proves nothing', async () => {
  const text = await signed(letter('anna@sender.example'), 'sender.example');
  const { bounce } = await told(
    dsn(REFUSED, '', text.replace('all is well', 'all is lost')),
    published('sender.example', '192.0.2.1', 'reject'),
  );
  const [signature] = bounce?.returned?.checks.dkim ?? [];
  expect(signature).toMatchObject({ result: 'skipped', headerSignature: 'pass' });
  expect(bounce?.returned?.source.fidelity).toBe('reserialised');
});

test('a report that is forged keeps its own cause: whoever forged it wrote what it says', async () => {
  const forged = `Received: from x (x [192.0.2.66]) by mx.example.org with ESMTPS; Fri, 20 Nov 2026 08:59:31 +0000\n${dsn(REFUSED).replace('<>', '<mailer-daemon@out.sender.example>')}`;
  const report = await told(forged, published('out.sender.example', '192.0.2.1', 'reject'));
  expect(report.diagnosis.level).toBe('danger');
  expect(report.bounce?.cause).toBe('spf-fail');
  expect(report.diagnosis.cause).not.toBe('spf-fail');
  expect(report.diagnosis.summary).not.toMatch(/^Refused/);
});

test('without the part that reads it, a report is a message', async () => {
  const { source, bounce } = await told(dsn(REFUSED), null, {});
  expect([source.kind, bounce]).toEqual(['message', null]);
});

test('a report in a report in a report is followed three deep', async () => {
  let text = letter('anna@sender.example');
  for (let i = 0; i < 5; i++)
    text = dsn(REFUSED.replace('5.7.26 The', `5.7.26 ${i} The`), '', text).replaceAll(
      'b1',
      `b${i}x`,
    );
  let depth = 0;
  for (let one: Report | null = await told(text, null); one?.bounce; one = one.bounce.returned)
    depth++;
  expect(depth).toBe(4);
});

test('a reply alone has no sender and no results', async () => {
  const report = await told('550 5.1.1 <bo@there.example>: User unknown\n', null);
  expect(report.source).toMatchObject({ kind: 'smtp-reply', refused: null });
  expect([report.findings, report.checks.spf.result, report.diagnosis.level]).toEqual([
    [],
    'skipped',
    'unknown',
  ]);
  const text = reportText(report, words, { width: 80, colour: false });
  expect(text).toContain('550 5.1.1');
  expect(text).not.toContain('Claims to be');
});

test('what the reply says is shown inert', async () => {
  const report = await told('550 5.1.1 \u001b[31mUser unknown\u202e <script>\n', null);
  const text = reportText(report, words, { width: 80, colour: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none of them is left is what is tested
  expect(text).not.toMatch(/[\u001b\u202e]/);
});

describe('what would make a refusal surer', () => {
  const rows: [what: string, text: string, raisedBy: string[], says: RegExp, not: RegExp][] = [
    [
      'a documented code is certain: nothing',
      '450 4.7.25 Service unavailable, sending IPv6 address [2001:db8::1] must have reverse DNS record',
      [],
      /Microsoft 365/,
      /Surer/,
    ],
    [
      'words alone: who runs the server, and not the sender or DNS',
      '550 SPF check failed',
      ['ask-refuser'],
      /Surer once whoever runs the server/,
      /DNS switched on|asked by another way/,
    ],
  ];
  test.each(rows)('%s', async (_, text, raisedBy, says, not) => {
    const report = await told(text, null);
    expect(report.diagnosis.raisedBy).toEqual(raisedBy);
    const printed = reportText(report, words, { width: 400, colour: false });
    expect(printed).toMatch(says);
    expect(printed).not.toMatch(not);
  });
});
