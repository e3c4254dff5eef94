/** The signatures of a message as a reader should meet them: those that matter first, each with its facts in words. */
import type { DkimCheck, Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

export interface SignatureFact {
  readonly term: string;
  readonly text: string;
  /** Whether it tells of strength or weakness; others list what is covered. */
  readonly judges: boolean;
}

/** Those of From's own organisation, those that fail, the others, and last those that were not tried. */
export function orderedSignatures({ checks, from }: Report): readonly DkimCheck[] {
  const rank = ({ aligned, domain, headerSignature, result, reason }: DkimCheck) => {
    if (reason === 'too-many') return 3;
    if (aligned ?? (domain !== null && domain === from.domain)) return 0;
    return result === 'fail' || headerSignature === 'fail' ? 1 : 2;
  };
  return checks.dkim.toSorted((a, b) => rank(a) - rank(b));
}

/** What is known of one, without what is not. */
export function signatureFacts(
  signature: DkimCheck,
  { view, results }: Pick<Words, 'view' | 'results'>,
): readonly SignatureFact[] {
  const { selector, identity, signedAt, expiresAt, bodyLength, beyond, result, reason } = signature;
  const { signedFields, oversignedFields, unsignedFields, addedFields } = signature;
  const says = view.signature;
  const beyondBytes = beyond ? beyond.end - beyond.start : 0;
  const judging = [
    [view.selector, selector ?? ''],
    [view.algorithm, keyText(signature, view)],
    [says.identity, identity ?? ''],
    [says.signed, says.times(day(signedAt), day(expiresAt))],
    [says.length, bodyLength === null ? '' : says.lengthIs(bodyLength, beyondBytes)],
    [says.added, namesOf(addedFields.map(({ name }) => name))],
    [says.why, result === 'pass' ? '' : (results.get(reason ?? '') ?? '')],
  ] as const;
  const listing = [
    [view.signedFields, namesOf(signedFields)],
    [says.oversigned, namesOf(oversignedFields)],
    [view.unsignedFields, namesOf(unsignedFields)],
  ] as const;
  return [
    ...judging.map(([term, text]) => ({ term, text, judges: true })),
    ...listing.map(([term, text]) => ({ term, text, judges: false })),
  ].filter(({ text }) => text !== '');
}

/** "rsa-sha256, 2,048 bits, only tried out" */
function keyText({ algorithm, keyBits, key }: DkimCheck, view: Words['view']): string {
  return [
    algorithm,
    keyBits === null ? null : view.keyBits(keyBits),
    key?.testing ? view.signature.testing : null,
    key?.strict ? view.signature.strict : null,
    key && key.records > 1 ? view.signature.several(key.records) : null,
  ]
    .filter(Boolean)
    .join(', ');
}

const namesOf = (names: readonly string[]) => [...new Set(names)].join(', ');

/** Of an instant in ISO 8601. */
const day = (instant: string | null) => instant?.slice(0, 'yyyy-mm-dd'.length) ?? '';
