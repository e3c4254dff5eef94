import type { CommandLineWords } from '../command-line-words.ts';
import { counted, number } from './numbers.ts';

const seeHelp = 'siehe --help';

export const commandLine: CommandLineWords = {
  usage: `\
Woher kommt diese Mail wirklich, und warum wurde sie markiert, aussortiert oder abgelehnt?

Aufruf: npm run --silent whence -- [OPTION]… DATEI.eml…
        npm run --silent whence -- [OPTION]… ORDNER       jede .eml-Datei darin und darunter
        npm run --silent whence -- [OPTION]… -            liest eine Nachricht oder Serverantwort von der Standardeingabe

Was ausgegeben wird
  --json               statt Text ein Bericht je Zeile, als JSON (whence.report/1)
  --markdown           statt Text ein Ticket für einen Helpdesk
  --html DATEI         und eine Seite über alle Nachrichten, in DATEI
  --verbose            mit jedem Schritt von SPF und DMARC
  --bundle DATEI       und schreibt eine Datei mit allem, woraus er besteht; sie öffnet sich ohne Netz
  --language XX        in dieser Sprache: en, sv, nl, fr, da, de; sonst nach LC_ALL, LC_MESSAGES, LANG
  --redact             Namen, Adressen, Betreff und Text ersetzt, im Bericht und in dieser Datei
  --help, --version

  --jobs N             viele Dateien: je N gleichzeitig

Wer gefragt wird
  --offline            niemand: nur, was in der Nachricht steht
  --doh URL            ein DNS-over-HTTPS-Server statt mehrerer, die sich die Fragen teilen
  --zone DATEI         eine Datei: {"name": {"TXT": [["chunk"]], "A": ["192.0.2.1"]}}
  --never-ask DOMAIN   nicht nach dieser Domain und nicht nach Namen darunter; mehrfach möglich
  --key-archive        und archive.zk.email nach Signaturschlüsseln, die DNS nicht mehr hat
  --send-local-part    auch fragen, wenn die Frage den Teil vor dem @ enthielte

Was Sie besser wissen
  --at DATUM           Signaturen zum Zeitpunkt 2026-11-20 oder 2026-11-20T09:30:00Z beurteilen
  --ip ADRESSE         die Adresse, die die Nachricht gesendet hat
  --helo NAME          wie sie sich nannte
  --mail-from ADRESSE  der Absender auf dem Umschlag; '' ist der leere Absender
  --trust ID           ein Empfänger, dem Sie glauben, wie er in Authentication-Results steht; mehrfach möglich
  --protect NAME       ein Name oder eine Domain, für die sich niemand anders ausgeben soll; mehrfach möglich
  --fidelity ART       wie genau die Kopie ist: exact, exact-lf, lossy-text, headers-only, reserialised

Rückgabewert: 0 jede Eingabe war eine Mail und wurde gelesen; 2 eine Angabe oder Datei war nicht
verwendbar; 3 eine Eingabe war keine Mail. Über die anderen Eingaben wird trotzdem berichtet.
`,
  problems: {
    'option-unknown': (what) => `die Option ${what} gibt es nicht; ${seeHelp}.`,
    'value-missing': (what) => `nach ${what} fehlt ein Wert; ${seeHelp}.`,
    'value-not-wanted': (what) => `${what} nimmt keinen Wert; ${seeHelp}.`,
    'not-yet': (what) => `${what} gibt es noch nicht.`,
    'language-unknown': (what) => `für die Sprache „${what}“ gibt es keine Worte.`,
    'date-unreadable': (what) =>
      `--at nimmt ein Datum wie 2026-11-20 oder 2026-11-20T09:30:00Z, nicht „${what}“.`,
    'address-unreadable': (what) => `--ip nimmt eine IPv4- oder IPv6-Adresse, nicht „${what}“.`,
    'mail-from-unreadable': (what) =>
      `--mail-from nimmt eine Adresse wie a@example.org oder '' für den leeren Absender, nicht „${what}“.`,
    'fidelity-unknown': (what) =>
      `--fidelity nimmt exact, exact-lf, lossy-text, headers-only oder reserialised, nicht „${what}“.`,
    'server-url-unusable': (what) =>
      `--doh nimmt die https://-Adresse eines DNS-over-HTTPS-Servers, nicht „${what}“.`,
    'jobs-unusable': (what) => `--jobs nimmt eine Zahl von 1 bis 99, nicht „${what}“.`,
    'several-resolvers': (what) => `${what} schließen einander aus; wählen Sie eines.`,
    'several-forms': (what) => `${what} schließen einander aus; wählen Sie eines.`,
    'file-unwritable': (what) => `${what}: diese Datei kann nicht geschrieben werden.`,
    'file-is-mail': (what) =>
      `${what}: das würde eine Nachricht überschreiben; nennen Sie eine andere Datei, etwa report.html.`,
    'zone-unreadable': (what) => `${what}: diese Zonendatei ist nicht lesbar.`,
    'zone-malformed': (what) =>
      `${what}: das ist keine Zone; eine sieht so aus: {"name": {"TXT": [["chunk"]]}}.`,
    'no-input': () =>
      `nennen Sie eine Nachricht, etwa DATEI.eml, oder - für die Standardeingabe; ${seeHelp}.`,
    'input-twice': () =>
      'die Standardeingabe lässt sich nur einmal lesen, nennen Sie - also nur einmal.',
    'input-missing': (what) => `${what}: diese Datei gibt es nicht.`,
    'input-denied': (what) => `${what}: Sie dürfen diese Datei nicht lesen.`,
    'input-directory': (what) => `${what}: in diesem Ordner liegt keine .eml-Datei.`,
    'input-outlook': (what) =>
      `${what}: .msg-Dateien von Outlook können noch nicht gelesen werden; speichern Sie die Nachricht als .eml-Datei.`,
    'input-no-file': (what) => `${what}: das ist weder eine Datei noch eine Pipe.`,
    'output-unwritable': (what) => `die Ausgabe kann nicht geschrieben werden (${what}).`,
    'input-unreadable': (what) => `${what}: diese Datei ist nicht lesbar.`,
    'bundle-several': (what) =>
      `--bundle ${what} nimmt eine Nachricht; schreiben Sie die anderen in eigene Dateien.`,
    'bundle-too-large': (what) =>
      `${what}: dieses Beweispaket ist größer als jedes, das Whence schreibt.`,
    'bundle-not-json': (what) => `${what}: dieses Beweispaket ist beschädigt; es ist kein JSON.`,
    'bundle-of-other-kind': (what) =>
      `${what}: dieses Beweispaket ist von einer Art, die hier nicht bekannt ist.`,
    'bundle-malformed': (what) =>
      `${what}: dieser Teil des Beweispakets fehlt oder ist nicht, wie er sein muss.`,
    'bundle-over-other-file': (what) =>
      `${what}: diese Datei gibt es schon, und sie ist kein Beweispaket; sie wird nicht überschrieben.`,
    'bundle-unwritable': (what) => `${what}: das Beweispaket kann dort nicht geschrieben werden.`,
    'bundle-redacted': (what) =>
      `${what}: was in diesem Paket ersetzt wurde, ist fort; es wird kein zweites Mal geschrieben, kopieren Sie die Datei.`,
  },
  notMail: (name, { what, instead }) =>
    `${name}: ${what}; ${instead.charAt(0).toLocaleLowerCase('de')}${instead.slice(1)}`,
  countOff: (done, all) =>
    `${number(done)} von ${counted(all, { one: 'Nachricht', other: 'Nachrichten' })}`,
  replayed: (name, when) =>
    `${name}: aufgezeichnet am ${when}; damals wurde DNS gefragt, jetzt wird niemand gefragt.`,
  replayedByRulesOfToday: (name, when, version) =>
    `${name}: aufgezeichnet am ${when} von Whence ${version}; beurteilt nach den heutigen Regeln, und niemand wird gefragt.`,
  redactionChanges: (name) =>
    `${name}: mit dem, was ersetzt wurde, sagt der Bericht etwas anderes; geben Sie diese Kopie nicht als Beweis weiter.`,
  waiting:
    'Fügen Sie den Quelltext einer Nachricht hier ein, und beenden Sie ihn mit Strg+D auf einer eigenen Zeile.',
};
