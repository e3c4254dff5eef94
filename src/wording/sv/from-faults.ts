/** What is wrong with a From line, after "I den": the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'står den enda adressen i en kommentar',
  'address-malformed': 'är adressen inte uppbyggd som en adress',
  'address-missing': 'finns ingen adress',
  'address-quoted': 'står adressen inom citattecken',
  'angle-missing': 'saknar adressen vinkelparenteser',
  'angle-unclosed': 'avslutas inte en vinkelparentes',
  'angle-unopened': 'finns en vinkelparentes som aldrig öppnades',
  'at-unquoted': 'har namnet ett @ utan citattecken',
  'character-forbidden': 'finns ett tecken som ingen rad får ha',
  'comma-unquoted': 'har namnet ett kommatecken utan citattecken',
  'comment-unclosed': 'avslutas inte en parentes',
  'domain-not-idna': 'har domänen bokstäver som ingen domän har',
  'encoded-word-in-address': 'är adressen kodad',
  'from-domain-malformed': 'har domänen ett namn som ingen domän kan ha',
  'from-not-utf8': 'finns tecken som inte går att läsa',
  'from-several-addresses': 'nämns flera avsändare',
  group: 'står en grupp i stället för en avsändare',
  'name-unquoted': 'har namnet tecken som kräver citattecken',
  'quote-unclosed': 'avslutas inte ett citattecken',
  'text-after-address': 'följer text efter adressen',
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
