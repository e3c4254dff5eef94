/** The DKIM suites of ../shared, each case with the DNS and the instant it is judged by. */
import { type Resolve, type Zone, zoneResolver } from '../../src/dns/dns.ts';
import { readShared, readSharedJson } from './shared.ts';

/** How the suites call what became of a message, or of one signature. */
export type Outcome = 'pass' | 'permfail' | 'temperror' | 'none';

/** TXT records by name, or the code of an error. */
type Records = Readonly<Record<string, readonly string[] | { readonly error: string }>>;

interface StoredCase {
  readonly id: string;
  readonly file: string;
  /** The best that any signature of the message did. */
  readonly expect: Outcome;
  /** The same by RFC 8301, where the suite is older. */
  readonly expect_modern?: Outcome;
  /** Of each signature, topmost first. */
  readonly sigs?: readonly Outcome[];
  readonly dns?: Records;
  /** Seconds since 1970. */
  readonly now?: number;
  /** Begins with `policy` where it is an expectation that no RFC has. */
  readonly group?: string;
  /** Of the ARC chain. */
  readonly arc?: string;
}

export interface SuiteCase extends Omit<StoredCase, 'dns' | 'now'> {
  readonly bytes: Uint8Array;
  readonly resolve: Resolve;
  readonly clock: Date | undefined;
}

/** Every suite, with the number of its cases that an RFC decides. */
export const DKIM_SUITES = [
  ['dkim-rfc', 2],
  ['dkim-dkim-verifier', 32],
  ['dkim-dkimpy', 100],
  ['dkim-go-msgauth', 5],
  ['dkim-stalwart', 8],
] as const;

export function dkimSuite(name: string): readonly SuiteCase[] {
  const suite = readSharedJson<{ readonly dns: Records; readonly cases: readonly StoredCase[] }>(
    'suites',
    name,
    'cases.json',
  );
  return suite.cases.map(({ dns, now, ...one }) => ({
    ...one,
    bytes: new Uint8Array(readShared('suites', name, one.file)),
    resolve: zoneResolver(zoneOf({ ...suite.dns, ...dns })),
    clock: now === undefined ? undefined : new Date(now * 1000),
  }));
}

function zoneOf(records: Records): Zone {
  return Object.fromEntries(
    Object.entries(records).map(([name, texts]) => [
      name,
      { TXT: Array.isArray(texts) ? texts.map((text) => [text]) : texts },
    ]),
  ) as Zone;
}
