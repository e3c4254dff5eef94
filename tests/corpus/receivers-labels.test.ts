/**
 * What 52 header blocks of 20 kinds of receiver say, beside what a person read of them
 * (../shared/corpus/receivers): results, address, boundary, and the stamps that are not the receiver's.
 */
import { expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import type { Report } from '../../src/report.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface Label {
  readonly file: string;
  readonly spf: string | null;
  readonly dkim: readonly { readonly result: string; readonly d: string }[];
  readonly dmarc: string | null;
  readonly arc: string | null;
  readonly compauth: string | null;
  readonly reason: string | null;
  readonly action: string | null;
  readonly sender_ip: string | null;
  readonly boundary_received_index: number | null;
  readonly cause: string;
  readonly stamps_to_ignore: readonly { readonly stamp: string }[];
}

type Told = string | number | null;

const resultOf = (method: string) => (report: Report) =>
  report.claims.receiver.results.find((result) => result.method === method)?.result ?? null;

/** The label has the domain of i= where the stamp has no d=. */
const signer = (properties: Readonly<Record<string, string>>) =>
  properties['header.d'] ?? properties['header.i']?.replace(/^.*@/, '') ?? '';

const signatures = (list: readonly (readonly [result: string, domain: string])[]) =>
  list.map(([result, domain]) => `${result} ${domain.toLowerCase()}`).join();

/** Undefined: the label says nothing of it. */
const columns: Readonly<
  Record<
    string,
    readonly [label: (label: Label) => Told | undefined, read: (report: Report) => Told]
  >
> = {
  spf: [({ spf }) => spf, resultOf('spf')],
  dkim: [
    ({ dkim }) => signatures(dkim.map(({ result, d }) => [result, d])),
    ({ claims }) =>
      signatures(
        claims.receiver.results
          .filter(({ method }) => method === 'dkim')
          .map(({ result, properties }) => [result, signer(properties)]),
      ),
  ],
  dmarc: [({ dmarc }) => dmarc, resultOf('dmarc')],
  arc: [({ arc }) => arc, resultOf('arc')],
  compauth: [({ compauth }) => compauth, ({ claims }) => claims.receiver.compauth?.result ?? null],
  reason: [({ reason }) => reason, ({ claims }) => claims.receiver.compauth?.reason ?? null],
  action: [({ action }) => action, ({ claims }) => claims.receiver.action],
  'sending address': [
    ({ sender_ip }) => sender_ip ?? undefined,
    ({ claims, envelope }) => claims.receiver.ip ?? envelope.ip,
  ],
  'boundary hop': [
    ({ boundary_received_index: index }) => index ?? undefined,
    ({ envelope }) => envelope.receivedIndex,
  ],
};

/** What is read otherwise, and why: a person knew what the header does not show. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  'rcv-host-01.eml':
    'a server that writes its Received field at the bottom; by the order of fields that one is the sender’s first',
  'rcv-sendmail-02.eml':
    'two servers of one owner, and nothing but HELO says so: "(may be forged)" stands beside it',
  'rcv-cisco-01.eml':
    'a gateway before an Exchange server with a local name, and nothing but HELO says that it is its own',
};

describeShared('claims of ../shared/corpus/receivers and their labels', async () => {
  const labelled = await Promise.all(
    readShared('corpus', 'receivers', 'labels.jsonl')
      .toString('utf8')
      .trim()
      .split('\n')
      .map(async (line) => {
        const label: Label = JSON.parse(line);
        const bytes = new Uint8Array(readShared('corpus', 'receivers', label.file));
        return { label, report: await examine(bytes, { name: label.file }) };
      }),
  );

  const cells = labelled.flatMap(({ label, report }) =>
    Object.entries(columns).flatMap(([column, [told, read]]) => {
      const want = told(label);
      const found = read(report);
      return want === undefined
        ? []
        : [{ file: label.file, column, want, found, right: want === found }];
    }),
  );
  const wrong = cells.filter(({ right }) => !right);

  test('the table', () => {
    const lines = Object.keys(columns).map((name) => {
      const column = cells.filter((cell) => cell.column === name);
      return `${name.padEnd(16)} ${column.filter(({ right }) => right).length} of ${column.length}`;
    });
    const told = wrong.map(
      ({ file, column, want, found }) => `${file} ${column}: label ${want}, read ${found}`,
    );
    console.log([...lines, ...told].join('\n'));
    expect(labelled).toHaveLength(52);
  });

  test('98 % as labelled, and the rest explained', () => {
    expect(1 - wrong.length / cells.length).toBeGreaterThanOrEqual(0.98);
    expect([...new Set(wrong.map(({ file }) => file))].toSorted()).toEqual(
      Object.keys(READ_OTHERWISE).toSorted(),
    );
  });

  const forged = labelled.filter(({ label }) => label.cause === 'forged-results');

  test.each(forged)(
    '$label.file: its forged stamps are named',
    ({ report: { claims, diagnosis } }) => {
      expect(claims.others.map(({ authservId, trust }) => [authservId, trust])).toContainEqual([
        'aaa.com',
        'forged',
      ]);
      expect(claims.receiver.authservId).not.toBe('aaa.com');
      expect(diagnosis).toMatchObject({ level: 'danger', cause: 'forged-results' });
    },
  );

  test('nothing is forged that a person did not call so', () => {
    const named = labelled.filter(({ report: { claims } }) =>
      claims.others.some(({ trust }) => trust === 'forged'),
    );
    expect(named.map(({ label }) => label.file)).toEqual(forged.map(({ label }) => label.file));
    expect(forged).toHaveLength(6);
  });

  test('of stamps to ignore none is the receiver’s', () => {
    const taken = labelled.flatMap(({ label, report: { claims, fields } }) => {
      const ignored = label.stamps_to_ignore.map(({ stamp }) => stamp).join();
      const id = claims.receiver.authservId ?? '';
      const topmost = ignored.includes('topmost');
      const own = topmost
        ? claims.receiver.fields[0] === fields.findIndex(isStamp)
        : ignored.includes(`: ${id}`);
      return id !== '' && own ? [label.file] : [];
    });
    expect(taken).toEqual([]);
  });
});

const isStamp = ({ name }: Report['fields'][number]) => /^authentication-results$/i.test(name);
