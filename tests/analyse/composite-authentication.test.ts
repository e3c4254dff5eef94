/**
 * The four worked examples of Microsoft's page on composite authentication (2022), each as a message
 * that goes the whole way: fabrikam.test writes to contoso.test, or somebody does in its name.
 */
import { describe, expect, test } from 'vitest';
import { worded } from '../../src/analyse.ts';
import { loadWords } from '../../src/wording/wording.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const ip = '192.0.2.4';

/** A stamp in the form of the page, with the recipient's domain between the results. */
const stamp = (spf: string, dkim: string, dmarc: string, compauth: string) =>
  `Authentication-Results: ${spf}; contoso.test; ${dkim};\n contoso.test; ${dmarc}; ${compauth}\n`;
const none = 'dkim=none\n (message not signed) header.d=none';
const passed = (domain: string) => `dkim=pass\n (signature was verified) header.d=${domain}`;

interface Example {
  readonly name: string;
  readonly mailFrom: string;
  readonly below: string;
  /** Whose key signs the message. */
  readonly signer: string | null;
  readonly zone: Zone;
  readonly said: readonly string[];
  readonly compauth: readonly [
    result: string,
    reason: string,
    code: 'compauth:001' | 'compauth:109',
  ];
  /** SPF, DKIM and DMARC as they are now. */
  readonly now: readonly string[];
  readonly level: string;
}

const bounce = (domain: string) => `bounce@${domain}`;
const { 'fabrikam.test': spfOnly } = published('fabrikam.test', ip, null);
const { 's1._domainkey.outbound.fabrikam.test': fabrikamKey } = published(
  'outbound.fabrikam.test',
  null,
  null,
);
const { 's1._domainkey.malicious.test': maliciousKey } = published('malicious.test', null, null);

const examples: readonly Example[] = [
  {
    name: 'no records: nothing proves the sender',
    mailFrom: bounce('fabrikam.test'),
    below: stamp(
      `spf=none (sender IP is ${ip})\n smtp.mailfrom=fabrikam.test`,
      none,
      'dmarc=none\n action=none header.from=fabrikam.test',
      'compauth=fail reason=001',
    ),
    signer: null,
    zone: {},
    said: ['spf none', 'dkim none', 'dmarc none', 'compauth fail'],
    compauth: ['fail', '001', 'compauth:001'],
    now: ['none', 'none', 'none'],
    level: 'caution',
  },
  {
    name: 'SPF alone, of the From domain',
    mailFrom: bounce('fabrikam.test'),
    below: stamp(
      `spf=pass (sender IP is ${ip})\n smtp.mailfrom=fabrikam.test`,
      none,
      'dmarc=bestguesspass\n action=none header.from=fabrikam.test',
      'compauth=pass reason=109',
    ),
    signer: null,
    zone: { 'fabrikam.test': spfOnly ?? {} },
    said: ['spf pass', 'dkim none', 'dmarc bestguesspass', 'compauth pass'],
    compauth: ['pass', '109', 'compauth:109'],
    now: ['pass', 'none', 'none'],
    level: 'fine',
  },
  {
    name: 'a signature alone, of a domain below the From domain',
    mailFrom: bounce('fabrikam.test'),
    below: stamp(
      `spf=none (sender IP is ${ip})\n smtp.mailfrom=fabrikam.test`,
      passed('outbound.fabrikam.test'),
      'dmarc=bestguesspass action=none\n header.from=fabrikam.test',
      'compauth=pass reason=109',
    ),
    signer: 'outbound.fabrikam.test',
    zone: { 's1._domainkey.outbound.fabrikam.test': fabrikamKey ?? {} },
    said: ['spf none', 'dkim pass', 'dmarc bestguesspass', 'compauth pass'],
    compauth: ['pass', '109', 'compauth:109'],
    now: ['none', 'pass', 'none'],
    level: 'fine',
  },
  {
    name: 'a signature of another domain proves nothing of From',
    mailFrom: bounce('malicious.test'),
    below: stamp(
      `spf=none (sender IP is ${ip})\n smtp.mailfrom=malicious.test`,
      passed('malicious.test'),
      'dmarc=none action=none header.from=fabrikam.test',
      'compauth=fail reason=001',
    ),
    signer: 'malicious.test',
    zone: { 's1._domainkey.malicious.test': maliciousKey ?? {} },
    said: ['spf none', 'dkim pass', 'dmarc none', 'compauth fail'],
    compauth: ['fail', '001', 'compauth:001'],
    now: ['none', 'pass', 'none'],
    level: 'caution',
  },
];

const { meanings } = await (await loadWords('en')).loadReceiver();

describe.each(examples)('$name', async ({ mailFrom, below, signer, zone, ...want }) => {
  const text = letter('Chris <chris@fabrikam.test>');
  const sent = signer === null ? text : await signed(text, signer);
  const by = 'bn8nam11ft049.mail.protection.outlook.com';
  const found = await worded(
    await report(received(sent, { ip, by, mailFrom, below }), zone, {}),
    'en',
  );
  const { receiver } = found.claims;

  test('what Microsoft said', () => {
    expect(receiver.vendor).toBe('microsoft');
    expect(receiver.ip).toBe(ip);
    expect(receiver.action).toBe('none');
    expect(receiver.results.map(({ method, result }) => `${method} ${result}`)).toEqual(want.said);
  });

  test('what its composite authentication means', () => {
    const [result, reason, code] = want.compauth;
    expect(receiver.compauth).toEqual({
      result,
      reason,
      certainty: 'documented',
      sources: expect.arrayContaining(['MS-HDR', 'MS-AUTH22']),
      meaning: meanings[code],
    });
  });

  test('bestguesspass is explained, and nothing else that an RFC says', () => {
    const explained = receiver.results.filter(({ meaning }) => typeof meaning === 'string');
    const guessed = want.said.includes('dmarc bestguesspass');
    expect(explained.map(({ result }) => result)).toEqual(guessed ? ['bestguesspass'] : []);
  });

  test('what is found now', () => {
    const { spf, dkim, dmarc } = found.checks;
    expect([spf.result, dkim[0]?.result ?? 'none', dmarc.result]).toEqual(want.now);
    expect(found.diagnosis.level).toBe(want.level);
  });
});
