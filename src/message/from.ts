/**
 * The From field: who a message claims to be by. "from = "From:" mailbox-list CRLF", exactly one
 * field (RFC 5322 §3.6, §3.6.2). However broken it is, a domain is named that a careful receiver
 * would look at, and a problem says that it is a guess.
 */
import { asciiDomain, isDomainName, unicodeDomain } from '../domain/domain.ts';
import { type Citation, cite } from '../standards/standards.ts';
import {
  closingQuote,
  decodeEncodedWords,
  isFws,
  oneLine,
  type Problem,
  type Span,
  textAt,
  unquotePairs,
  utf8,
  type Weight,
} from '../syntax/syntax.ts';
import { type AddressProblem, parseAddresses } from './addresses/addresses.ts';
import { bodyOf, fieldsNamed, type Message } from './read-message.ts';

export type FromProblem =
  | AddressProblem
  | 'from-missing'
  | 'from-repeated'
  | 'from-several-addresses'
  | 'from-domain-guessed'
  | 'from-domain-malformed'
  | 'from-raw-8bit';

export interface From {
  /** The body of the first From field as it stands, one unit per byte; '' where there is none. */
  readonly raw: string;
  /** As a person reads it: quotes off, encoded words decoded; null where there is none. */
  readonly displayName: string | null;
  readonly address: string | null;
  /** A-labels, lower case; null where nothing like a domain stands in the field. */
  readonly domain: string | null;
  readonly unicodeDomain: string | null;
  /** Of the address where there is one, else of the field's body. */
  readonly at: Span | null;
  /** By RFC 5322; `utf8` is valid only under RFC 6532, `obsolete` only as §4 of RFC 5322. */
  readonly validity: 'valid' | 'obsolete' | 'utf8' | 'invalid' | 'missing';
  /** Whether Exchange Online Protection would take it; null: not judged. */
  readonly accepted: boolean | null;
  /** The first twenty of each code; `validity` goes by all. */
  readonly problems: readonly Problem<FromProblem>[];
}

/** Ours: a hostile field has a problem at every byte, and a report has to travel. */
const TOLD_OF_A_CODE = 20;

const MISSING: Omit<From, 'problems'> = {
  raw: '',
  displayName: null,
  address: null,
  domain: null,
  unicodeDomain: null,
  at: null,
  validity: 'missing',
  accepted: null,
};

/** Reads who the message claims to be by; never throws. */
export function readFrom(message: Message): From {
  const [field, ...more] = fieldsNamed(message, 'from');
  if (!field) {
    const span = { start: 0, end: 0 };
    return {
      ...MISSING,
      problems: [{ code: 'from-missing', weight: 'must', span, cite: cite(5322, '3.6') }],
    };
  }
  const { mailboxes, problems: found } = parseAddresses(message.head, field.body);
  const problems: Problem<FromProblem>[] = [...found];
  const report = (code: FromProblem, span: Span, clause: Citation, weight: Weight = 'must') =>
    problems.push({ code, weight, span, cite: clause });
  const raw = bodyOf(message, field);
  const [mailbox, second] = mailboxes;
  if (!mailbox && found.length === 0) report('address-missing', field.body, cite(5322, '3.6.2'));
  for (const repeated of more) report('from-repeated', repeated.span, cite(5322, '3.6'));
  if (second) {
    // "If the from field contains more than one mailbox …, the sender field MUST appear": one who
    // writes for several is named there. DMARC knows no author of several domains either way.
    const weight = fieldsNamed(message, 'sender').length > 0 ? 'should' : 'must';
    report('from-several-addresses', second.span, cite(5322, '3.6.2'), weight);
  }
  if (isFws(message.head.charCodeAt(field.body.start - 2))) {
    report('obsolete-syntax', field.span, cite(5322, '4.5'));
  }
  const eightBit = /[\x80-\xff]/.test(raw);
  if (eightBit) report('from-raw-8bit', field.body, cite(6532, '3.2'), 'advice');
  const written = mailbox ? asciiDomain(utf8(mailbox.domain)) : '';
  if (mailbox && !isDomainName(written) && !/^\[.*\]$/.test(written)) {
    report('from-domain-malformed', mailbox.address, cite(5321, '4.1.2'));
  }
  const domain = written || guessDomain(raw);
  if (written === '' && domain) report('from-domain-guessed', field.body, cite(5322, '3.4.1'));
  return {
    raw,
    displayName: mailbox?.name ? displayed(textAt(message.head, mailbox.name)) : null,
    address: mailbox ? utf8(`${mailbox.localPart}@${mailbox.domain}`) : null,
    domain,
    unicodeDomain: domain ? unicodeDomain(domain) : null,
    at: mailbox?.address ?? field.body,
    validity: validityOf(problems, eightBit),
    accepted: null,
    problems: firstOfEach(problems),
  };
}

/** What the grammar allows, though it is reported; and what it allows to be read only. */
const ALLOWED: ReadonlySet<FromProblem> = new Set([
  'group',
  'from-several-addresses',
  'from-raw-8bit',
]);

function validityOf(
  problems: readonly Problem<FromProblem>[],
  eightBit: boolean,
): From['validity'] {
  const broken = problems.filter(({ code }) => !ALLOWED.has(code));
  if (broken.some(({ code }) => code !== 'obsolete-syntax')) return 'invalid';
  if (broken.length > 0) return 'obsolete';
  return eightBit ? 'utf8' : 'valid';
}

function firstOfEach(problems: readonly Problem<FromProblem>[]): readonly Problem<FromProblem>[] {
  const seen = new Map<FromProblem, number>();
  return problems.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= TOLD_OF_A_CODE;
  });
}

/** The last thing in a broken field that reads like the domain of an address. */
function guessDomain(raw: string): string | null {
  const found = [
    ...raw.matchAll(
      /@[ \t]*([A-Za-z0-9_\x80-\xff](?:[A-Za-z0-9._\x80-\xff-]*[A-Za-z0-9_\x80-\xff])?)/g,
    ),
  ];
  const names = found.map((match) => asciiDomain(utf8(match[1] ?? ''))).filter(isDomainName);
  return names.at(-1) ?? null;
}

/** A display name as a person reads it: quoting off, encoded words decoded, on one line. */
function displayed(name: string): string {
  return oneLine(decodeEncodedWords(unquoted(name)));
}

/** The text without the quotes of quoted strings, their quoted pairs undone. */
function unquoted(text: string): string {
  let plain = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('"', at);
    if (open < 0) return plain + text.slice(at);
    const close = closingQuote(text, open, text.length) ?? text.length + 1;
    plain += text.slice(at, open) + unquotePairs(text.slice(open + 1, close - 1));
    at = close;
  }
}
