import type { CommandLineWords } from '../command-line-words.ts';
import { counted, number } from './numbers.ts';

const seeHelp = 'try --help';

export const commandLine: CommandLineWords = {
  usage: `\
Where does this mail really come from, and why was it flagged, junked or rejected?

Usage: npm run --silent whence -- [OPTION]… FILE.eml…
       npm run --silent whence -- [OPTION]… DIRECTORY    every .eml file in it, and below
       npm run --silent whence -- [OPTION]… -            reads one message, or a server’s reply, from standard input

What is printed
  --json               one report a line, as JSON (whence.report/1), instead of text
  --markdown           a ticket for a help desk, instead of text
  --html FILE          and one page about all messages, into FILE
  --verbose            with every step of SPF and DMARC
  --bundle FILE        and writes a file of all it was made of, which opens again without a network
  --language XX        in this language: en, sv, nl, fr, da, de; else by LC_ALL, LC_MESSAGES, LANG
  --redact             with names, addresses, subject and text replaced, in the report and in the bundle
  --help, --version

  --jobs N             many files: N at a time

Whom to ask
  --offline            nobody: only what is written in the message
  --doh URL            one DNS-over-HTTPS server, instead of several that share the questions
  --zone FILE          a file: {"name": {"TXT": [["chunk"]], "A": ["192.0.2.1"]}}
  --never-ask DOMAIN   not for this domain, nor for names below it; may repeat
  --key-archive        and archive.zk.email for signing keys that DNS has no more
  --send-local-part    ask also where the question would carry the part before the @

What you know better
  --at DATE            judge signatures as of 2026-11-20 or 2026-11-20T09:30:00Z
  --ip ADDRESS         the address that sent the message
  --helo NAME          what it called itself
  --mail-from ADDRESS  the envelope sender; '' is the null sender
  --trust ID           a receiver you believe, as it stands in Authentication-Results; may repeat
  --protect NAME       a name or a domain that nobody else should pass for; may repeat
  --fidelity KIND      how exact the copy is: exact, exact-lf, lossy-text, headers-only, reserialised

Exit status: 0 every input was mail and was read; 2 an argument or a file could not be used;
3 an input was no mail. The other inputs are still reported.
`,
  problems: {
    'option-unknown': (what) => `there is no option ${what}; ${seeHelp}.`,
    'value-missing': (what) => `${what} wants a value after it; ${seeHelp}.`,
    'value-not-wanted': (what) => `${what} takes no value; ${seeHelp}.`,
    'not-yet': (what) => `${what} is not yet built.`,
    'language-unknown': (what) => `there are no words for the language “${what}”.`,
    'date-unreadable': (what) =>
      `--at takes a date such as 2026-11-20 or 2026-11-20T09:30:00Z, not “${what}”.`,
    'address-unreadable': (what) => `--ip takes an IPv4 or IPv6 address, not “${what}”.`,
    'mail-from-unreadable': (what) =>
      `--mail-from takes an address such as a@example.org, or '' for the null sender, not “${what}”.`,
    'fidelity-unknown': (what) =>
      `--fidelity takes exact, exact-lf, lossy-text, headers-only or reserialised, not “${what}”.`,
    'server-url-unusable': (what) =>
      `--doh takes the https:// address of a DNS-over-HTTPS server, not “${what}”.`,
    'jobs-unusable': (what) => `--jobs takes a number from 1 to 99, not “${what}”.`,
    'several-forms': (what) => `${what} exclude each other; choose one.`,
    'several-resolvers': (what) => `${what} exclude each other; choose one.`,
    'zone-unreadable': (what) => `${what}: this zone file cannot be read.`,
    'zone-malformed': (what) =>
      `${what}: this is no zone, which looks like {"name": {"TXT": [["chunk"]]}}.`,
    'no-input': () => `name a message, such as FILE.eml, or - for standard input; ${seeHelp}.`,
    'input-twice': () => 'standard input can be read only once, so name - only once.',
    'input-missing': (what) => `${what}: there is no such file.`,
    'input-denied': (what) => `${what}: you are not allowed to read this file.`,
    'input-directory': (what) => `${what}: there is no file named .eml in this directory.`,
    'input-outlook': (what) =>
      `${what}: reading Outlook’s .msg files is not yet built; save the message as an .eml file.`,
    'input-no-file': (what) => `${what}: this is neither a file nor a pipe.`,
    'output-unwritable': (what) => `the output cannot be written (${what}).`,
    'file-unwritable': (what) => `${what}: this file cannot be written.`,
    'file-is-mail': (what) =>
      `${what}: this would write over a message; name another file, such as report.html.`,
    'input-unreadable': (what) => `${what}: this file cannot be read.`,
    'bundle-several': (what) =>
      `--bundle ${what} takes one message; write the others to files of their own.`,
    'bundle-too-large': (what) => `${what}: this bundle is larger than any that Whence writes.`,
    'bundle-not-json': (what) => `${what}: this bundle is damaged; it is no JSON.`,
    'bundle-of-other-kind': (what) => `${what}: this bundle is of a kind that is not known here.`,
    'bundle-malformed': (what) =>
      `${what}: this part of the bundle is missing, or is not as it must be.`,
    'bundle-over-other-file': (what) =>
      `${what}: this file is there already and is no bundle, so it is not written over.`,
    'bundle-unwritable': (what) => `${what}: the bundle cannot be written there.`,
    'bundle-redacted': (what) =>
      `${what}: what was replaced in this bundle is gone, so it is written no second time; copy the file.`,
  },
  notMail: (name, { what, instead }) =>
    `${name}: ${what}; ${instead.charAt(0).toLocaleLowerCase('en')}${instead.slice(1)}`,
  countOff: (done, all) =>
    `${number(done)} of ${counted(all, { one: 'message', other: 'messages' })}`,
  replayed: (name, when) =>
    `${name}: recorded at ${when}; DNS was asked then, and nobody is asked now.`,
  replayedByRulesOfToday: (name, when, version) =>
    `${name}: recorded at ${when} by Whence ${version}; what it recorded is judged by the rules of today, and nobody is asked now.`,
  redactionChanges: (name) =>
    `${name}: with what was replaced the report says something else; do not pass this copy on as evidence.`,
  waiting: 'Paste the source of a message here, and end it with Ctrl+D on a line of its own.',
};
