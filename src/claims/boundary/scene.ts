import { asciiDomain, isLocalName, organisation } from '../../domain/domain.ts';
import {
  bodyOf,
  fieldsNamed,
  type Message,
  type Received,
  readFrom,
} from '../../message/message.ts';
import { textAt } from '../../syntax/syntax.ts';
import type { ArcClaim } from '../arc/arc.ts';
import { domainsIn, recipientDomains } from '../recipients.ts';
import { vendorOf } from '../vendors/vendors.ts';
import type { Arrival } from './arrival.ts';

/** Whom this mailbox believes: authserv-ids and a vendor that a person or an administrator named. */
export interface Believed {
  readonly authservIds?: readonly string[] | undefined;
  readonly vendor?: string | undefined;
}

/** What a stamp is held against. Holders are organisations, or services that go by several names. */
export interface Scene {
  readonly believed: Believed;
  readonly hops: readonly Received[];
  readonly arrival: Arrival;
  /** Of the receiver's servers. */
  readonly own: ReadonlySet<string>;
  /** Of the servers below: those that the message says it passed, the client among them. */
  readonly upstream: ReadonlySet<string>;
  /** Hosts that wrote a Received field below the receiver's, as A-labels. */
  readonly upstreamHosts: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** The domain of MAIL FROM as the receiver kept it; null where it is empty or not there. */
  readonly returnPath: string | null;
  /** The domain in From; null where there is none, or more than one field. */
  readonly author: string | null;
  /** Whether a filter of the receiver's wrote down the id that the receiver gave the message, which no sender knows. */
  readonly queueIdKnown: boolean;
  /** Whether Exchange Online says that it handed the message to its own organisation's servers. */
  readonly handedOn: boolean;
  /** The authserv-id of the last set of an ARC chain, as A-labels; '' where there is none. */
  readonly lastSealer: string;
}

/** Who holds a name: one service under all its names, else the registrable domain. */
export function holderOf(name: string): string {
  const vendor = vendorOf(name);
  return vendor ? `vendor ${vendor.name}` : organisation(name);
}

export function readScene(
  message: Message,
  hops: readonly Received[],
  arrival: Arrival,
  believed: Believed,
  arc: readonly ArcClaim[],
): Scene {
  const at = arrival.index ?? hops.length;
  const below = hops.slice(at + 1);
  const client = hops[at];
  const names = [
    client?.helo,
    client?.name,
    ...below.flatMap((hop) => [hop.helo, hop.by, ...namesIn(message, hop)]),
  ];
  return {
    believed,
    hops,
    arrival,
    own: holders(arrival.hosts),
    upstream: holders(names),
    upstreamHosts: new Set(below.flatMap(({ by }) => (by === null ? [] : [asciiDomain(by)]))),
    recipients: holders(recipientDomains(message)),
    returnPath: domainsIn(message, 'return-path')[0] ?? null,
    author: fieldsNamed(message, 'from').length === 1 ? readFrom(message).domain : null,
    queueIdKnown: client !== undefined && isQueueIdKnown(message, client),
    lastSealer: asciiDomain(arc.at(-1)?.authservId ?? ''),
    handedOn: message.fields.some(({ key }) => HANDED_ON.test(key)),
  };
}

/** Names in comments: "by localhost (mx.example.org [127.0.0.1])". */
function namesIn({ head }: Message, { comments }: Received): readonly string[] {
  return comments.flatMap((span) => [...(textAt(head, span).match(HOST) ?? [])]);
}

const HOST = /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}(?![\w.-])/g;

/** Local names are anybody's. */
function holders(names: readonly (string | null | undefined)[]): ReadonlySet<string> {
  const hosts = names.flatMap((name) => (name ? [asciiDomain(name)] : []));
  return new Set(hosts.filter((name) => !isLocalName(name)).map(holderOf));
}

// What Exchange Online lets through to the servers of the same organisation, and to nobody else's.
const HANDED_ON = /^x-organizationheaderspreserved$|^x-ms-exchange-crosspremises-/;

/** Fields in which a filter writes the id that the server gave the message, and how. */
const QUEUE_IDS: readonly (readonly [key: string, form: RegExp])[] = [
  ['x-rspamd-queue-id', /^\s*(\S+)\s*$/],
  ['dkim-filter', / Filter v\S+ \S+ (\S+)\s*$/],
  ['dmarc-filter', / Filter v\S+ \S+ (\S+)\s*$/],
  ['arc-filter', / Filter v\S+ \S+ (\S+)\s*$/],
];

/** Shorter ones could be guessed. */
const SHORTEST_ID = 8;

function isQueueIdKnown(message: Message, { id }: Received): boolean {
  if (id === null || id.length < SHORTEST_ID) return false;
  return QUEUE_IDS.some(([key, form]) =>
    fieldsNamed(message, key).some((field) => form.exec(bodyOf(message, field))?.[1] === id),
  );
}
