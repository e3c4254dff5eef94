/**
 * Who passed the message on, as its fields say: lists, forwards, seals, tagged and automatic mail.
 * These explain most honest failures (a list changes the body, a forward comes from a strange
 * address), and anybody can write them: whether they explain anything is for the evidence to say.
 */
import { sameOrganisation } from '../../domain/domain.ts';
import { type Field, type Message, parseAddresses } from '../../message/message.ts';
import { oneLine, sameAscii, textAt, trimSpan, utf8 } from '../../syntax/syntax.ts';
import type { ArcClaim } from '../arc/arc.ts';
import { addressesIn, hostOf, type PassedOnClaim, type Said } from './claim.ts';
import { forwardFields } from './forwards.ts';
import { listFields, listOfAddress, type ReadField } from './lists.ts';
import { readReturnAddress } from './return-address.ts';

export type { PassedOnClaim, PassedOnKind } from './claim.ts';

const NOTHING = { id: null, host: null, who: null, to: null, original: null, software: null };

const readers: ReadonlyMap<string, ReadField> = new Map([
  ...listFields,
  ...forwardFields,
  ['auto-submitted', readAutoSubmitted],
]);

/** In the order of the fields. Linear time, never throws. */
export function readPassedOnClaims(
  message: Message,
  arc: readonly ArcClaim[],
): readonly PassedOnClaim[] {
  const { head, fields } = message;
  const claims: PassedOnClaim[] = [];
  const tell = (field: number, said: Said | null) => {
    const at = fields[field];
    if (!at || said === null) return;
    claims.push({ ...NOTHING, code: at.key, ...said, field, at: trimSpan(head, at.body) });
  };
  for (const [index, field] of fields.entries()) {
    const read = readers.get(field.key);
    if (read) tell(index, read(textOf(message, field)));
    else if (field.key === 'return-path') {
      const [mailbox] = parseAddresses(head, trimSpan(head, field.body)).mailboxes;
      if (!mailbox) continue;
      for (const said of readReturnAddress(utf8(mailbox.localPart), utf8(mailbox.domain))) {
        tell(index, said);
      }
    }
  }
  for (const { i, seal } of arc) {
    if (seal.field !== null) tell(seal.field, { kind: 'sealed', id: String(i), host: seal.d });
  }
  tellDeliveries(message, tell);
  tellSenders(message, claims, tell);
  return claims.toSorted((a, b) => a.field - b.field);
}

type Tell = (field: number, said: Said | null) => void;

const textOf = ({ head }: Message, { body }: Field) => utf8(oneLine(textAt(head, body)));

/** "no" is mail that somebody wrote. RFC 3834 §5 */
function readAutoSubmitted(text: string): Said | null {
  const [keyword = ''] = text.split(/[;\s(]/);
  return keyword === '' || sameAscii(keyword, 'no') ? null : { kind: 'automatic', id: keyword };
}

const DELIVERIES: ReadonlySet<string> = new Set(['delivered-to', 'x-original-to']);

/**
 * Each delivery puts its Delivered-To on top (RFC 9228), so those below of another organisation
 * are of mailboxes that passed it on.
 */
function tellDeliveries(message: Message, tell: Tell): void {
  let last: string | null = null;
  const seen = new Set<string>();
  for (const [index, field] of message.fields.entries()) {
    if (!DELIVERIES.has(field.key)) continue;
    const text = textOf(message, field);
    const [who] = addressesIn(text);
    const host = hostOf(who);
    if (!who || !host || seen.has(who)) continue;
    seen.add(who);
    last ??= host;
    // ezmlm: "Delivered-To: mailing list list@host"
    if (/^mailing list /i.test(text)) tell(index, { kind: 'list', who, host, software: 'ezmlm' });
    else if (!sameOrganisation(host, last)) tell(index, { kind: 'forward', who, host });
  }
}

const SENDERS: ReadonlySet<string> = new Set(['sender', 'errors-to', 'x-loop']);

/** Sender is anybody's who sends for another; a list's where it is made like one's, or names it. */
function tellSenders(message: Message, claims: readonly PassedOnClaim[], tell: Tell): void {
  const lists = new Set(claims.flatMap(({ kind, who }) => (kind === 'list' && who ? [who] : [])));
  const sympa = message.fields.some(({ key }) => key === 'x-sequence') ? 'sympa' : null;
  for (const [index, field] of message.fields.entries()) {
    if (!SENDERS.has(field.key)) continue;
    const [who] = addressesIn(textOf(message, field));
    const host = hostOf(who);
    if (!who || !host) continue;
    const made = listOfAddress(who.slice(0, who.lastIndexOf('@')), host);
    const isSympa = field.key === 'x-loop' && sympa !== null;
    if (made) tell(index, made);
    else if (lists.has(who) || isSympa) {
      tell(index, { kind: 'list', who, host, software: isSympa ? sympa : null });
    }
  }
}
