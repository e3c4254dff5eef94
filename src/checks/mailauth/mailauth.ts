/**
 * mailauth, adapted: it does the cryptography and the protocols (DKIM, ARC),
 * we give it fields and body that we have split, and take the header signature apart from the
 * body hash. In its strict mode it follows the RFCs to the letter; its default mode is what lenient
 * receivers do, and is asked beside it.
 */
import type { ArcData, LibraryResolve } from '#mailauth';
import type { Field, Message } from '../../message/message.ts';
import { type ArcSetOutcome, type ArcSets, openSets, readArcSets } from './arc-sets.ts';
import { hashForAll } from './body-hashes.ts';
import { headerRow, signatureFields } from './header-rows.ts';
import { type SignatureOutcome, SplitVerifier } from './split-verifier.ts';
import { openTrial, type Trial } from './trial.ts';

export {
  type ArcAnswer,
  type ArcData,
  arc,
  type LibraryResolve,
} from '#mailauth';
export type { ArcSet, ArcSetOutcome, ArcSets } from './arc-sets.ts';
export { type BodyCanonicalization, endOfCanonical } from './canonical-body.ts';
export type { SignatureOutcome } from './split-verifier.ts';
export type { RunningHash, Trial } from './trial.ts';

/** What one mode found. */
export interface Verified {
  /** By DKIM-Signature field; null: the mode takes no notice of it; missing: beyond our limits. */
  readonly signatures: ReadonlyMap<Field, SignatureOutcome | null>;
  readonly arc: ArcData;
}

export interface BothModes {
  readonly strict: Verified;
  readonly lenient: Verified;
  readonly arcSets: ArcSets;
  /** By instance, strictly; empty where the sets are not whole. */
  readonly arcOutcomes: ReadonlyMap<number, ArcSetOutcome>;
  /** For a DKIM-Signature field that can be tried: whether it would fit another body, another header. */
  trialOf(field: Field): Trial | null;
}

export interface VerifyOptions {
  readonly resolver: LibraryResolve;
  /** The instant that signatures are judged at. */
  readonly clock: Date;
  /** False verifies the header signatures alone. */
  readonly withBody: boolean;
}

/** Verifies the DKIM signatures strictly and leniently, and every set of an ARC chain. */
export async function verifySignatures(
  message: Message,
  { resolver, clock, withBody }: VerifyOptions,
): Promise<BothModes> {
  const all = message.fields.map((field) => headerRow(message, field));
  const fields = signatureFields(message);
  const looked = new Set(fields);
  const rows = all.filter((_, i) => message.fields[i] && looked.has(message.fields[i]));
  const open = async (stricter: SplitVerifier | null) => {
    const verifier = new SplitVerifier({ resolver, curTime: clock, strict: !stricter });
    verifier.stricter = stricter;
    await verifier.prepare(rows, all);
    verifier.askKeys(resolver);
    return verifier;
  };
  const strict = await open(null);
  const arcSets = readArcSets(message);
  const judged = arcSets.whole ? arcSets.sets : [];
  const sets = openSets(message, judged, all, strict, { resolver, curTime: clock });
  for (const key of sets.keys) resolver(key, 'TXT').catch(() => {});
  const body = message.bytes.subarray(
    message.body.start,
    withBody ? message.body.end : message.body.start,
  );
  hashForAll([strict.bodyHashes, sets.bodyHashes], body);
  const strictly = strict.finalChunk();
  const [arcOutcomes] = await Promise.all([sets.verify(strictly), strictly]);
  const leniently = async () => {
    const verifier = await open(strict);
    hashForAll([verifier.bodyHashes], body, strict.bodyHashes);
    await verifier.finalChunk();
    return verifier;
  };
  const chained = fields.some(({ key }) => key !== 'dkim-signature');
  const lenient = !chained && strict.fitsForAnyone() ? strict : await leniently();
  const signed = fields.filter(({ key }) => key === 'dkim-signature');
  const found = (verifier: SplitVerifier): Verified => {
    const outcomes = verifier.outcomes('DKIM');
    return {
      signatures: new Map(signed.map((field, i) => [field, outcomes[i] ?? null])),
      arc: verifier.arc,
    };
  };
  return {
    strict: found(strict),
    lenient: found(lenient),
    arcSets,
    arcOutcomes,
    trialOf: (field) => openTrial(strict, signed.indexOf(field)),
  };
}
