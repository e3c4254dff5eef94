/**
 * mailauth's verifier, told apart: it looks up no key where the body hash does not fit, and so says
 * nothing about the header. Here every signature that can be tried is tried.
 */
import {
  DkimVerifier,
  type HeaderRow,
  type LibraryResolve,
  type SignatureHeader,
  type SignatureResult,
  type SignatureStatus,
} from '#mailauth';
import { isWithin } from '../../domain/domain.ts';

/** In mailauth's words. */
const SYNTAX_ERROR = 'signature syntax error';

export interface SignatureOutcome {
  /** Of key and header signature alone. */
  readonly header: SignatureStatus;
  /** mailauth's own verdict, the body hash included. */
  readonly whole: SignatureStatus;
  /** Null: not compared, since the signature cannot be tried. */
  readonly bodyHashMatches: boolean | null;
  /** Of an RSA key. */
  readonly keyBits: number | null;
}

export class SplitVerifier extends DkimVerifier {
  readonly #outcomes = new Map<SignatureHeader, SignatureOutcome>();

  /**
   * Reads the signatures that stand in `signatures`, which are computed over `all`. The library
   * reads more out of the rows it is given, some of it in quadratic time, and none of it is used.
   */
  async prepare(signatures: readonly HeaderRow[], all: readonly HeaderRow[]): Promise<void> {
    await this.messageHeaders({ parsed: signatures });
    this.headers = { parsed: all };
  }

  /** Asks for every key at once: the library asks for one after the other. */
  askKeys(resolve: LibraryResolve): void {
    for (const { skip, invalid, selector, signingDomain } of this.signatureHeaders) {
      if (skip || invalid) continue;
      // Whoever verifies asks again, joins the question, and sees how it failed.
      resolve(`${selector}._domainkey.${signingDomain}`, 'TXT').catch(() => {});
    }
  }

  /**
   * Labels of d=, s= and i= with an underscore, which strictly are syntax errors (RFC 6376 §3.5), and
   * which DNS answers for: the signature is read as if there were a letter, and looked up as it is.
   */
  override prepareSignature(header: SignatureHeader): void {
    super.prepareSignature(header);
    const tags = ['d', 's', 'i'].flatMap((name) => header.parsed?.[name] ?? []);
    const written = tags.map(({ value }) => value);
    if (header.invalid !== SYNTAX_ERROR || !written.some((name) => /_/.test(String(name)))) return;
    const { signingDomain, selector, identity = '' } = header;
    for (const tag of tags) tag.value = String(tag.value).replaceAll('_', 'x');
    header.invalid = undefined;
    super.prepareSignature(header);
    tags.forEach((tag, i) => {
      tag.value = written[i];
    });
    Object.assign(header, { signingDomain, selector, identity });
    if (header.identityDomain === undefined) return;
    header.identityDomain = identity.slice(identity.lastIndexOf('@') + 1);
    if (!isWithin(header.identityDomain, signingDomain)) header.invalid = 'domain mismatch';
  }

  override async verifySignature(
    header: SignatureHeader,
    fallback = false,
  ): Promise<SignatureResult> {
    const hasher = this.bodyHashes.get(
      (fallback ? header.fallbackBodyHashKey : header.bodyHashKey) ?? '',
    );
    const found = hasher?.hash ?? '';
    const expected = header.parsed?.bh?.value;
    if (header.invalid || !hasher || typeof expected !== 'string') {
      const result = await super.verifySignature(header, fallback);
      return this.#keep(header, result, { ...result.status }, null);
    }
    // The hash is read before anything is waited for.
    hasher.hash = expected;
    const verifying = super.verifySignature(header, fallback);
    hasher.hash = found;
    const result = await verifying;
    const headerStatus = { ...result.status };
    result.bodyHash = found;
    if (found !== expected) {
      // RFC 6376 §6.1.3 step 3, in the words that mailauth itself has for it
      result.status.result = this.strict ? 'fail' : 'neutral';
      result.status.comment = 'body hash did not verify';
    }
    return this.#keep(header, result, headerStatus, found === expected);
  }

  #keep(
    signature: SignatureHeader,
    result: SignatureResult,
    header: SignatureStatus,
    bodyHashMatches: boolean | null,
  ): SignatureResult {
    const keyBits = result.modulusLength ?? null;
    this.#outcomes.set(signature, { header, whole: result.status, bodyHashMatches, keyBits });
    return result;
  }

  /** Of the DKIM-Signature fields in order, or of the ARC-Message-Signature; null: not considered. */
  outcomes(type: 'DKIM' | 'ARC'): readonly (SignatureOutcome | null)[] {
    return this.signatureHeaders
      .filter((header) => header.type === type)
      .map((header) => {
        if (!header.skip) return this.#outcomes.get(header) ?? null;
        // The lenient mode leaves it out.
        return this.strict ? unprocessed(header.skip) : null;
      });
  }

  /** Verifies one signature that was prepared apart from those of the message. */
  async outcomeOf(header: SignatureHeader): Promise<SignatureOutcome> {
    if (header.skip) return unprocessed(header.skip);
    const { status } = await this.verifySignature(header);
    const found = this.#outcomes.get(header);
    return found ?? { header: status, whole: status, bodyHashMatches: null, keyBits: null };
  }
}

/** "not otherwise able to be processed": RFC 8601 §2.7.1 */
function unprocessed(comment: string): SignatureOutcome {
  const status = { result: 'neutral', comment };
  return { header: status, whole: status, bodyHashMatches: null, keyBits: null };
}
