/**
 * Identifier alignment: does a domain that may have passed belong to the author's? RFC 9989 §4.10.2
 */
import { isWithin, sameOrganisation } from '../../domain/domain.ts';
import { type Lookup, type Walk, walkTree } from './walk.ts';

export interface Alignment {
  /** By a walk of its own; null where none was needed to tell, or it failed. */
  readonly organizationalDomain: string | null;
  /** The very same domain. */
  readonly strict: boolean;
  /** The same Organizational Domain; null: not known. */
  readonly relaxed: boolean | null;
  /** Why it is not known. */
  readonly unknown: 'dns' | 'too-many' | null;
}

/**
 * Walks for one message; ours. Each asks eight questions at most, and how many there are is the
 * sender's to choose: every signature may bear another domain.
 */
const WALK_LIMIT = 10;

/**
 * How each of `domains` stands to the author's, the first first. Those of one organisation by the
 * public suffix list are walked at once, as they will be needed; others only where the author's own
 * walk says so. Never rejects.
 */
export async function alignAll(
  author: string,
  authorWalk: Promise<Walk>,
  domains: readonly string[],
  lookup: Lookup,
): Promise<ReadonlyMap<string, Alignment>> {
  const walks = new Map<string, Promise<Walk>>();
  const walk = (domain: string) => {
    const under = walks.get(domain);
    if (under || walks.size >= WALK_LIMIT) return under ?? null;
    const started = walkTree(domain, lookup);
    walks.set(domain, started);
    return started;
  };
  const distinct = [...new Set(domains)].filter((domain) => domain !== '');
  for (const domain of distinct) {
    if (domain !== author && sameOrganisation(domain, author)) walk(domain);
  }
  const { organizationalDomain } = await authorWalk;

  const align = async (domain: string): Promise<Alignment> => {
    if (domain === author)
      return { ...NOT_ALIGNED, organizationalDomain, strict: true, relaxed: true };
    if (organizationalDomain === null) {
      // What both can have in common ends with their last label.
      const apart = domain.split('.').at(-1) !== author.split('.').at(-1);
      return apart ? NOT_ALIGNED : { ...NOT_ALIGNED, relaxed: null, unknown: 'dns' };
    }
    // A domain's Organizational Domain is itself, or above it.
    const within = isWithin(domain, organizationalDomain);
    const own = within ? await walk(domain) : await walks.get(domain);
    const found = own?.organizationalDomain ?? null;
    if (!within) return { ...NOT_ALIGNED, organizationalDomain: found };
    const unknown = !own ? 'too-many' : found === null ? 'dns' : null;
    const relaxed = unknown === null ? found === organizationalDomain : null;
    return { organizationalDomain: found, strict: false, relaxed, unknown };
  };
  const aligned = await Promise.all(distinct.map(align));
  return new Map(distinct.flatMap((domain, i) => (aligned[i] ? [[domain, aligned[i]]] : [])));
}

const NOT_ALIGNED: Alignment = {
  organizationalDomain: null,
  strict: false,
  relaxed: false,
  unknown: null,
};
