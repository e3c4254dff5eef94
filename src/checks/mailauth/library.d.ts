/**
 * The part of mailauth 7 that Whence calls, typed by what its source does; the package's own types
 * leave most of it out. `#mailauth` is the package under Node and our bundle of it in a browser.
 */
export interface HeaderRow {
  readonly key: string;
  readonly casedKey: string;
  /** The field without the line end that closes it; folds are CRLF. */
  readonly line: Uint8Array;
}

export interface BodyHash {
  /** Base64. */
  hash: string;
  digest(encoding: 'base64'): string;
  /** For a figure that nobody reads. */
  getMimeStructureStart(): null;
}

/** A running hash of node:crypto. */
export interface RunningHash {
  update(bytes: Uint8Array): RunningHash;
  /** Another that goes on from here. */
  copy(): RunningHash;
  digest(encoding: 'base64'): string;
}

/** Throws for an algorithm that it does not know; mailauth asks for none but "sha1" and "sha256". */
export declare function createHash(algorithm: string): RunningHash;

export interface SignatureHeader {
  readonly type: 'DKIM' | 'ARC';
  parsed?: Readonly<Record<string, { value: unknown } | undefined>>;
  /** As written. */
  readonly tags?: readonly { readonly name: string }[];
  signingDomain: string;
  selector: string;
  /** i=, decoded. */
  identity?: string;
  /** Of i=, once it has been found to be of d=. */
  identityDomain?: string | undefined;
  /** Why the mode takes no notice of it. */
  readonly skip?: string;
  /** Why it is not even tried. */
  invalid?: string | undefined;
  /** As `bodyHashes` has it. */
  bodyHashKey?: string;
  readonly fallbackBodyHashKey?: string;
  readonly bodyCanon?: string;
  readonly hashAlgo?: string;
  /** l=, or ''. */
  readonly maxBodyLength?: number | '';
}

export interface SignatureStatus {
  result: string;
  comment?: string | false;
  readonly policy?: Readonly<Record<string, string>>;
}

export interface SignatureResult {
  readonly status: SignatureStatus;
  readonly modulusLength?: number;
  /** The key's record, without its white space. */
  readonly rr?: string;
  /** Base64, as computed. */
  bodyHash?: string;
}

/** The bytes as the Buffer that mailauth works on; no copy. */
export declare function toBuffer(bytes: Uint8Array): Uint8Array;

export type LibraryResolve = (name: string, type: string) => Promise<unknown>;

export interface VerifierOptions {
  readonly resolver: LibraryResolve;
  readonly strict: boolean;
  readonly curTime: Date;
}

export interface ArcData {
  readonly chain: readonly { readonly i: number }[] | false;
  readonly lastEntry?: { readonly i: number; readonly messageSignature?: SignatureResult };
  /** Why the fields make no chain. */
  readonly error?: { readonly code?: string; readonly message: string };
}

/** Reads a tag list with its field's name, as a signature that is yet to be prepared. */
export declare function parseDkimHeaders(
  line: Uint8Array,
  options: { readonly strict: boolean },
): SignatureHeader;

export interface HeaderRows {
  readonly parsed: readonly HeaderRow[];
}

/** A verifier of the DKIM signatures and the newest ARC-Message-Signature of one message. */
export declare class DkimVerifier {
  constructor(options: VerifierOptions);
  readonly strict: boolean;
  /** Whether SHA-1 is refused before anything is tried. */
  rejectRsaSha1: boolean;
  /** RSA keys below it are refused before anything is tried; undefined: 1024. */
  minBitLength: number | undefined;
  /** Keys that have been read, by all that changes how; several verifiers of a message may share one. */
  keyCache: object;
  /** What the signatures are computed over. */
  headers: HeaderRows;
  readonly signatureHeaders: readonly SignatureHeader[];
  readonly bodyHashes: Map<string, BodyHash>;
  readonly arc: ArcData;
  messageHeaders(headers: HeaderRows): Promise<void>;
  addBodyHash(canonicalization: string, algorithm: string, length: number | ''): string;
  /** Reads the tags, and says what is wrong with them. */
  prepareSignature(header: SignatureHeader): void;
  finalChunk(): Promise<void>;
  verifySignature(header: SignatureHeader, fallback?: boolean): Promise<SignatureResult>;
}

export interface ArcAnswer {
  readonly status: { readonly result: string; readonly comment?: string };
  readonly i?: number | false;
}

export declare function arc(
  data: ArcData,
  options: {
    readonly resolver: LibraryResolve;
    readonly strict: boolean;
    readonly minBitLength?: number | undefined;
  },
): Promise<ArcAnswer>;
