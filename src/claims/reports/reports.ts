/**
 * What receivers other than Microsoft write about a message in fields of their own. A field is taken for
 * the receiver's word where nothing shows that another wrote it, and its value says how sure that is.
 */
import { organisation } from '../../domain/domain.ts';
import { bodyOf, type Field, type Message, type Received } from '../../message/message.ts';
import { oneLine, sameAscii, trimSpan, utf8 } from '../../syntax/syntax.ts';
import type { Destination, SpamValue, Stamp } from '../stamp.ts';
import { readDisposition } from './disposition.ts';
import type { Vendor } from './field.ts';
import { PROVIDERS } from './providers.ts';
import { SOFTWARE } from './software.ts';
import { type Standing, standings, tableKey } from './writer.ts';

/** What the fields of one writer say of a message. */
export type Report = Pick<Stamp, 'spam' | 'verdict' | 'destination'>;

export interface Reports {
  readonly receiver: Report;
  /** Of hosts before the receiver, by their organisation. */
  readonly others: ReadonlyMap<string, Report>;
}

interface Known {
  readonly vendor: string;
  readonly table: Vendor;
  /** As the table spells it; null where it is not among those that decide. */
  readonly name: string | null;
  /** What comes first in the tables decides first. */
  readonly order: number;
}

interface Found {
  /** The field's name in lower case. */
  readonly key: string;
  readonly name: string;
  readonly value: SpamValue;
  readonly puts: Destination | undefined;
  /** The lowest counts: the surest writer, then what decides first. */
  readonly rank: number;
}

/**
 * Reads every report in the header. `boundary` is the index of the Received field in which the receiver,
 * or a gateway of its own, took the message; `stamp` is what the receiver is known by. Never throws;
 * linear in the header's size.
 */
export function readReports(
  message: Message,
  received: readonly Received[],
  boundary: number | null,
  stamp: Pick<Stamp, 'vendor' | 'results'>,
): Reports {
  const hosts = new Set(
    received.slice(0, (boundary ?? 0) + 1).map(({ by }) => organisation(by ?? '')),
  );
  const provider = providerOf(hosts) ?? stamp.vendor ?? '';
  const standingOf = standings(message, received, boundary);
  const own = new Map<string, Found>();
  const others = new Map<string, Map<string, Found>>();
  let receivedAbove = 0;
  for (const [index, field] of message.fields.entries()) {
    if (field.key === 'received') receivedAbove++;
    const known = knownField(field, provider);
    if (!known) continue;
    const standing = standingOf({ index, receivedAbove, vendor: known.vendor });
    const sureness = surenessOf(standing, known, provider, hosts);
    if (sureness === null) continue;
    const list = standing.by === 'other' ? listOf(others, standing.organisation) : own;
    if (isNamed(known) || list.size < UNNAMED_LIMIT)
      keep(list, read(message, field, known, sureness));
  }
  const receiver = reportOf(own);
  return {
    receiver: { ...receiver, spam: { ...readDisposition(stamp.results), ...receiver.spam } },
    others: new Map([...others].map(([host, found]) => [host, reportOf(found)])),
  };
}

/** Ours: a sender may make up names without end; those that decide are read however many there are. */
const UNNAMED_LIMIT = 200;

const isNamed = ({ name }: Known) => name !== null && !name.startsWith('-');

function listOf(lists: Map<string, Map<string, Found>>, holder: string): Map<string, Found> {
  const list = lists.get(holder) ?? new Map<string, Found>();
  lists.set(holder, list);
  return list;
}

/** Who may have written a value: the surest first. */
const WRITERS = ['receiver', 'unverified', 'unverified', 'forwarder'] as const;

/** An index into `WRITERS`; null where the receiver writes no such field there. */
function surenessOf(
  { by }: Standing,
  { vendor }: Known,
  provider: string,
  hosts: ReadonlySet<string>,
): number | null {
  if (by === 'other') return 3;
  if (by === 'receiver' || vendor === provider) return 0;
  if (PROVIDERS.get(provider)?.alone) return null;
  if (by === 'named') return 1;
  const gateway = SOFTWARE.get(vendor)?.hosts;
  return !gateway || gateway.some((host) => hosts.has(host)) ? 2 : null;
}

function read(
  message: Message,
  field: Field,
  { table, name, order }: Known,
  sureness: number,
): Found {
  const value = oneLine(utf8(bodyOf(message, field)));
  return {
    key: field.key,
    name: name === null || name.startsWith('-') ? field.name : name,
    value: {
      value,
      code: tableKey(field),
      meaning: null,
      certainty: table.certainty,
      sources: [table.source],
      at: trimSpan(message.head, field.body),
      says: (name !== null && table.says[name]?.(value)) || null,
      by: WRITERS[sureness] ?? 'unverified',
    },
    puts: name === null ? undefined : table.puts?.[name]?.(value),
    rank: sureness * 1000 + order,
  };
}

/** Of two with one name the surer counts, and of two as sure the one that flags: nobody forges a "spam". */
function keep(list: Map<string, Found>, found: Found): void {
  const other = list.get(found.key);
  const counts =
    !other ||
    found.rank < other.rank ||
    (found.rank === other.rank && flags(found) && !flags(other));
  if (counts) list.set(found.key, found);
}

const flags = ({ value: { says } }: Found) => says !== null && says !== 'none';

function reportOf(list: ReadonlyMap<string, Found>): Report {
  const found = [...list.values()].sort((a, b) => a.rank - b.rank);
  return {
    spam: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    verdict: found.find(({ value }) => value.says)?.value.says ?? 'unknown',
    destination: found.find(({ puts }) => puts)?.puts ?? 'unknown',
  };
}

const VENDORS = [...PROVIDERS, ...SOFTWARE];

/** The row of a field: the provider's own goes before one that anybody may write. */
function knownField(field: Field, provider: string): Known | null {
  const key = tableKey(field);
  const order = VENDORS.findIndex(
    ([vendor, { fields }], i) => (vendor === provider || i >= PROVIDERS.size) && fields.test(key),
  );
  const found = VENDORS[order];
  if (!found) return null;
  const [vendor, table] = found;
  const names = Object.keys(table.says);
  const at = names.findIndex((name) => sameAscii(name, key));
  return { vendor, table, name: names[at] ?? null, order: order * 10 + (at < 0 ? 9 : at) };
}

const HOSTS: ReadonlyMap<string, string> = new Map(
  [...PROVIDERS].flatMap(([name, { hosts }]) => hosts.map((host) => [host, name])),
);

/** The provider whose hosts took the message, if it is one we know. */
function providerOf(hosts: ReadonlySet<string>): string | undefined {
  return [...hosts].map((host) => HOSTS.get(host)).find((name) => name !== undefined);
}
