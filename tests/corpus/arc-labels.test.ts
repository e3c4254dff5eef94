/** ARC sets and Received-SPF fields as they are read, beside the labels of ../shared/corpus. */
import { expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readSpfBlocks } from '../../src/claims/spf-block.ts';
import { readMessage } from '../../src/message/message.ts';
import { lowerAscii } from '../../src/syntax/syntax.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface Label {
  readonly file: string;
  readonly aar: readonly Readonly<Record<string, string | number | null>>[];
  readonly arc_sealers: readonly string[];
  readonly arc_top_cv: string | null;
  readonly received_spf: {
    readonly result: string;
    readonly client_ip: string | null;
    readonly helo: string | null;
    readonly envelope_from: string | null;
    readonly receiver: string | null;
  } | null;
}

/** The labels' script did not decode the encoded words that both sets stand in. */
const NOT_READ_BY_THE_LABELS = 'phishing/sample-6075.eml';

describeShared('ARC and Received-SPF of ../shared/corpus and their labels', () => {
  const labelled = ['phishing', 'ham'].flatMap((folder) =>
    readShared('corpus', folder, 'labels.jsonl')
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const label: Label = JSON.parse(line);
        const name = `${folder}/${label.file}`;
        const message = readMessage(readShared('corpus', name));
        return { name, label, message, arc: readClaims(message, {}).arc };
      }),
  );

  test('every set says what the label has', () => {
    const read = labelled.filter(({ name }) => name !== NOT_READ_BY_THE_LABELS);
    expect(read).toHaveLength(359);
    for (const { name, label, arc } of read) {
      const sets = arc
        .filter(({ field }) => field !== null)
        .map(({ i, authservId, results }) => {
          const said = (method: string) => results.find((one) => one.method === method);
          const words = ['spf', 'dkim', 'dmarc', 'arc'].map(
            (method) => said(method)?.result ?? null,
          );
          return [i, authservId, ...words, said('dmarc')?.properties['header.from'] ?? null];
        });
      const wanted = label.aar
        .map((set) =>
          ['i', 'authserv_id', 'spf', 'dkim', 'dmarc', 'arc', 'header_from'].map(
            (key) => set[key] ?? null,
          ),
        )
        .toSorted(([a], [b]) => Number(a) - Number(b));
      expect([name, sets]).toEqual([name, wanted]);
    }
  });

  test('every seal names its sealer, and the last what it found', () => {
    const sealed = labelled.filter(({ label }) => label.arc_sealers.length > 0);
    expect(sealed.length).toBeGreaterThan(100);
    for (const { name, label, arc } of sealed) {
      const sealers = arc.map(({ seal }) => seal.d);
      expect([name, sealers.toSorted(), arc.at(-1)?.seal.cv]).toEqual([
        name,
        label.arc_sealers.toSorted(),
        label.arc_top_cv,
      ]);
    }
  });

  test('a Received-SPF says what the label has', () => {
    const told = labelled.flatMap(({ name, label, message }) =>
      label.received_spf ? [{ name, wanted: label.received_spf, message }] : [],
    );
    expect(told.length).toBeGreaterThan(290);
    for (const { name, wanted, message } of told) {
      const fields = readSpfBlocks(message).blocks.map(({ spf }) => ({
        result: spf.result,
        client_ip: wanted.client_ip && spf.clientIp, //  read from the prose, too, where there is no key
        helo: spf.helo,
        envelope_from: spf.envelopeFrom,
        receiver: spf.receiver && lowerAscii(spf.receiver),
      }));
      const { result, client_ip, helo, envelope_from } = wanted;
      const receiver = wanted.receiver && lowerAscii(wanted.receiver);
      expect(fields, name).toContainEqual({ result, client_ip, helo, envelope_from, receiver });
    }
  });
});
