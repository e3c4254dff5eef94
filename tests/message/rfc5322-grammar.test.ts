/** The reader of From beside the grammar of the RFC itself, which tries every way to match. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrom, readMessage } from '../../src/message/message.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { addressSentences } from '../support/address-sentences.ts';
import { validityByGrammar } from '../support/rfc5322-addresses.ts';

const read = (body: string) => readFrom(readMessage(bytesOf(`From:${body}\r\n\r\n`)));

test('whatever the grammar makes, or nearly makes, is as valid as the grammar says', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(addressSentences, (body) => {
      const from = read(body);
      fc.pre(from.raw === body); // a line end in it may have ended the field
      const validity = validityByGrammar(body);
      seen.set(validity, (seen.get(validity) ?? 0) + 1);
      expect(from.validity).toBe(validity);
    }),
    { numRuns: 2000 },
  );
  // None of the four is proved by want of examples.
  for (const validity of ['valid', 'utf8', 'obsolete', 'invalid']) {
    expect(seen.get(validity) ?? 0).toBeGreaterThan(100);
  }
});

describe('found by the grammar', () => {
  const rows: [body: string, validity: string][] = [
    ['G:;,a@b', 'valid'], //                    after a group a comma is an ordinary one
    ['G:a@b;,', 'obsolete'], //                 and one that nothing follows is not
    ['G:a@b; c@d', 'invalid'], //               a group is parted from the next by a comma
    ['G:x;,a@b', 'invalid'], //                 a word in a group is no address
    ['<@a.b,@c d:e@f>', 'invalid'], //          a route of no domains
    ['"\\\0" <a@b>', 'obsolete'], //            obs-qp
    ['"\0" <a@b>', 'invalid'], //               which obs-qtext has not
    ['"a\\\r\n b" <a@b>', 'invalid'], //        a fold cannot be quoted
    ['a@[[]', 'invalid'], //                    dtext has no bracket
    ['a@[\\[]', 'obsolete'], //                 but obs-dtext in a quoted pair
    ['"a""b"@c', 'invalid'], //                 words of a local part have dots between
    ['.a <b@c>', 'invalid'], //                 obs-phrase begins with a word
    ['a . b <b@c>', 'obsolete'],
  ];
  test.each(rows)('%j is %s', (body, validity) => {
    expect([read(body).validity, validityByGrammar(body)]).toEqual([validity, validity]);
  });
});
