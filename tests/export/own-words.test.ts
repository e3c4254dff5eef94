import { describe, expect, test } from 'vitest';
import { ownWords, reportText, setAsideWords } from '../../src/export/export.ts';
import { loadWords, wordsFor } from '../../src/wording/wording.ts';
import { bytesOf } from '../support/messages.ts';
import { genuine, make } from '../support/reports.ts';

const header = (...own: readonly string[]) =>
  [
    'Received: from a.example (192.0.2.1) by x.mail.protection.outlook.com with SMTP',
    'Authentication-Results: spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example;dkim=timeout',
    ' (key query timeout) header.d=a.example;dmarc=fail action=oreject header.from=a.example;compauth=fail reason=000',
    'From: a@a.example',
    ...own,
  ].join('\n');
const reportOf = async (...own: readonly string[]) =>
  await make({ name: '', bytes: bytesOf(`${header(...own)}\n\n`), zone: null });
const shown = async (...own: readonly string[]) =>
  ownWords((await reportOf(...own)).report).map(({ name, value }) => `${name} ${value}`);

const BESIDE = ['compauth fail 000', 'action oreject', 'dkim timeout'];

describe('the words that are shown, and their order', () => {
  const rows: [name: string, own: string[], want: string[]][] = [
    ['results alone', [], []],
    [
      'what judges comes first',
      ['X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:5;SFV:SPM;CAT:SPOOF;'],
      ['CAT SPOOF', 'SFV SPM', 'SCL 5', 'CIP 192.0.2.1'],
    ],
    [
      'numbers that are internal are left out',
      ['X-Forefront-Antispam-Report: SFS:(1)(2);SFP:1501;', 'X-Microsoft-Antispam: BCL:0;ARA:1|2;'],
      ['BCL 0'],
    ],
    [
      'values that nobody can explain, too',
      ['X-Forefront-Antispam-Report: SFV:XYZ;SRV:;SCL:1'],
      ['SCL 1'],
    ],
    [
      'a list without a hit says nothing',
      ['X-Microsoft-Antispam-Mailbox-Delivery: wl:1;kl:0;dest:I'],
      ['dest I', 'wl 1'],
    ],
    ['the organisation’s level alone', ['X-MS-Exchange-Organization-SCL: 5'], ['SCL 5']],
    [
      'beside another',
      ['X-MS-Exchange-Organization-SCL: 5', 'X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:1'],
      ['SCL 1', 'CIP 192.0.2.1', 'Organization-SCL 5'],
    ],
  ];
  test.each(rows)('%s', async (_, own, want) => {
    expect(await shown(...own)).toEqual([...BESIDE, ...want]);
  });

  test('a receiver that wrote none', async () => {
    const { report } = await make({ ...(await genuine()), zone: null });
    expect(ownWords(report).filter(({ name }) => name !== 'dis')).toEqual([]);
  });
});

test('what the receiver set aside is named, and is not its word', async () => {
  const own = [
    'X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.9;SCL:1;',
    'Authentication-Results-Original: spf=pass smtp.mailfrom=a.example',
  ];
  const { report } = await reportOf(...own);
  const words = await wordsFor(report, await loadWords('en'));
  const names = setAsideWords(report, words).map(({ name }) => name);
  expect(names).toEqual(own.map((field) => field.slice(0, field.indexOf(':'))));
  expect(await shown(...own)).toEqual(BESIDE);
});

describe('in the terminal', async () => {
  const words = await loadWords('en');
  const made = await reportOf(
    'X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:NL;\n SCL:5;CAT:\u202eSPOOF;',
  );
  const text = (bytes?: Uint8Array) =>
    reportText(made.report, words, { bytes, width: 100, colour: false });

  test('each that judges, with its meaning and its line', () => {
    const section = text(made.bytes)
      .split('\n\n')
      .find((one) => one.startsWith('What Microsoft'));
    expect(section?.replace(/\n {19}/g, ' ').split('\n')).toEqual([
      'What Microsoft wrote',
      expect.stringMatching(/^compauth fail 000 {2}DMARC failed, .* \(Line 3\)$/),
      expect.stringMatching(/^action oreject {5}The .* \(Line 3; what is known of it disagrees\)$/),
      expect.stringMatching(/^dkim timeout {7}DNS .* \(Line 2; as seen in many messages\)$/),
      'SCL 5              Spam. (Line 6)',
    ]);
  });

  test('without the bytes there are no lines to name', () => {
    expect(text()).toMatch(/^SCL 5 {14}Spam\.$/m);
  });
});

test('in text, what judges is told, and with the option all that has a meaning', async () => {
  const { bytes, report } = await reportOf(
    'X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:DE;LANG:en;SCL:5;SFV:SPM;CAT:SPM',
  );
  const words = await wordsFor(report, await loadWords('en'));
  const told = (verbose: boolean) =>
    reportText(report, words, { bytes, width: 100, colour: false, verbose });
  for (const code of ['CAT SPM', 'SFV SPM', 'SCL 5', 'compauth fail 000']) {
    expect(told(false)).toMatch(new RegExp(`^${code} +\\S.{4}`, 'm'));
  }
  expect(told(false)).not.toMatch(/^CTRY DE/m);
  expect(told(true)).toMatch(/^CTRY DE +The country/m);
});
