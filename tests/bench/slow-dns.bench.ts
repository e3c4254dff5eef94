/** (b) A resolver that takes 50 ms for each answer: what waiting costs. */
import type { Resolve } from '../../src/dns/dns.ts';
import { zoneResolver } from '../support/messages.ts';
import { analysed, authenticated } from './authenticate.bench.ts';
import { type Figure, interleaved, median, wallMillis } from './figures.ts';
import { CHAIN, CHAIN_LENGTH, sealed, ZONE } from './messages.ts';

const DELAY = 50;
const ROUNDS = 7;

const slowly =
  (resolve: Resolve): Resolve =>
  async (name, type) => {
    await new Promise((answer) => setTimeout(answer, DELAY));
    return await resolve(name, type);
  };

export async function waitForDns(): Promise<readonly Figure[]> {
  const resolver = slowly(zoneResolver(ZONE));
  const wide = await sealed(4_000);
  const [ours = [], theirs = [], nested = []] = await interleaved(
    [
      () => analysed(wide, resolver),
      () => authenticated(wide, resolver),
      () => analysed(wide, slowly(zoneResolver({ ...ZONE, ...CHAIN }))),
    ],
    ROUNDS,
    wallMillis,
  );
  const wideChain = 2 * DELAY; //             the record of MAIL FROM, and what it includes
  const deepChain = CHAIN_LENGTH * DELAY; // each leads to the next
  const ratios = [median(ours) / wideChain, median(nested) / deepChain];
  return [
    { name: null, what: 'four includes, two signatures, ARC', value: ratios[0] ?? Number.NaN },
    { name: null, what: `a chain of ${CHAIN_LENGTH} questions`, value: ratios[1] ?? Number.NaN },
    {
      name: 'wallVsCriticalPath',
      what: 'time / the longest chain of questions, the worse of the two',
      value: Math.max(...ratios),
      atMost: 1.25,
    },
    {
      name: 'speedupOverAuthenticate',
      what: `authenticate() / full analysis (${median(theirs).toFixed(0)} ms, ${median(ours).toFixed(0)} ms)`,
      value: median(theirs) / median(ours),
      atLeast: 3,
    },
  ];
}
