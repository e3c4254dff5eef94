import { expect, test } from 'vitest';
import { PROOF_CLOCK, proofCases, proofResolver } from '../corpus/proof-corpus.ts';
import { DKIM_SUITES, dkimSuite } from '../support/dkim-suites.ts';
import { compareHeaderOnly } from '../support/header-only.ts';
import { bytesOf, letter, published, signed, zoneResolver } from '../support/messages.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';

/** What the proof found, by message. */
type Recorded = Readonly<
  Record<
    string,
    {
      readonly dkim?: {
        readonly results?: readonly { readonly status: { readonly result: string } }[];
      };
    }
  >
>;

describeShared('a header alone says of its signatures what the whole message says', () => {
  test.each(DKIM_SUITES)('suites/%s', async (name) => {
    const cases = dkimSuite(name);
    const { tried, misses } = await compareHeaderOnly(
      cases.map((one) => ({ ...one, name: one.id })),
    );
    console.log(`header only, suites/${name}: ${tried} signatures, ${misses.length} misses`);
    expect(misses).toEqual([]);
    // Whatever the suite says is signed well has its key at hand.
    const good = cases.filter((one) => (one.expect_modern ?? one.expect) === 'pass');
    expect(tried).toBeGreaterThanOrEqual(good.length);
  });

  test('proof/mailauth-browser/corpus', async () => {
    const messages = proofCases().map(({ name, bytes }) => ({
      ...{ name, bytes, resolve: proofResolver(), clock: new Date(PROOF_CLOCK) },
    }));
    const { tried, misses } = await compareHeaderOnly(messages);
    console.log(`header only, proof: ${tried} signatures, ${misses.length} misses`);
    expect(misses).toEqual([]);
    // Recorded of mailauth under Node, lenient.
    const recorded = readSharedJson<Recorded>('proof', 'mailauth-browser', 'corpus', 'ref.json');
    const good = Object.values(recorded).flatMap(({ dkim }) =>
      (dkim?.results ?? []).filter(({ status }) => status.result === 'pass'),
    );
    expect(good.length).toBeGreaterThan(0);
    expect(tried).toBeGreaterThanOrEqual(good.length);
  });
});

test('a difference is told', async () => {
  const bytes = bytesOf(await signed(letter('x@a.example'), 'a.example'));
  const [withKey, without] = [published('a.example', null, null), {}].map((zone) =>
    zoneResolver(zone),
  );
  let asked = 0;
  const { tried, misses } = await compareHeaderOnly([
    {
      name: 'a key that is withdrawn in between',
      bytes,
      resolve: (name, type) => {
        const isKey = name.startsWith('s1.') && ++asked > 1;
        return (isKey ? without : withKey)?.(name, type) ?? Promise.reject(new Error(name));
      },
    },
  ]);
  expect(tried).toBe(1);
  expect(misses).toHaveLength(1);
});
