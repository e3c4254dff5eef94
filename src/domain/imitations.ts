/**
 * Whom a sender is made to be taken for: by the domain, the name that is shown, or the part before the
 * "@". A part of the engine, a script of its own; what it needs of the engine is given to it.
 */
import { mixesScripts, plainLetters } from './confusables.ts';
import { suspectOf, type Trick, trickOf } from './imitation.ts';
import { isItsOwn, type NameTools, type Original, originalOf, originalsFor } from './originals.ts';
import { phrasesOf, saysName, wordsIn } from './said-name.ts';

/** Who sent a message, as it says. */
export interface Sender {
  /** The domain in From, as A-labels. */
  readonly domain: string;
  /** The same as it stands there. */
  readonly written: string;
  readonly localPart: string;
  /** As it is shown. */
  readonly name: string;
  /** Domains of Reply-To, as they stand there. */
  readonly replyTo: readonly string[];
  /** Registrable domains of whoever got the message. */
  readonly recipients: readonly string[];
  readonly protectedNames: readonly string[];
}

export interface Imitation {
  readonly trick: Trick | 'styled-letters' | 'mixed-scripts';
  /** Null: nobody whom we know of. */
  readonly of: Original | null;
  /** The domain as it stands there, in characters that no domain has and programs fold; null where it has none. */
  readonly written: string | null;
}

export interface Imitations {
  readonly author: Imitation | null;
  /** For each domain of Reply-To. */
  readonly replyTo: readonly (Imitation | null)[];
  /** For each of them, whether it is made to be taken for the domain in From. */
  readonly replyToAuthor: readonly boolean[];
  /** Whose name is said by one whose domain is not its own. */
  readonly said: { readonly place: 'name' | 'address'; readonly of: Original } | null;
  /** Whether the name is a company's. */
  readonly company: boolean;
}

export type FindImitations = (sender: Sender, names: NameTools) => Imitations;

export const findImitations: FindImitations = (sender, names) => {
  const { domain, written, replyTo, recipients, protectedNames } = sender;
  const originals = originalsFor(recipients, protectedNames, names);
  const author = [originalOf(domain, 'own', names)];
  return {
    author: imitationIn(written, originals, names),
    replyTo: replyTo.map((one) => imitationIn(one, originals, names)),
    replyToAuthor: replyTo.map((one) => imitationIn(one, author, names) !== null),
    said: saidBy(sender, originals, names),
    company: isCompany(sender.name),
  };
};

/** Whom a domain imitates, and how; null where nobody, and for the own domains of all whom we know of. */
function imitationIn(
  written: string,
  originals: readonly Original[],
  names: NameTools,
): Imitation | null {
  const domain = names.asciiDomain(written);
  const suspect = suspectOf(domain, names);
  const owner = originals.find((one) => isItsOwn(suspect, one));
  const isFolded = ![domain, names.unicodeDomain(domain)].includes(lowered(written));
  const imitation = (trick: Imitation['trick'], of: Original | null): Imitation => ({
    trick,
    of,
    written: isFolded ? written : null,
  });
  // Programs that look a name up map mathematical letters to plain ones, and drop what does not show; mail
  // does not know such a name.
  const isStyled = isFolded && !/(?:^|\.)xn--/.test(domain);
  if (owner) return isStyled ? imitation('styled-letters', owner) : null;
  if (names.isFreeMail(domain)) return null;
  for (const of of originals) {
    const trick = trickOf(suspect, of);
    if (trick !== null) return imitation(trick, of);
  }
  const { label } = suspect;
  const mixed = mixesScripts(label) && /^[!-~]+$/.test(plainLetters(label));
  return mixed ? imitation('mixed-scripts', null) : null;
}

/** As it is compared: case and the root dot are no difference. */
const lowered = (written: string) =>
  written.trim().replace(/\.$/, '').normalize('NFC').toLocaleLowerCase('en');

/** One's own organisation is left out: services write in its name. */
function saidBy(
  { domain, name, localPart }: Sender,
  all: readonly Original[],
  names: NameTools,
): Imitations['said'] {
  const originals = all.filter(({ kind }) => kind !== 'own');
  const free = names.isFreeMail(domain);
  const inName = saidIn(name, originals, free);
  const of = inName ?? saidBeforeAt(localPart, originals, free);
  // One name may be another's, too.
  const same = originals.filter(({ word }) => word === of?.word);
  const held = { domain, holder: names.organisation(domain) };
  if (!of || same.some((one) => isItsOwn(held, one))) return null;
  return { place: inName ? 'name' : 'address', of };
}

function saidIn(name: string, originals: readonly Original[], free: boolean): Original | null {
  // "'Amazon' via Accounts": a list writes so where it puts its own address into From.
  if (/ via /i.test(name)) return null;
  // "Ann (PayPal)" says where somebody works.
  const phrases = phrasesOf(wordsIn(name.replace(/\([^()]*\)/g, ' ')));
  const isSaid = ({ reading, common }: Original) => {
    const said = saysName(phrases, reading);
    return said === 'alone' || (said === 'within' && free && !common);
  };
  return originals.find(isSaid) ?? null;
}

/** "service.paypal.com@gmail.com", "paypal.support@gmail.com". */
function saidBeforeAt(
  localPart: string,
  originals: readonly Original[],
  free: boolean,
): Original | null {
  const local = localPart.toLocaleLowerCase('en');
  // "ann=paypal.com", "list+ann.paypal.com": a forwarder writes so.
  if (/[=+%]/.test(local)) return null;
  const ends = (own: string) => `.${local}`.endsWith(`.${own}`);
  const words = free ? wordsIn(local) : [];
  const phrases = words.length > 1 ? phrasesOf(words) : [];
  const says = ({ reading, common }: Original) => !common && saysName(phrases, reading) === 'alone';
  return originals.find((one) => one.domains.some(ends) || says(one)) ?? null;
}

/** Legal forms that are no other word, and what an office calls itself; in plain small letters. */
const COMPANY =
  'aps bank banque billing foundation gmbh helpdesk inc klantenservice kundenservice kundeservice kundtjanst limited llc ltd plc sarl support'.split(
    ' ',
  );
/** Short ones, as they are written, at the end of a name. */
const SHORT_FORM = /\s(?:AB|AG|A\/S|AS|B\.?V|KG|NV|SAS?)\.?$/;

const isCompany = (name: string): boolean =>
  SHORT_FORM.test(name.slice(0, 200)) || wordsIn(name).some((word) => COMPANY.includes(word));
