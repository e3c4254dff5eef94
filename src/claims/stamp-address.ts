import { isPublicAddress, normalAddress } from './address.ts';
import type { Block } from './block.ts';
import { readSpfProse } from './spf-prose.ts';
import { spfResult } from './spf-result.ts';

/** Properties that name the client: of iprev, ARC (RFC 8617 §10.2) and, as Amazon and OpenARC write them, of SPF. */
const CLIENT = ['smtp.remote-ip', 'smtp.client-ip', 'policy.iprev', 'client-ip'];

/**
 * The public address that a stamp's SPF was about, normalised: by its key, the sentence beside the result, else by
 * what another method says of the client. Null where nothing tells, or sentences tell two.
 */
export function addressOf({ clientIp, results }: Block): string | null {
  if (clientIp !== null) return isPublicAddress(clientIp) ? normalAddress(clientIp) : null;
  const spf = spfResult(results);
  const told = new Set(
    (spf?.comments ?? []).map((comment) => normalAddress(readSpfProse(comment).ip)),
  );
  told.delete(null);
  if (told.size > 1) return null;
  const properties = results.flatMap(({ properties }) =>
    CLIENT.flatMap((name) => properties[name] ?? []),
  );
  return [...told, ...properties.map(normalAddress)].find(isPublicAddress) ?? null;
}
