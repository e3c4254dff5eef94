import type { CommandLineWords } from '../command-line-words.ts';
import { counted, number } from './numbers.ts';

const seeHelp = 'zie --help';

export const commandLine: CommandLineWords = {
  usage: `\
Waar komt deze mail echt vandaan, en waarom is hij gemarkeerd, apart gezet of geweigerd?

Gebruik: npm run --silent whence -- [OPTIE]… BESTAND.eml…
         npm run --silent whence -- [OPTIE]… MAP          elk .eml-bestand erin, en eronder
         npm run --silent whence -- [OPTIE]… -            leest één bericht, of een serverantwoord, van de standaardinvoer

Wat wordt afgedrukt
  --json               één rapport per regel, als JSON (whence.report/1), in plaats van tekst
  --markdown           een ticket voor een helpdesk, in plaats van tekst
  --html BESTAND       en één pagina over alle berichten, in BESTAND
  --verbose            met elke stap van SPF en DMARC
  --bundle BESTAND     en schrijft een bestand met alles waarvan het is gemaakt, dat zonder netwerk weer opent
  --language XX        in deze taal: en, sv, nl, fr, da, de; anders volgens LC_ALL, LC_MESSAGES, LANG
  --redact             met namen, adressen, onderwerp en tekst vervangen, in het rapport en in dat bestand
  --help, --version

  --jobs N             veel bestanden: N tegelijk

Wie wordt gevraagd
  --offline            niemand: alleen wat in het bericht staat
  --doh URL            één DNS-over-HTTPS-server, in plaats van meerdere die de vragen delen
  --zone BESTAND       een bestand: {"name": {"TXT": [["chunk"]], "A": ["192.0.2.1"]}}
  --never-ask DOMEIN   niet naar dit domein, en niet naar namen eronder; mag vaker
  --key-archive        en archive.zk.email naar sleutels van handtekeningen die DNS niet meer heeft
  --send-local-part    ook vragen waar de vraag het deel voor de @ zou bevatten

Wat je beter weet
  --at DATUM           handtekeningen beoordelen op 2026-11-20 of 2026-11-20T09:30:00Z
  --ip ADRES           het adres dat het bericht verstuurde
  --helo NAAM          hoe dat zich noemde
  --mail-from ADRES    de afzender op de envelop; '' is de lege afzender
  --trust ID           een ontvanger die je gelooft, zoals die in Authentication-Results staat; mag vaker
  --protect NAAM       een naam of domein waarvoor niemand anders mag doorgaan; mag vaker
  --fidelity SOORT     hoe exact de kopie is: exact, exact-lf, lossy-text, headers-only, reserialised

Afsluitcode: 0 elke invoer was mail en is gelezen; 2 een argument of bestand was niet te gebruiken;
3 een invoer was geen mail. Over de andere invoer wordt toch gerapporteerd.
`,
  problems: {
    'option-unknown': (what) => `de optie ${what} bestaat niet; ${seeHelp}.`,
    'value-missing': (what) => `na ${what} ontbreekt een waarde; ${seeHelp}.`,
    'value-not-wanted': (what) => `${what} neemt geen waarde; ${seeHelp}.`,
    'not-yet': (what) => `${what} is er nog niet.`,
    'language-unknown': (what) => `er zijn geen woorden voor de taal ‘${what}’.`,
    'date-unreadable': (what) =>
      `--at neemt een datum zoals 2026-11-20 of 2026-11-20T09:30:00Z, niet ‘${what}’.`,
    'address-unreadable': (what) => `--ip neemt een IPv4- of IPv6-adres, niet ‘${what}’.`,
    'mail-from-unreadable': (what) =>
      `--mail-from neemt een adres zoals a@example.org, of '' voor de lege afzender, niet ‘${what}’.`,
    'fidelity-unknown': (what) =>
      `--fidelity neemt exact, exact-lf, lossy-text, headers-only of reserialised, niet ‘${what}’.`,
    'server-url-unusable': (what) =>
      `--doh neemt het https://-adres van een DNS-over-HTTPS-server, niet ‘${what}’.`,
    'jobs-unusable': (what) => `--jobs neemt een getal van 1 tot 99, niet ‘${what}’.`,
    'several-resolvers': (what) => `${what} sluiten elkaar uit; kies er een.`,
    'several-forms': (what) => `${what} sluiten elkaar uit; kies er een.`,
    'zone-unreadable': (what) => `${what}: dit zonebestand is niet te lezen.`,
    'zone-malformed': (what) =>
      `${what}: dit is geen zone, die eruitziet als {"name": {"TXT": [["chunk"]]}}.`,
    'no-input': () =>
      `noem een bericht, zoals BESTAND.eml, of - voor de standaardinvoer; ${seeHelp}.`,
    'input-twice': () => 'de standaardinvoer is maar één keer te lezen, dus noem - maar één keer.',
    'input-missing': (what) => `${what}: dit bestand bestaat niet.`,
    'input-denied': (what) => `${what}: je mag dit bestand niet lezen.`,
    'input-directory': (what) => `${what}: in deze map staat geen .eml-bestand.`,
    'input-outlook': (what) =>
      `${what}: .msg-bestanden van Outlook zijn nog niet te lezen; sla het bericht op als .eml-bestand.`,
    'input-no-file': (what) => `${what}: dit is geen bestand en geen pipe.`,
    'output-unwritable': (what) => `de uitvoer kan niet worden geschreven (${what}).`,
    'input-unreadable': (what) => `${what}: dit bestand is niet te lezen.`,
    'file-unwritable': (what) => `${what}: dit bestand kan niet worden geschreven.`,
    'file-is-mail': (what) =>
      `${what}: dit zou over een bericht heen schrijven; noem een ander bestand, zoals report.html.`,
    'bundle-several': (what) =>
      `--bundle ${what} neemt één bericht; schrijf de andere naar eigen bestanden.`,
    'bundle-too-large': (what) =>
      `${what}: dit bewijspakket is groter dan elk pakket dat Whence schrijft.`,
    'bundle-not-json': (what) => `${what}: dit bewijspakket is beschadigd; het is geen JSON.`,
    'bundle-of-other-kind': (what) =>
      `${what}: dit bewijspakket is van een soort die hier niet bekend is.`,
    'bundle-malformed': (what) =>
      `${what}: dit deel van het bewijspakket ontbreekt, of is niet zoals het moet zijn.`,
    'bundle-over-other-file': (what) =>
      `${what}: dit bestand bestaat al en is geen bewijspakket, dus er wordt niet overheen geschreven.`,
    'bundle-unwritable': (what) => `${what}: het bewijspakket kan daar niet worden geschreven.`,
    'bundle-redacted': (what) =>
      `${what}: wat in dit bewijspakket is vervangen, is weg, dus het wordt geen tweede keer geschreven; kopieer het bestand.`,
  },
  notMail: (name, { what, instead }) =>
    `${name}: ${what}; ${instead.charAt(0).toLocaleLowerCase('nl')}${instead.slice(1)}`,
  countOff: (done, all) =>
    `${number(done)} van ${counted(all, { one: 'bericht', other: 'berichten' })}`,
  replayed: (name, when) =>
    `${name}: vastgelegd op ${when}; DNS is toen gevraagd, en nu wordt niemand gevraagd.`,
  replayedByRulesOfToday: (name, when, version) =>
    `${name}: vastgelegd op ${when} door Whence ${version}; wat het vastlegde, wordt beoordeeld volgens de regels van nu, en niemand wordt gevraagd.`,
  redactionChanges: (name) =>
    `${name}: met wat is vervangen, zegt het rapport iets anders; geef deze kopie niet door als bewijs.`,
  waiting: 'Plak hier de bron van een bericht, en sluit af met Ctrl+D op een eigen regel.',
};
