/** "Mailgodkendelse i Microsoft 365" (Danish), line by line. */
import { describe, expect, test } from 'vitest';
import { analyse, worded } from '../../src/analyse.ts';
import { ownWords, reportText } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { loadWords } from '../../src/wording/wording.ts';
import {
  bytesOf,
  letter,
  published,
  received,
  report,
  signed,
  type Zone,
} from '../support/messages.ts';
import { describeShared } from '../support/shared.ts';
import { linesOf } from './document.ts';
import { measureOf } from './ipv6-document.ts';

const DOCUMENT = '003_8c37a32fb669407f.txt';
const WORDS = await loadWords('en');

/** A block of header lines of the document, as somebody pastes them. */
const pasted = async (first: number, last: number, says: string) =>
  await analyse(bytesOf(`${linesOf(DOCUMENT, first, last, says)}\n\n`));

const meaningOf = (found: Report, name: string) =>
  ownWords(found).find((word) => word.name === name)?.meaning ?? null;

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

describeShared('the Danish page on authentication', () => {
  describe('lines 70 to 73: compauth=<fail | pass | softpass | none> reason=<yyy>', () => {
    const rows: readonly (readonly [result: string, reason: string, meaning: RegExp])[] = [
      ['fail', '001', /Nothing proved who sent it/],
      ['pass', '100', /pass/i],
      ['softpass', '202', /\w/],
      ['none', '300', /\w/],
    ];
    test.each(rows)('%s, reason %s', async (result, reason, meaning) => {
      linesOf(DOCUMENT, 72, 72, `compauth=<fail | pass | softpass | none> reason=<yyy>`);
      const found = await stamped(
        'a@fabrikam.com',
        '192.0.2.7',
        `spf=none (sender IP is 192.0.2.7) smtp.mailfrom=fabrikam.com;\n dkim=none; dmarc=none header.from=fabrikam.com; compauth=${result} reason=${reason}`,
        null,
      );
      expect(found.claims.receiver.compauth).toMatchObject({ result, reason });
      expect(meaningOf(found, 'compauth')).toMatch(meaning);
      expect(textOf(found)).toContain(`compauth ${result} ${reason}`); // the code stands beside its meaning
    });
  });

  describe('the examples', () => {
    test('lines 94 to 99: no records, so composite authentication fails', async () => {
      linesOf(DOCUMENT, 91, 91, 'ingen SPF-, DKIM- eller DMARC-poster');
      const found = await pasted(94, 99, 'compauth=fail reason=001');
      expect(found.claims.receiver).toMatchObject({
        vendor: 'microsoft',
        compauth: { result: 'fail', reason: '001' },
      });
      // It is an address of a network of one's own, which DNS knows nothing of.
      expect(found.claims.receiver.results[0]?.comment).toBe('sender IP is 10.2.3.4');
      expect(found.diagnosis.cause).toBe('unauthenticated');
      expect(found.diagnosis.summary).toBe('Nothing proves that fabrikam.com sent this');
      expect(meaningOf(found, 'compauth')).toMatch(/has no SPF, DKIM or DMARC that would tell/);
      expect(found.diagnosis.advice.senderAdmin).toMatch(/SPF.*DKIM.*DMARC/);
    });

    test('lines 105 to 110: SPF of its own, so it passes as it would with a DMARC record', async () => {
      linesOf(DOCUMENT, 102, 102, 'SPF uden en DKIM-post');
      const found = await pasted(105, 110, 'spf=pass');
      expect(found.claims.receiver.compauth).toMatchObject({ result: 'pass', reason: '109' });
      expect(meaningOf(found, 'dmarc')).toMatch(
        /no DMARC record; had it one, the message would have passed/,
      );
      expect(meaningOf(found, 'compauth')).toMatch(/no DMARC record; had it one/);
      expect(found.findings.map(({ code }) => code)).toContain('receiver-says-pass');
      expect(found.diagnosis.level).not.toBe('danger');
      expect(found.comparison.find(({ method }) => method === 'spf')).toMatchObject({
        domain: 'fabrikam.com',
        receiver: { result: 'pass' },
      });
    });

    test('lines 116 to 122: a signature of a name below its own does the same', async () => {
      linesOf(DOCUMENT, 113, 113, 'DKIM-post uden en SPF-post');
      const found = await pasted(116, 122, 'header.d=outbound.fabrikam.com');
      expect(found.claims.receiver.compauth).toMatchObject({ result: 'pass', reason: '109' });
      expect(meaningOf(found, 'compauth')).toMatch(/no DMARC record; had it one/);
      expect(found.comparison.find(({ method }) => method === 'dkim')).toMatchObject({
        domain: 'outbound.fabrikam.com',
        receiver: { result: 'pass' },
      });
      expect(found.findings.map(({ code }) => code)).toContain('receiver-says-pass');
      expect(found.findings.map(({ code }) => code)).not.toContain('unaligned-pass');
    });

    test('lines 128 to 134: another domain passes, so it says nothing about the one in From', async () => {
      linesOf(DOCUMENT, 125, 125, 'ikke stemmer overens med domænet i fra-adressen');
      const found = await pasted(128, 134, 'header.d=maliciousdomain.com');
      expect(found.diagnosis).toMatchObject({
        cause: 'unaligned-pass',
        level: 'caution',
        confidence: 'possible', // nothing in the header tells who wrote it
        summary: 'It is not known who sent this mail; its header says maliciousdomain.com did',
      });
      expect(found.diagnosis.why).toBe(
        'The authentication is of maliciousdomain.com. Nothing ties it to contoso.com.',
      );
      expect(found.comparison.find(({ method }) => method === 'dkim')).toMatchObject({
        domain: 'maliciousdomain.com',
        receiver: { result: 'pass' },
      });
      expect(meaningOf(found, 'compauth')).not.toBeNull();
    });

    test('the same as Microsoft stamps it, so that it may be believed', async () => {
      const results = linesOf(DOCUMENT, 128, 132, 'header.d=maliciousdomain.com')
        .replace(/^Authentication-Results: /, '')
        .replaceAll('192.168.1.8', '192.0.2.8');
      const found = await stamped('chris@contoso.com', '192.0.2.8', results, null);
      expect(found.diagnosis).toMatchObject({ cause: 'unaligned-pass', confidence: 'likely' });
      expect(found.diagnosis.summary).toMatch(/maliciousdomain\.com/);
      expect(found.findings.find(({ code }) => code === 'unaligned-pass')?.facts).toMatchObject({
        domain: 'contoso.com',
        passing: ['maliciousdomain.com'],
      });
    });
  });

  describe('what authentication shows, and what not', () => {
    const SPF: Zone = { 'contoso.com': { TXT: [['v=spf1 ip4:192.0.2.1 -all']] } };
    const dmarc = (policy: string): Zone => ({
      '_dmarc.contoso.com': { TXT: [[`v=DMARC1; p=${policy}`]] },
    });
    const sent = async (zone: Zone, ip = '192.0.2.1', from = 'laura@contoso.com') =>
      await worded(await report(received(letter(from), { ip, mailFrom: from }), zone));
    const codes = (found: Report) => found.findings.map(({ code }) => code);

    test('lines 44 and 50: from an expected source, so it is shown to be the sender’s', async () => {
      linesOf(DOCUMENT, 44, 44, 'laura@contoso.com');
      linesOf(DOCUMENT, 50, 50, 'bestået SPF eller DKIM');
      expect((await sent({ ...SPF, ...dmarc('reject') })).diagnosis).toMatchObject({
        cause: 'genuine',
        level: 'fine',
        summary: 'contoso.com sent this mail',
      });
    });

    test('line 52: a strong policy protects, a weak one or none is a target', async () => {
      linesOf(DOCUMENT, 52, 52, 'stærke politikker');
      const strong = await sent({ ...SPF, ...dmarc('reject') }, '198.51.100.9');
      expect(strong.diagnosis).toMatchObject({ cause: 'dmarc-fail-policy', level: 'danger' });
      const weak = await sent({ ...SPF, ...dmarc('none') }, '198.51.100.9');
      expect(codes(weak)).toContain('asks-for-no-protection');
      expect(codes(strong)).not.toContain('asks-for-no-protection');
    });

    test('line 83: records are missing, or wrong', async () => {
      linesOf(DOCUMENT, 83, 83, 'eller posterne er konfigureret forkert');
      expect((await sent({})).diagnosis.cause).toBe('unauthenticated');
      const wrong = await sent({ 'contoso.com': { TXT: [['v=spf1 ip4:192.0.2 -all']] } });
      expect(codes(wrong)).toContain('spf-record-faulty');
    });

    test('line 85: anybody can pass SPF and DKIM with a domain of his own', async () => {
      linesOf(DOCUMENT, 85, 85, 'bruge et helt andet domæne i fra-adressen');
      const zone = published('evil.example', '198.51.100.9', null);
      const text = received(await signed(letter('ceo@contoso.com'), 'evil.example'), {
        ip: '198.51.100.9',
        mailFrom: 'x@evil.example',
      });
      const found = await worded(await report(text, zone));
      expect(found.diagnosis.cause).toBe('unaligned-pass');
      expect(found.diagnosis.summary).toMatch(/evil\.example/);
    });

    test('lines 62, 87 and 89: what else Microsoft knows can decide either way', async () => {
      linesOf(DOCUMENT, 62, 62, 'afsenderens omdømme, afsenderhistorik, modtagerhistorik');
      linesOf(DOCUMENT, 87, 87, 'Sammensat godkendelse kan løse disse begrænsninger');
      const results = (compauth: string) =>
        `spf=none (sender IP is 192.0.2.1)\n smtp.mailfrom=contoso.com; dkim=none; dmarc=none action=none\n header.from=contoso.com; compauth=${compauth}`;
      const passed = await stamped('a@contoso.com', '192.0.2.1', results('pass reason=701'), {});
      expect(passed.findings.find(({ code }) => code === 'receiver-says-pass')?.facts.how).toBe(
        'implied',
      );
      const failed = await stamped('a@contoso.com', '192.0.2.1', results('fail reason=001'), {});
      expect(codes(failed)).not.toContain('receiver-says-pass');
      expect(failed.diagnosis.cause).toBe('unauthenticated');
    });

    test('line 143: mail in one’s own name from outside', async () => {
      linesOf(DOCUMENT, 143, 143, 'spoofing inden for organisationen');
      const found = await worded(
        await report(
          received(letter('boss@example.org'), {
            ip: '192.0.2.7',
            by: 'AM0.mail.protection.outlook.com',
            mailFrom: 'boss@example.org',
            above:
              'Authentication-Results: spf=none (sender IP is 192.0.2.7)\n smtp.mailfrom=example.org; dkim=none; dmarc=none action=none\n header.from=example.org; compauth=fail reason=601\n',
          }),
          {},
        ),
      );
      expect(found.diagnosis.cause).toBe('intra-org-spoof');
      expect(found.diagnosis.advice.helpDesk).toMatch(/SPF or DKIM/);
      expect(measureOf(found, 'allow-pair')?.copy[1]).toContain('-SpoofType Internal');
    });
  });

  describe('lines 145 to 163: the records of one’s own domain', () => {
    const RECORD = /"(v=spf1 [^"]*)"/;
    const zone = (): Zone => {
      const record = RECORD.exec(linesOf(DOCUMENT, 156, 156, 'fabrikam.com IN TXT'))?.[1] ?? '';
      return {
        'fabrikam.com': { TXT: [[record]] },
        'spf.fabrikam.com': { TXT: [['v=spf1 ip4:192.0.2.0/24 -all']] },
      };
    };
    const sent = async (ip: string) =>
      await worded(
        await report(
          received(letter('a@fabrikam.com'), { ip, mailFrom: 'a@fabrikam.com' }),
          zone(),
        ),
      );

    test('lines 156 and 159: one’s own servers pass, an unknown source is neutral', async () => {
      linesOf(DOCUMENT, 159, 159, 'går tilbage til neutral');
      expect((await sent('192.0.2.1')).checks.spf.result).toBe('pass');
      expect((await sent('192.0.2.1')).diagnosis.cause).toBe('genuine');
      const unknown = await sent('198.51.100.9');
      expect(unknown.checks.spf.result).toBe('neutral');
      expect(unknown.findings.map(({ code }) => code)).toContain('spf-says-nothing');
      expect(unknown.diagnosis.level).not.toBe('danger');
    });

    test('line 161: what is neutral may be marked as forged all the same', async () => {
      linesOf(DOCUMENT, 161, 161, 'kan stadig være markeret som spoof');
      const found = await stamped(
        'a@fabrikam.com',
        '198.51.100.9',
        'spf=neutral (sender IP is 198.51.100.9)\n smtp.mailfrom=fabrikam.com; dkim=none; dmarc=none action=none\n header.from=fabrikam.com; compauth=fail reason=001',
        zone(),
      );
      expect(found.diagnosis.cause).toBe('unauthenticated');
      expect(measureOf(found, 'publish-spf')?.copy).toEqual([
        'fabrikam.com. IN TXT "v=spf1 include:spf.fabrikam.com ip4:198.51.100.9 ?all"',
      ]);
    });

    test('lines 145 to 147: SPF, DKIM and DMARC, each as it is missing', async () => {
      linesOf(DOCUMENT, 147, 147, 'DMARC-poster');
      const text = received(letter('a@fabrikam.com'), {
        ip: '192.0.2.1',
        mailFrom: 'a@fabrikam.com',
      });
      const found = await worded(await report(text, {}));
      expect(found.diagnosis.advice.senderAdmin).toMatch(
        /publish SPF, sign with DKIM.*publish DMARC/,
      );
      // Line 153: "?all" to begin with.
      expect(measureOf(found, 'publish-spf')?.copy).toEqual([
        'fabrikam.com. IN TXT "v=spf1 ip4:192.0.2.1 ?all"',
      ]);
      expect(measureOf(found, 'publish-dmarc')?.copy).toEqual([
        '_dmarc.fabrikam.com. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@fabrikam.com"',
      ]);
    });

    const sources: readonly (readonly [line: number, says: string, told: RegExp])[] = [
      [153, 'alle de mailkilder, du kender til', /has to list every source/],
      [163, 'en strengere politik', /end it in “\?all”; then make it stricter/],
      [191, 'Mailservere i det lokale miljø', /your own mail servers/],
      [192, 'SaaS-udbyder', /services that send for you/],
      [193, 'cloudhostingtjeneste', /servers at cloud hosts/],
      [195, 'instruktionerne fra internetudbyderen', /provider’s instructions/],
    ];
    test.each(sources)('line %i, “%s”', async (line, says, expected) => {
      linesOf(DOCUMENT, line, line, says);
      expect(measureOf(await sent('198.51.100.9'), 'spf-sources')?.text).toMatch(expected);
    });
  });
});
