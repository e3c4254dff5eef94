/** Under Node the package itself does the work. Deep imports: its main entry also loads BIMI and its HTTP client. */
import { Buffer } from 'node:buffer';
import arcModule from 'mailauth/lib/arc/index.js';
import verifierModule from 'mailauth/lib/dkim/dkim-verifier.js';
import parseDkimHeaders from 'mailauth/lib/parse-dkim-headers.js';

export { createHash } from 'node:crypto';

export const { DkimVerifier } = verifierModule;
export const { arc } = arcModule;
export { parseDkimHeaders };

/** The bytes as a Buffer, without a copy. */
export function toBuffer(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
