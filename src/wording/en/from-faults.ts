/** What is wrong with a From line, after "In it": the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'the only address stands in a comment',
  'address-malformed': 'the address is not built like one',
  'address-missing': 'there is no address',
  'address-quoted': 'the address stands in quotation marks',
  'angle-missing': 'the address has no angle brackets',
  'angle-unclosed': 'an angle bracket is not closed',
  'angle-unopened': 'an angle bracket was never opened',
  'at-unquoted': 'the name has an @ without quotation marks',
  'character-forbidden': 'there is a character that no line may have',
  'comma-unquoted': 'the name has a comma without quotation marks',
  'comment-unclosed': 'a parenthesis is not closed',
  'domain-not-idna': 'the domain has letters that no domain has',
  'encoded-word-in-address': 'the address is encoded',
  'from-domain-malformed': 'the domain has a name that no domain can have',
  'from-not-utf8': 'there are characters that cannot be read',
  'from-several-addresses': 'several senders are named',
  group: 'a group stands in place of a sender',
  'name-unquoted': 'the name has characters that need quotation marks',
  'quote-unclosed': 'a quotation mark is not closed',
  'text-after-address': 'text follows the address',
};

/** What a name does that shows another sender, as a title. */
export const nameTricks: Readonly<Record<string, string>> = {
  'name-has-other-address': 'The name shows another address',
  'name-has-other-domain': 'The name shows another domain',
  'name-invisible-character': 'The name has hidden characters',
  'name-control-character': 'The name has hidden characters',
  'name-mixed-scripts': 'The name mixes letters that look alike',
  'name-styled-letters': 'The name is written in disguised letters',
};
