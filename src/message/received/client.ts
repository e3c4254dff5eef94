/**
 * The client of a Received field. TCP-info is "derived by server from TCP connection, not client
 * EHLO" (RFC 5321 §4.4), but every server writes it in its own place, and HELO is anybody's to say,
 * "HELO [192.0.2.1]" too. So what the client said is taken away before anything is looked for.
 *
 *   Postfix, Sendmail   HELO (name [address])            HELO (ident@name [address] (may be forged))
 *   Exim                name ([address]:port helo=HELO)  [address] (helo=HELO)
 *   qmail               name (HELO HELO) (ident@address)
 *   Exchange            HELO (address)
 *   Yahoo               address (EHLO HELO)              address (EHLO HELO) (address)
 *   GMX                 name (EHLO HELO) [address]
 *   CommuniGate Pro     [address] (account LOGIN HELO HELO)
 *   Momentum            [address] ([address:port] helo=HELO)
 */
import { type Clauses, clauseNamed, type Item, wordsOf } from './clauses.ts';

export interface Client {
  /** What the client said it was; what stands first where nothing says so. */
  readonly helo: string | null;
  /** The name that the server found for the address; null where it found or wrote none. */
  readonly name: string | null;
  /** The address of the connection as the server saw it; null where it wrote none. */
  readonly ip: string | null;
}

/** Octets of a domain name. RFC 1035 §2.3.4 */
const LONGEST_NAME = 255;

// Zimbra's LMTP server writes LHLO; vger.kernel.org quotes the whole command.
const HELO = /("?)\b(?:helo|ehlo|lhlo)(?:[= ]([^ ()]*)|$)/i;

/** Reads the `from` clause; where there is none, what stands before the first keyword. */
export function readClient({ clauses, opening }: Pick<Clauses, 'clauses' | 'opening'>): Client {
  const from = clauseNamed(clauses, 'from');
  const said = heloIn([...from, ...opening]);
  const word = wordsOf(from)[0] ?? null;
  return {
    helo: said || word,
    // Sendmail writes an ident before "@", and that may read "helo=". Exim leaves out a HELO that is
    // the name, and writes no word that is not its own.
    name: readName(from, said === null ? isExim(clauses) : !said.includes('@'), word),
    ip: readAddress(from) ?? readAddress(opening.filter(({ kind }) => kind === 'comment')),
  };
}

const isExim = (clauses: Clauses['clauses']) =>
  clauses.some(
    ({ name, items }) =>
      name !== 'from' &&
      items.some(({ kind, text }) => kind === 'comment' && text.startsWith('Exim ')),
  );

/** '' where the server says that there was none, or the client chose a parenthesis. */
function heloIn(items: readonly Item[]): string | null {
  for (const { kind, text } of items) {
    const [found, quote, said = ''] = (kind === 'comment' && HELO.exec(text)) || [];
    if (found !== undefined) return quote ? said.replace(/"$/, '') : said;
  }
  return null;
}

/** @param own whether the first word is the server's own: it is where HELO stands elsewhere */
function readName(from: readonly Item[], own: boolean, word: string | null): string | null {
  if (own) return named(word);
  const comment = serversOwn(from).find(
    ({ kind, text }) => kind === 'comment' && !text.startsWith('account ') && inBrackets(text),
  );
  const text = comment?.text ?? '';
  const open = text.lastIndexOf('[');
  const [name = ''] =
    /[^\s@]*\s*$/.exec(text.slice(0, Math.max(open, 0)).slice(-LONGEST_NAME)) ?? [];
  const after = text.slice(text.indexOf(']', open) + 1);
  // ZoneMTA: "([address] name)"
  return named(name.trim()) ?? named(/^ ([\w-]+(?:\.[\w-]+)+)$/.exec(after)?.[1] ?? null);
}

/** A name, without the root dot that Gmail writes; "unknown" and its kin are servers' words for none. */
function named(name: string | null): string | null {
  const bare = (name ?? '').replace(/\.$/, '');
  const none = /^(?:unknown|timeout|softdnserr)?$|[[\]<>?]/i.test(bare);
  return none || isAddress(bare) ? null : bare;
}

function readAddress(from: readonly Item[]): string | null {
  for (const { text } of serversOwn(from)) {
    const seen = text.replace(HELO, '');
    const address = inBrackets(seen) ?? atTheEnd(seen);
    if (address !== null) return address;
  }
  const word = wordsOf(from)[0] ?? '';
  return inBrackets(word) ?? (isAddress(word) ? word : null);
}

/**
 * What the server wrote, the surest first: comments, then words. The first word may be HELO, and a
 * comment without a space before it a part of that.
 */
function serversOwn(from: readonly Item[]): readonly Item[] {
  const [first, ...words] = from.filter(({ kind }) => kind === 'word');
  const comments = from.filter(({ kind }) => kind === 'comment');
  const isApart = ({ start }: Item) => start !== first?.end;
  const [apart, glued] = [comments.filter(isApart), comments.filter((item) => !isApart(item))];
  return [...apart, ...words, ...glued];
}

/** The last address in brackets: an ident before it is the client's. "[IPv6:…]" and "[…%eth0]" too. */
function inBrackets(text: string): string | null {
  const bracketed = text.matchAll(/\[(?:IPv6:)?([0-9A-Fa-f:.]{2,51})(?:%\w{1,16})?\]/gi);
  return [...bracketed].map(([, address = '']) => withoutPort(address)).findLast(isAddress) ?? null;
}

/** "(address)", "(IPv6:address)", "(ident@address)", "(name address)". */
function atTheEnd(text: string): string | null {
  const last = /(?:^|[\s@])(?:IPv6:)?([0-9A-Fa-f:.]{2,51})(?:%\w{1,16})?\s*$/i.exec(
    text.slice(-90),
  );
  const address = withoutPort(last?.[1] ?? '');
  return isAddress(address) ? address : null;
}

/** "192.0.2.7:52344", and "192.0.2.7.52344" of Exim 3. */
const withoutPort = (address: string) =>
  address.replace(/^(\d+\.\d+\.\d+\.\d+)(?::\d{1,5}|\.\d{4,5})$/, '$1');

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const IPV6 = /^(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{0,4}|[\d.]{7,15})$/;

/** Whether it reads like an address; a time ("10:00:04") has neither "::" nor eight groups. */
function isAddress(text: string): boolean {
  if (IPV4.test(text)) return true;
  const groups = text.split(':').length + (text.includes('.') ? 1 : 0);
  return IPV6.test(text) && (text.includes('::') || groups === 8);
}
