/** What was found of signatures: taken from a report, and read of a bundle. */
import type {
  AlterationKind,
  DkimKey,
  DkimReason,
  DkimResult,
  RecordedArc,
  RecordedChecks,
  RecordedPlace,
  RecordedSignature,
  SkipReason,
} from '../checks/checks.ts';
import type { DkimCheck, Report, Span } from '../report.ts';
import { flag, list, Misfit, maybe, member, natural, oneOf, type Reader, text } from './members.ts';

/** Of a report, and of those within it. */
export function recordedOf({ checks, fields, bounce }: Report): RecordedChecks {
  const placeOf = (span: Span): RecordedPlace => {
    const at = fields.findIndex(
      (field) => field.at.start <= span.start && span.start < field.at.end,
    );
    return at < 0 ? null : at;
  };
  const { recorded: _, ...arc } = checks.arc;
  return {
    dkim: checks.dkim.map((one) => signatureOf(one, placeOf)),
    arc: {
      ...arc,
      sets: arc.sets.map(({ at, chainStatus, ...set }) => ({
        ...set,
        chainStatus: chainStatus && /^(?:none|pass|fail)$/.test(chainStatus) ? chainStatus : null,
        at: at && placeOf(at),
      })),
    },
    returned: bounce?.returned ? recordedOf(bounce.returned) : null,
  };
}

function signatureOf(one: DkimCheck, placeOf: (span: Span) => RecordedPlace): RecordedSignature {
  const { key, keyBits, result, reason, headerSignature, bodyHash, archived, lenient } = one;
  return {
    ...{ key, keyBits, result, reason, headerSignature, bodyHash, archived, lenient },
    beyond: one.beyond !== null,
    altered: one.altered.map(({ kind, proved, at }) => ({ kind, proved, at: at.map(placeOf) })),
  };
}

/** Every word of a type, once: one that is missing here does not compile. */
const wordsOf = <Word extends string>(words: Readonly<Record<Word, true>>) =>
  oneOf(...(Object.keys(words) as Word[]));

const dkimResult = wordsOf<DkimResult>({
  ...{ none: true, pass: true, fail: true, policy: true, neutral: true },
  ...{ temperror: true, permerror: true, skipped: true, pending: true },
});
const skipReasons: Readonly<Record<SkipReason, true>> = {
  ...{ 'no-resolver': true, 'no-address': true, 'no-sender': true, 'no-from-domain': true },
  ...{ 'never-asked': true, withheld: true, 'body-not-checkable': true },
  ...{ 'signature-not-checkable': true, 'spf-unknown': true, 'dkim-unknown': true },
  ...{ 'too-many': true, 'chain-broken': true, 'not-mail': true },
};
const dkimReason = wordsOf<DkimReason>({
  ...skipReasons,
  ...{ 'body-hash-mismatch': true, 'signature-mismatch': true, 'key-missing': true },
  ...{ 'key-revoked': true, 'key-unusable': true, 'key-too-short': true },
  ...{ 'algorithm-refused': true, 'algorithm-unknown': true, expired: true, syntax: true },
  ...{ 'tag-missing': true, 'version-unknown': true, 'from-not-signed': true },
  ...{ 'identity-mismatch': true, dns: true },
});
const alterationKind = wordsOf<AlterationKind>({
  ...{ 'footer-added': true, 'banner-added': true, 'subject-tag-added': true },
  ...{ 'meta-inserted': true, 'transfer-encoding-changed': true, 'trailing-space': true },
  ...{ 'field-added': true, 'field-changed': true, 'line-ends': true },
});
const headerSignature = oneOf('pass', 'fail', 'unknown');
const bodyHash = oneOf('match', 'mismatch', 'not-checked');
const place: Reader<RecordedPlace> = maybe(natural);

/** Ours: more are not verified, and more places are not told of one change. */
const LIMIT = 1000;
/** Reports are followed three deep; ours. */
const DEEPEST = 3;

export const readRecorded =
  (depth: number): Reader<RecordedChecks> =>
  (value) => {
    if (depth > DEEPEST) throw new Misfit();
    return {
      dkim: member(value, 'dkim', list(readSignature, LIMIT)),
      arc: member(value, 'arc', readArc),
      returned: member(value, 'returned', maybe(readRecorded(depth + 1))),
    };
  };

const readSignature: Reader<RecordedSignature> = (value) => ({
  key: member(value, 'key', maybe(readKey)),
  keyBits: member(value, 'keyBits', maybe(natural)),
  result: member(value, 'result', dkimResult),
  reason: member(value, 'reason', maybe(dkimReason)),
  headerSignature: member(value, 'headerSignature', headerSignature),
  bodyHash: member(value, 'bodyHash', bodyHash),
  archived: member(
    value,
    'archived',
    maybe((archived) => ({
      result: member(archived, 'result', dkimResult),
      reason: member(archived, 'reason', maybe(dkimReason)),
      headerSignature: member(archived, 'headerSignature', headerSignature),
      bodyHash: member(archived, 'bodyHash', bodyHash),
    })),
  ),
  lenient: member(value, 'lenient', maybe(dkimResult)),
  beyond: member(value, 'beyond', flag),
  altered: member(
    value,
    'altered',
    list(
      (change) => ({
        kind: member(change, 'kind', alterationKind),
        proved: member(change, 'proved', flag),
        at: member(change, 'at', list(place, LIMIT)),
      }),
      LIMIT,
    ),
  ),
});

const readKey: Reader<DkimKey> = (value) => ({
  type: member(value, 'type', maybe(text)),
  testing: member(value, 'testing', flag),
  strict: member(value, 'strict', flag),
  records: member(value, 'records', natural),
  fault: member(
    value,
    'fault',
    maybe(oneOf('revoked', 'malformed', 'version', 'type', 'hash', 'not-for-mail')),
  ),
});

const arcResult = oneOf('none', 'pass', 'fail', 'temperror', 'skipped', 'pending');

const readArc: Reader<RecordedArc> = (value) => ({
  result: member(value, 'result', arcResult),
  reason: member(
    value,
    'reason',
    maybe(wordsOf<SkipReason | 'dns'>({ ...skipReasons, dns: true })),
  ),
  problem: member(
    value,
    'problem',
    maybe(oneOf('structure', 'chain-status', 'syntax', 'message-signature', 'seal')),
  ),
  oldestPass: member(value, 'oldestPass', maybe(natural)),
  lenient: member(value, 'lenient', maybe(arcResult)),
  sets: member(
    value,
    'sets',
    list(
      (set) => ({
        i: member(set, 'i', natural),
        sealer: member(set, 'sealer', maybe(text)),
        selector: member(set, 'selector', maybe(text)),
        chainStatus: member(set, 'chainStatus', maybe(text)),
        at: member(set, 'at', place),
        seal: member(set, 'seal', dkimResult),
        sealReason: member(set, 'sealReason', maybe(dkimReason)),
        messageSignature: member(set, 'messageSignature', dkimResult),
        messageSignatureReason: member(set, 'messageSignatureReason', maybe(dkimReason)),
      }),
      LIMIT,
    ),
  ),
});
