/**
 * Every cause of ../shared/tables/causes.json has a place: it can be the root cause of a message, stands
 * beside it, is why something was refused, or no header and no DNS can show it, and here is why.
 */
import { expect, test } from 'vitest';
import { accompanying, candidates } from '../../src/diagnosis/candidates/candidates.ts';
import { bounceCauses } from '../../src/standards/standards.ts';
import { describeShared, readShared } from '../support/shared.ts';

/** `root` of a message, `beside` its root cause, `refused` only: the cause of a bounce. */
type Place = 'root' | 'beside' | 'refused';

const PLACES: Readonly<Record<string, Place>> = {
  'spf-fail': 'root',
  'spf-none': 'root',
  'spf-permerror': 'root',
  'spf-temperror': 'root',
  'spf-suspicious': 'root',
  'dkim-none': 'root',
  'dkim-key-missing': 'root',
  'dkim-key-timeout': 'root',
  'dkim-body-changed': 'root',
  'dkim-header-changed': 'root',
  'dkim-expired': 'root',
  'dkim-key-weak': 'root',
  'dkim-fail': 'root',
  'dmarc-fail-policy': 'root',
  'dmarc-misaligned': 'root',
  'dmarc-missing': 'root',
  'dmarc-none-policy': 'root',
  'dmarc-permerror': 'root',
  'dmarc-temperror': 'root',
  unauthenticated: 'root',
  'bulk-auth-missing': 'refused', // how much somebody sends a day stands in no header
  'forward-breaks-auth': 'root',
  'mailing-list': 'root',
  'gateway-complex-routing': 'root',
  'arc-trusted': 'root',
  'arc-fail': 'beside', // that a chain broke leaves open who sent the message
  'arc-untrusted': 'beside', // anybody can seal
  'intra-org-spoof': 'root', // also by Direct Send
  'direct-send-blocked': 'refused', // of what was let in, intra-org-spoof tells
  'display-name-spoof': 'root',
  'lookalike-domain': 'root',
  'reply-to-mismatch': 'root', // by a free or a similar address; else beside
  'from-malformed': 'root',
  'header-noncompliant': 'beside',
  'ptr-missing': 'beside', // shows nothing of whose mail it is
  'ipv6-not-accepted': 'refused', // whether a recipient takes IPv6 no DNS tells
  'helo-bad': 'beside',
  'null-mx-sender': 'beside',
  'null-mx-recipient': 'refused', // it arrived
  'sender-domain-not-found': 'beside', // who passed, or that nobody did, says more
  'sender-address-invalid': 'refused', // it arrived
  'ip-blocklist': 'root', // where a filter's report names the list
  'domain-blocklist': 'root',
  'url-blocklist': 'root',
  'ip-reputation': 'refused', // the receiver's own history
  'domain-reputation': 'refused',
  'dynamic-ip': 'refused', // such a list in a filter's report is an ip-blocklist
  'open-relay': 'refused',
  'rate-limit': 'refused',
  greylist: 'refused',
  'temp-failure': 'root',
  'content-spam': 'root',
  'content-policy': 'root',
  phishing: 'root',
  bulk: 'root',
  asf: 'root',
  'user-block': 'root',
  'user-junk-rule': 'root',
  'recipient-org-block': 'root',
  'sender-org-block': 'refused', // it left
  'policy-rule': 'root',
  'override-allowed': 'root',
  'anti-spoof-policy': 'refused', // a gateway that lets a message in writes no such word
  'recipient-restricted': 'refused',
  'recipient-not-found': 'refused',
  'relay-denied': 'refused',
  'auth-required': 'refused',
  'send-as-denied': 'refused',
  'account-compromised': 'refused',
  'tenant-blocked': 'refused',
  'quota-sender': 'refused',
  'connector-misconfigured': 'refused',
  'forward-blocked': 'refused',
  'tls-required': 'refused',
  dane: 'refused',
  'mta-sts': 'refused',
  loop: 'refused',
  backscatter: 'root',
  'first-contact': 'beside', // a hint, whoever sent it
  genuine: 'root',
  'implicit-only': 'root',
  'ms-distrusts-although-dmarc-pass': 'root',
  'ndr-protected': 'root',
};

const roots = new Set<string>(candidates.map(({ cause }) => cause));
const beside = new Set<string>(accompanying.map(({ cause }) => cause));

test.each(Object.entries(PLACES))('%s: %s', (cause, place) => {
  expect(roots.has(cause)).toBe(place === 'root');
  if (place === 'beside') expect(beside).toContain(cause);
  if (place === 'refused') expect(Object.keys(bounceCauses)).toContain(cause);
});

test('what has no row there is a name of the report’s own', () => {
  const own = [...roots, ...beside].filter((cause) => !(cause in PLACES));
  expect([...new Set(own)].sort()).toEqual([
    'body-not-checkable',
    'forged-results',
    'not-identity',
    'own-sent',
    'signed-in-part',
    'unaligned-pass',
  ]);
});

describeShared('../shared/tables/causes.json', () => {
  test('has no cause that is missing here, and none less', () => {
    const { rows } = JSON.parse(readShared('tables', 'causes.json').toString('utf8'));
    const ids: readonly string[] = rows.map(({ id }: { readonly id: string }) => id);
    expect([...ids].sort()).toEqual(Object.keys(PLACES).sort());
  });
});
