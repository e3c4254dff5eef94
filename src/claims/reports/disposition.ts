import type { ClaimedResult, SpamValue } from '../stamp.ts';

/**
 * What a receiver did on account of DMARC: "dis=" in the comment of its result, as Gmail, Proton and
 * OpenDMARC write it. Gmail writes NONE also where it overrode the policy, so it is no verdict.
 */
export function readDisposition(
  results: readonly ClaimedResult[],
): Readonly<Record<string, SpamValue>> {
  const dmarc = results.find(({ method }) => method === 'dmarc');
  const value = /(?:^|[\s,])dis=(\w+)/i.exec(dmarc?.comment ?? '')?.[1];
  if (!dmarc || value === undefined) return {};
  return {
    dis: {
      value,
      code: 'dis',
      meaning: null,
      certainty: 'documented',
      sources: ['OPENDMARC'],
      at: dmarc.at,
      says: null,
      by: 'receiver',
    },
  };
}
