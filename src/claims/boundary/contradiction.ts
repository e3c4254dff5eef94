import { asciiDomain, sameOrganisation } from '../../domain/domain.ts';
import { isPublicAddress, sameAddress } from '../address.ts';
import type { Block } from '../block.ts';
import { mailFromOf, spfResult } from '../spf-result.ts';
import type { ClaimedResult } from '../stamp.ts';
import { addressOf } from '../stamp-address.ts';
import type { Scene } from './scene.ts';

/**
 * Whether what a stamp is about is not this message as the receiver took it: another client than in its
 * Received field, another MAIL FROM than in Return-Path, another author than in From; or whether DMARC is
 * said to pass where neither SPF nor DKIM passes for that author.
 */
export function isContradicted(block: Block, { arrival, returnPath, author }: Scene): boolean {
  const { results } = block;
  const spf = spfResult(results);
  const dmarc = results.find(({ method }) => method === 'dmarc');
  const ip = addressOf(block);
  return (
    (isPublicAddress(ip) && isPublicAddress(arrival.ip) && !sameAddress(ip, arrival.ip)) ||
    differs(domainOf(spf && mailFromOf(spf)), returnPath) ||
    differs(said(dmarc, 'header.from'), author) ||
    (dmarc?.result === 'pass' && !isEarned(dmarc, results))
  );
}

const said = (result: ClaimedResult | undefined, name: string) =>
  domainOf(result?.properties[name]);

/** Of an address, or the domain itself; null where there is nothing to compare. */
function domainOf(value: string | undefined): string | null {
  const domain = asciiDomain((value ?? '').replace(/^.*@/s, '').replace(/>$/, ''));
  return domain.includes('.') ? domain : null;
}

const differs = (a: string | null, b: string | null) =>
  a !== null && b !== null && !sameOrganisation(a, b);

/** DMARC passes where SPF or DKIM does for a domain that belongs to the author's. RFC 9989 §4.4 */
function isEarned(dmarc: ClaimedResult, results: readonly ClaimedResult[]): boolean {
  const author = said(dmarc, 'header.from');
  const methods = new Set(results.map(({ method }) => method));
  if (author === null || !methods.has('spf') || !methods.has('dkim')) return true;
  return results.some((one) => {
    if (one.result !== 'pass') return false;
    const names = passedFor(one);
    if (!names) return false;
    const domains = names.flatMap((name) => domainOf(name) ?? []);
    // One that does not say for whom it passed may have passed for the author.
    const untold = domains.length === 0;
    return untold || domains.some((domain) => sameOrganisation(domain, author));
  });
}

/** Whom a result of SPF or DKIM is about, as far as it says; null for other methods. */
function passedFor(one: ClaimedResult): readonly (string | undefined)[] | null {
  const { method, properties } = one;
  if (method === 'spf') return [mailFromOf(one), properties['smtp.helo']];
  return method === 'dkim' ? [properties['header.d'], properties['header.i']] : null;
}
