/** What each reader can do, and what it costs. */
import type { MeasuresWords } from '../words.ts';
import { say } from './facts.ts';
import { fromFaults } from './from-faults.ts';
import { listed } from './numbers.ts';

/** What Exchange Online says of a From line: by the codes of `from.exchange`. */
const FAULTS: Readonly<Record<string, string>> = {
  ...fromFaults,
  'angle-missing': 'det finns ett namn, och adressen står inte inom vinkelparenteser',
  comment: 'det finns text efter adressen',
  'control-character': 'den har ett styrtecken',
  'domain-literal': 'domänen är en adress inom klamrar',
  'domain-single-label': 'domänen är inte helt utskriven',
  'domain-underscore': 'domänen har ett understreck',
  'from-missing': 'det finns ingen',
  'from-raw-8bit': 'den har bokstäver som inte är kodade',
  'from-repeated': 'det finns flera',
  'local-part-quoted': 'det som står före @ står inom citattecken',
  'name-not-quoted': 'namnet står inte inom citattecken',
  'obsolete-syntax': 'den är skriven som för länge sedan',
  'sender-malformed': 'fältet Sender är felaktigt skrivet',
  'space-around-at': 'det finns ett blanksteg eller en kommentar intill @',
  'space-before-angle-missing': 'det saknas ett blanksteg före vinkelparentesen',
  'space-in-angle': 'det finns blanksteg mellan vinkelparenteserna och adressen',
};

export const measures: MeasuresWords = {
  'allow-pair': ({ others, ...facts }) => {
    const [domain, sender] = [say(facts, 'domain'), say(facts, 'sender')];
    const instead = String(others) === '' ? '' : ` I stället för ${sender} finns även ${others}.`;
    return `Om det visar sig vara äkta, be först ${domain} att åtgärda det. Bara om ni känner båda, släpp in detta par (Tenant Allow/Block List, eller kommandot): det släpper in alla mejl från ${sender} som ${domain}, förfalskade eller inte. Skadlig kod stoppas ändå.${instead}`;
  },
  'allow-list': () =>
    'En betrodd avsändare har sitt pris: skräppostfiltret och en del av filtret mot nätfiske hoppas över, även för den som förfalskar adressen. Skadlig kod stoppas ändå.',
  'from-override': () =>
    'Be avsändaren att rätta From-raden. Till dess kan en organisation med Microsoft 365 släppa in den genom IP Allow List eller en e-postflödesregel. Outlook.com gör inget undantag, inte ens genom supporten, och för mejl som skickas från Microsoft 365 finns inget.',
  'ipv6-opt-in': () =>
    'En administratör i mottagarens organisation ber Microsofts support att slå på mejl över IPv6. Till dess avvisas de, därefter filtreras de som alla andra. (På Microsofts nederländska sida står ”afgemeld”, avanmäld, där anmäld menas.)',
  'ipv6-needs': () =>
    'Över IPv6 kräver Microsoft 365 båda: ett namn i DNS för den sändande adressen (PTR), och SPF eller DKIM som ger pass. Den som tillhandahåller adressen sätter dess namn. Eller skicka över IPv4.',
  'from-form': ({ problems, refused, valid }) => {
    const codes = typeof problems === 'object' && problems !== null ? problems : [];
    const faults = listed(codes.map((code) => FAULTS[code] ?? code));
    if (refused !== true) return `From-raden är giltig, men rekommenderas inte: ${faults}.`;
    return valid === true
      ? `RFC 5322 tillåter denna From-rad, men Exchange Online och Outlook.com avvisar den: ${faults}.`
      : `Exchange Online och Outlook.com avvisar denna From-rad: ${faults}.`;
  },
  'sender-not-judged': () =>
    'Fältet Sender bedöms inte, bara From: en ändring av Sender åtgärdar inget.',
  'null-mx': (facts) =>
    `En tom From-rad avvisas, och håller inga automatiska svar borta. Skicka som en domän som inte tar emot mejl, till exempel ${say(facts, 'name')}, och publicera dess null MX: ”0 .” (Microsofts sida utelämnar nollan). En del tjänster avvisar mejl från en sådan domän (RFC 7505 §4.2); fältet nedan ber om inga svar utan den risken.`,
  'publish-spf': (facts) =>
    `Om ${say(facts, 'ip')} tillhör er skulle denna post låta den skicka för ${say(facts, 'name')}:`,
  'spf-sources': () =>
    'SPF-posten måste räkna upp varje källa: egna e-postservrar, tjänster som skickar åt er, servrar i molnet. En liten domän följer sin leverantörs anvisningar. Så länge ni inte känner till alla, avsluta den med ”?all”; gör den sedan strängare.',
  'publish-dmarc': (facts) =>
    `Denna post ber om rapporter om vem som skickar som ${say(facts, 'domain')}, och ännu inget annat. Sätt en egen postlåda i rua:`,
  'sign-twice': (facts) => {
    const service = say(facts, 'service');
    return `Om ${service} skickar för kunder: tala om för dem vad som ska stå i deras SPF-post, och signera två gånger, som kunden och som ${service}; bara som ${service} om en kund inte har ställt in något. Det garanterar ingen leverans, men då hamnar mejl inte i skräpposten för att autentisering saknas.`;
  },
};
