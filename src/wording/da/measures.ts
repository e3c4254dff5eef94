/** What each reader can do, and what it costs. */
import type { MeasuresWords } from '../words.ts';
import { say } from './facts.ts';
import { fromFaults } from './from-faults.ts';
import { listed } from './numbers.ts';

/** What Exchange Online says of a From line: by the codes of `from.exchange`. */
const FAULTS: Readonly<Record<string, string>> = {
  ...fromFaults,
  'angle-missing': 'der er et navn, og adressen står ikke i vinkelparenteser',
  comment: 'der er tekst efter adressen',
  'control-character': 'den har et styretegn',
  'domain-literal': 'domænet er en adresse i klammer',
  'domain-single-label': 'domænet er ikke skrevet helt ud',
  'domain-underscore': 'domænet har en understregning',
  'from-missing': 'der er ingen',
  'from-raw-8bit': 'den har bogstaver, der ikke er kodet',
  'from-repeated': 'der er flere',
  'local-part-quoted': 'det, der står før @, står i anførselstegn',
  'name-not-quoted': 'navnet står ikke i anførselstegn',
  'obsolete-syntax': 'den er skrevet som for længe siden',
  'sender-malformed': 'Sender-feltet er forkert skrevet',
  'space-around-at': 'der er et mellemrum eller en kommentar ved @',
  'space-before-angle-missing': 'der mangler et mellemrum før vinkelparentesen',
  'space-in-angle': 'der er mellemrum mellem vinkelparenteserne og adressen',
};

export const measures: MeasuresWords = {
  'allow-pair': ({ others, ...facts }) => {
    const [domain, sender] = [say(facts, 'domain'), say(facts, 'sender')];
    const instead = String(others) === '' ? '' : ` I stedet for ${sender} er der også ${others}.`;
    return `Viser den sig at være ægte, så bed først ${domain} om at rette det. Kun hvis I kender begge, så luk dette par ind (Tenant Allow/Block List, eller kommandoen): det lukker al mail fra ${sender} som ${domain} ind, forfalsket eller ej. Malware bliver stadig stoppet.${instead}`;
  },
  'allow-list': () =>
    'En sikker afsender har sin pris: den springer spamfilteret og en del af filteret mod phishing over, også for den, der forfalsker den adresse. Malware bliver stadig stoppet.',
  'from-override': () =>
    'Bed afsenderen om at rette From-linjen. Indtil da kan en organisation på Microsoft 365 lukke den ind ved IP Allow List eller en mailflowregel. Outlook.com gør ingen undtagelse, heller ikke gennem supporten, og for mail, der sendes fra Microsoft 365, er der ingen.',
  'ipv6-opt-in': () =>
    'En administrator i modtagerens organisation beder Microsofts support om at slå mail over IPv6 til. Indtil da bliver den afvist, derefter bliver den filtreret som al anden. (På Microsofts nederlandske side står ”afgemeld”, frameldt, hvor tilmeldt er ment.)',
  'ipv6-needs': () =>
    'Over IPv6 kræver Microsoft 365 begge dele: et navn i DNS på den afsendende adresse (PTR), og SPF eller DKIM, der giver pass. Den, der leverer adressen, sætter dens navn. Eller send over IPv4.',
  'from-form': ({ problems, refused, valid }) => {
    const codes = typeof problems === 'object' && problems !== null ? problems : [];
    const faults = listed(codes.map((code) => FAULTS[code] ?? code));
    if (refused !== true) return `From-linjen er gyldig, men anbefales ikke: ${faults}.`;
    return valid === true
      ? `RFC 5322 tillader denne From-linje, men Exchange Online og Outlook.com afviser den: ${faults}.`
      : `Exchange Online og Outlook.com afviser denne From-linje: ${faults}.`;
  },
  'sender-not-judged': () =>
    'Sender-feltet bliver ikke bedømt, kun From: en ændring af Sender retter ikke noget.',
  'null-mx': (facts) =>
    `En tom From-linje bliver afvist og holder ingen automatiske svar væk. Send som et domæne, der ikke modtager mail, for eksempel ${say(facts, 'name')}, og publicér dets null MX: ”0 .” (Microsofts side udelader nullet). Nogle tjenester afviser mail fra et sådant domæne (RFC 7505 §4.2); feltet nedenfor beder om ingen svar uden den risiko.`,
  'publish-spf': (facts) =>
    `Hvis ${say(facts, 'ip')} er jeres, ville denne post lade den sende for ${say(facts, 'name')}:`,
  'spf-sources': () =>
    'SPF-posten skal nævne alle kilder: egne mailservere, tjenester, der sender for jer, servere i skyen. Et lille domæne følger sin udbyders anvisninger. Så længe I ikke kender dem alle, så slut den med ”?all”; gør den derefter strengere.',
  'publish-dmarc': (facts) =>
    `Denne post beder om rapporter om, hvem der sender som ${say(facts, 'domain')}, og endnu ikke om andet. Sæt en af jeres postkasser i rua:`,
  'sign-twice': (facts) => {
    const service = say(facts, 'service');
    return `Hvis ${service} sender for kunder: fortæl dem, hvad de skal sætte i deres SPF-post, og signér to gange, som kunden og som ${service}; kun som ${service}, hvis en kunde ikke har sat noget op. Det garanterer ingen levering, men så havner mail ikke i Uønsket mail af mangel på autentificering.`;
  },
};
