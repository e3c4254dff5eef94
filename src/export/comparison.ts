import type { ClaimedResult, DkimCheck, Report } from '../report.ts';
import { lowerAscii } from '../syntax/syntax.ts';

export type ComparedMethod = 'spf' | 'dkim' | 'dmarc' | 'arc' | 'compauth';

/** One side of a row: a result in the protocol's word, and a code or comment that says more. */
export interface Compared {
  readonly result: string;
  readonly reason: string | null;
}

/** What the receiver said and what a check finds now, of one identity; null: that side is silent. */
export interface ComparedRow {
  readonly method: ComparedMethod;
  /** The domain that the row is about. */
  readonly domain: string | null;
  readonly receiver: Compared | null;
  readonly now: Compared | null;
}

const NONE: Compared = { result: 'none', reason: null };

/** The table that every view shows: receiver and check side by side, a row for each signature. Pure. */
export function compareResults({
  claims: { receiver },
  checks,
  from,
}: Report): readonly ComparedRow[] {
  const said = (method: string) => receiver.results.find((one) => one.method === method);
  const side = (claim: ClaimedResult | undefined): Compared | null =>
    claim ? { result: claim.result, reason: claim.reason } : null;
  const { spf, dmarc, arc } = checks;
  const spfSaid = said('spf');
  const rows: ComparedRow[] = [
    {
      method: 'spf',
      domain: spf.domain ?? domainOf(spfSaid?.properties['smtp.mailfrom']),
      receiver: side(spfSaid),
      now: spf,
    },
    ...dkimRows(
      checks.dkim,
      receiver.results.filter((one) => one.method === 'dkim'),
    ),
    {
      method: 'dmarc',
      domain: dmarc.domain ?? from.domain,
      receiver: side(said('dmarc')),
      now: dmarc,
    },
  ];
  const arcSaid = side(said('arc'));
  if (arcSaid || !['none', 'skipped', 'pending'].includes(arc.result)) {
    rows.push({ method: 'arc', domain: null, receiver: arcSaid, now: arc });
  }
  if (receiver.compauth) {
    rows.push({ method: 'compauth', domain: null, receiver: receiver.compauth, now: null });
  }
  return rows;
}

/** Each signature with the claim about its domain and selector; claims about no signature follow. */
function dkimRows(
  signatures: readonly DkimCheck[],
  claims: readonly ClaimedResult[],
): readonly ComparedRow[] {
  const left = [...claims];
  const take = (signature: DkimCheck): Compared | null => {
    const domain = signature.domain && lowerAscii(signature.domain);
    const about = (claim: ClaimedResult) => domain !== null && signerOf(claim) === domain;
    const exact = left.findIndex(
      (claim) => about(claim) && claim.properties['header.s'] === signature.selector,
    );
    const at = exact >= 0 ? exact : left.findIndex(about);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const rows = signatures.map(
    (signature): ComparedRow => ({
      method: 'dkim',
      domain: signature.domain,
      receiver: take(signature),
      now: signature,
    }),
  );
  const unmatched = left.map(
    (claim): ComparedRow => ({
      method: 'dkim',
      domain: signerOf(claim),
      receiver: claim,
      now: NONE,
    }),
  );
  const all = [...rows, ...unmatched];
  return all.length > 0 ? all : [{ method: 'dkim', domain: null, receiver: null, now: NONE }];
}

/** d=, or the domain of i=; Microsoft writes `header.d=none` where nothing is signed. */
function signerOf({ properties }: ClaimedResult): string | null {
  const named = properties['header.d'] ?? domainOf(properties['header.i']);
  return !named || named === 'none' ? null : lowerAscii(named);
}

function domainOf(address: string | undefined): string | null {
  return address?.slice(address.lastIndexOf('@') + 1) || null;
}
