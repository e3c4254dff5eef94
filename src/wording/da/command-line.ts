import type { CommandLineWords } from '../command-line-words.ts';
import { counted, number } from './numbers.ts';

const seeHelp = 'prøv --help';

export const commandLine: CommandLineWords = {
  usage: `\
Hvor kommer denne mail egentlig fra, og hvorfor blev den markeret, lagt i Uønsket mail eller afvist?

Brug: npm run --silent whence -- [TILVALG]… FIL.eml…
      npm run --silent whence -- [TILVALG]… MAPPE      hver .eml-fil i den og derunder
      npm run --silent whence -- [TILVALG]… -          læser én meddelelse, eller en servers svar, fra standardinput

Hvad der udskrives
  --json               én rapport pr. linje, som JSON (whence.report/1), i stedet for tekst
  --markdown           en sag til en helpdesk i stedet for tekst
  --html FIL           og en side om alle meddelelser, i FIL
  --verbose            med hvert trin i SPF og DMARC
  --bundle FIL         og skriver en fil med alt, den blev lavet af, som kan åbnes igen uden net
  --language XX        på dette sprog: en, sv, nl, fr, da, de; ellers efter LC_ALL, LC_MESSAGES, LANG
  --redact             med navne, adresser, emne og tekst erstattet, i rapporten og i pakken
  --help, --version

  --jobs N             mange filer: N ad gangen

Hvem der spørges
  --offline            ingen: kun det, der står i meddelelsen
  --doh URL            én server for DNS over HTTPS i stedet for flere, der deler spørgsmålene
  --zone FIL           en fil: {"navn": {"TXT": [["bid"]], "A": ["192.0.2.1"]}}
  --never-ask DOMÆNE   ikke om dette domæne eller om navne under det; kan gentages
  --key-archive        og archive.zk.email om signaturnøgler, som DNS ikke længere har
  --send-local-part    spørg også, når spørgsmålet ville indeholde delen før @

Hvad du ved bedre
  --at DATO            bedøm signaturer pr. 2026-11-20 eller 2026-11-20T09:30:00Z
  --ip ADRESSE         den adresse, der sendte meddelelsen
  --helo NAVN          hvad den kaldte sig
  --mail-from ADRESSE  kuvertafsenderen; '' er den tomme afsender
  --trust ID           en modtagende server, du tror på, som i Authentication-Results; kan gentages
  --protect NAVN       et navn eller domæne, som ingen anden skal udgive sig for; kan gentages
  --fidelity SLAGS     hvor nøjagtig kopien er: exact, exact-lf, lossy-text, headers-only, reserialised

Slutstatus: 0 hvert input var en mail og blev læst; 2 et argument eller en fil kunne ikke bruges;
3 et input var ikke en mail. Der rapporteres stadig om de andre.
`,
  problems: {
    'option-unknown': (what) => `der er intet tilvalg ${what}; ${seeHelp}.`,
    'value-missing': (what) => `${what} skal have en værdi efter sig; ${seeHelp}.`,
    'value-not-wanted': (what) => `${what} tager ingen værdi; ${seeHelp}.`,
    'not-yet': (what) => `${what} er ikke bygget endnu.`,
    'language-unknown': (what) => `der er ingen ord for sproget ”${what}”.`,
    'date-unreadable': (what) =>
      `--at tager en dato som 2026-11-20 eller 2026-11-20T09:30:00Z, ikke ”${what}”.`,
    'address-unreadable': (what) => `--ip tager en IPv4- eller IPv6-adresse, ikke ”${what}”.`,
    'mail-from-unreadable': (what) =>
      `--mail-from tager en adresse som a@example.org, eller '' for den tomme afsender, ikke ”${what}”.`,
    'fidelity-unknown': (what) =>
      `--fidelity tager exact, exact-lf, lossy-text, headers-only eller reserialised, ikke ”${what}”.`,
    'server-url-unusable': (what) =>
      `--doh tager https://-adressen på en server for DNS over HTTPS, ikke ”${what}”.`,
    'jobs-unusable': (what) => `--jobs tager et tal fra 1 til 99, ikke ”${what}”.`,
    'several-forms': (what) => `${what} udelukker hinanden; vælg én.`,
    'several-resolvers': (what) => `${what} udelukker hinanden; vælg én.`,
    'zone-unreadable': (what) => `${what}: denne zonefil kan ikke læses.`,
    'zone-malformed': (what) =>
      `${what}: dette er ikke en zone, som ser sådan ud: {"navn": {"TXT": [["bid"]]}}.`,
    'no-input': () =>
      `nævn en meddelelse, for eksempel FIL.eml, eller - for standardinput; ${seeHelp}.`,
    'input-twice': () => 'standardinput kan kun læses én gang, så nævn kun - én gang.',
    'input-missing': (what) => `${what}: der er ingen sådan fil.`,
    'input-denied': (what) => `${what}: du må ikke læse denne fil.`,
    'input-directory': (what) => `${what}: der er ingen .eml-fil i denne mappe.`,
    'input-outlook': (what) =>
      `${what}: læsning af Outlooks .msg-filer er ikke bygget endnu; gem meddelelsen som en .eml-fil.`,
    'input-no-file': (what) => `${what}: dette er hverken en fil eller et rør.`,
    'output-unwritable': (what) => `output kan ikke skrives (${what}).`,
    'file-unwritable': (what) => `${what}: denne fil kan ikke skrives.`,
    'file-is-mail': (what) =>
      `${what}: dette ville overskrive en meddelelse; nævn en anden fil, for eksempel report.html.`,
    'input-unreadable': (what) => `${what}: denne fil kan ikke læses.`,
    'bundle-several': (what) =>
      `--bundle ${what} tager én meddelelse; skriv de andre til filer for sig.`,
    'bundle-too-large': (what) => `${what}: denne pakke er større end nogen, Whence skriver.`,
    'bundle-not-json': (what) => `${what}: denne pakke er beskadiget; den er ikke JSON.`,
    'bundle-of-other-kind': (what) => `${what}: denne pakke er af en slags, der ikke kendes her.`,
    'bundle-malformed': (what) =>
      `${what}: denne del af pakken mangler eller er ikke, som den skal være.`,
    'bundle-over-other-file': (what) =>
      `${what}: denne fil er der allerede og er ikke en pakke, så den bliver ikke overskrevet.`,
    'bundle-unwritable': (what) => `${what}: pakken kan ikke skrives dér.`,
    'bundle-redacted': (what) =>
      `${what}: det, der blev erstattet i denne pakke, er væk, så den bliver ikke skrevet igen; kopiér filen.`,
  },
  notMail: (name, { what, instead }) =>
    `${name}: ${what}; ${instead.charAt(0).toLocaleLowerCase('da')}${instead.slice(1)}`,
  countOff: (done, all) =>
    `${number(done)} af ${counted(all, { one: 'meddelelse', other: 'meddelelser' })}`,
  replayed: (name, when) =>
    `${name}: optaget ${when}; DNS blev spurgt dengang, og ingen bliver spurgt nu.`,
  replayedByRulesOfToday: (name, when, version) =>
    `${name}: optaget ${when} af Whence ${version}; det optagne bedømmes efter reglerne i dag, og ingen bliver spurgt nu.`,
  redactionChanges: (name) =>
    `${name}: med det, der blev erstattet, siger rapporten noget andet; giv ikke denne kopi videre som bevis.`,
  waiting: 'Indsæt kildeteksten til en meddelelse her, og afslut med Ctrl+D på en linje for sig.',
};
