/** "Mailgodkendelse i Microsoft 365" (Danish), line by line: what to do about senders that cannot be recognised. */
import { describe, expect, test } from 'vitest';
import { worded } from '../../src/analyse.ts';
import { reportText } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { loadWords } from '../../src/wording/wording.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';
import { describeShared } from '../support/shared.ts';
import { linesOf } from './document.ts';
import { measureOf } from './ipv6-document.ts';

const DOCUMENT = '003_8c37a32fb669407f.txt';
const WORDS = await loadWords('en');

const textOf = (found: Report) => reportText(found, WORDS, { width: 100, colour: false });

/** What Microsoft 365 stamps on top of a message. */
const stamped = (from: string, ip: string, results: string, zone: Zone | null) =>
  report(
    received(letter(from), {
      ip,
      by: 'AM0.mail.protection.outlook.com',
      mailFrom: from,
      above: `Authentication-Results: ${results}\n`,
    }),
    zone,
  ).then((bare) => worded(bare));

describeShared('the Danish page on authentication, its advice', () => {
  describe('lines 167 to 181: exceptions, and what is better', () => {
    const results = (ip: string, dkim: string) =>
      `spf=none (sender IP is ${ip})\n smtp.mailfrom=fabrikam.com; ${dkim}; dmarc=none action=none\n header.from=fabrikam.com; compauth=fail reason=001`;
    const suspected = (ip: string, zone: Zone, dkim = 'dkim=none') =>
      stamped('a@fabrikam.com', ip, results(ip, dkim), zone);

    const pairs: readonly (readonly [
      line: number,
      says: string,
      made: () => Promise<Report>,
      pair: string,
    ])[] = [
      [171, '/24', () => suspected('192.0.2.7', {}), 'fabrikam.com, 192.0.2.0/24'],
      [
        172,
        'PTR',
        () =>
          suspected('192.0.2.7', {
            '7.2.0.192.in-addr.arpa': { PTR: ['out1.mailer.example'] },
            'out1.mailer.example': { A: ['192.0.2.7'] },
          }),
        'fabrikam.com, mailer.example',
      ],
      [
        173,
        'DKIM-domæne',
        () =>
          suspected(
            '2001:db8::7',
            {},
            'dkim=pass (signature was verified) header.d=mailer.example',
          ),
        'fabrikam.com, mailer.example',
      ],
    ];
    test.each(pairs)('line %i: domain in From, and %s', async (line, says, made, pair) => {
      linesOf(DOCUMENT, 169, 169, 'den spoofede bruger domænet i fra-adressen');
      linesOf(DOCUMENT, line, line, says);
      const found = await made();
      expect(measureOf(found, 'allow-pair')).toMatchObject({ for: 'helpDesk' });
      expect(measureOf(found, 'allow-pair')?.copy[0]).toBe(pair);
      expect(textOf(found)).toContain(`\n${pair}\n`); // on a line of its own, to be copied
    });

    const costs: readonly (readonly [line: number, says: string, code: string, told: RegExp])[] = [
      [167, 'lejerens tilladelses-/blokliste', 'allow-pair', /Tenant Allow\/Block List/],
      [
        177,
        'ikke malwarefiltrering',
        'allow-list',
        /skips the spam filter and part of the filter for phishing/,
      ],
      [177, 'ikke malwarefiltrering', 'allow-list', /Malware is still stopped/],
      [
        181,
        'I stedet for at konfigurere manuelle tilsidesættelser',
        'allow-pair',
        /^If it proves to be genuine, first ask fabrikam\.com to mend it/,
      ],
    ];
    test.each(costs)('line %i, “%s”: %s', async (line, says, code, expected) => {
      linesOf(DOCUMENT, line, line, says);
      expect(measureOf(await suspected('192.0.2.7', {}), code)?.text).toMatch(expected);
    });
  });

  describe('lines 187 and 203 to 207: those who send for others', () => {
    const bulk = async () => {
      const zone = published('mailer.example', '192.0.2.9', null);
      const text = received(await signed(letter('news@fabrikam.com'), 'mailer.example'), {
        ip: '192.0.2.9',
        mailFrom: 'b@mailer.example',
      });
      return await worded(await report(text, zone));
    };

    test('line 187 says “SPF or DMARC”; SPF or DKIM is what has to be of the domain in From', async () => {
      linesOf(DOCUMENT, 187, 187, 'det domæne, der passerer SPF eller DMARC');
      const found = await bulk();
      expect(found.diagnosis.cause).toBe('unaligned-pass');
      expect(found.diagnosis.advice.senderAdmin).toMatch(
        /MAIL FROM of its own, sign with DKIM as fabrikam\.com/,
      );
    });

    const rows: readonly (readonly [line: number, says: string, told: RegExp])[] = [
      [
        203,
        'hvordan dine kunder skal konfigurere deres SPF-poster',
        /tell them what to put into their SPF record/,
      ],
      [
        205,
        'selvom kunden ikke eksplicit konfigurerer den',
        /as mailer\.example alone where a customer has set up nothing/,
      ],
      [205, 'dobbelttegne', /sign twice, as the customer and as mailer\.example/],
      [207, 'garanteres ikke', /guarantees no delivery/],
      [207, 'fordi den ikke er godkendt', /not junked for want of authentication/],
    ];
    test.each(rows)('line %i, “%s”', async (line, says, expected) => {
      linesOf(DOCUMENT, line, line, says);
      const found = await bulk();
      expect(measureOf(found, 'sign-twice')).toMatchObject({ for: 'provider' });
      expect(found.diagnosis.advice.provider).toMatch(expected);
    });
  });
});
