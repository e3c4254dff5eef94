/**
 * mailauth, adapted: it does the cryptography and the protocols (DKIM, ARC),
 * we give it fields and body that we have split, and take the header signature apart from the
 * body hash. In its strict mode it follows the RFCs to the letter; its default mode is what lenient
 * receivers do, and is asked beside it.
 */
import type { ArcData, LibraryResolve } from '#mailauth';
import type { Field, Message } from '../../message/message.ts';
import { hashForBoth } from './body-hashes.ts';
import { headerRow, signatureFields } from './header-rows.ts';
import { type SignatureOutcome, SplitVerifier } from './split-verifier.ts';

export {
  type ArcAnswer,
  type ArcData,
  arc,
  type LibraryResolve,
} from '#mailauth';
export type { SignatureOutcome } from './split-verifier.ts';

/** What one mode found. */
export interface Verified {
  /** By DKIM-Signature field; null: the mode takes no notice of it; missing: beyond our limits. */
  readonly signatures: ReadonlyMap<Field, SignatureOutcome | null>;
  readonly arc: ArcData;
  /** Of the newest ARC-Message-Signature. */
  readonly arcSignature: SignatureOutcome | null;
}

export interface BothModes {
  readonly strict: Verified;
  readonly lenient: Verified;
}

export interface VerifyOptions {
  readonly resolver: LibraryResolve;
  /** The instant that signatures are judged at. */
  readonly clock: Date;
  /** False verifies the header signatures alone. */
  readonly withBody: boolean;
}

/** Verifies the DKIM signatures and the newest ARC-Message-Signature, strictly and leniently. */
export async function verifySignatures(
  message: Message,
  { resolver, clock, withBody }: VerifyOptions,
): Promise<BothModes> {
  const all = message.fields.map((field) => headerRow(message, field));
  const fields = signatureFields(message);
  const rows = fields.map((field) => headerRow(message, field));
  const open = async (strict: boolean) => {
    const verifier = new SplitVerifier({ resolver, curTime: clock, strict });
    await verifier.prepare(rows, all);
    verifier.askKeys(resolver);
    return verifier;
  };
  const strict = await open(true);
  const lenient = await open(false);
  const body = message.bytes.subarray(
    message.body.start,
    withBody ? message.body.end : message.body.start,
  );
  hashForBoth(strict.bodyHashes, lenient.bodyHashes, body);
  await Promise.all([strict.finalChunk(), lenient.finalChunk()]);
  const signed = fields.filter(({ key }) => key === 'dkim-signature');
  const found = (verifier: SplitVerifier): Verified => {
    const outcomes = verifier.outcomes('DKIM');
    return {
      signatures: new Map(signed.map((field, i) => [field, outcomes[i] ?? null])),
      arc: verifier.arc,
      arcSignature: verifier.outcomes('ARC')[0] ?? null,
    };
  };
  return { strict: found(strict), lenient: found(lenient) };
}
