/** A bundle -> what analyses it again: options with resolvers that know its answers, and ask nobody. */
import type { RecordedChecks } from '../checks/checks.ts';
import { DnsError, type Resolve } from '../dns/dns.ts';
import { asciiDomain } from '../domain/domain.ts';
import type { Fidelity } from '../message/message.ts';
import type { Report } from '../report.ts';
import { bytesOf } from '../syntax/syntax.ts';
import type { Bundle, RecordedAnswer, RecordedLedgerEntry } from './format.ts';

export interface Replay {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For `analyse`. */
  readonly options: {
    readonly name: string;
    readonly size: number;
    readonly now: Date;
    readonly clock: Date | undefined;
    readonly envelope: {
      readonly ip: string | undefined;
      readonly helo: string | undefined;
      readonly mailFrom: string | undefined;
    };
    readonly receiver: { readonly authservIds: readonly string[] };
    readonly fidelity: Fidelity | undefined;
    readonly withholdLocalPart: boolean;
    readonly askAhead: false;
    readonly neverAsk: readonly string[];
    readonly protected: readonly string[];
    readonly resolver: Resolve | undefined;
    readonly keyArchive: Resolve | undefined;
    readonly recorded: RecordedChecks | undefined;
  };
  readonly language: string;
}

export function replayOf({ source, options, now, answers, recorded }: Bundle): Replay {
  const { clock, envelope, authservIds, fidelity, keyArchive, language, ...rest } = options;
  return {
    bytes: bytesOf(atob(source.message)),
    options: {
      name: source.name,
      size: source.size,
      now: new Date(now),
      clock: clock === null ? undefined : new Date(clock),
      envelope: {
        ip: envelope.ip ?? undefined,
        helo: envelope.helo ?? undefined,
        mailFrom: envelope.mailFrom ?? undefined,
      },
      receiver: { authservIds },
      fidelity: fidelity ?? undefined,
      withholdLocalPart: rest.withholdLocalPart,
      // What is asked then hangs on the answers alone, and on no time that they took.
      askAhead: false,
      neverAsk: rest.neverAsk,
      protected: rest.protected,
      resolver: answers ? resolverOf(answers, 'dns') : undefined,
      keyArchive: answers && keyArchive ? resolverOf(answers, 'key-archive') : undefined,
      recorded: recorded ?? undefined,
    },
    language,
  };
}

/**
 * Answers as they were recorded. A question that was asked again, of a message within the message, has
 * the answer that it had then; one that is not there is a temporary failure.
 */
function resolverOf(answers: readonly RecordedAnswer[], by: RecordedAnswer['by']): Resolve {
  const open = new Map<string, { readonly rows: RecordedAnswer[]; next: number }>();
  for (const row of answers.filter((one) => one.by === by)) {
    const key = keyOf(row);
    const known = open.get(key);
    if (known) known.rows.push(row);
    else open.set(key, { rows: [row], next: 0 });
  }
  return async (name, type) => {
    const known = open.get(keyOf({ name, type }));
    const row = known?.rows[Math.min(known.next++, known.rows.length - 1)];
    if (!row) throw new DnsError('ENOTRECORDED', name);
    const { records, error, details } = row;
    if (records === null) throw new DnsError(error ?? 'ESERVFAIL', name, details);
    const copies = structuredClone(records);
    return details ? Object.assign([...copies], { details }) : copies;
  };
}

const keyOf = ({ name, type }: Pick<RecordedAnswer, 'name' | 'type'>) =>
  `${type} ${asciiDomain(name)}`;

/**
 * The report with the ledger that was recorded: what was asked then, in that order, and how long it
 * took. A question that is answered otherwise now stands as it is now; one that is new stands below.
 */
export function withRecordedLedger(report: Report, ledgers: Bundle['ledgers']): Report {
  const [recorded = [], ...more] = ledgers;
  const { bounce } = report;
  return {
    ...report,
    ledger: asRecorded(report.ledger, recorded),
    bounce: bounce && {
      ...bounce,
      returned: bounce.returned && withRecordedLedger(bounce.returned, more),
    },
  };
}

function asRecorded(
  replayed: readonly RecordedLedgerEntry[],
  recorded: readonly RecordedLedgerEntry[],
): readonly RecordedLedgerEntry[] {
  const rest = new Map<string, RecordedLedgerEntry[]>();
  for (const row of replayed) {
    const key = keyOf(row);
    const known = rest.get(key);
    if (known) known.push(row);
    else rest.set(key, [row]);
  }
  const rows = recorded.map((row) => {
    const now = rest.get(keyOf(row)) ?? [];
    const [same] = [now.findIndex((one) => isSame(one, row))].filter((at) => at >= 0);
    const [found] = now.splice(same ?? 0, 1);
    return found && same === undefined ? found : row;
  });
  // What was not asked then took no time now.
  const asked = [...rest.values()].flat().map((row) => ({ ...row, millis: null }));
  return [...rows, ...asked];
}

/** Whether they tell the same but for the time. */
function isSame(a: RecordedLedgerEntry, b: RecordedLedgerEntry): boolean {
  return (
    a.rcode === b.rcode &&
    a.server === b.server &&
    a.dnssec === b.dnssec &&
    a.answers.length === b.answers.length &&
    a.answers.every((answer, i) => answer === b.answers[i])
  );
}
