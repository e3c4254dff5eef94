/** The messages of the proof, each with the SMTP transaction it is thought to have come by, and their DNS. */
import { existsSync } from 'node:fs';
import { dohResolver, type Resolve, type Zone, zoneResolver } from '../../src/dns/dns.ts';
import type { Report } from '../../src/report.ts';
import { DOH_URL, dohFetch } from '../support/doh.ts';
import { readShared, readSharedJson, shared } from '../support/shared.ts';

const CORPUS = ['proof', 'mailauth-browser', 'corpus'] as const;

interface StoredCase {
  readonly name: string;
  readonly opts: { readonly ip?: string; readonly helo?: string; readonly sender?: string };
}

export interface ProofCase {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly envelope: { readonly ip?: string; readonly helo?: string; readonly mailFrom?: string };
}

export function proofCases(): readonly ProofCase[] {
  return readSharedJson<readonly StoredCase[]>(...CORPUS, 'cases.json')
    .filter(({ name }) => existsSync(shared(...CORPUS, `${name}.eml`)))
    .map(({ name, opts: { ip, helo, sender } }) => ({
      name,
      bytes: new Uint8Array(readShared(...CORPUS, `${name}.eml`)),
      envelope: {
        ...(ip !== undefined && { ip }),
        ...(helo !== undefined && { helo }),
        ...(sender !== undefined && { mailFrom: sender }),
      },
    }));
}

/** The instant that every message of the proof is judged at. */
export const PROOF_CLOCK = '2026-11-20T12:00:00.000Z';

export const proofResolver = (): Resolve =>
  zoneResolver(readSharedJson<Zone>(...CORPUS, 'zone.json'));

/** Asks what `resolve` answers as a browser would: over HTTPS, in wire format. */
export const throughDoh = (resolve: Resolve, url = DOH_URL): Resolve =>
  dohResolver({ servers: [{ url }], fetch: dohFetch(resolve) });

/** A report without what no two runs have in common: how long DNS took, and in which order it answered. */
export function comparable(report: Report): unknown {
  const ledger = report.ledger
    .map((entry) => ({ ...entry, millis: 0 }))
    .sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1));
  return { ...report, ledger };
}
