import type { CommandLineWords } from '../command-line-words.ts';
import { counted, number } from './numbers.ts';

const seeHelp = 'prova --help';

export const commandLine: CommandLineWords = {
  usage: `\
Var kommer det här mejlet egentligen ifrån, och varför flaggades det, lades i skräpposten eller avvisades?

Användning: npm run --silent whence -- [FLAGGA]… FIL.eml…
            npm run --silent whence -- [FLAGGA]… KATALOG    varje .eml-fil i den, och därunder
            npm run --silent whence -- [FLAGGA]… -          läser ett meddelande, eller en servers svar, från standard in

Vad som skrivs ut
  --json               en rapport per rad, som JSON (whence.report/1), i stället för text
  --markdown           ett ärende för en support, i stället för text
  --html FIL           och en sida om alla meddelanden, i FIL
  --verbose            med varje steg i SPF och DMARC
  --bundle FIL         och skriver en fil med allt den gjordes av, som öppnas igen utan nät
  --language XX        på detta språk: en, sv, nl, fr, da, de; annars efter LC_ALL, LC_MESSAGES, LANG
  --redact             med namn, adresser, ämne och text utbytta, i rapporten och i paketet
  --help, --version

  --jobs N             många filer: N åt gången

Vem som tillfrågas
  --offline            ingen: bara det som står i meddelandet
  --doh URL            en server för DNS över HTTPS, i stället för flera som delar på frågorna
  --zone FIL           en fil: {"namn": {"TXT": [["bit"]], "A": ["192.0.2.1"]}}
  --never-ask DOMÄN    inte om den här domänen, eller namn under den; kan upprepas
  --key-archive        och archive.zk.email om signaturnycklar som DNS inte längre har
  --send-local-part    fråga även när frågan skulle innehålla delen före @

Vad du vet bättre
  --at DATUM           bedöm signaturer vid 2026-11-20 eller 2026-11-20T09:30:00Z
  --ip ADRESS          adressen som skickade meddelandet
  --helo NAMN          vad den kallade sig
  --mail-from ADRESS   kuvertavsändaren; '' är den tomma avsändaren
  --trust ID           en mottagande server du tror på, som i Authentication-Results; kan upprepas
  --protect NAMN       ett namn eller en domän som ingen annan ska utge sig för; kan upprepas
  --fidelity SORT      hur exakt kopian är: exact, exact-lf, lossy-text, headers-only, reserialised

Slutstatus: 0 allt som gavs var mejl och lästes; 2 ett argument eller en fil gick inte att använda;
3 något som gavs var inget mejl. Resten rapporteras ändå.
`,
  problems: {
    'option-unknown': (what) => `det finns ingen flagga ${what}; ${seeHelp}.`,
    'value-missing': (what) => `${what} ska följas av ett värde; ${seeHelp}.`,
    'value-not-wanted': (what) => `${what} tar inget värde; ${seeHelp}.`,
    'not-yet': (what) => `${what} är inte byggt ännu.`,
    'language-unknown': (what) => `det finns inga ord för språket ”${what}”.`,
    'date-unreadable': (what) =>
      `--at tar ett datum som 2026-11-20 eller 2026-11-20T09:30:00Z, inte ”${what}”.`,
    'address-unreadable': (what) => `--ip tar en IPv4- eller IPv6-adress, inte ”${what}”.`,
    'mail-from-unreadable': (what) =>
      `--mail-from tar en adress som a@example.org, eller '' för den tomma avsändaren, inte ”${what}”.`,
    'fidelity-unknown': (what) =>
      `--fidelity tar exact, exact-lf, lossy-text, headers-only eller reserialised, inte ”${what}”.`,
    'server-url-unusable': (what) =>
      `--doh tar https://-adressen till en server för DNS över HTTPS, inte ”${what}”.`,
    'jobs-unusable': (what) => `--jobs tar ett tal från 1 till 99, inte ”${what}”.`,
    'several-forms': (what) => `${what} utesluter varandra; välj en.`,
    'several-resolvers': (what) => `${what} utesluter varandra; välj en.`,
    'zone-unreadable': (what) => `${what}: zonfilen går inte att läsa.`,
    'zone-malformed': (what) =>
      `${what}: detta är ingen zon, som ser ut så här: {"namn": {"TXT": [["bit"]]}}.`,
    'no-input': () =>
      `ange ett meddelande, till exempel FIL.eml, eller - för standard in; ${seeHelp}.`,
    'input-twice': () => 'standard in kan läsas bara en gång, så ange - bara en gång.',
    'input-missing': (what) => `${what}: det finns ingen sådan fil.`,
    'input-denied': (what) => `${what}: du får inte läsa den här filen.`,
    'input-directory': (what) => `${what}: det finns ingen .eml-fil i den här katalogen.`,
    'input-outlook': (what) =>
      `${what}: läsning av Outlooks .msg-filer är inte byggd ännu; spara meddelandet som en .eml-fil.`,
    'input-no-file': (what) => `${what}: detta är varken en fil eller ett rör.`,
    'output-unwritable': (what) => `utdata går inte att skriva (${what}).`,
    'file-unwritable': (what) => `${what}: den här filen går inte att skriva.`,
    'file-is-mail': (what) =>
      `${what}: detta skulle skriva över ett meddelande; ange en annan fil, till exempel report.html.`,
    'input-unreadable': (what) => `${what}: den här filen går inte att läsa.`,
    'bundle-several': (what) =>
      `--bundle ${what} tar ett meddelande; skriv de andra till egna filer.`,
    'bundle-too-large': (what) => `${what}: detta paket är större än något som Whence skriver.`,
    'bundle-not-json': (what) => `${what}: detta paket är skadat; det är inte JSON.`,
    'bundle-of-other-kind': (what) => `${what}: detta paket är av ett slag som inte är känt här.`,
    'bundle-malformed': (what) =>
      `${what}: denna del av paketet saknas, eller är inte som den måste vara.`,
    'bundle-over-other-file': (what) =>
      `${what}: filen finns redan och är inget paket, så den skrivs inte över.`,
    'bundle-unwritable': (what) => `${what}: paketet går inte att skriva där.`,
    'bundle-redacted': (what) =>
      `${what}: det som byttes ut i detta paket är borta, så det skrivs inte en gång till; kopiera filen.`,
  },
  notMail: (name, { what, instead }) =>
    `${name}: ${what}; ${instead.charAt(0).toLocaleLowerCase('sv')}${instead.slice(1)}`,
  countOff: (done, all) =>
    `${number(done)} av ${counted(all, { one: 'meddelande', other: 'meddelanden' })}`,
  replayed: (name, when) =>
    `${name}: inspelat ${when}; DNS tillfrågades då, och ingen tillfrågas nu.`,
  replayedByRulesOfToday: (name, when, version) =>
    `${name}: inspelat ${when} av Whence ${version}; det inspelade bedöms efter dagens regler, och ingen tillfrågas nu.`,
  redactionChanges: (name) =>
    `${name}: med det som byttes ut säger rapporten något annat; lämna inte denna kopia vidare som bevis.`,
  waiting: 'Klistra in källkoden till ett meddelande här, och avsluta med Ctrl+D på en egen rad.',
};
