/** What is wrong with a From line, after "I den": the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'står den eneste adresse i en kommentar',
  'address-malformed': 'er adressen ikke opbygget som en adresse',
  'address-missing': 'er der ingen adresse',
  'address-quoted': 'står adressen i anførselstegn',
  'angle-missing': 'mangler adressen vinkelparenteser',
  'angle-unclosed': 'bliver en vinkelparentes ikke lukket',
  'angle-unopened': 'er der en vinkelparentes, som aldrig blev åbnet',
  'at-unquoted': 'har navnet et @ uden anførselstegn',
  'character-forbidden': 'er der et tegn, som ingen linje må have',
  'comma-unquoted': 'har navnet et komma uden anførselstegn',
  'comment-unclosed': 'bliver en parentes ikke lukket',
  'domain-not-idna': 'har domænet bogstaver, som intet domæne har',
  'encoded-word-in-address': 'er adressen kodet',
  'from-domain-malformed': 'har domænet et navn, som intet domæne kan have',
  'from-not-utf8': 'er der tegn, som ikke kan læses',
  'from-several-addresses': 'er flere afsendere nævnt',
  group: 'står der en gruppe i stedet for en afsender',
  'name-unquoted': 'har navnet tegn, som kræver anførselstegn',
  'quote-unclosed': 'bliver et anførselstegn ikke lukket',
  'text-after-address': 'følger der tekst efter adressen',
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
