/**
 * mailauth's verifier, told apart: it looks up no key where the body hash does not fit, and none for
 * SHA-1, and so says nothing about the header. Here every signature that can be tried is tried, and
 * what is refused by policy is refused after that.
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

/** "Verifiers MUST NOT consider signatures using RSA keys of less than 1024 bits as valid". RFC 8301 §3.2 */
const LEAST_BITS = 1024;

export interface SignatureOutcome {
  /** Of key and header signature alone. */
  readonly header: SignatureStatus;
  /** mailauth's own verdict, the body hash included. */
  readonly whole: SignatureStatus;
  /** Whether the signature fits the header, however good key and hash are, and also once it has expired; null: not tried. */
  readonly fits: boolean | null;
  /** Null: not compared, since the signature cannot be tried. */
  readonly bodyHashMatches: boolean | null;
  /** Of an RSA key. */
  readonly keyBits: number | null;
  /** TXT records at the key's name, the one that is read first; null: not asked for, or no answer. */
  readonly keyRecords: readonly string[] | null;
}

export class SplitVerifier extends DkimVerifier {
  readonly #outcomes = new Map<SignatureHeader, SignatureOutcome>();
  readonly #results = new Map<SignatureHeader, SignatureResult>();
  readonly #keyRecords = new Map<SignatureHeader, readonly string[]>();
  override rejectRsaSha1 = false;
  /** One that reads the same rows strictly, once it has finished: what fits by its reading is not tried again. */
  stricter: SplitVerifier | null = null;

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
    for (const header of this.signatureHeaders) {
      if (header.skip || header.invalid) continue;
      // Whoever verifies asks again, joins the question, and sees how it failed.
      resolve(`${header.selector}._domainkey.${header.signingDomain}`, 'TXT').then(
        (records) => this.#keyRecords.set(header, [records].flat().map(textOf)),
        () => {},
      );
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
    const known = fallback ? null : this.#knownFit(header);
    if (known) return known;
    const hasher = this.bodyHashes.get(
      (fallback ? header.fallbackBodyHashKey : header.bodyHashKey) ?? '',
    );
    const found = hasher?.hash ?? '';
    const expected = header.parsed?.bh?.value;
    // ARC grades its keys by itself.
    this.minBitLength = header.type === 'DKIM' ? 1 : undefined;
    if (header.invalid || !hasher || typeof expected !== 'string') {
      const result = await super.verifySignature(header, fallback);
      return this.#keep(header, result, { ...result.status }, null);
    }
    // The hash is read before anything is waited for.
    hasher.hash = expected;
    const verifying = super.verifySignature(header, fallback);
    hasher.hash = found;
    const result = await verifying;
    const tried = { ...result.status };
    result.bodyHash = found;
    if (header.type === 'DKIM') this.#grade(header, result);
    return this.#keep(header, result, tried, found === expected);
  }

  /**
   * A signature that the stricter one has found to fit: strictness only adds reasons to refuse, as long
   * as both read the same tags. Those with a capital in their name are others' to it (RFC 6376 §3.2).
   */
  #knownFit(header: SignatureHeader): SignatureResult | null {
    const { stricter } = this;
    const own = stricter?.signatureHeaders[this.signatureHeaders.indexOf(header)];
    if (!stricter || !own) return null;
    const result = stricter.#results.get(own);
    const outcome = stricter.#outcomes.get(own);
    if (!result || outcome?.header.result !== 'pass') return null;
    if (!isReadAlike(header, result)) return null;
    const status = { ...outcome.header };
    return this.#keep(header, { ...result, status }, { ...status }, outcome.bodyHashMatches);
  }

  /** Whether a lenient one of the same rows could but find the same of each signature: all of them pass. */
  fitsForAnyone(): boolean {
    return this.signatureHeaders.every((header) => {
      const result = this.#results.get(header);
      return result?.status.result === 'pass' && isReadAlike(header, result);
    });
  }

  /** RFC 8301 §3.1: SHA-1 "MUST NOT be used for signing or verifying"; §3.2: nor may short keys. */
  #grade({ hashAlgo }: SignatureHeader, { status, modulusLength }: SignatureResult): void {
    if (this.strict && hashAlgo === 'sha1') refuse(status, 'weak-algorithm', 'weak algorithm');
    else if (modulusLength && modulusLength < LEAST_BITS) refuse(status, 'weak-key', false);
  }

  /** Whether the header signature would hold over other rows. The answer is there at once where the key is. */
  async holdsOver(header: SignatureHeader, rows: readonly HeaderRow[]): Promise<boolean> {
    const hasher = this.bodyHashes.get(header.bodyHashKey ?? '');
    const expected = header.parsed?.bh?.value;
    if (header.invalid || !hasher || typeof expected !== 'string') return false;
    const { headers } = this;
    const { hash } = hasher;
    // Both are read before anything is waited for.
    this.headers = { parsed: rows };
    hasher.hash = expected;
    const verifying = super.verifySignature(header);
    this.headers = headers;
    hasher.hash = hash;
    const { result, comment } = (await verifying).status;
    return result === 'pass' || comment === 'expired';
  }

  #keep(
    signature: SignatureHeader,
    result: SignatureResult,
    tried: SignatureStatus,
    bodyHashMatches: boolean | null,
  ): SignatureResult {
    const header = { ...result.status };
    if (bodyHashMatches === false) {
      // RFC 6376 §6.1.3 step 3, in the words that mailauth itself has for it
      result.status.result = this.strict ? 'fail' : 'neutral';
      result.status.comment = 'body hash did not verify';
    }
    this.#results.set(signature, result);
    this.#outcomes.set(signature, {
      header,
      whole: result.status,
      fits: tried.result === 'fail' ? false : isFit(tried) || null,
      bodyHashMatches,
      keyBits: result.modulusLength ?? null,
      keyRecords: this.#keyRecords.get(signature) ?? null,
    });
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
    return found ?? untried(status);
  }
}

/** Whether no tag has a capital in its name, neither in the signature nor in the key's record. */
function isReadAlike({ tags = [] }: SignatureHeader, { rr = '' }: SignatureResult): boolean {
  const inRecord = rr.split(';').map((tag) => tag.slice(0, tag.indexOf('=')));
  return ![...tags.map(({ name }) => name), ...inRecord].some((name) => /[A-Z]/.test(name));
}

/** In mailauth's words. */
function refuse(status: SignatureStatus, rule: string, comment: string | false): void {
  Object.assign(status, { result: 'policy', comment, policy: { 'dkim-rules': rule } });
}

/** The time is looked at once the signature fits. */
const isFit = ({ result, comment }: SignatureStatus) => result === 'pass' || comment === 'expired';

/** The strings of a TXT record are put together without anything between: RFC 6376 §3.6.2.2 */
const textOf = (record: unknown) => (Array.isArray(record) ? record.join('') : String(record));

/** "not otherwise able to be processed": RFC 8601 §2.7.1 */
function unprocessed(comment: string): SignatureOutcome {
  return untried({ result: 'neutral', comment });
}

function untried(status: SignatureStatus): SignatureOutcome {
  return {
    header: status,
    whole: status,
    fits: null,
    bodyHashMatches: null,
    keyBits: null,
    keyRecords: null,
  };
}
