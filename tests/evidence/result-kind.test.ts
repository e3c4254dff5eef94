import { expect, test } from 'vitest';
import { kindOf, type ResultKind } from '../../src/evidence/result-kind.ts';

const kinds: [result: string, reason: string | null, kind: ResultKind][] = [
  ['pass', null, 'good'],
  ['softfail', null, 'bad'],
  ['perm_fail', null, 'bad'], //            Yahoo's
  ['permerror', null, 'bad'],
  ['permerror', 'key-missing', 'nothing'], // a key that is gone says nothing against the message
  ['neutral', null, 'nothing'],
  ['temperror', null, 'unsure'],
  ['skipped', 'no-resolver', 'unsure'],
  ['pending', null, 'open'],
  ['bestguesspass', null, 'nothing'], //    no RFC knows it
  ['constructor', null, 'nothing'], //      nor this, which every object has
];
test.each(kinds)('%s (%s) is meant as %s', (result, reason, kind) => {
  expect(kindOf(result, reason)).toBe(kind);
});
