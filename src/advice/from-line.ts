/** The From line as Exchange Online Protection wants it, by its page "How EOP validates the From address". */
import type { Report } from '../report.ts';
import { type Advise, measure } from './measure.ts';

type From = Report['from'];

/** Why it is refused, or else what is not recommended of it; the line as it is taken everywhere. RFC 5322 §3.4 */
export const fromForm: Advise = ({ from, source }) => {
  if (source.kind !== 'message' || from.exchange.length === 0) return [];
  const faults = from.exchange.filter(({ weight }) => (weight === 'must') !== from.accepted);
  const problems = [...new Set(faults.map(({ code }) => code))];
  const facts = { problems, refused: !from.accepted, valid: VALID.has(from.validity) };
  const line = recommended(from);
  return [measure('from-form', 'senderAdmin', facts, line ? [line] : [], from.accepted)];
};

const VALID: ReadonlySet<From['validity']> = new Set<From['validity']>(['valid', 'utf8']);

/** From: "Display Name" <local-part@domain>; null where the address is not sure. */
function recommended({ address, addresses, displayName }: From): string | null {
  if (
    address === null ||
    addresses.length > 1 ||
    !/^[\w.+=-]{1,64}@[a-z0-9.-]{1,253}$/i.test(address)
  )
    return null;
  // A name in other letters goes into an encoded word, and one that holds an address misleads.
  const name = displayName ?? '';
  if (!/^[ -~]{1,78}$/.test(name) || /[<>@]/.test(name)) return `From: <${address}>`;
  return `From: "${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
}

/** "The related Sender field isn't affected by these requirements." */
export const senderNotJudged: Advise = ({ from, fields, source }) =>
  source.kind === 'message' &&
  !from.accepted &&
  fields.some(({ name }) => name.toLowerCase() === 'sender') &&
  from.exchange.every(({ code }) => code !== 'sender-malformed')
    ? [measure('sender-not-judged', 'senderAdmin', {})]
    : [];
