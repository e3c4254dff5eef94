/** A signature held against what the message may have been: another body, other fields. */
import { createHash, type RunningHash, type SignatureHeader, toBuffer } from '#mailauth';
import { bytesOf, lowerAscii } from '../../syntax/syntax.ts';
import type { BodyCanonicalization } from './canonical-body.ts';
import type { SplitVerifier } from './split-verifier.ts';

export interface Trial {
  readonly canonicalization: BodyCanonicalization;
  /** l=, in bytes of the canonical body; null: all of it is signed. */
  readonly length: number | null;
  /** bh=, in base64. */
  readonly bodyHash: string;
  /** An empty hash of the signature's kind. */
  newHash(): RunningHash;
  /** Whether the header signature holds over these fields, each without the line end that closes it. */
  holdsOver(fields: readonly string[]): Promise<boolean>;
}

export type { RunningHash } from '#mailauth';

/** Of the DKIM signature at that place; null where it cannot be tried. */
export function openTrial(verifier: SplitVerifier, at: number): Trial | null {
  const header: SignatureHeader | undefined = verifier.signatureHeaders[at];
  const bodyHash = header?.parsed?.bh?.value;
  if (!header || header.skip || header.invalid || typeof bodyHash !== 'string') return null;
  const { bodyCanon, hashAlgo = '', maxBodyLength = '' } = header;
  return {
    canonicalization: bodyCanon === 'relaxed' ? 'relaxed' : 'simple',
    length: maxBodyLength === '' ? null : maxBodyLength,
    bodyHash,
    newHash: () => createHash(hashAlgo),
    holdsOver: (fields) => verifier.holdsOver(header, fields.map(rowOf)),
  };
}

/** Of a field's text, one unit per byte. */
function rowOf(text: string) {
  const casedKey = text.slice(0, text.indexOf(':')).trimEnd();
  const line = toBuffer(bytesOf(text.replace(/\r?\n/g, '\r\n')));
  return { key: lowerAscii(casedKey), casedKey, line };
}
