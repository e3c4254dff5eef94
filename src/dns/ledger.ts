/**
 * The ledger: every DNS question of one analysis with its answer, and each server that was asked. Checks share their
 * questions through it, so that no name is asked twice, and progress is read off it. It also holds
 * whatever resolver it is given to the parts of the contract that Node's own does not keep.
 */
import { asciiDomain } from '../domain/domain.ts';
import { keyFirst } from './key-first.ts';
import {
  type AnswerDetails,
  DNS_ERRORS,
  DnsError,
  type Exchange,
  errorCode,
  type RecordType,
  type Resolve,
} from './resolver.ts';
import type { Question } from './wire.ts';

export interface LedgerEntry {
  readonly name: string;
  readonly type: RecordType;
  /** NOERROR, NXDOMAIN, NODATA, SERVFAIL, …; `pending` while it is open, `NOT AWAITED` where the analysis ended first. */
  readonly rcode: string;
  readonly answers: readonly string[];
  readonly dnssec: boolean | null;
  readonly millis: number | null;
  readonly cached: boolean;
  readonly server: string | null;
}

export interface Progress {
  readonly asked: number;
  readonly answered: number;
  readonly open: readonly Question[];
}

export interface Ledger {
  /** Asks, or joins the question that is already asked. */
  readonly resolve: Resolve;
  /** The same of somebody else: its answers stand beside those of DNS, and are never taken for them. */
  by(other: Resolve): Resolve;
  entries(): readonly LedgerEntry[];
  progress(): Progress;
  /** Ends it: what was asked ahead and nobody waited for is told as that. */
  close(): void;
}

/**
 * Questions of one message, each of which may go to a second server; ours. As many as all checks
 * together allow themselves (the lookups of RFC 7208 §4.6.4 for two identities, twenty signatures and
 * fifty ARC sets, ten Tree Walks, twenty for the host), so that one that a sender makes long takes
 * nothing from another.
 */
export const QUESTION_LIMIT = 500;

/**
 * Opens a ledger over a resolver. `millisNow` is a monotonic clock; `onChange` is called when a
 * question is asked or answered; `signal` ends every open question and those to come.
 */
export function openLedger(
  resolver: Resolve,
  millisNow: () => number,
  onChange: () => void = () => {},
  signal?: AbortSignal,
): Ledger {
  const entries: LedgerEntry[] = [];
  const asked = new Map<string, Promise<readonly unknown[]>>();
  const aborted = signal && whenAborted(signal);

  let closed = false;

  const ask = async (
    from: Resolve,
    name: string,
    type: RecordType,
  ): Promise<readonly unknown[]> => {
    const started = millisNow();
    const row = entries.push({ name, type, ...PENDING }) - 1;
    onChange();
    const close = (rcode: string, answers: readonly unknown[], carrier: unknown) => {
      if (closed) return;
      const { server = null, dnssec = null, cached = false, others = [] } = detailsOf(carrier);
      const millis = Math.round(millisNow() - started);
      entries[row] = {
        name,
        type,
        rcode,
        answers: answers.map(text),
        dnssec,
        millis,
        cached,
        server,
      };
      entries.push(...others.map(otherEntry));
      onChange();
    };
    try {
      if (asked.size >= QUESTION_LIMIT) throw new DnsError('ETOOMANY', name);
      if (signal?.aborted) throw new DnsError('ECANCELLED', name);
      const answering = from(name, type);
      const answers = await (aborted ? Promise.race([answering, aborted]) : answering);
      // SPF counts a lookup as void by the error that it ends in. RFC 7208 §4.6.4
      if (answers.length === 0) throw new DnsError('ENODATA', name);
      const inOrder = keyFirst(name, type, answers);
      close('NOERROR', inOrder, answers);
      return inOrder;
    } catch (error) {
      const code = errorCode(error);
      close(isKnown(code) ? DNS_ERRORS[code] : code, [], error);
      throw error ?? new DnsError('ESERVFAIL', name); // readers look for members of it
    }
  };

  const share = (from: Resolve, asked: Map<string, Promise<readonly unknown[]>>): Resolve => {
    return async (name, type) => {
      const canonical = asciiDomain(name);
      const key = `${type} ${canonical}`;
      const shared = asked.get(key) ?? ask(from, canonical, type);
      asked.set(key, shared);
      // A list of its own for each asker: mailauth sorts the MX list in place.
      return [...(await shared)];
    };
  };

  return {
    resolve: share(resolver, asked),
    by: (other) => share(other, new Map()),
    entries: () => [...entries],
    progress: () => {
      const open = entries.filter((entry) => entry.rcode === PENDING.rcode);
      return {
        asked: entries.length,
        answered: entries.length - open.length,
        open: open.map(({ name, type }) => ({ name, type })),
      };
    },
    close: () => {
      closed = true;
      for (const [row, entry] of entries.entries()) {
        if (entry.rcode === PENDING.rcode) entries[row] = { ...entry, rcode: 'NOT AWAITED' };
      }
    },
  };
}

/** Rejects once the signal is aborted. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    const cancel = () => reject(new DnsError('ECANCELLED', ''));
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
  aborted.catch(() => {}); // there may be no question to tell it to
  return aborted;
}

const PENDING = {
  rcode: 'pending',
  answers: [],
  dnssec: null,
  millis: null,
  cached: false,
  server: null,
} as const;

/** A question that was sent on the way to another one's answer. */
function otherEntry({ name, type, server, code }: Exchange): LedgerEntry {
  return { name, type, ...PENDING, server, rcode: code === null ? 'NOERROR' : DNS_ERRORS[code] };
}

function detailsOf(carrier: unknown): Partial<AnswerDetails> {
  const isCarrier = typeof carrier === 'object' && carrier !== null && 'details' in carrier;
  return (isCarrier && (carrier.details as AnswerDetails | null)) || {};
}

function isKnown(code: string): code is keyof typeof DNS_ERRORS {
  return Object.hasOwn(DNS_ERRORS, code);
}

/** One answer as text: the strings of TXT joined, MX as "10 mx.example". */
function text(answer: unknown): string {
  if (Array.isArray(answer)) return answer.join('');
  if (typeof answer === 'object' && answer !== null && 'exchange' in answer) {
    const { exchange, priority } = answer as { exchange: unknown; priority?: unknown };
    return `${String(priority)} ${String(exchange)}`;
  }
  return String(answer);
}
