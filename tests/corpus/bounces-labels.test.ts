/**
 * The reports of ../shared/corpus/bounces beside their labels, which an independent reader of bounces
 * wrote: codes, recipient, whether the reason is who sent it, and a cause within the topic's set.
 */
import { beforeAll, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Bounce, BounceCause } from '../../src/report.ts';
import { describeShared, readShared } from '../support/shared.ts';

interface Label {
  readonly file: string;
  readonly sisimai_rows: readonly { readonly status: string; readonly replycode: string | null }[];
  readonly p5_run: readonly { readonly recipient: string | null }[];
  readonly topic: string;
  readonly identity_related: boolean;
  readonly control: boolean;
}

/** What a label's topic may be called by: one topic covers several of our causes. */
const TOPICS: Readonly<Record<string, readonly BounceCause[]>> = {
  'auth-failure-report(ARF)': ['dmarc-misaligned', 'dmarc-fail-policy', 'dkim-fail', 'spf-fail'],
  'content-spam': ['content-spam'],
  'control-expired': ['temp-failure'],
  'control-hostunknown': ['recipient-domain-not-found'],
  'control-mesgtoobig': ['message-too-big'],
  'control-networkerror': ['loop', 'temp-failure', 'server-fault'],
  'control-suspend': ['recipient-not-found'],
  'dmarc-policy': ['dmarc-fail-policy'],
  'from-header-or-rfc5322': ['from-malformed', 'header-noncompliant'],
  'group-permission': ['recipient-restricted'],
  'ip-or-sender-blocklist': ['ip-blocklist', 'domain-blocklist'],
  'ip-reputation-or-rate': ['ip-reputation', 'rate-limit'],
  'policy-unspecified': ['policy-rule', 'unknown'],
  'ptr-rdns': ['ptr-missing'],
  'rate-or-connection-limit': ['rate-limit'],
  'recipient-problem': ['recipient-not-found', 'mailbox-full', 'recipient-restricted'],
  'relay-denied': ['relay-denied'],
  'sender-domain-or-address': ['sender-domain-not-found', 'sender-address-invalid'],
  'sender-identity-not-authorised': ['auth-required', 'send-as-denied'],
  'sending-ip-vs-domain': ['dynamic-ip', 'spf-fail', 'ptr-missing'],
  'spf-fail': ['spf-fail'],
  'temporarily-unavailable': ['temp-failure', 'rate-limit'],
  tls: ['tls-required'],
  'unspecified-denial': ['unknown', 'policy-rule', 'recipient-org-block'],
  'virus-or-malware': ['content-policy', 'content-spam'],
};

/** Codes that the labelling program made up where a report has none: 5.0.901 and the like. */
const MADE_UP = /^[45]\.0\.9\d\d$/;

describeShared('the reports of ../shared/corpus/bounces', () => {
  const labels: readonly Label[] = readShared('corpus/bounces/labels.jsonl')
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let read: readonly { readonly label: Label; readonly bounce: Bounce | null }[] = [];
  beforeAll(async () => {
    read = await Promise.all(
      labels.map(async (label) => {
        const bytes = new Uint8Array(readShared('corpus/bounces', label.file));
        return { label, bounce: (await analyse(bytes)).bounce };
      }),
    );
  });

  type Right = (label: Label, bounce: Bounce | null) => boolean | null;
  const measures: Readonly<Record<string, { readonly least: number; readonly right: Right }>> = {
    recognised: { least: 1, right: (_, bounce) => bounce !== null },
    'reply code': {
      least: 1,
      right: ({ sisimai_rows: [row] }, bounce) =>
        row?.replycode ? bounce?.replyCode === row.replycode : null,
    },
    'enhanced code': {
      least: 1,
      right: ({ sisimai_rows: [row] }, bounce) =>
        row && row.status !== '' && !MADE_UP.test(row.status)
          ? bounce?.status === row.status
          : null,
    },
    recipient: {
      least: 0.98,
      right: ({ p5_run: [run] }, bounce) =>
        run?.recipient ? bounce?.recipient === run.recipient : null,
    },
    identity: {
      least: 0.95,
      right: (label, bounce) => bounce?.identity === label.identity_related,
    },
    cause: {
      least: 0.9,
      right: ({ topic }, bounce) => bounce !== null && (TOPICS[topic] ?? []).includes(bounce.cause),
    },
    'no control is blamed on identity': {
      least: 1,
      right: ({ control }, bounce) => (control ? bounce?.identity === false : null),
    },
  };

  test.each(Object.entries(measures))('%s', (name, { least, right }) => {
    const judged = read
      .map(({ label, bounce }) => ({ file: label.file, right: right(label, bounce) }))
      .filter((one) => one.right !== null);
    const wrong = judged.filter((one) => !one.right).map(({ file }) => file);
    const share = 1 - wrong.length / judged.length;
    console.log(
      `${name.padEnd(34)}${String(judged.length - wrong.length).padStart(4)} of ${judged.length}  ${(100 * share).toFixed(1)} %  ${wrong.join(' ')}`,
    );
    expect(judged.length).toBeGreaterThan(4);
    expect(share, wrong.join(' ')).toBeGreaterThanOrEqual(least);
  });

  test('every topic has its causes', () => {
    expect(labels.filter(({ topic }) => !(topic in TOPICS)).map(({ topic }) => topic)).toEqual([]);
  });
});
