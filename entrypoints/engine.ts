/** The engine, in a classic worker of its own: bytes in, reports out. It holds codes and no sentences. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { examine, SIZE_LIMIT } from '../src/analyse.ts';
import { archiveResolver, dohResolver, openDnsCache, openNeverAsked } from '../src/dns/dns.ts';
import { loadPart, serveEngine } from '../src/platform/platform.ts';

export default defineUnlistedScript(() => {
  const cache = openDnsCache(); // the next message asks for many of the same names
  serveEngine(self, {
    limit: SIZE_LIMIT,
    examine: ({ bytes, size }, request, onProgress, signal) => {
      const { authservIds, dnsServers, clock, keyArchive, ...rest } = request;
      const servers = dnsServers.map((url) => ({ url }));
      const neverAsked = openNeverAsked(request.neverAsk);
      return examine(bytes, {
        ...rest,
        size,
        resolver:
          servers.length > 0 ? dohResolver({ servers, signal, cache, neverAsked }) : undefined,
        keyArchive: keyArchive ? archiveResolver({ signal }) : undefined,
        receiver: { authservIds },
        clock: clock === undefined ? undefined : new Date(clock),
        parts: {
          alterations: () => loadPart('alterations'),
          bounce: () => loadPart('bounce'),
          imitations: () => loadPart('imitations'),
        },
        onProgress,
        signal,
      });
    },
  });
});
