import { archiveResolver, type Resolve } from '../../src/dns/dns.ts';

/** What the archive answers with: rows of its own form, for whatever is asked. */
export function archiveReply(url: string, keys: readonly string[]): Response {
  const asked = new URL(url).searchParams;
  const row = { domain: asked.get('domain'), selector: asked.get('selector') };
  return Response.json(
    keys.map((value) => ({ ...row, value, firstSeenAt: null, lastSeenAt: null })),
  );
}

/** An archive that has these keys, whatever it is asked for. */
export const archiveOf = (keys: readonly string[]): Resolve =>
  archiveResolver({ fetch: async (url) => archiveReply(url, keys) });
