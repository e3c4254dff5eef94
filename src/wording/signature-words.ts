/** The words for what is known of a signature. Tags, names and algorithms are mail's own, and shown as they are. */
export interface SignatureWords {
  /** i=: whom it is for. */
  readonly identity: string;
  readonly signed: string;
  /** `from` and `until` are days in ISO 8601; one of them may be ''. */
  readonly times: (from: string, until: string) => string;
  /** l= */
  readonly length: string;
  /** `beyond` bytes that a reader sees follow the signed ones. */
  readonly lengthIs: (bytes: number, beyond: number) => string;
  /** Fields on top of the signed ones. */
  readonly added: string;
  /** Names that h= has more often than the message has fields. */
  readonly oversigned: string;
  /** Why it does not count. */
  readonly why: string;
  /** t=y in its key. */
  readonly testing: string;
  /** t=s in its key. */
  readonly strict: string;
  readonly several: (records: number) => string;
  /** Signatures that are not shown. */
  readonly more: (count: number) => string;
}
