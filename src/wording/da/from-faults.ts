/** What is wrong with a From line, a clause each: the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'den eneste adresse står i en kommentar',
  'address-malformed': 'adressen er ikke opbygget som en adresse',
  'address-missing': 'der er ingen adresse',
  'address-quoted': 'adressen står i anførselstegn',
  'angle-missing': 'adressen mangler vinkelparenteser',
  'angle-unclosed': 'en vinkelparentes bliver ikke lukket',
  'angle-unopened': 'en vinkelparentes blev aldrig åbnet',
  'at-unquoted': 'navnet har et @ uden anførselstegn',
  'character-forbidden': 'der er et tegn, som ingen linje må have',
  'comma-unquoted': 'navnet har et komma uden anførselstegn',
  'comment-unclosed': 'en parentes bliver ikke lukket',
  'domain-not-idna': 'domænet har bogstaver, som intet domæne har',
  'encoded-word-in-address': 'adressen er kodet',
  'from-domain-malformed': 'domænet har et navn, som intet domæne kan have',
  'from-not-utf8': 'der er tegn, som ikke kan læses',
  'from-several-addresses': 'flere afsendere er nævnt',
  group: 'en gruppe står i stedet for en afsender',
  'name-unquoted': 'navnet har tegn, som kræver anførselstegn',
  'quote-unclosed': 'et anførselstegn bliver ikke lukket',
  'text-after-address': 'der følger tekst efter adressen',
};

/** What a name does that shows another sender, as a title. */
export const nameTricks: Readonly<Record<string, string>> = {
  'name-has-other-address': 'Navnet viser en anden adresse',
  'name-has-other-domain': 'Navnet viser et andet domæne',
  'name-invisible-character': 'Navnet har skjulte tegn',
  'name-control-character': 'Navnet har skjulte tegn',
  'name-mixed-scripts': 'Navnet blander bogstaver, der ligner hinanden',
  'name-styled-letters': 'Navnet er skrevet med forklædte bogstaver',
};
