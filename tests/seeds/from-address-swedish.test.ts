/** "Så här validerar EOP Från-adressen för att förhindra nätfiske", line by line. */
import { describe, expect, test } from 'vitest';
import { analyse, worded } from '../../src/analyse.ts';
import { reportText } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { loadWords } from '../../src/wording/wording.ts';
import { bytesOf, received, report } from '../support/messages.ts';
import { describeShared } from '../support/shared.ts';
import { codeOn, linesOf } from './document.ts';
import { measureOf } from './ipv6-document.ts';

const DOCUMENT = '004_30efadad5528ab3e.txt';

/** A message that came in by that From line. */
const written = (fromLine: string, more = '') =>
  received(
    `${fromLine}${fromLine === '' ? '' : '\n'}${more}To: Alex <alex@example.org>
Subject: Hello
Date: Fri, 20 Nov 2026 08:58:58 +0000
Message-ID: <1@contoso.com>

Hello.
`,
    { ip: '192.0.2.9', mailFrom: 'bounces@contoso.com' },
  );

const told = async (fromLine: string, more = '') => await analyse(bytesOf(written(fromLine, more)));

const formOf = (found: Report) => measureOf(found, 'from-form');

describeShared('the Swedish page on From', () => {
  describe('valid', () => {
    const rows: readonly (readonly [line: number, address: string, advice: RegExp | null])[] = [
      [71, 'sender@contoso.com', null],
      [73, 'sender@contoso.com', null],
      [
        75,
        'sender@contoso.com',
        /not recommended: .*spaces between the angle brackets and the add/,
      ],
      [77, 'sender.example@contoso.com', null],
      [79, 'sender@contoso.com', null],
      [81, 'sender@contoso.com', /not recommended: the name is not in quotation marks/],
    ];
    test.each(rows)('line %i: %s', async (line, address, advice) => {
      const found = await told(codeOn(DOCUMENT, line));
      expect(found.from).toMatchObject({ address, accepted: true, validity: 'valid' });
      expect(found.findings.map(({ code }) => code)).not.toContain('from-malformed');
      expect(formOf(found)?.text ?? null).toEqual(advice && expect.stringMatching(advice));
      expect(measureOf(found, 'from-override')).toBeNull();
    });

    test('line 77: a name with a comma is one name', async () => {
      const found = await told(codeOn(DOCUMENT, 77));
      expect(found.from.displayName).toBe('Sender, Example');
    });
  });

  describe('not taken', () => {
    // What RFC 5322 allows all the same is said to be Exchange Online's rule.
    const both = /^Exchange Online and Outlook\.com refuse this From line: /;
    const theirs =
      /^RFC 5322 allows this From line, but Exchange Online and Outlook\.com refuse it: /;
    const rows: readonly (readonly [
      line: number,
      whose: RegExp,
      why: RegExp,
      as: string | null,
    ])[] = [
      [87, both, /there is no address/, null],
      [
        91,
        both,
        /there is a name, and the address is not in angle brackets/,
        'From: "Microsoft 365" <sender@contoso.com>',
      ],
      [93, theirs, /text after the address/, 'From: "Microsoft 365" <sender@contoso.com>'],
      [95, both, /a comma without quotation marks/, 'From: <sender.example@contoso.com>'],
      [97, both, /the address stands in quotation marks/, null],
      [99, both, /not in angle brackets/, 'From: <sender@contoso.com>'],
      [101, theirs, /no space before the angle/, 'From: "Microsoft 365" <sender@contoso.com>'],
      [103, theirs, /no space before the angle/, 'From: "Microsoft 365" <sender@contoso.com>'],
    ];
    test.each(rows)('line %i', async (line, whose, why, as) => {
      const found = await told(codeOn(DOCUMENT, line));
      expect(found.from.accepted).toBe(false);
      expect(found.from.validity).toBe(whose === both ? 'invalid' : 'valid');
      expect(formOf(found)?.text).toMatch(whose);
      expect(formOf(found)?.text).toMatch(why);
      expect(formOf(found)?.copy).toEqual(as === null ? [] : [as]);
      expect(measureOf(found, 'from-override')?.for).toBe('helpDesk');
      expect(found.findings.some(({ code }) => code === 'from-malformed')).toBe(whose === both);
    });

    test('line 85: no From at all', async () => {
      linesOf(DOCUMENT, 85, 85, "Some automated messages don't include a From address");
      const found = await told('');
      expect(found.from).toMatchObject({ validity: 'missing', accepted: false });
      expect(formOf(found)?.text).toMatch(/refuse this From line: there is none/);
      expect(measureOf(found, 'null-mx')).not.toBeNull();
    });
  });

  describe('lines 48 to 65: what is recommended', () => {
    const rows: readonly (readonly [
      line: number,
      says: string,
      from: string,
      told: RegExp | null,
    ])[] = [
      [48, '"Display Name" <EmailAddress>', '"Ann" <ann@contoso.com>', null],
      [52, 'always enclose', 'Ann <ann@contoso.com>', /not recommended: the name is not in quot/],
      [52, 'must_ enclose', 'Ann, Contoso <ann@contoso.com>', /refuse .*a comma without quot/],
      [53, 'must be enclosed', '"Ann" ann@contoso.com', /refuse .*not in angle brackets/],
      [
        54,
        'insert a space',
        '"Ann"<ann@contoso.com>',
        /refuse .*no space before the angle bracket/,
      ],
      [59, 'fully qualified', '"Ann" <ann@contoso>', /refuse it/],
      [
        63,
        'Only one email address',
        '<ann@contoso.com>, <bo@contoso.com>',
        /refuse .*several senders/,
      ],
      [64, 'separate the angle brackets', '"Ann" < ann@contoso.com>', /not recommended: .*spaces/],
      [65, 'additional text', '<ann@contoso.com> Ann', /refuse .*text follows the address/],
    ];
    test.each(rows)('line %i, “%s”: %s', async (line, says, from, expected) => {
      linesOf(DOCUMENT, line, line, says);
      expect(formOf(await told(`From: ${from}`))?.text ?? null).toEqual(
        expected && expect.stringMatching(expected),
      );
    });
  });

  describe('line 36: Sender is not judged', () => {
    const rows: readonly (readonly [
      from: string,
      sender: string,
      accepted: boolean,
      told: boolean,
    ])[] = [
      ['"Ann" <ann@contoso.com>', '"Bo"<bo@contoso.com>', true, false],
      ['"Ann"<ann@contoso.com>', 'Bo <bo@contoso.com>', false, true],
    ];
    test.each(rows)('From: %s, Sender: %s', async (from, sender, accepted, isTold) => {
      linesOf(
        DOCUMENT,
        36,
        36,
        "Sender field (used by Send on Behalf and mailing lists) isn't affected",
      );
      const found = await told(`From: ${from}`, `Sender: ${sender}\n`);
      expect(found.from.accepted).toBe(accepted);
      expect(measureOf(found, 'sender-not-judged') !== null).toBe(isTold);
    });
  });

  test('line 42: MAIL FROM is another address than From, as Return-Path has it', async () => {
    linesOf(DOCUMENT, 42, 42, 'This email address is typically recorded in the **Return-Path**');
    const found = await told('From: ann@fabrikam.com');
    expect(found.envelope).toMatchObject({
      mailFrom: 'bounces@contoso.com',
      from: { mailFrom: 'return-path' },
    });
    expect(found.from.domain).toBe('fabrikam.com');
    const text = reportText(found, await loadWords('en'), { width: 80, colour: false });
    expect(text).toMatch(/^Came from +192\.0\.2\.9, in the name of contoso\.com$/m);
    expect(text).toMatch(/^Claims to be +<ann@fabrikam\.com>$/m);
  });

  describe('lines 107 to 121: no automatic answers', () => {
    test('an empty From keeps none away; a null MX does, and so does a field', async () => {
      linesOf(DOCUMENT, 107, 107, "You can't use the value `From: <>` to suppress auto-replies");
      linesOf(DOCUMENT, 109, 109, 'you might choose noreply.contoso.com');
      const found = measureOf(await told('From: <>'), 'null-mx');
      expect(found?.for).toBe('senderAdmin');
      expect(found?.text).toMatch(
        /An empty From line is refused, and keeps no automatic answers away/,
      );
      expect(found?.copy[0]).toBe('noreply.contoso.com. IN MX 0 .');
    });

    test('line 116 leaves out the preference, which RFC 7505 §3 asks for, and Whence says so', async () => {
      const record = linesOf(DOCUMENT, 116, 116, 'noreply.contoso.com IN MX .');
      linesOf(DOCUMENT, 111, 111, 'consists of a single period');
      const found = measureOf(await told('From: <>'), 'null-mx');
      expect(found?.copy).not.toContain(record);
      expect(found?.text).toMatch(
        /publish its null MX: “0 \.” \(Microsoft’s page leaves out the 0\)/,
      );
    });

    test('RFC 7505 §4.2 advises against mail from such a domain, and so does Whence', async () => {
      const zone = { 'noreply.contoso.com': { MX: [{ priority: 0, exchange: '' }] } };
      const message = written('From: <news@noreply.contoso.com>');
      const found = await worded(await report(message, zone));
      expect(found.checks.nullMx.from).toBe(true);
      expect(found.findings.map(({ code }) => code)).toContain('null-mx-sender');
      expect(measureOf(await told('From: <>'), 'null-mx')?.text).toMatch(/RFC 7505 §4\.2/);
    });
  });

  describe('lines 34, 125 and 127: who may override it', () => {
    const rows: readonly (readonly [line: number, says: string, told: RegExp])[] = [
      [
        34,
        'encourage these organizations to update their email servers',
        /^Ask the sender to mend/,
      ],
      [
        125,
        'IP Allow List (connection filtering) or mail flow rules',
        /IP Allow List or a mail flow rule/,
      ],
      [
        127,
        'outbound email that you send from Microsoft 365',
        /none for mail sent from Microsoft 365/,
      ],
      [
        127,
        'will not allow overrides of any kind, even through',
        /Outlook\.com makes no exception, not even through support/,
      ],
    ];
    test.each(rows)('line %i: %s', async (line, says, expected) => {
      linesOf(DOCUMENT, line, line, says);
      expect(measureOf(await told(codeOn(DOCUMENT, 97)), 'from-override')?.text).toMatch(expected);
      const refused =
        '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant and include a valid From address\n';
      const bounced = await analyse(bytesOf(refused));
      expect(bounced.bounce?.cause).toBe('from-malformed');
      expect(measureOf(bounced, 'from-override')?.text).toMatch(expected);
    });
  });
});
