/** column -> message -> why its label is wrong, with the clause that shows it. */
const TAB = 'a tab is white space and no control character here: RFC 5322 §3.2.2';
const DOTTED = 'the name of a domain: .me, .in and .gov are in the public suffix list';
const TWO_ADDRESSES =
  'two angle-addrs parted by a comma, one with a dot too many: RFC 5322 §3.4; the label takes the first for part of the name';
const QUOTED_PRINTABLE =
  'its "Q?=4D" is taken for an end: an encoded word ends at the "?=" after its text, RFC 2047 §2';
const IN_QUOTES = 'inside a quoted string, which is the other violation: RFC 2047 §5 (3)';
const BESIDE_QUOTES = 'the word stands between two quoted strings, in neither: RFC 5322 §3.2.4';

export const wrongLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  validity: {
    'phishing/sample-4520.eml':
      'two mailboxes are a mailbox-list, RFC 5322 §3.6.2; that Sender is missing is a fault of the message, and reported',
  },
  'control-char-in-decoded-display-name': {
    'phishing/sample-4485.eml': TAB,
    'phishing/sample-4489.eml': TAB,
    'phishing/sample-6277.eml': TAB,
  },
  'invisible-or-bidi-char-in-display-name': {
    'phishing/sample-7885.eml':
      'U+E0139 is a variation selector: Default_Ignorable_Code_Point, between Latin letters',
  },
  'mixed-script-display-name': {
    'phishing/sample-7885.eml': 'the M is U+13B7, a Cherokee letter, in a Latin word: UTS #39 §5.1',
  },
  'domain-in-display-name': {
    'phishing/sample-1186.eml': DOTTED,
    'phishing/sample-3375.eml': DOTTED,
    'phishing/sample-3394.eml': DOTTED,
    'phishing/sample-3476.eml': DOTTED,
    'ham/linaro-mm-sig-5c6dd6ea67af.eml': DOTTED,
  },
  'address-in-display-name': {
    'phishing/sample-1806.eml': TWO_ADDRESSES,
    'phishing/sample-2525.eml': TWO_ADDRESSES,
    'phishing/sample-2823.eml': TWO_ADDRESSES,
  },
  'several-addresses': {
    'phishing/sample-1806.eml': TWO_ADDRESSES,
    'phishing/sample-2525.eml': TWO_ADDRESSES,
    'phishing/sample-2823.eml': TWO_ADDRESSES,
  },
  'encoded word inside quotes': {
    'phishing/sample-2483.eml': BESIDE_QUOTES,
    'phishing/sample-2513.eml': BESIDE_QUOTES,
  },
  'encoded word not apart': {
    'phishing/sample-298.eml': QUOTED_PRINTABLE,
    'phishing/sample-359.eml': QUOTED_PRINTABLE,
    'phishing/sample-570.eml': QUOTED_PRINTABLE,
    'phishing/sample-6203.eml': QUOTED_PRINTABLE,
    'phishing/sample-2017.eml': IN_QUOTES,
    'phishing/sample-6147.eml': IN_QUOTES,
    'phishing/sample-2483.eml': BESIDE_QUOTES,
    'phishing/sample-2513.eml': BESIDE_QUOTES,
  },
};
