/**
 * What is read of a message's claims beside what an independent script, or a person, read of it:
 * the labels of ../shared/corpus. The table is printed; each share has a bound of its own.
 */
import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import type { Report } from '../../src/report.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface Label {
  readonly file: string;
  readonly from_domain: string | null;
  readonly auth_results: {
    readonly spf?: string | null;
    readonly dkim_all?: readonly { readonly result: string; readonly d: string | null }[];
    readonly dmarc?: string | null;
    readonly action?: string | null;
    readonly compauth?: string | null;
    readonly reason?: string | null;
  } | null;
  readonly received_spf: { readonly result: string; readonly upstream?: boolean } | null;
  readonly sender_ip: string | null;
  readonly boundary_received: { readonly index: number } | null;
  readonly receiver_verdict: string;
  readonly destination: string | null;
}

type Told = string | number | null;

/** The receiver's own word for a method; Received-SPF where it wrote no Authentication-Results. */
function labelledSpf({ auth_results, received_spf }: Label): Told {
  if (auth_results) return auth_results.spf ?? null;
  return received_spf && !received_spf.upstream ? received_spf.result : null;
}

const resultOf = (report: Report, method: string): Told =>
  report.claims.receiver.results.find((result) => result.method === method)?.result ?? null;

const lower = (told: string | null | undefined): Told => told?.toLowerCase() ?? null;

/** The label names the domain of i= where the stamp has no d=. */
const signer = (properties: Readonly<Record<string, string>>) =>
  properties['header.d'] ?? properties['header.i']?.replace(/^.*@/, '');

/** The label has the domain's own letters; Node maps them as every reader does (UTS #46). */
const asLookedUp = (domain: string | null) =>
  domain && /[^ -~]/.test(domain) ? domainToASCII(domain) : lower(domain);

const DESTINATIONS: Readonly<Record<string, string>> = { 'custom-folder': 'folder' };

/** column -> [share that must agree, the label, what was read] */
const columns: Readonly<
  Record<
    string,
    readonly [share: number, label: (label: Label) => Told, read: (report: Report) => Told]
  >
> = {
  spf: [0.999, labelledSpf, (report) => resultOf(report, 'spf')],
  dkim: [
    0.999,
    ({ auth_results }) =>
      auth_results?.dkim_all?.map(({ result, d }) => `${result} ${lower(d)}`).join() ?? '',
    ({ claims }) =>
      claims.receiver.results
        .filter(({ method }) => method === 'dkim')
        .map(({ result, properties }) => `${result} ${lower(signer(properties))}`)
        .join(),
  ],
  dmarc: [
    0.999,
    ({ auth_results }) => auth_results?.dmarc ?? null,
    (report) => resultOf(report, 'dmarc'),
  ],
  action: [
    0.999,
    ({ auth_results }) => auth_results?.action ?? null,
    ({ claims }) => claims.receiver.action,
  ],
  compauth: [
    0.999,
    ({ auth_results }) => auth_results?.compauth ?? null,
    ({ claims }) => claims.receiver.compauth?.result ?? null,
  ],
  reason: [
    0.999,
    ({ auth_results }) => auth_results?.reason ?? null,
    ({ claims }) => claims.receiver.compauth?.reason ?? null,
  ],
  'sending address': [
    0.995,
    ({ sender_ip }) => sender_ip,
    ({ claims, envelope }) => claims.receiver.ip ?? envelope.ip,
  ],
  'boundary hop': [
    0.995,
    ({ boundary_received }) => boundary_received?.index ?? null,
    ({ envelope }) => envelope.receivedIndex,
  ],
  'From domain': [0.999, ({ from_domain }) => asLookedUp(from_domain), ({ from }) => from.domain],
  verdict: [
    0.99,
    ({ receiver_verdict }) => receiver_verdict,
    ({ claims }) => claims.receiver.verdict,
  ],
  destination: [
    0.99,
    ({ destination }) =>
      destination === null ? 'unknown' : (DESTINATIONS[destination] ?? destination),
    ({ claims }) => claims.receiver.destination,
  ],
};

const LIST_HOST =
  'X-Spam-* of the list’s host, which X-Spam-Checker-Version names; the mailbox is of the host that took it from there';

const INSIDE =
  'the topmost public address is of a server of Outlook.com’s; another of them took the message three fields below';

const SENT_ON =
  'an old message of mailin034.protonmail.ch, with the stamps of then, that was sent again; Proton’s own say 154.19.184.7';

/** Labels that are wrong, and why: they count neither way, and are no longer listed once they agree. */
const WRONG_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dkim: { 'phishing/sample-5510.eml': SENT_ON },
  'sending address': {
    'phishing/sample-2246.eml': INSIDE,
    'phishing/sample-5510.eml': SENT_ON,
  },
  'boundary hop': {
    'phishing/sample-394.eml':
      'of Exchange Online, which handed it to its customer’s own servers; these took it at the field below the topmost',
    'phishing/sample-2246.eml': INSIDE,
    'phishing/sample-5510.eml': SENT_ON,
  },
  verdict: {
    'ham/linux-erofs-18fe9e2a1059.eml': LIST_HOST,
    'ham/linux-erofs-466c284e1ef8.eml': LIST_HOST,
    'ham/linux-erofs-9ff7e174be08.eml': LIST_HOST,
    'ham/openbmc-a71eb9b8e616.eml': LIST_HOST,
  },
  destination: {
    'phishing/sample-6575.eml':
      'dest:I of a mailbox that forwarded it six days before; the last field, of the receiver, has dest:J',
  },
};

const FOLDERS = ['phishing', 'ham'];

describeShared('claims of ../shared/corpus and their labels', async () => {
  const labelled = await Promise.all(
    FOLDERS.flatMap((folder) =>
      readShared('corpus', folder, 'labels.jsonl')
        .toString('utf8')
        .trim()
        .split('\n')
        .map(async (line) => {
          const label: Label = JSON.parse(line);
          const name = `${folder}/${label.file}`;
          const bytes = new Uint8Array(readShared('corpus', name));
          return { name, label, report: await examine(bytes, { name }) };
        }),
    ),
  );

  const rows = Object.entries(columns).map(([column, [share, told, read]]) => {
    const different = labelled.filter(({ label, report }) => told(label) !== read(report));
    const excused = Object.keys(WRONG_LABELS[column] ?? {});
    const wrong = different
      .filter(({ name }) => !excused.includes(name))
      .map(({ name, label, report }) => `${name}: label ${told(label)}, read ${read(report)}`);
    const stale = excused.filter((excuse) => !different.some(({ name }) => name === excuse));
    const judged = labelled.length - excused.length;
    return { column, share, wrong, stale, judged, right: judged - wrong.length };
  });

  test('the table', () => {
    const lines = rows.map(
      ({ column, right, judged }) =>
        `${column.padEnd(16)} ${right} of ${judged}  ${((100 * right) / judged).toFixed(1)} %`,
    );
    console.log(lines.join('\n'));
    expect(labelled).toHaveLength(360);
  });

  test.each(rows)(
    '$column: at least $share as labelled',
    ({ share, right, judged, wrong, stale }) => {
      expect(stale).toEqual([]);
      expect(right / judged, wrong.join('\n')).toBeGreaterThanOrEqual(share);
    },
  );
});
