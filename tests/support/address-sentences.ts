/** Bodies of From fields, as the grammar makes them and slightly beside it: one unit per byte. */
import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

const of = (...texts: readonly string[]): Text => fc.constantFrom(...texts);
const seq = (...parts: readonly Text[]): Text => fc.tuple(...parts).map((all) => all.join(''));
const some = (one: Text, minLength: number, maxLength: number, between = ''): Text =>
  fc.array(one, { minLength, maxLength }).map((all) => all.join(between));
const rarely = (one: Text, weight = 4): Text =>
  fc.oneof({ arbitrary: fc.constant(''), weight }, { arbitrary: one, weight: 1 });

const control = of('\x01', '\x0b', '\x7f', '\0');
const utf8 = of('\xc3\xa9', '\xe2\x82\xac', '\xf0\x9f\x8e\x81');
const fws = of(' ', ' ', '\t', '\r\n ', '  ', ' \r\n\t');
const pair = of(
  'a',
  '"',
  '\\',
  '(',
  ')',
  ' ',
  '\x01',
  '\0',
  '\r',
  '\xc3\xa9',
  '[',
  ']',
  '@',
  '<',
).map((char) => `\\${char}`);

const { comment } = fc.letrec<{ comment: string }>((tie) => ({
  comment: seq(
    of('('),
    some(
      fc.oneof(
        of('x', '"', '@', '<', '['),
        fws,
        pair,
        utf8,
        rarely(control),
        rarely(tie('comment')),
      ),
      0,
      4,
    ),
    of(')'),
  ),
}));
const cfws = rarely(
  fc.oneof(fws, comment, seq(fws, comment), seq(comment, fws), seq(comment, comment)),
);
const atext = seq(some(of('a', 'b', '9', '!', '{', '?', '-', "'"), 1, 3), rarely(utf8, 9));
const atom = seq(cfws, atext, cfws);
const dotAtom = seq(cfws, some(atext, 1, 3, '.'), cfws);
const quoted = seq(
  cfws,
  of('"'),
  some(fc.oneof(of('x', '(', '@', '<', ','), fws, pair, utf8, rarely(control)), 0, 4),
  of('"'),
  cfws,
);
const word = fc.oneof(atom, atom, quoted);
const phrase = fc.oneof(some(word, 1, 3), seq(word, some(fc.oneof(word, of('.'), cfws), 0, 4)));
const literal = seq(
  cfws,
  of('['),
  some(fc.oneof(of('1', '.', ':'), fws, utf8, rarely(pair), rarely(control)), 0, 4),
  of(']'),
  cfws,
);
const domain = fc.oneof(dotAtom, dotAtom, literal, some(atom, 1, 3, '.'));
const spec = seq(fc.oneof(dotAtom, dotAtom, quoted, some(word, 1, 3, '.')), of('@'), domain);
const route = seq(
  some(fc.oneof(cfws, of(',')), 0, 2),
  of('@'),
  domain,
  some(seq(of(','), cfws, rarely(seq(of('@'), domain), 1)), 0, 2),
  of(':'),
);
const angle = seq(cfws, of('<'), rarely(route), spec, of('>'), cfws);
const mailbox = fc.oneof(spec, angle, seq(phrase, angle));
const comma = seq(cfws, of(','));
const list = fc.oneof(
  mailbox,
  some(mailbox, 2, 3, ','),
  seq(some(comma, 0, 2), mailbox, some(seq(of(','), fc.oneof(mailbox, cfws)), 0, 2)),
);
const group = seq(
  phrase,
  of(':'),
  rarely(fc.oneof(list, cfws, some(comma, 1, 2)), 1),
  of(';'),
  cfws,
);

/** What the grammar of RFC 5322 makes, current and obsolete. */
const sentence = fc.oneof(list, list, group, some(fc.oneof(mailbox, group), 1, 3, ','));

const STRAYS = [
  '',
  'a',
  '.',
  '@',
  '<',
  '>',
  ',',
  ';',
  ':',
  '"',
  '(',
  ')',
  '[',
  ']',
  '\\',
  ' ',
  '\x01',
  '\xff',
];

/** A sentence in which something is put, or left out, at one place. */
const beside = fc
  .tuple(sentence, fc.nat(), fc.nat({ max: 1 }), of(...STRAYS))
  .map(([text, place, drop, stray]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + stray + text.slice(at + drop);
  });

/**
 * No encoded words, which have rules of their own; no bare LF, which is a line end to us; and no fold
 * that leaves a line empty, which the grammar allows and the prose of §3.2.2 forbids.
 */
export const addressSentences: Text = fc
  .oneof(sentence, sentence, beside)
  .filter((text) => text.length <= 120 && !/=\?|(?<!\r)\n|\n[ \t]+(?:\r\n|$)/.test(text));
