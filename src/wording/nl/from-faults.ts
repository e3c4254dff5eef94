/** What is wrong with a From line, in a clause: the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'het enige adres staat in een opmerking',
  'address-malformed': 'het adres is niet gebouwd als een adres',
  'address-missing': 'er is geen adres',
  'address-quoted': 'het adres staat tussen aanhalingstekens',
  'angle-missing': 'het adres heeft geen punthaken',
  'angle-unclosed': 'een punthaak is niet gesloten',
  'angle-unopened': 'een punthaak is nooit geopend',
  'at-unquoted': 'de naam heeft een @ zonder aanhalingstekens',
  'character-forbidden': 'er staat een teken dat in geen regel mag staan',
  'comma-unquoted': 'de naam heeft een komma zonder aanhalingstekens',
  'comment-unclosed': 'een haakje is niet gesloten',
  'domain-not-idna': 'het domein heeft letters die geen domein heeft',
  'encoded-word-in-address': 'het adres is gecodeerd',
  'from-domain-malformed': 'het domein heeft een naam die geen domein kan hebben',
  'from-not-utf8': 'er staan tekens die niet te lezen zijn',
  'from-several-addresses': 'er worden meerdere afzenders genoemd',
  group: 'er staat een groep in plaats van een afzender',
  'name-unquoted': 'de naam heeft tekens die aanhalingstekens nodig hebben',
  'quote-unclosed': 'een aanhalingsteken is niet gesloten',
  'text-after-address': 'er volgt tekst op het adres',
};

/** What a name does that shows another sender, as a title. */
export const nameTricks: Readonly<Record<string, string>> = {
  'name-has-other-address': 'De naam toont een ander adres',
  'name-has-other-domain': 'De naam toont een ander domein',
  'name-invisible-character': 'De naam heeft verborgen tekens',
  'name-control-character': 'De naam heeft verborgen tekens',
  'name-mixed-scripts': 'De naam mengt letters die op elkaar lijken',
  'name-styled-letters': 'De naam is in vermomde letters geschreven',
};
