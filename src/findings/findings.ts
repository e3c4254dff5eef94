/**
 * Findings: what is so about this message, one rule a file. A rule reads evidence and says what and
 * where, never how to feel; words for it are in wording/, and what it amounts to in diagnosis/.
 */
import type { Evidence } from '../evidence/evidence.ts';
import type { Finding as AnyFinding } from './finding.ts';
import { arcBroken } from './rules/arc-broken.ts';
import { arcVouches } from './rules/arc-vouches.ts';
import { asksForNoProtection } from './rules/asks-for-no-protection.ts';
import { bodyNotCheckable } from './rules/body-not-checkable.ts';
import { differenceUnexplained } from './rules/difference-unexplained.ts';
import { dkimAlgorithmOutdated } from './rules/dkim-algorithm-outdated.ts';
import { dkimBodyChanged } from './rules/dkim-body-changed.ts';
import { dkimExpired } from './rules/dkim-expired.ts';
import { dkimFieldAdded } from './rules/dkim-field-added.ts';
import { dkimFieldsUnsigned } from './rules/dkim-fields-unsigned.ts';
import { dkimHeaderChanged } from './rules/dkim-header-changed.ts';
import { dkimIdentityMismatch } from './rules/dkim-identity-mismatch.ts';
import { dkimKeyMissing } from './rules/dkim-key-missing.ts';
import { dkimKeyRevoked } from './rules/dkim-key-revoked.ts';
import { dkimKeySeveral } from './rules/dkim-key-several.ts';
import { dkimKeyShort } from './rules/dkim-key-short.ts';
import { dkimKeyTesting } from './rules/dkim-key-testing.ts';
import { dkimKeyTooShort } from './rules/dkim-key-too-short.ts';
import { dkimKeyUnusable } from './rules/dkim-key-unusable.ts';
import { dkimSignatureUnusable } from './rules/dkim-signature-unusable.ts';
import { dkimSignedLongBefore } from './rules/dkim-signed-long-before.ts';
import { dkimTextBeyond } from './rules/dkim-text-beyond.ts';
import { dmarcEditionsDiffer } from './rules/dmarc-editions-differ.ts';
import { dmarcFails } from './rules/dmarc-fails.ts';
import { dmarcRecordFaulty } from './rules/dmarc-record-faulty.ts';
import { dnsFailing } from './rules/dns-failing.ts';
import { domainImitates } from './rules/domain-imitates.ts';
import { forgedStamp } from './rules/forged-stamp.ts';
import { freeMailCompany } from './rules/free-mail-company.ts';
import { fromMalformed } from './rules/from-malformed.ts';
import { gatewayInFront } from './rules/gateway-in-front.ts';
import { genuine } from './rules/genuine.ts';
import { headerNoncompliant } from './rules/header-noncompliant.ts';
import { headerOversized } from './rules/header-oversized.ts';
import { headersOnly } from './rules/headers-only.ts';

import { heloFails } from './rules/helo-fails.ts';

import { heloOdd } from './rules/helo-odd.ts';

import { ipv6Refused } from './rules/ipv6-refused.ts';
import { keyFromArchive } from './rules/key-from-archive.ts';
import { linesEndInLf } from './rules/lines-end-in-lf.ts';
import { localPartWithheld } from './rules/local-part-withheld.ts';
import { nameImitates } from './rules/name-imitates.ts';
import { nameMisleads } from './rules/name-misleads.ts';
import { neverArrived } from './rules/never-arrived.ts';
import { nothingKnown } from './rules/nothing-known.ts';
import { nullMxSender } from './rules/null-mx-sender.ts';
import { ownDomainFromOutside } from './rules/own-domain-from-outside.ts';
import { passedOn } from './rules/passed-on.ts';
import { policyOverridden } from './rules/policy-overridden.ts';
import { ptrMissing } from './rules/ptr-missing.ts';
import { receiverDnsFailing } from './rules/receiver-dns-failing.ts';
import { receiverFlagged } from './rules/receiver-flagged.ts';
import { receiverMadeException } from './rules/receiver-made-exception.ts';
import { receiverNotes } from './rules/receiver-notes.ts';
import { receiverSaysFail } from './rules/receiver-says-fail.ts';
import { receiverSaysPass } from './rules/receiver-says-pass.ts';
import { repliesGoElsewhere } from './rules/replies-go-elsewhere.ts';
import { resultsUnread } from './rules/results-unread.ts';
import { senderDomainNotFound } from './rules/sender-domain-not-found.ts';
import { signatureFromTheFuture } from './rules/signature-from-the-future.ts';
import { sourceCut } from './rules/source-cut.ts';
import { spfAllowsAnyone } from './rules/spf-allows-anyone.ts';
import { spfFails } from './rules/spf-fails.ts';
import { spfRecordFaulty } from './rules/spf-record-faulty.ts';
import { spfSaysNothing } from './rules/spf-says-nothing.ts';
import { spfTooManyLookups } from './rules/spf-too-many-lookups.ts';
import { spfUsesPtr } from './rules/spf-uses-ptr.ts';
import { unalignedPass } from './rules/unaligned-pass.ts';
import { unauthenticated } from './rules/unauthenticated.ts';

export type { Fact } from './finding.ts';

/** In the order in which a reader should meet them. */
const rules = [
  receiverFlagged,
  forgedStamp,
  dmarcFails,
  unalignedPass,
  unauthenticated,
  ownDomainFromOutside,
  genuine,
  receiverSaysPass,
  fromMalformed,
  domainImitates,
  nameImitates,
  nameMisleads,
  dkimFieldAdded,
  dkimTextBeyond,
  receiverSaysFail,
  receiverMadeException,
  receiverNotes,
  gatewayInFront,
  spfFails,
  spfSaysNothing,
  heloFails,
  dkimBodyChanged,
  dkimHeaderChanged,
  dkimIdentityMismatch,
  dkimKeyTooShort,
  dkimAlgorithmOutdated,
  dkimExpired,
  dkimSignedLongBefore,
  repliesGoElsewhere,
  senderDomainNotFound,
  nullMxSender,
  passedOn,
  freeMailCompany,
  arcVouches,
  policyOverridden,
  asksForNoProtection,
  spfAllowsAnyone,
  spfRecordFaulty,
  spfTooManyLookups,
  spfUsesPtr,
  dmarcRecordFaulty,
  dmarcEditionsDiffer,
  dkimKeyMissing,
  keyFromArchive,
  dkimKeyRevoked,
  dkimKeyUnusable,
  dkimKeySeveral,
  dkimKeyTesting,
  dkimSignatureUnusable,
  dkimFieldsUnsigned,
  dkimKeyShort,
  arcBroken,
  ipv6Refused,
  ptrMissing,
  dnsFailing,
  receiverDnsFailing,
  differenceUnexplained,
  localPartWithheld,
  bodyNotCheckable,
  neverArrived,
  nothingKnown,
  heloOdd,
  headerNoncompliant,
  resultsUnread,
  signatureFromTheFuture,
  headersOnly,
  linesEndInLf,
  headerOversized,
  sourceCut,
] as const;

export type FindingCode = NonNullable<ReturnType<(typeof rules)[number]>>['code'];
export type Finding = AnyFinding<FindingCode>;

/** Every finding that applies, most telling first. */
export function findAll(evidence: Evidence): readonly Finding[] {
  return rules.flatMap((rule): Finding | readonly Finding[] => rule(evidence) ?? []);
}
