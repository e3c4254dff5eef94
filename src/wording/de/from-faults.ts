/** What is wrong with a From line, after "Darin": the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'steht die einzige Adresse in einem Kommentar',
  'address-malformed': 'ist die Adresse nicht gebaut wie eine',
  'address-missing': 'fehlt eine Adresse',
  'address-quoted': 'steht die Adresse in Anführungszeichen',
  'angle-missing': 'hat die Adresse keine spitzen Klammern',
  'angle-unclosed': 'ist eine spitze Klammer nicht geschlossen',
  'angle-unopened': 'ist eine spitze Klammer nie geöffnet worden',
  'at-unquoted': 'hat der Name ein @ ohne Anführungszeichen',
  'character-forbidden': 'steht ein Zeichen, das keine Zeile haben darf',
  'comma-unquoted': 'hat der Name ein Komma ohne Anführungszeichen',
  'comment-unclosed': 'ist eine runde Klammer nicht geschlossen',
  'domain-not-idna': 'hat die Domain Buchstaben, die keine Domain hat',
  'encoded-word-in-address': 'ist die Adresse kodiert',
  'from-domain-malformed': 'hat die Domain einen Namen, den keine Domain haben kann',
  'from-not-utf8': 'stehen Zeichen, die nicht lesbar sind',
  'from-several-addresses': 'sind mehrere Absender genannt',
  group: 'steht eine Gruppe an Stelle eines Absenders',
  'name-unquoted': 'hat der Name Zeichen, die Anführungszeichen brauchen',
  'quote-unclosed': 'ist ein Anführungszeichen nicht geschlossen',
  'text-after-address': 'folgt Text auf die Adresse',
};

/** What a name does that shows another sender, as a title. */
export const nameTricks: Readonly<Record<string, string>> = {
  'name-has-other-address': 'Der Name zeigt eine andere Adresse',
  'name-has-other-domain': 'Der Name zeigt eine andere Domain',
  'name-invisible-character': 'Der Name hat versteckte Zeichen',
  'name-control-character': 'Der Name hat versteckte Zeichen',
  'name-mixed-scripts': 'Der Name mischt Buchstaben, die gleich aussehen',
  'name-styled-letters': 'Der Name ist in verkleideten Buchstaben geschrieben',
};
