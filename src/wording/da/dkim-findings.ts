import type { Finding, FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { whatWasChanged } from './altered.ts';
import { say, sayDay } from './facts.ts';
import { listed, number } from './numbers.ts';

/** As they are written. */
const FIELDS: Readonly<Record<string, string>> = {
  from: 'From',
  subject: 'Subject',
  date: 'Date',
  to: 'To',
  cc: 'Cc',
  'reply-to': 'Reply-To',
  'content-type': 'Content-Type',
};

/** "Subject og Date" */
const fields = ({ names }: Finding['facts']) =>
  listed([names ?? []].flat().map((name) => FIELDS[String(name)] ?? String(name)));

const many = (fact: Finding['facts'][string] | undefined) =>
  typeof fact === 'number' ? number(fact) : 'flere';

/** After the name of the key in DNS. */
const KEY_FAULTS: Readonly<Record<string, string>> = {
  malformed: 'er forkert skrevet',
  version: 'er af en version, som ingen kender',
  type: 'er til en anden algoritme end signaturens',
  hash: 'tillader ikke den hash, som signaturen bruger',
  'not-for-mail': 'er ikke til mail',
};

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  'tag-missing': 'Den mangler en del, som enhver signatur har',
  'version-unknown': 'Den er af en version, som ingen kender',
  'algorithm-unknown': 'Den er af en algoritme, der ikke er kendt',
  'from-not-signed': 'Den omfatter ikke From',
};

export const dkimFindings = {
  'dkim-field-added': {
    title: (facts) => `Ikke signeret: endnu et ${fields(facts) || 'felt'}`,
    why: (facts) =>
      `Det, som ${say(facts, 'domains')} signerede, står under endnu et ${fields(facts) || 'felt'}, som mailprogrammer kan vise i stedet. Enhver, der sendte mailen videre, kan have skrevet det.`,
    act: (facts) => `Gå ikke efter det ${fields(facts) || 'felt'}, som du ser.`,
  },
  'dkim-text-beyond': {
    title: () => 'En del af teksten er ikke signeret',
    why: (facts) =>
      `${say(facts, 'domains')} signerede kun begyndelsen (l=). De ${many(facts.bytes)} byte efter den kan være skrevet af den, der sendte mailen videre.`,
    act: () => 'Stol ikke på tekst eller vedhæftede filer, der kommer efter den signerede del.',
  },
  'dkim-body-changed': {
    title: () => 'Teksten blev ændret efter signeringen',
    why: (facts) =>
      `${say(facts, 'domains')} signerede en anden tekst end den, der er her; den signerede header er intakt.${whatWasChanged(facts)}`,
    act: () =>
      'Find ud af, hvem der sendte meddelelsen videre: lister og scannere tilføjer linjer.',
  },
  'dkim-header-changed': {
    title: () => 'Headeren blev ændret efter signeringen',
    why: (facts) =>
      `Det, som ${say(facts, 'domains')} signerede, er ikke det, headeren siger nu.${whatWasChanged(facts)}`,
    act: () => 'Sammenlign emnet og afsenderen med det, du ventede.',
  },
  'dkim-identity-mismatch': {
    title: () => 'En signatur gælder et andet domæne',
    why: (facts) =>
      facts.strict === true
        ? `Den gælder ${say(facts, 'identity')}, og nøglen fra ${say(facts, 'domains')} tillader intet navn under sig (t=s), så den tæller ikke.`
        : `Den gælder ${say(facts, 'identity')}, som ikke hører til ${say(facts, 'domains')}, så den tæller ikke.`,
    act: () => '',
  },
  'dkim-expired': {
    title: () => 'Signaturen er udløbet',
    why: (facts) =>
      `Den skulle gælde til ${facts.on === null || facts.on === undefined ? 'en dag, der er gået' : sayDay(facts, 'on')}. Det sker for mail, der var længe undervejs, og for mail, som nogen sender igen.`,
    act: () => 'Spørg dig selv, om dens dato passer til det, den siger.',
  },
  'dkim-signed-long-before': {
    title: () => 'Den blev signeret længe før ankomsten',
    why: (facts) =>
      `${say(facts, 'domains')} signerede den${facts.on === null || facts.on === undefined ? '' : ` ${sayDay(facts, 'on')}`}. Mail er minutter om det, og nogle dage, når en server er nede: nogen holdt den tilbage eller sendte den igen.`,
    act: () => 'Spørg dig selv, om dens dato passer til det, den siger.',
  },
  'dkim-algorithm-outdated': {
    title: () => 'En signatur er af en forældet slags',
    why: (facts) =>
      `${say(facts, 'domains')} bruger SHA-1, som modtagende servere ikke længere skal godtage; nogle gør det stadig.`,
    act: () => '',
  },
  'dkim-key-too-short': {
    title: () => 'Nøglen er for kort til at tælle',
    why: (facts) =>
      `Den fra ${say(facts, 'domains')} har ${many(facts.bits)} bit. Nøgler under ${number(1024)} kan brydes, så signaturen beviser intet.`,
    act: () => '',
  },
  'dkim-key-short': {
    title: () => 'Nøglen er kortere end anbefalet',
    why: (facts) =>
      `Den fra ${say(facts, 'domains')} har ${many(facts.bits)} bit; ${number(2048)} anbefales. Signaturen tæller alligevel.`,
    act: () => '',
  },
  'dkim-fields-unsigned': {
    title: (facts) => `Ikke signeret: ${fields(facts) || 'nogle felter'}`,
    why: (facts) =>
      `Signaturen fra ${say(facts, 'domains')} omfatter ikke dette, så det kan være ændret undervejs uden spor.`,
    act: () => '',
  },
  'dkim-key-missing': {
    title: () => 'Nøglen er ikke længere publiceret',
    why: (facts) =>
      `DNS har ingen nøgle ved ${say(facts, 'keys')}; den kan have været der, da mailen blev sendt.`,
    act: () => '',
  },
  'key-from-archive': {
    title: (facts) =>
      facts.fits === true ? 'Et arkiv har en nøgle, der passer' : 'Nøglen i arkivet passer ikke',
    why: (facts) =>
      `Et offentligt arkiv siger, at det så en nøgle fra ${say(facts, 'domain')}, og efter den ${facts.fits === true ? 'passer signaturen' : 'passer signaturen ikke'}. Det er arkivets ord og afgør ikke noget.`,
    act: () => '',
  },
  'dkim-key-revoked': {
    title: () => 'Nøglen er trukket tilbage',
    why: (facts) =>
      `${say(facts, 'domains')} publicerer en tom nøgle ved ${say(facts, 'keys')}. Mail, der blev signeret med den, kan ikke længere kontrolleres; det er ikke tegn på forfalskning.`,
    act: () => '',
  },
  'dkim-key-unusable': {
    title: () => 'Nøglen kan ikke bruges',
    why: (facts) =>
      `Posten ved ${say(facts, 'keys')} ${KEY_FAULTS[say(facts, 'fault')] ?? 'er ikke en, der tæller'}.`,
    act: () => '',
  },
  'dkim-key-several': {
    title: () => 'Flere poster står, hvor én nøgle skal stå',
    why: (facts) =>
      `DNS har ${many(facts.records)} ved ${say(facts, 'keys')}. Hvilken af dem en modtagende server læser, er tilfældigt.`,
    act: () => '',
  },
  'dkim-key-testing': {
    title: () => 'Den, der signerer, prøver det kun af',
    why: (facts) =>
      `Nøglen ved ${say(facts, 'keys')} siger det (t=y): modtagende servere skal behandle mailen, som om den ikke havde en sådan signatur.`,
    act: () => '',
  },
  'dkim-signature-unusable': {
    title: () => 'En signatur kan ikke prøves',
    why: (facts) =>
      `${SIGNATURE_FAULTS[say(facts, 'fault')] ?? 'Den er forkert skrevet'}, så den tæller ikke; det er ikke tegn på forfalskning.`,
    act: () => '',
  },
  'body-not-checkable': {
    title: () => 'Teksten kunne ikke kontrolleres',
    why: (facts) =>
      `Den header, som ${say(facts, 'domains')} signerede, er intakt; teksten i denne kopi er ikke den, der blev signeret, da mange webmails omskriver den.`,
    act: () =>
      'Gem meddelelsen som .eml fra et andet mailprogram for også at kontrollere dens tekst.',
  },
  'signature-from-the-future': {
    title: () => 'Signaturen er dateret efter ankomsten',
    why: () => 'Uret hos afsenderen eller hos din modtagende server gik forkert.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
