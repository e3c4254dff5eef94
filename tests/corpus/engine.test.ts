import { afterAll, expect, test } from 'vitest';
import { examine } from '../../src/analyse.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';
import { describeShared } from '../support/shared.ts';
import { comparable, PROOF_CLOCK, proofCases, proofResolver, throughDoh } from './proof-corpus.ts';

describeShared('the built engine finds what Node finds, in a realm without Node', () => {
  const cases = proofCases();
  const engine = openEngineRealm(proofResolver());
  afterAll(() => engine.close());

  test('every message that is kept', () => {
    expect(cases.length).toBe(52); // the 53rd is 10 MB, and is not
  });

  test.each(cases)('$name', async ({ name, bytes, envelope }) => {
    const clock = new Date(PROOF_CLOCK);
    const resolver = throughDoh(proofResolver());
    const inNode = await examine(bytes, { name, envelope, clock, resolver });
    const inEngine = await examineIn(engine, bytes, { name, envelope, clock: PROOF_CLOCK });
    expect(comparable(inEngine)).toEqual(comparable(inNode));
  });
});
