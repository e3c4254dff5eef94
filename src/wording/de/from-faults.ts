/** What is wrong with a From line, in a clause: the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'die einzige Adresse steht in einem Kommentar',
  'address-malformed': 'die Adresse ist nicht gebaut wie eine',
  'address-missing': 'eine Adresse fehlt',
  'address-quoted': 'die Adresse steht in Anführungszeichen',
  'angle-missing': 'die Adresse hat keine spitzen Klammern',
  'angle-unclosed': 'eine spitze Klammer ist nicht geschlossen',
  'angle-unopened': 'eine spitze Klammer wurde nie geöffnet',
  'at-unquoted': 'der Name hat ein @ ohne Anführungszeichen',
  'character-forbidden': 'es steht ein Zeichen darin, das keine Zeile haben darf',
  'comma-unquoted': 'der Name hat ein Komma ohne Anführungszeichen',
  'comment-unclosed': 'eine runde Klammer ist nicht geschlossen',
  'domain-not-idna': 'die Domain hat Buchstaben, die keine Domain hat',
  'encoded-word-in-address': 'die Adresse ist kodiert',
  'from-domain-malformed': 'die Domain hat einen Namen, den keine Domain haben kann',
  'from-not-utf8': 'es stehen Zeichen darin, die nicht lesbar sind',
  'from-several-addresses': 'mehrere Absender sind genannt',
  group: 'an Stelle eines Absenders steht eine Gruppe',
  'name-unquoted': 'der Name hat Zeichen, die Anführungszeichen brauchen',
  'quote-unclosed': 'ein Anführungszeichen ist nicht geschlossen',
  'text-after-address': 'auf die Adresse folgt Text',
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
