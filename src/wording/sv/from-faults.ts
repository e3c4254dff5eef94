/** What is wrong with a From line, a clause each: the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'den enda adressen står i en kommentar',
  'address-malformed': 'adressen är inte uppbyggd som en adress',
  'address-missing': 'det finns ingen adress',
  'address-quoted': 'adressen står inom citattecken',
  'angle-missing': 'adressen saknar vinkelparenteser',
  'angle-unclosed': 'en vinkelparentes avslutas inte',
  'angle-unopened': 'en vinkelparentes öppnades aldrig',
  'at-unquoted': 'namnet har ett @ utan citattecken',
  'character-forbidden': 'det finns ett tecken som ingen rad får ha',
  'comma-unquoted': 'namnet har ett kommatecken utan citattecken',
  'comment-unclosed': 'en parentes avslutas inte',
  'domain-not-idna': 'domänen har bokstäver som ingen domän har',
  'encoded-word-in-address': 'adressen är kodad',
  'from-domain-malformed': 'domänen har ett namn som ingen domän kan ha',
  'from-not-utf8': 'det finns tecken som inte går att läsa',
  'from-several-addresses': 'flera avsändare nämns',
  group: 'en grupp står i stället för en avsändare',
  'name-unquoted': 'namnet har tecken som kräver citattecken',
  'quote-unclosed': 'ett citattecken avslutas inte',
  'text-after-address': 'text följer efter adressen',
};

/** What a name does that shows another sender, as a title. */
export const nameTricks: Readonly<Record<string, string>> = {
  'name-has-other-address': 'Namnet visar en annan adress',
  'name-has-other-domain': 'Namnet visar en annan domän',
  'name-invisible-character': 'Namnet har dolda tecken',
  'name-control-character': 'Namnet har dolda tecken',
  'name-mixed-scripts': 'Namnet blandar bokstäver som liknar varandra',
  'name-styled-letters': 'Namnet är skrivet med förklädda bokstäver',
};
