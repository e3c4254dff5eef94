import { type ClaimedResult, mailFromOf, type Stamp } from '../claims/claims.ts';
import { asciiDomain, sameOrganisation } from '../domain/domain.ts';
import { kindOf } from './result-kind.ts';

/** What a receiver's stamp says of who sent the message, however sure it is whose stamp it is. */
export interface Said {
  /**
   * How the domain in From passed: `dmarc` by DMARC, `aligned` by SPF or DKIM of its organisation, `implied`
   * by what else the receiver knows of it; null: it did not, or nothing is said of it.
   */
  readonly from: 'dmarc' | 'aligned' | 'implied' | null;
  /** Domains that passed SPF or DKIM. */
  readonly passing: readonly SaidPass[];
  /** SPF or DKIM are told of, and nothing passed, nor is left to DNS that would not answer. */
  readonly nothingPassed: boolean;
  /** Results that DNS kept the receiver from. */
  readonly temporary: readonly ClaimedResult[];
}

export interface SaidPass {
  readonly method: 'spf' | 'dkim';
  readonly domain: string;
  readonly by: 'stamp';
  readonly aligned: boolean;
}

/** Reads it; `author` is the domain in From. */
export function readSaid({ results, compauth }: Stamp, author: string | null): Said {
  const passing = passesIn(results, author);
  const told = results.filter(({ method }) => method === 'spf' || method === 'dkim');
  const temporary = results.filter(({ result }) => TEMPORARY.has(result));
  return {
    from: fromPasses(results, compauth, passing, author),
    passing,
    nothingPassed:
      told.length > 0 &&
      temporary.length === 0 &&
      !results.some(({ result }) => PASSES.has(result)),
    temporary,
  };
}

const PASSES = new Set(['pass', 'bestguesspass']);

/** "timeout" is Microsoft's, of a DKIM key. */
const TEMPORARY = new Set(['temperror', 'timeout']);

function fromPasses(
  results: Stamp['results'],
  compauth: Stamp['compauth'],
  passing: readonly SaidPass[],
  author: string | null,
): Said['from'] {
  const dmarc = results.find(({ method }) => method === 'dmarc');
  if (dmarc && kindOf(dmarc.result) === 'bad' && dmarc.result !== 'permerror') return null;
  // Of several fields only the topmost: those below may be a sender's, where the receiver strips none.
  if (results.some((one) => isPassOf(one, author) && one.field === results[0]?.field))
    return 'dmarc';
  if (compauth?.result === 'fail') return null;
  const implied = dmarc?.result.startsWith('bestguess') || compauth?.result === 'pass';
  if (implied && compauth?.reason !== '100') return 'implied';
  return passing.some(({ aligned }) => aligned) ? 'aligned' : null;
}

/** A pass for another author is none for this one; not every receiver says whose it is. */
function isPassOf({ method, result, properties }: ClaimedResult, author: string | null): boolean {
  if (method !== 'dmarc' || result !== 'pass') return false;
  const header = properties['header.from'];
  return header === undefined || (author !== null && domainOf(header) === asciiDomain(author));
}

function passesIn(results: Stamp['results'], author: string | null): readonly SaidPass[] {
  return results.flatMap((one): readonly SaidPass[] => {
    const { method, result, properties } = one;
    if (result !== 'pass' || (method !== 'spf' && method !== 'dkim')) return [];
    const name =
      method === 'spf'
        ? mailFromOf(one) || properties['smtp.helo']
        : (properties['header.d'] ?? properties['header.i']);
    const domain = domainOf(name ?? '');
    const aligned = author !== null && sameOrganisation(domain, author);
    return domain === '' ? [] : [{ method, domain, by: 'stamp', aligned }];
  });
}

const domainOf = (address: string) => asciiDomain(address.slice(address.lastIndexOf('@') + 1));
