/**
 * Whose word a field is. Nobody but the receiver can write above its own Received field. Below it stand
 * the words of the sender and of forwarders; but filters, too, put theirs there, rspamd and SpamAssassin
 * at the very end. Some of these tell where they ran, by the id of a hop or by a host.
 */
import { organisation } from '../../domain/domain.ts';
import { bodyOf, type Field, type Message, type Received } from '../../message/message.ts';
import { oneLine } from '../../syntax/syntax.ts';

/**
 * How far a field is the receiver's own, the surest first: nobody else can have written it; it gives
 * the receiver's host for its writer; nothing tells. Else the organisation of its writer.
 */
export type Standing =
  | { readonly by: 'receiver' | 'named' | 'untold' }
  | { readonly by: 'other'; readonly organisation: string };

/** Where a field stands, and whose filter it is of. */
export interface Place {
  readonly index: number;
  readonly receivedAbove: number;
  readonly vendor: string;
}

interface Told {
  readonly index: number;
  readonly standing: Standing;
}

/** Fields that tell who wrote their neighbours of the same filter: the id of a hop, or a host. */
const TELLING: ReadonlyMap<
  string,
  { readonly vendor: string; readonly what: 'id' | 'host'; readonly form: RegExp }
> = new Map([
  ['x-rspamd-queue-id', { vendor: 'rspamd', what: 'id', form: /^([\w-]{6,64})$/ }],
  [
    'x-spam-checker-version',
    { vendor: 'spamassassin', what: 'host', form: / on ([\w.-]{1,255})$/ },
  ],
  ['x-spam-report', { vendor: 'spamassassin', what: 'host', form: / the system "([^"]{1,255})"/ }],
  ['x-ham-report', { vendor: 'spamassassin', what: 'host', form: / the system "([^"]{1,255})"/ }],
  ['x-virus-scanned', { vendor: 'amavis', what: 'host', form: / at ([\w.-]{1,255})$/ }],
  ['x-barracuda-url', { vendor: 'barracuda', what: 'host', form: /^https?:\/\/([\w.-]{1,255})/ }],
  ['-mailscanner-id', { vendor: 'mailscanner', what: 'id', form: /^([\w-]{6,64})/ }],
]);

/** Ours: no mail passes so many filters, and the nearest of them is looked for. */
const TELLING_LIMIT = 64;

/** A field's name in the tables: MailScanner puts its owner's into it ("X-Example-MailScanner-SpamCheck"). */
export function tableKey({ key }: Field): string {
  return /^x(?:-.*)?(-mailscanner(?:-id|-spamcheck|-spamscore)?)$/.exec(key)?.[1] ?? key;
}

/** Judges the fields of a message by place and by what they tell. */
export function standings(
  message: Message,
  hops: readonly Received[],
  boundary: number | null,
): (place: Place) => Standing {
  const told = readTold(message, hops, boundary ?? 0);
  return ({ index, receivedAbove, vendor }) => {
    if (receivedAbove <= (boundary ?? 0) && hops.length > 0) return { by: 'receiver' };
    return nearestOf(told.get(vendor) ?? [], index)?.standing ?? { by: 'untold' };
  };
}

function readTold(
  message: Message,
  hops: readonly Received[],
  boundary: number,
): ReadonlyMap<string, readonly Told[]> {
  const standingOf = judgeNames(hops, boundary);
  const told = new Map<string, Told[]>();
  for (const [index, field] of message.fields.entries()) {
    const telling = TELLING.get(tableKey(field));
    const name = telling?.form.exec(oneLine(bodyOf(message, field)))?.[1];
    const standing = telling && name !== undefined ? standingOf(telling.what, name) : null;
    if (!telling || !standing) continue;
    const list = told.get(telling.vendor);
    if (!list) told.set(telling.vendor, [{ index, standing }]);
    else if (list.length < TELLING_LIMIT) list.push({ index, standing });
  }
  return told;
}

/** Whose an id or a host is; null where it is of no hop, or a name of one word. */
function judgeNames(hops: readonly Received[], boundary: number) {
  const ids = new Map(hops.toReversed().map((hop) => [hop.id, hop])); // of two the topmost
  const ours = new Set(hops.slice(0, boundary + 1).map(({ by }) => organisation(by ?? '')));
  return (what: 'id' | 'host', name: string): Standing | null => {
    if (what === 'id') {
      const hop = ids.get(name);
      if (!hop) return null;
      if (hop.index <= boundary) return { by: 'receiver' };
      return { by: 'other', organisation: organisation(hop.by ?? '') };
    }
    const holder = organisation(name);
    if (ours.has(holder)) return { by: 'named' };
    return name.includes('.') ? { by: 'other', organisation: holder } : null;
  };
}

/** The nearest; of two as near the one above. */
function nearestOf(told: readonly Told[], index: number): Told | undefined {
  const distance = (one: Told) => Math.abs(one.index - index);
  return told.reduce<Told | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}
