/**
 * Microsoft's own values beside the labels of ../shared/corpus: what a script read of the phishing
 * and ham messages, and a person of the header blocks of many receivers.
 */
import { expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import type { Stamp } from '../../src/report.ts';
import { explainValue } from '../../src/standards/standards.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface Label {
  readonly file: string;
  readonly ms: Readonly<Record<string, string | number | null>>;
}

/** The labels' names of values that have another here. */
const NAMES: Readonly<Record<string, string>> = {
  cat: 'CAT',
  sfv: 'SFV',
  scl: 'SCL',
  bcl: 'BCL',
  ctry: 'CTRY',
  ipv: 'IPV',
  sfty: 'SFTY',
  rf: 'RF',
  ofr: 'OFR',
  pcl: 'PCL',
  cip: 'CIP',
  h: 'H',
  ptr: 'PTR',
  dir: 'DIR',
  sid_result: 'X-SID-Result',
  org_scl: 'Organization-SCL',
};

/** Messages that another receiver took: the values that the labels give were left by a sender. */
const LEFT_BY_SENDER: readonly string[] = [
  'phishing/sample-1274.eml', // Proton took it
  'phishing/sample-2019.eml', // Gmail took it; DIR:OUT
];

/** What the label has otherwise, and why it is wrong. */
const WRONG_LABELS: Readonly<Record<string, string>> = {
  'phishing/sample-6575.eml dest':
    'the first of two X-Microsoft-Antispam-Mailbox-Delivery, of a mailbox that forwarded the message six days before',
};

const labelsOf = (folder: string): readonly Label[] =>
  readShared('corpus', folder, 'labels.jsonl')
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function receiverOf(name: string): Promise<Stamp> {
  const bytes = new Uint8Array(readShared('corpus', name));
  return (await examine(bytes, { name })).claims.receiver;
}

/** The labelled values of a message, by our names. */
const labelled = ({ ms }: Label) =>
  Object.entries(ms)
    .filter(([name, value]) => value !== null && name !== 'sfs_count')
    .map(([name, value]) => ({ name: NAMES[name] ?? name, value: String(value) }));

describeShared('Microsoft’s values and the labels of ../shared/corpus', () => {
  const folders: [folder: string, share: number, values: number][] = [
    ['phishing', 0.99, 1700],
    ['receivers', 0.98, 80],
  ];
  test.each(folders)('%s: at least %d as labelled', async (folder, share, atLeast) => {
    let all = 0;
    const wrong: string[] = [];
    const excused = new Set<string>();
    for (const label of labelsOf(folder)) {
      const name = `${folder}/${label.file}`;
      if (LEFT_BY_SENDER.includes(name)) continue;
      const { spam } = await receiverOf(name);
      for (const { name: key, value } of labelled(label)) {
        const read = spam[key]?.value ?? null;
        const different = read !== value;
        if (different && WRONG_LABELS[`${name} ${key}`]) excused.add(`${name} ${key}`);
        else {
          all++;
          if (different) wrong.push(`${name} ${key}: label ${value}, read ${read}`);
        }
      }
    }
    console.log(`${folder}: ${all - wrong.length} of ${all} values as labelled`);
    expect(all).toBeGreaterThan(atLeast);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(share);
    const stale = Object.keys(WRONG_LABELS).filter((one) => one.startsWith(`${folder}/`));
    expect([...excused]).toEqual(stale);
  });

  test('what a sender left is nobody’s word where another receives', async () => {
    const names = [
      ...LEFT_BY_SENDER,
      ...labelsOf('ham')
        .filter((label) => labelled(label).length > 0)
        .map(({ file }) => `ham/${file}`),
    ];
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const { vendor, spam } = await receiverOf(name);
      expect([name, vendor === 'microsoft', spam.CAT, spam.SFV, spam.BCL, spam.AuthAs]).toEqual([
        name,
        false,
        ...[undefined, undefined, undefined, undefined],
      ]);
    }
  });

  test('every value of Microsoft’s has a meaning, but one that says nothing', async () => {
    let all = 0;
    const unknown = new Set<string>();
    for (const { file } of labelsOf('phishing')) {
      const { spam } = await receiverOf(`phishing/${file}`);
      // Fields of other writers than Microsoft have a code of their own.
      for (const [name, { value, code }] of Object.entries(spam)) {
        if (code !== undefined) continue;
        all++;
        if (explainValue(name, value) === null && value !== '' && value !== '0')
          unknown.add(`${name}:${value}`);
      }
    }
    expect(all).toBeGreaterThan(3000);
    expect([...unknown]).toEqual([]);
  });
});
