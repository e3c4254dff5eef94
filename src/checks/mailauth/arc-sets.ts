/**
 * Every set of an ARC chain on its own: mailauth verifies the newest ARC-Message-Signature alone, and
 * of the seals it tells the first that fails. RFC 8617 §4.1, §5.1.1
 */
import {
  type BodyHash,
  type HeaderRow,
  parseDkimHeaders,
  type SignatureHeader,
  type VerifierOptions,
} from '#mailauth';
import type { Field, Message } from '../../message/message.ts';
import { textAt } from '../../syntax/syntax.ts';
import { headerRow, signatureFields } from './header-rows.ts';
import { type SignatureOutcome, SplitVerifier } from './split-verifier.ts';

/** The fields of one instance; null where there is none. */
export interface ArcSet {
  readonly i: number;
  readonly results: Field | null;
  readonly messageSignature: Field | null;
  readonly seal: Field | null;
}

/** The sets by their instances, as far as each field says which it is of. */
export interface ArcSets {
  /** Oldest first. */
  readonly sets: readonly ArcSet[];
  /** Numbered from 1 without a gap, each of three fields, and nothing twice: §5.2 step 3. */
  readonly whole: boolean;
}

export interface ArcSetOutcome {
  readonly seal: SignatureOutcome;
  /** Null: beyond our limit. */
  readonly messageSignature: SignatureOutcome | null;
}

/**
 * Message signatures that are verified, the newest first; ours. Only the newest decides (§5.2 step 4),
 * each may cost a pass over the body, and of 472 real messages none had more than four sets.
 */
const SIGNATURE_LIMIT = 10;

const MEMBERS = {
  'arc-authentication-results': 'results',
  'arc-message-signature': 'messageSignature',
  'arc-seal': 'seal',
} as const;

/** Sets the chain's fields in order. Linear time, never throws. */
export function readArcSets(message: Message): ArcSets {
  const byInstance = new Map<number, ArcSet>();
  let whole = true;
  for (const field of signatureFields(message)) {
    const member = MEMBERS[field.key as keyof typeof MEMBERS];
    if (!member) continue;
    const i = instanceOf(textAt(message.head, field.body), member);
    const set = byInstance.get(i ?? 0) ?? { i: i ?? 0, ...NO_FIELDS };
    if (i === null || set[member] !== null) whole = false;
    else byInstance.set(i, { ...set, [member]: field });
  }
  const sets = [...byInstance.values()].toSorted((a, b) => a.i - b.i);
  const complete = sets.every((set, at) => {
    return set.i === at + 1 && set.results && set.messageSignature && set.seal;
  });
  return { sets, whole: whole && complete };
}

const NO_FIELDS = { results: null, messageSignature: null, seal: null };

// "i=" 1*2DIGIT, 1 to 50 (§3.9, §4.2.1): of the results before the first ";", of the others a tag.
const CFWS = String.raw`(?:[ \t\r\n]|\([^()\\]*\))*`;
const OF_RESULTS = new RegExp(`^${CFWS}i${CFWS}=${CFWS}([0-9]{1,2})${CFWS};`);
const OF_TAGS = /(?:^|;)[ \t\r\n]*i[ \t\r\n]*=[ \t\r\n]*([0-9]{1,2})[ \t\r\n]*(?:;|$)/;

function instanceOf(text: string, member: keyof Omit<ArcSet, 'i'>): number | null {
  const i = Number((member === 'results' ? OF_RESULTS : OF_TAGS).exec(text)?.[1] ?? 0);
  return i >= 1 && i <= 50 ? i : null;
}

export interface OpenedSets {
  /** What the message signatures have asked for; to be filled before `verify`. */
  readonly bodyHashes: Map<string, BodyHash>;
  /** `selector._domainkey.domain` of every signature that will be tried. */
  readonly keys: readonly string[];
  /** By instance; `newest` is when the newest message signature has been verified. */
  verify(newest: Promise<void>): Promise<ReadonlyMap<number, ArcSetOutcome>>;
}

/**
 * Reads the seals and signatures of whole sets; `all` are the rows of the whole message. `strict` verifies
 * the newest message signature with those of DKIM; keys that it has read are not read again.
 */
export function openSets(
  message: Message,
  sets: readonly ArcSet[],
  all: readonly HeaderRow[],
  strict: SplitVerifier,
  options: Omit<VerifierOptions, 'strict'>,
): OpenedSets {
  const open = (parsed: readonly HeaderRow[]) => {
    const verifier = new SplitVerifier({ ...options, strict: true });
    verifier.keyCache = strict.keyCache;
    verifier.headers = { parsed };
    return verifier;
  };
  const signatures = open(all);
  const rowOf = (field: Field | null) => (field ? [headerRow(message, field)] : []);
  const rows = sets.map((set) => ({
    results: rowOf(set.results),
    signature: rowOf(set.messageSignature),
    seal: rowOf(set.seal),
  }));
  const isVerified = (at: number) =>
    at === sets.length - 1 && strict.signatureHeaders.some(({ type }) => type === 'ARC');
  const opened = rows.flatMap(({ results, signature, seal }, at) => {
    const [own] = seal;
    const [signed] = signature;
    if (!own || !signed) return [];
    const header = readHeader(own);
    // A seal that says "fail" is of its own set alone: §5.1.2.
    const broken = /^fail$/i.test(String(header.parsed?.cv?.value));
    const covered = broken ? [] : rows.slice(0, at);
    // Fields are taken from the last up, and the oldest set is sealed first.
    const sealed = [{ results, signature, seal: [] }, ...covered.toReversed()];
    const seals = open(sealed.flatMap((one) => [...one.seal, ...one.signature, ...one.results]));
    return [
      {
        i: at + 1,
        seals,
        seal: prepareSeal(seals, header, covered.length),
        signature:
          sets.length - at <= SIGNATURE_LIMIT && !isVerified(at)
            ? prepareSignature(signatures, readHeader(signed))
            : null,
      },
    ];
  });
  return {
    bodyHashes: signatures.bodyHashes,
    keys: opened.flatMap(({ seal, signature }) =>
      [seal, signature].flatMap((one) =>
        one && !one.skip && !one.invalid ? [`${one.selector}._domainkey.${one.signingDomain}`] : [],
      ),
    ),
    verify: async (newest) => {
      const verified = async (i: number) => {
        if (!isVerified(i - 1)) return null;
        await newest;
        return strict.outcomes('ARC')[0] ?? null;
      };
      const outcomes = await Promise.all(
        opened.map(async ({ i, seals, seal, signature }) => {
          const [ofSeal, ofMessage] = await Promise.all([
            seals.outcomeOf(seal),
            signature ? signatures.outcomeOf(signature) : verified(i),
          ]);
          return [i, { seal: ofSeal, messageSignature: ofMessage }] as const;
        }),
      );
      return new Map(outcomes);
    },
  };
}

function readHeader({ line }: HeaderRow): SignatureHeader {
  return Object.assign(parseDkimHeaders(line, { strict: true }), { type: 'ARC' as const });
}

function prepareSignature(verifier: SplitVerifier, header: SignatureHeader): SignatureHeader {
  verifier.prepareSignature(header);
  if (header.skip || header.invalid) return header;
  const { bodyCanon = '', hashAlgo = '', maxBodyLength = '' } = header;
  header.bodyHashKey = verifier.addBodyHash(bodyCanon, hashAlgo, maxBodyLength);
  return header;
}

const SEALED = 'arc-authentication-results:arc-message-signature';

/** A seal is a relaxed signature of the sets' fields, and of no body: §5.1.1. Its other tags mean nothing. */
function prepareSeal(verifier: SplitVerifier, header: SignatureHeader, below: number) {
  const { a, b, d, s } = header.parsed ?? {};
  const names = [...Array(below).fill(`${SEALED}:arc-seal`), SEALED].join(':');
  header.parsed = { a, b, d, s, c: { value: 'relaxed/relaxed' }, h: { value: `from:${names}` } };
  verifier.prepareSignature(header);
  header.parsed = { ...header.parsed, h: { value: names } };
  return header;
}
