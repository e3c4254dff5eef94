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

/** "Subject och Date" */
const fields = ({ names }: Finding['facts']) =>
  listed([names ?? []].flat().map((name) => FIELDS[String(name)] ?? String(name)));

const many = (fact: Finding['facts'][string] | undefined) =>
  typeof fact === 'number' ? number(fact) : 'flera';

/** After the name of the key in DNS. */
const KEY_FAULTS: Readonly<Record<string, string>> = {
  malformed: 'är felaktigt skriven',
  version: 'är av en version som ingen känner till',
  type: 'är för en annan algoritm än signaturens',
  hash: 'tillåter inte den hash som signaturen använder',
  'not-for-mail': 'är inte avsedd för mejl',
};

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  'tag-missing': 'Den saknar en del som varje signatur har',
  'version-unknown': 'Den är av en version som ingen känner till',
  'algorithm-unknown': 'Den är av en algoritm som inte är känd',
  'from-not-signed': 'Den omfattar inte From',
};

export const dkimFindings = {
  'dkim-field-added': {
    title: (facts) => `Inte signerat: ännu ett ${fields(facts) || 'fält'}`,
    why: (facts) =>
      `Det som ${say(facts, 'domains')} signerade står under ännu ett ${fields(facts) || 'fält'}, som e-postprogram kan visa i stället. Vem som helst som skickade mejlet vidare kan ha skrivit det.`,
    act: (facts) => `Gå inte efter det ${fields(facts) || 'fält'} som du ser.`,
  },
  'dkim-text-beyond': {
    title: () => 'En del av texten är inte signerad',
    why: (facts) =>
      `${say(facts, 'domains')} signerade bara början (l=). De ${many(facts.bytes)} byte som följer kan vara skrivna av den som skickade mejlet vidare.`,
    act: () => 'Lita inte på text eller bilagor som kommer efter den signerade delen.',
  },
  'dkim-body-changed': {
    title: () => 'Texten ändrades efter signeringen',
    why: (facts) =>
      `${say(facts, 'domains')} signerade en annan text än den som finns här; det signerade meddelandehuvudet är oförändrat.${whatWasChanged(facts)}`,
    act: () =>
      'Ta reda på vem som skickade meddelandet vidare: listor och skannrar lägger till rader.',
  },
  'dkim-header-changed': {
    title: () => 'Meddelandehuvudet ändrades efter signeringen',
    why: (facts) =>
      `Det som ${say(facts, 'domains')} signerade är inte det som nu står i meddelandehuvudet.${whatWasChanged(facts)}`,
    act: () => 'Jämför ämnesraden och avsändaren med vad du väntade dig.',
  },
  'dkim-identity-mismatch': {
    title: () => 'En signatur gäller en annan domän',
    why: (facts) =>
      facts.strict === true
        ? `Den gäller ${say(facts, 'identity')}, och nyckeln från ${say(facts, 'domains')} tillåter inget namn därunder (t=s), så den räknas inte.`
        : `Den gäller ${say(facts, 'identity')}, som inte hör till ${say(facts, 'domains')}, så den räknas inte.`,
    act: () => '',
  },
  'dkim-expired': {
    title: () => 'Signaturen har gått ut',
    why: (facts) =>
      `Den skulle gälla till ${facts.on === null || facts.on === undefined ? 'en dag som har passerat' : sayDay(facts, 'on')}. Det händer mejl som varit länge på väg, och mejl som någon skickar igen.`,
    act: () => 'Fråga dig själv om dess datum stämmer med vad det säger.',
  },
  'dkim-signed-long-before': {
    title: () => 'Det signerades långt innan det kom fram',
    why: (facts) =>
      `${say(facts, 'domains')} signerade det${facts.on === null || facts.on === undefined ? '' : ` ${sayDay(facts, 'on')}`}. Mejl tar minuter, och några dagar när en server är nere: någon höll det här tillbaka, eller skickade det igen.`,
    act: () => 'Fråga dig själv om dess datum stämmer med vad det säger.',
  },
  'dkim-algorithm-outdated': {
    title: () => 'En signatur är av ett föråldrat slag',
    why: (facts) =>
      `${say(facts, 'domains')} använder SHA-1, som mottagande servrar inte längre ska godta; en del gör det ändå.`,
    act: () => '',
  },
  'dkim-key-too-short': {
    title: () => 'Nyckeln är för kort för att räknas',
    why: (facts) =>
      `Den från ${say(facts, 'domains')} har ${many(facts.bits)} bitar. Nycklar under ${number(1024)} går att knäcka, så signaturen bevisar inget.`,
    act: () => '',
  },
  'dkim-key-short': {
    title: () => 'Nyckeln är kortare än vad som rekommenderas',
    why: (facts) =>
      `Den från ${say(facts, 'domains')} har ${many(facts.bits)} bitar; ${number(2048)} rekommenderas. Signaturen räknas ändå.`,
    act: () => '',
  },
  'dkim-fields-unsigned': {
    title: (facts) => `Inte signerat: ${fields(facts) || 'några fält'}`,
    why: (facts) =>
      `Signaturen från ${say(facts, 'domains')} omfattar inte detta, så det kan ha ändrats på vägen utan att det syns.`,
    act: () => '',
  },
  'dkim-key-missing': {
    title: () => 'Nyckeln är inte längre publicerad',
    why: (facts) =>
      `DNS har ingen nyckel vid ${say(facts, 'keys')}; den kan ha funnits när mejlet skickades.`,
    act: () => '',
  },
  'key-from-archive': {
    title: (facts) =>
      facts.fits === true
        ? 'Ett arkiv har en nyckel som stämmer'
        : 'Nyckeln i arkivet stämmer inte',
    why: (facts) =>
      `Ett offentligt arkiv säger att det såg en nyckel från ${say(facts, 'domain')}, och enligt den ${facts.fits === true ? 'stämmer signaturen' : 'stämmer signaturen inte'}. Det är arkivets ord, och avgör inget.`,
    act: () => '',
  },
  'dkim-key-revoked': {
    title: () => 'Nyckeln har dragits tillbaka',
    why: (facts) =>
      `${say(facts, 'domains')} publicerar en tom nyckel vid ${say(facts, 'keys')}. Mejl som signerats med den går inte att kontrollera längre; det är inget tecken på förfalskning.`,
    act: () => '',
  },
  'dkim-key-unusable': {
    title: () => 'Nyckeln går inte att använda',
    why: (facts) =>
      `Posten vid ${say(facts, 'keys')} ${KEY_FAULTS[say(facts, 'fault')] ?? 'är inte en som räknas'}.`,
    act: () => '',
  },
  'dkim-key-several': {
    title: () => 'Flera poster står där en nyckel ska stå',
    why: (facts) =>
      `DNS har ${many(facts.records)} vid ${say(facts, 'keys')}. Vilken av dem en mottagande server läser är en slump.`,
    act: () => '',
  },
  'dkim-key-testing': {
    title: () => 'Den som signerar provar bara signering',
    why: (facts) =>
      `Nyckeln vid ${say(facts, 'keys')} säger det (t=y): mottagande servrar ska behandla mejlet som om det inte hade någon sådan signatur.`,
    act: () => '',
  },
  'dkim-signature-unusable': {
    title: () => 'En signatur går inte att pröva',
    why: (facts) =>
      `${SIGNATURE_FAULTS[say(facts, 'fault')] ?? 'Den är felaktigt skriven'}, så den räknas inte alls; det är inget tecken på förfalskning.`,
    act: () => '',
  },
  'body-not-checkable': {
    title: () => 'Texten gick inte att kontrollera',
    why: (facts) =>
      `Meddelandehuvudet som ${say(facts, 'domains')} signerade är oförändrat; texten i den här kopian är inte den som signerades, eftersom många webbmejltjänster skriver om den.`,
    act: () =>
      'Spara meddelandet som .eml från ett annat e-postprogram för att kontrollera även texten.',
  },
  'signature-from-the-future': {
    title: () => 'Signaturen är daterad efter ankomsten',
    why: () => 'Klockan hos avsändaren eller hos din mottagande server gick fel.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
