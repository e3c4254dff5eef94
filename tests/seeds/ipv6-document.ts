/** What each edition of Microsoft's page on mail over IPv6 says, line by line, against what Whence says. */
import { expect, test } from 'vitest';
import { analyse, worded } from '../../src/analyse.ts';
import { reportText } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { loadWords } from '../../src/wording/wording.ts';
import { keyRecord, letter, received, report, signed, type Zone } from '../support/messages.ts';
import { linesOf } from './document.ts';

const IP = '2a01:111:f200:2004::240';
const REVERSE = '0.4.2.0.0.0.0.0.0.0.0.0.0.0.0.0.4.0.0.2.0.0.2.f.1.1.1.0.1.0.a.2.ip6.arpa';

const named: Zone = {
  [REVERSE]: { PTR: ['mail.fabrikam.com'] },
  'mail.fabrikam.com': { AAAA: [IP] },
};
const spf: Zone = { 'fabrikam.com': { TXT: [[`v=spf1 ip6:${IP} -all`]] } };
const key: Zone = { 's1._domainkey.fabrikam.com': { TXT: keyRecord } };

async function sent(zone: Zone, isSigned = false): Promise<Report> {
  const text = isSigned
    ? await signed(letter('laura@fabrikam.com'), 'fabrikam.com')
    : letter('laura@fabrikam.com');
  const message = received(text, { ip: IP, mailFrom: 'laura@fabrikam.com' });
  return await worded(await report(message, zone));
}

export const measureOf = ({ measures }: Report, code: string) =>
  measures.find((one) => one.code === code) ?? null;

/** Lines 39 and 41 of every edition: both are asked for. */
export function testRequirements(document: string): void {
  const rows: readonly (readonly [
    line: number,
    says: string,
    what: string,
    made: () => Promise<Report>,
    answer: string | null,
  ])[] = [
    [39, 'PTR', 'no name', () => sent({ ...spf }), '450 4.7.25'],
    [39, 'PTR', 'a name', () => sent({ ...spf, ...named }), null],
    [41, 'RFC 7208', 'neither SPF nor DKIM', () => sent(named), '450 4.7.26'],
    [41, 'RFC 7208', 'SPF alone will do', () => sent({ ...named, ...spf }), null],
    [41, 'RFC 6376', 'DKIM alone will do', () => sent({ ...named, ...key }, true), null],
  ];
  test.each(rows)('line %i, %s: %s', async (line, says, _, made, answer) => {
    linesOf(document, line, line, says);
    const found = await made();
    expect(found.checks.ipv6?.wouldAnswer ?? null).toBe(answer);
    expect(found.findings.some(({ code }) => code === 'ipv6-refused')).toBe(answer !== null);
    const needs = measureOf(found, 'ipv6-needs');
    expect(needs?.text ?? null).toEqual(
      answer === null ? null : expect.stringMatching(/both: a name .*\(PTR\), and SPF or DKIM/),
    );
    expect(needs?.copy ?? []).toEqual(
      answer === '450 4.7.25' ? [`${REVERSE}. IN PTR mail.example.`] : [],
    );
  });
}

/** What a reply that is pasted as the document has it is told to be. */
export async function pasted(text: string): Promise<Report> {
  return await analyse(new TextEncoder().encode(`${text}\n`));
}

/** Each reply: its code, its cause, what is said of it, what the reader is told to do. */
export const REPLIES = {
  ptr: {
    replyCode: '450',
    status: '4.7.25',
    cause: 'ptr-missing',
    temporary: true,
    identity: true,
    title: /name/,
    senderAdmin: /PTR|reverse/i,
    measures: ['ipv6-needs'],
    copy: [`${REVERSE}. IN PTR mail.example.com.`],
  },
  neither: {
    replyCode: '450',
    status: '4.7.26',
    cause: 'unauthenticated',
    temporary: true,
    identity: true,
    title: /nothing proves who sent it/,
    senderAdmin: /SPF.*DKIM/,
    measures: ['spf-sources', 'ipv6-needs'],
    copy: [],
  },
  closed: {
    replyCode: '550',
    status: '5.2.1',
    cause: 'ipv6-not-accepted',
    temporary: false,
    identity: false,
    title: /IPv6/,
    senderAdmin: /IPv4/,
    measures: ['ipv6-opt-in', 'ipv6-needs'],
    copy: [],
  },
} as const;

export async function expectReply(text: string, which: keyof typeof REPLIES): Promise<void> {
  const { title, senderAdmin, measures, copy, ...bounce } = REPLIES[which];
  const found = await pasted(text);
  expect(found.source.kind).toBe('smtp-reply');
  expect(found.bounce).toMatchObject({ ...bounce, provider: 'microsoft' });
  expect(found.diagnosis.cause).toBe(bounce.cause);
  expect(found.diagnosis.summary).toMatch(title);
  expect(found.diagnosis.advice.senderAdmin).toMatch(senderAdmin);
  expect(found.measures.map(({ code }) => code)).toEqual(measures);
  expect(found.measures.flatMap((one) => one.copy)).toEqual(copy);
  const shown = reportText(found, await loadWords('en'), { width: 80, colour: false });
  expect(shown).toContain(`${bounce.replyCode} ${bounce.status}`);
}
