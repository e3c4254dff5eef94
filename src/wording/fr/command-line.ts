import type { CommandLineWords } from '../command-line-words.ts';
import { counted, number } from './numbers.ts';

const seeHelp = 'essayez --help';

export const commandLine: CommandLineWords = {
  usage: `\
D’où vient vraiment ce message, et pourquoi a-t-il été signalé, écarté ou refusé ?

Emploi : npm run --silent whence -- [OPTION]… FICHIER.eml…
         npm run --silent whence -- [OPTION]… DOSSIER     tout fichier .eml qui s’y trouve, et plus bas
         npm run --silent whence -- [OPTION]… -           lit un message, ou la réponse d’un serveur, sur l’entrée standard

Ce qui est affiché
  --json               un rapport par ligne, en JSON (whence.report/1), au lieu de texte
  --markdown           un ticket pour l’assistance, au lieu de texte
  --html FICHIER       et une page sur tous les messages, dans FICHIER
  --verbose            avec chaque étape de SPF et de DMARC
  --bundle FICHIER     et écrit un recueil de tout ce dont il est fait, qui se rouvre sans réseau
  --language XX        dans cette langue : en, sv, nl, fr, da, de ; sinon selon LC_ALL, LC_MESSAGES, LANG
  --redact             noms, adresses, objet et texte remplacés, dans le rapport et dans le recueil
  --help, --version

  --jobs N             beaucoup de fichiers : N à la fois

Qui interroger
  --offline            personne : seulement ce qui est écrit dans le message
  --doh URL            un seul serveur DNS-over-HTTPS, au lieu de plusieurs qui se partagent les requêtes
  --zone FICHIER       un fichier : {"nom": {"TXT": [["morceau"]], "A": ["192.0.2.1"]}}
  --never-ask DOMAINE  pas pour ce domaine, ni pour les noms en dessous ; peut se répéter
  --key-archive        et archive.zk.email pour les clés de signature que le DNS n’a plus
  --send-local-part    interroger même si la requête doit porter la partie avant le @

Ce que vous savez mieux
  --at DATE            juger les signatures au 2026-11-20 ou 2026-11-20T09:30:00Z
  --ip ADRESSE         l’adresse qui a envoyé le message
  --helo NOM           le nom qu’elle s’est donné
  --mail-from ADRESSE  l’expéditeur d’enveloppe ; '' est l’expéditeur vide
  --trust ID           un service de réception que vous croyez, son nom dans Authentication-Results ; peut se répéter
  --protect NOM        un nom ou un domaine pour lequel nul autre ne doit se faire passer ; peut se répéter
  --fidelity SORTE     à quel point la copie est exacte : exact, exact-lf, lossy-text, headers-only, reserialised

Code de sortie : 0 chaque entrée était un e-mail et a été lue ; 2 un argument ou un fichier n’a pas pu être utilisé ;
3 une entrée n’était pas un e-mail. Les autres entrées font quand même l’objet d’un rapport.
`,
  problems: {
    'option-unknown': (what) => `l’option ${what} n’existe pas ; ${seeHelp}.`,
    'value-missing': (what) => `${what} veut une valeur à sa suite ; ${seeHelp}.`,
    'value-not-wanted': (what) => `${what} ne prend pas de valeur ; ${seeHelp}.`,
    'not-yet': (what) => `${what} n’existe pas encore.`,
    'language-unknown': (what) => `il n’y a pas de textes pour la langue « ${what} ».`,
    'date-unreadable': (what) =>
      `--at prend une date telle que 2026-11-20 ou 2026-11-20T09:30:00Z, et non « ${what} ».`,
    'address-unreadable': (what) => `--ip prend une adresse IPv4 ou IPv6, et non « ${what} ».`,
    'mail-from-unreadable': (what) =>
      `--mail-from prend une adresse telle que a@example.org, ou '' pour l’expéditeur vide, et non « ${what} ».`,
    'fidelity-unknown': (what) =>
      `--fidelity prend exact, exact-lf, lossy-text, headers-only ou reserialised, et non « ${what} ».`,
    'server-url-unusable': (what) =>
      `--doh prend l’adresse https:// d’un serveur DNS-over-HTTPS, et non « ${what} ».`,
    'jobs-unusable': (what) => `--jobs prend un nombre de 1 à 99, et non « ${what} ».`,
    'several-resolvers': (what) => `${what} s’excluent ; choisissez-en une.`,
    'several-forms': (what) => `${what} s’excluent ; choisissez-en une.`,
    'zone-unreadable': (what) => `${what} : ce fichier de zone ne peut pas être lu.`,
    'zone-malformed': (what) =>
      `${what} : ce n’est pas une zone, qui a la forme {"nom": {"TXT": [["morceau"]]}}.`,
    'no-input': () =>
      `nommez un message, tel que FICHIER.eml, ou - pour l’entrée standard ; ${seeHelp}.`,
    'input-twice': () =>
      'l’entrée standard ne peut être lue qu’une fois ; ne nommez donc - qu’une fois.',
    'input-missing': (what) => `${what} : ce fichier n’existe pas.`,
    'input-denied': (what) => `${what} : vous n’avez pas le droit de lire ce fichier.`,
    'input-directory': (what) => `${what} : il n’y a pas de fichier .eml dans ce dossier.`,
    'input-outlook': (what) =>
      `${what} : la lecture des fichiers .msg d’Outlook n’existe pas encore ; enregistrez le message en fichier .eml.`,
    'input-no-file': (what) => `${what} : ce n’est ni un fichier ni un tube.`,
    'output-unwritable': (what) => `la sortie ne peut pas être écrite (${what}).`,
    'file-unwritable': (what) => `${what} : ce fichier ne peut pas être écrit.`,
    'file-is-mail': (what) =>
      `${what} : cela écrirait par-dessus un message ; nommez un autre fichier, tel que rapport.html.`,
    'bundle-several': (what) =>
      `--bundle ${what} prend un seul message ; écrivez les autres dans des fichiers à eux.`,
    'bundle-too-large': (what) =>
      `${what} : ce recueil est plus grand que tous ceux que Whence écrit.`,
    'bundle-not-json': (what) => `${what} : ce recueil est abîmé ; ce n’est pas du JSON.`,
    'bundle-of-other-kind': (what) =>
      `${what} : ce recueil est d’une sorte qui n’est pas connue ici.`,
    'bundle-malformed': (what) =>
      `${what} : cette partie du recueil manque, ou n’est pas comme elle doit être.`,
    'bundle-over-other-file': (what) =>
      `${what} : ce fichier existe déjà et n’est pas un recueil ; il n’est donc pas remplacé.`,
    'bundle-unwritable': (what) => `${what} : le recueil ne peut pas y être écrit.`,
    'input-unreadable': (what) => `${what} : ce fichier ne peut pas être lu.`,
    'bundle-redacted': (what) =>
      `${what} : ce qui a été remplacé dans ce recueil est perdu ; il n’est pas écrit une seconde fois, copiez le fichier.`,
  },
  notMail: (name, { what, instead }) =>
    `${name} : ${what} ; ${instead.charAt(0).toLocaleLowerCase('fr')}${instead.slice(1)}`,
  replayed: (name, when) =>
    `${name} : enregistré le ${when} ; le DNS a été interrogé alors, et personne ne l’est maintenant.`,
  replayedByRulesOfToday: (name, when, version) =>
    `${name} : enregistré le ${when} par Whence ${version} ; ce qui a été enregistré est jugé selon les règles d’aujourd’hui, et personne n’est interrogé maintenant.`,
  countOff: (done, all) =>
    `${counted(done, { one: 'message', other: 'messages' })} sur ${number(all)}`,
  redactionChanges: (name) =>
    `${name} : avec ce qui a été remplacé, le rapport dit autre chose ; ne transmettez pas cette copie comme preuve.`,
  waiting: 'Collez ici la source d’un message, et terminez par Ctrl+D seul sur une ligne.',
};
