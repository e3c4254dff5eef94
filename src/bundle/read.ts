/** Reads a bundle, member by member: it is a file that anybody may have written. Nothing is thrown. */
import { fidelities } from '../message/message.ts';
import { latin1, utf8 } from '../syntax/syntax.ts';
import { readAnswer, readLedgerRow } from './answers.ts';
import { type Bundle, type BundleOptions, SCHEMA } from './format.ts';
import { flag, instant, list, Misfit, maybe, member, natural, oneOf, text } from './members.ts';
import { readRecorded } from './recorded.ts';

/** Octets; ours. The base64 of what is read of one message (50 MB), and its answers. */
export const BUNDLE_SIZE_LIMIT = 80 * 1024 * 1024;

/** Answers, or rows of a ledger; ours. A report asks 500 questions, and three may be within it. */
const ROW_LIMIT = 8000;

/** Ours: reports are followed three deep. */
const LEDGER_LIMIT = 4;

/** Names that somebody gives on a command line; ours. */
const NAME_LIMIT = 1000;

export interface BundleProblem {
  readonly code:
    | 'bundle-too-large'
    | 'bundle-not-json'
    | 'bundle-of-other-kind'
    | 'bundle-malformed';
  /** The members that lead to what is wrong. */
  readonly path: readonly string[];
}

/** Whether a file begins as a bundle does, and no mail can. `start`: its first hundred bytes or more. */
export function mayBeBundle(start: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{\s*"schema"\s*:\s*"whence\.bundle\//.test(
    latin1(start.subarray(0, 200)),
  );
}

export function readBundle(
  bytes: Uint8Array,
): { readonly bundle: Bundle } | { readonly problem: BundleProblem } {
  if (bytes.length > BUNDLE_SIZE_LIMIT) return problem('bundle-too-large');
  let value: unknown;
  try {
    value = JSON.parse(utf8(latin1(bytes)).replace(/^\uFEFF/, ''));
  } catch {
    return problem('bundle-not-json');
  }
  try {
    if (member(value, 'schema', text) !== SCHEMA)
      return problem('bundle-of-other-kind', ['schema']);
    return { bundle: bundleOf(value) };
  } catch (error) {
    if (error instanceof Misfit) return problem('bundle-malformed', error.path);
    throw error;
  }
}

const problem = (code: BundleProblem['code'], path: readonly string[] = []) => ({
  problem: { code, path },
});

/** Members of other names are left out. */
function bundleOf(value: unknown): Bundle {
  return {
    schema: SCHEMA,
    producer: member(value, 'producer', (producer) => ({
      name: member(producer, 'name', oneOf('whence')),
      version: member(producer, 'version', text),
      tables: member(producer, 'tables', text),
    })),
    now: member(value, 'now', instant),
    source: member(value, 'source', (source) => {
      const message = member(source, 'message', base64);
      const size = member(source, 'size', natural);
      if (size < (message.length / 4) * 3 - 2) throw new Misfit(['size']);
      return { name: member(source, 'name', text), size, message };
    }),
    options: member(value, 'options', optionsOf),
    recorded: member(value, 'recorded', maybe(readRecorded(0))),
    answers: member(value, 'answers', maybe(list(readAnswer, ROW_LIMIT))),
    ledgers: member(value, 'ledgers', list(list(readLedgerRow, ROW_LIMIT), LEDGER_LIMIT)),
  };
}

function optionsOf(value: unknown): BundleOptions {
  const names = list(text, NAME_LIMIT);
  return {
    clock: member(value, 'clock', maybe(instant)),
    envelope: member(value, 'envelope', (envelope) => ({
      ip: member(envelope, 'ip', maybe(address)),
      helo: member(envelope, 'helo', maybe(text)),
      mailFrom: member(envelope, 'mailFrom', maybe(text)),
    })),
    authservIds: member(value, 'authservIds', names),
    fidelity: member(value, 'fidelity', maybe(oneOf(...fidelities))),
    withholdLocalPart: member(value, 'withholdLocalPart', flag),
    neverAsk: member(value, 'neverAsk', names),
    protected: member(value, 'protected', names),
    keyArchive: member(value, 'keyArchive', flag),
    language: member(value, 'language', text),
  };
}

/** Four numbers with dots, or what a URL takes as an address of the other kind. */
function address(value: unknown): string {
  const given = text(value);
  const isAddress = given.includes(':')
    ? /^[0-9a-f:.]+$/i.test(given) && URL.canParse(`http://[${given}]`)
    : /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)(?:\.(?!$)|$)){4}$/.test(given);
  if (!isAddress) throw new Misfit();
  return given;
}

function base64(value: unknown): string {
  const given = text(value);
  if (given.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(given)) throw new Misfit();
  return given;
}
