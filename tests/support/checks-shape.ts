/** `checks` of a report, by hand from the document that fixes it. */
import { maybeText, problems, span } from './report-parts.ts';
import {
  both,
  code,
  count,
  flag,
  instant,
  isObject,
  list,
  maybe,
  oneOf,
  record,
  type Shape,
  text,
  when,
} from './shape.ts';

const open = ['skipped', 'pending'];
const spfResult = oneOf(
  ...['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'],
  ...open,
);
const dkimResult = oneOf(
  ...['none', 'pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror'],
  ...open,
);
const dmarcResult = oneOf('none', 'pass', 'fail', 'temperror', 'permerror', ...open);
const arcResult = oneOf('none', 'pass', 'fail', 'temperror', ...open);

/** Whoever skips says why. */
const skippedForAReason = when(
  'a reason for what was skipped',
  (value) => isObject(value) && (value.result !== 'skipped' || typeof value.reason === 'string'),
);

/** A record's evaluation; those of its includes are within. */
const trace: Shape = (value, path) =>
  record({
    domain: text,
    record: maybeText,
    result: spfResult,
    problem: maybe(code),
    terms: list(
      record({
        text,
        at: span,
        outcome: oneOf('match', 'no-match', 'error', 'taken', 'not-reached'),
        name: maybeText,
        found: list(text),
        lookups: count,
        inside: maybe(trace),
      }),
    ),
  })(value, path);

const spfIdentity = both(
  record({
    result: spfResult,
    identity: oneOf('mailfrom', 'helo'),
    domain: maybeText,
    ip: maybeText,
    matched: maybeText,
    path: list(text),
    problem: maybe(code),
    trace: maybe(trace),
    lookups: maybe(count),
    voidLookups: maybe(count),
    explanation: maybeText,
    lenient: maybe(spfResult),
    authorising: maybe(record({ name: text, strings: list(text) })),
    withheld: list(text),
    reason: maybe(code),
  }),
  skippedForAReason,
);

const dkim = list(
  both(
    record({
      domain: maybeText,
      selector: maybeText,
      algorithm: maybeText,
      identity: maybeText,
      canonicalization: maybeText,
      bodyLength: maybe(count),
      signedAt: maybe(instant),
      expiresAt: maybe(instant),
      key: maybe(
        record({
          type: maybeText,
          testing: flag,
          strict: flag,
          records: count,
          fault: maybe(oneOf('revoked', 'malformed', 'version', 'type', 'hash', 'not-for-mail')),
        }),
      ),
      keyBits: maybe(count),
      result: dkimResult,
      reason: maybe(code),
      headerSignature: oneOf('pass', 'fail', 'unknown'),
      bodyHash: oneOf('match', 'mismatch', 'not-checked'),
      signedFields: list(text),
      unsignedFields: list(text),
      oversignedFields: list(text),
      addedFields: list(record({ name: text, at: span })),
      beyond: maybe(span),
      aligned: maybe(flag),
      problems,
      at: maybe(span),
      altered: list(record({ kind: code, proved: flag, at: list(span) })),
      archived: maybe(
        record({
          result: dkimResult,
          reason: maybe(code),
          headerSignature: oneOf('pass', 'fail', 'unknown'),
          bodyHash: oneOf('match', 'mismatch', 'not-checked'),
        }),
      ),
      lenient: maybe(dkimResult),
    }),
    skippedForAReason,
  ),
);

const policy = maybe(oneOf('none', 'quarantine', 'reject'));
const dmarcProblem = oneOf(
  ...['several-records', 'version-wrong', 'tag-repeated', 'tag-malformed'],
  ...['policy-missing', 'policy-invalid', 'value-invalid'],
);

const dmarc = both(
  record({
    result: dmarcResult,
    reason: maybe(code),
    policy,
    policyBy: maybe(oneOf('p', 'sp', 'np')),
    domain: maybeText,
    organizationalDomain: maybeText,
    policyDomain: maybeText,
    published: maybe(
      record({
        text,
        p: policy,
        sp: policy,
        np: policy,
        adkim: oneOf('r', 's'),
        aspf: oneOf('r', 's'),
        t: oneOf('y', 'n'),
        psd: oneOf('y', 'n', 'u'),
        pct: count,
        reports: flag,
        invalid: list(oneOf('p', 'sp', 'np')),
      }),
    ),
    problems: list(record({ name: text, code: dmarcProblem })),
    alignment: record({ spf: maybeText, dkim: maybeText }),
    identifiers: list(
      record({
        method: oneOf('spf', 'dkim'),
        domain: text,
        result: text,
        organizationalDomain: maybeText,
        strict: flag,
        relaxed: maybe(flag),
        mode: maybe(oneOf('relaxed', 'strict')),
        aligned: maybe(flag),
        alignedByRfc7489: flag,
      }),
    ),
    headerOnly: maybe(dmarcResult),
    walk: list(
      record({
        name: text,
        found: flag,
        records: list(text),
        psd: maybe(oneOf('y', 'n', 'u')),
        problems: list(dmarcProblem),
        stops: maybe(oneOf('psd-y', 'psd-n', 'no-labels', 'dns')),
      }),
    ),
    rfc7489: maybe(
      record({
        result: dmarcResult,
        policy,
        pct: maybe(count),
        policyDomain: maybeText,
        organizationalDomain: text,
        because: list(oneOf('organizational-domain', 'policy-domain', 'np', 'test-mode', 'pct')),
      }),
    ),
  }),
  skippedForAReason,
);

const arc = both(
  record({
    result: arcResult,
    reason: maybe(code),
    problem: maybe(oneOf('structure', 'chain-status', 'syntax', 'message-signature', 'seal')),
    oldestPass: maybe(count),
    sets: list(
      record({
        i: count,
        sealer: maybeText,
        selector: maybeText,
        chainStatus: maybeText,
        at: maybe(span),
        seal: dkimResult,
        sealReason: maybe(code),
        messageSignature: dkimResult,
        messageSignatureReason: maybe(code),
      }),
    ),
    lenient: maybe(arcResult),
  }),
  skippedForAReason,
);

const mailHosts = both(
  record({
    domain: text,
    result: oneOf('mx', 'address', 'null-mx', 'none', 'temperror', ...open),
    reason: maybe(code),
    hosts: list(text),
  }),
  skippedForAReason,
);

export const checks = record({
  clock: instant,
  clockFrom: oneOf('given', 'received', 'date', 'now'),
  spf: both(spfIdentity, record({ helo: maybe(spfIdentity) })),
  dkim,
  dmarc,
  arc,
  reverseDns: both(
    record({
      result: oneOf('pass', 'fail', 'temperror', 'permerror', ...open),
      reason: maybe(code),
      names: list(text),
      confirmed: maybe(flag),
      confirmedName: maybeText,
    }),
    skippedForAReason,
  ),
  mailHosts: record({ from: maybe(mailHosts), mailFrom: maybe(mailHosts) }),
  nullMx: record({ from: maybe(flag), mailFrom: maybe(flag) }),
  ipv6: maybe(
    record({
      ptr: maybe(flag),
      authenticated: maybe(flag),
      wouldAnswer: maybe(oneOf('450 4.7.25', '450 4.7.26')),
    }),
  ),
  infrastructure: record({
    network: maybeText,
    reverseOrganisation: maybeText,
    dkim: list(text),
  }),
  bimi: both(
    record({
      result: oneOf('published', 'declined', 'none', 'temperror', ...open),
      reason: maybe(code),
      name: maybeText,
      record: maybeText,
      logo: maybeText,
      evidence: maybeText,
    }),
    skippedForAReason,
  ),
});
