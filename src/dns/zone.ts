/**
 * Answers from a zone that somebody wrote down: tests, the command line's `--zone`, the evidence
 * bundle. Nothing is asked of any network.
 */
import { asciiDomain } from '../domain/domain.ts';
import { dnsName } from './name.ts';
import {
  DnsError,
  type DnsErrorCode,
  type RecordData,
  type RecordType,
  type Resolve,
} from './resolver.ts';

/** The failure that asking is to end in. */
export interface ZoneFailure {
  readonly error: DnsErrorCode;
}

/** What is answered for one name. A type that is missing, or has no record: ENODATA. */
export type ZoneEntry = {
  readonly [Type in RecordType]?: readonly RecordData[Type][] | ZoneFailure;
};

/** By name, in any case, with or without the root's dot. A name that is missing: ENOTFOUND. */
export interface Zone {
  readonly [name: string]: ZoneEntry;
}

/** Aliases followed; ours. A loop ends as it does on a server: SERVFAIL. */
const ALIAS_LIMIT = 11;

/** A resolver that answers from a zone as a server would: names are held to the same form, aliases followed. */
export function zoneResolver(zone: Zone): Resolve {
  const entries = new Map(Object.entries(zone).map(([name, entry]) => [asciiDomain(name), entry]));
  return async (name, type) => {
    const recordsOf = (entry: ZoneEntry, wanted: RecordType) => {
      const answer = entry[wanted] ?? [];
      if ('error' in answer) throw new DnsError(answer.error, name);
      return answer;
    };
    let owner = dnsName(name);
    if (!owner) throw new DnsError('EBADNAME', name);
    for (let aliases = 0; aliases <= ALIAS_LIMIT; aliases++) {
      const entry = entries.get(owner);
      if (!entry) throw new DnsError('ENOTFOUND', name);
      const answer = recordsOf(entry, type);
      if (answer.length > 0) return answer;
      const [target] = recordsOf(entry, 'CNAME');
      if (target === undefined) throw new DnsError('ENODATA', name);
      owner = asciiDomain(String(target));
    }
    throw new DnsError('ESERVFAIL', name);
  };
}
