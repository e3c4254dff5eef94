/**
 * The From field: who a message claims to be by. "from = "From:" (mailbox-list / address-list) CRLF",
 * exactly one field (RFC 5322 §3.6, §3.6.2; RFC 6854 §2.1). It is read twice: by the grammar, and by
 * the rules of Exchange Online Protection. However broken it is, a domain is named that a careful
 * receiver would look at, and a problem says that it is a guess.
 */
import { asciiDomain, unicodeDomain } from '../../domain/domain.ts';
import { isFws, isUtf8, type Problem, type Span, textAt, utf8 } from '../../syntax/syntax.ts';
import { type AddressList, type Mailbox, parseAddresses } from '../addresses/addresses.ts';
import { bodyOf, type Field, fieldsNamed, type Message } from '../read-message.ts';
import { checkEncodedWords, displayed } from './display-name.ts';
import { checkDomain } from './domain-problems.ts';
import { type ExchangeProblem, readAsExchangeOnline } from './exchange-online.ts';
import { guessDomain } from './guess.ts';
import { checkName } from './misleading.ts';
import { type FromProblem, reportTo } from './problem.ts';
import { type Validity, validityOf } from './validity.ts';

export type { ExchangeProblem } from './exchange-online.ts';
export type { FromProblem } from './problem.ts';

export interface From {
  /** The body of the first From field as it stands, one unit per byte; '' where there is none. */
  readonly raw: string;
  /** As a person reads it: quotes off, encoded words decoded; null where there is none, or nobody can tell which. */
  readonly displayName: string | null;
  /** Null where there is none, or nobody can tell which. Of several in one field the first that is well-formed. */
  readonly address: string | null;
  /** The first twenty addresses of all From fields, in order. */
  readonly addresses: readonly string[];
  /** A-labels, lower case; null where nothing like a domain stands in the field. */
  readonly domain: string | null;
  readonly unicodeDomain: string | null;
  /** Of the address where there is one, else of the field's body. */
  readonly at: Span | null;
  /** By RFC 5322; `utf8` is valid only under RFC 6532, `obsolete` only as §4 of RFC 5322. */
  readonly validity: Validity;
  /** Whether it has a form that Exchange Online Protection is documented to take. */
  readonly accepted: boolean;
  /** What Exchange Online Protection objects to (`must`) or advises against (`should`). */
  readonly exchange: readonly Problem<ExchangeProblem>[];
  /** The first twenty of each code; `validity` goes by all. */
  readonly problems: readonly Problem<FromProblem>[];
}

/** Ours: a hostile field has a problem, a name or an address at every byte, and a report has to travel. */
const TOLD_OF = 20;

/** Reads who the message claims to be by; never throws. */
export function readFrom(message: Message): From {
  const fields = fieldsNamed(message, 'from');
  const [field] = fields;
  return field ? readField(message, field, fields) : missing();
}

function missing(): From {
  const problems: Problem<FromProblem>[] = [];
  reportTo(problems)('from-missing', { start: 0, end: 0 }, [5322, '3.6']);
  return {
    raw: '',
    displayName: null,
    address: null,
    addresses: [],
    domain: null,
    unicodeDomain: null,
    at: null,
    validity: 'missing',
    accepted: false,
    exchange: problems,
    problems,
  };
}

function readField(message: Message, field: Field, fields: readonly Field[]): From {
  const { head } = message;
  const raw = bodyOf(message, field);
  const list = parseAddresses(head, field.body);
  const problems: Problem<FromProblem>[] = [...list.problems];
  const report = reportTo(problems);
  const eightBit = /[\x80-\xff]/.test(raw);
  checkField(message, field, fields, list, problems);

  const addresses = addressesOf(head, fields, list);
  const mailbox = list.mailboxes.find(({ wellFormed }) => wellFormed) ?? list.mailboxes[0] ?? null;
  const disputed = new Set(addresses).size > 1 && fields.length > 1;
  const written = mailbox ? utf8(mailbox.domain) : guessDomain(raw);
  // Which name bytes that are no UTF-8 were to be, nobody can tell.
  const domain = written?.includes('\ufffd') ? null : asciiDomain(written ?? '') || null;
  const at = mailbox?.address ?? field.body;
  if (mailbox) checkLocalPart(mailbox, report);
  if (written) checkDomain(written, at, report);
  for (const name of namesOf(list).slice(0, TOLD_OF)) {
    checkEncodedWords(head, name, report);
    checkName(displayed(textAt(head, name)), name, domain ?? '', report);
  }
  const validity = validityOf(problems, eightBit);
  if (validity === 'invalid' && domain) {
    report('from-domain-guessed', at, [5322, '3.6.2'], 'advice');
  }
  const exchange = readAsExchangeOnline(message, field, problems);
  const has = (code: FromProblem) => problems.some((one) => one.code === code);
  return {
    raw,
    displayName: disputed || has('quote-unclosed') ? null : shownName(head, list, mailbox, raw),
    address: !mailbox || disputed || has('encoded-word-in-address') ? null : utf8(mailbox.written),
    addresses: addresses.slice(0, TOLD_OF),
    domain,
    unicodeDomain: domain ? unicodeDomain(domain) : null,
    at,
    validity,
    accepted: exchange.every(({ weight }) => weight !== 'must'),
    exchange: firstOfEach(exchange),
    problems: firstOfEach(problems),
  };
}

/** What is wrong with the field as a whole. */
function checkField(
  message: Message,
  field: Field,
  [, ...more]: readonly Field[],
  { mailboxes, groups }: AddressList,
  problems: Problem<FromProblem>[],
): void {
  const report = reportTo(problems);
  const raw = bodyOf(message, field);
  const [, second] = mailboxes;
  if (
    mailboxes.length === 0 &&
    groups.length === 0 &&
    problems.every(({ code }) => !NOBODY.has(code))
  ) {
    report('address-missing', field.body, [5322, '3.6.2']);
  }
  for (const repeated of more) report('from-repeated', repeated.span, [5322, '3.6']);
  if (second) {
    // "If the from field contains more than one mailbox …, the sender field MUST appear": one who
    // writes for several is named there. DMARC knows no author of several domains either way.
    const weight = fieldsNamed(message, 'sender').length > 0 ? 'should' : 'must';
    report('from-several-addresses', second.span, [5322, '3.6.2'], weight);
  }
  if (isFws(message.head.charCodeAt(field.body.start - 2))) {
    report('obsolete-syntax', field.span, [5322, '4.5']);
  }
  if (/[\x80-\xff]/.test(raw)) {
    report('from-raw-8bit', field.body, [6532, '3.2'], 'advice');
    if (!isUtf8(raw)) report('from-not-utf8', field.body, [6532, '3.1']);
  }
}

/** Problems that say already that there is no address. */
const NOBODY: ReadonlySet<FromProblem> = new Set(['address-missing', 'address-quoted']);

/** Of this field and the further ones, in one order. */
function addressesOf(
  head: string,
  [, ...more]: readonly Field[],
  { mailboxes }: AddressList,
): readonly string[] {
  const others = more.flatMap(({ body }) => parseAddresses(head, body).mailboxes);
  return [...mailboxes, ...others].map(({ written }) => utf8(written));
}

/** Limits of RFC 5321 that the grammar of RFC 5322 does not know. */
function checkLocalPart(
  { localPart, address }: Mailbox,
  report: ReturnType<typeof reportTo<FromProblem>>,
) {
  if (localPart.length > 64) report('local-part-too-long', address, [5321, '4.5.3.1.1']);
  // "SHOULD avoid defining mailboxes where the Local-part requires (or uses) the Quoted-string form"
  if (localPart.startsWith('"')) report('local-part-quoted', address, [5321, '4.1.2'], 'should');
}

const namesOf = ({ mailboxes, names, groups }: AddressList): readonly Span[] => [
  ...names,
  ...groups,
  ...mailboxes.flatMap(({ name }) => name ?? []),
];

/**
 * The one name there is. Words that a comma parts from the address may be its name too: where there
 * are several such, nobody can tell. A single word and nothing else was meant for an address.
 */
function shownName(
  head: string,
  list: AddressList,
  mailbox: Mailbox | null,
  raw: string,
): string | null {
  const own = mailbox?.name ? [mailbox.name] : [];
  const [name = list.groups[0], ...more] = [...list.names, ...own];
  if (!name || more.length > 0 || (!mailbox && SINGLE_WORD.test(raw))) return null;
  return displayed(textAt(head, name));
}

const SINGLE_WORD = /^\s*[^\s"<]+\s*$/;

function firstOfEach<Code extends string>(
  problems: readonly Problem<Code>[],
): readonly Problem<Code>[] {
  const seen = new Map<Code, number>();
  return problems.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= TOLD_OF;
  });
}
