/** Answers for as long as DNS lets them be kept: RFC 1035 §3.2.1, RFC 2308 §5. */

/** Entries; ours: two thousand messages of one organisation ask for fewer names. */
const SIZE_LIMIT = 2000;

/** Seconds; ours, as resolvers bound it: a day. A TTL may say 68 years. */
const TTL_LIMIT = 86_400;

export interface Kept<Value> {
  readonly value: Value;
  /** Seconds left. */
  readonly ttl: number;
}

export interface Cache<Value> {
  get(key: string): Kept<Value> | null;
  /** Nothing is kept for a TTL of 0. */
  set(key: string, value: Value, ttl: number): void;
}

/** Opens an empty cache; `millisNow` is a monotonic clock. The entry written longest ago makes room. */
export function openCache<Value>(millisNow: () => number): Cache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      const ttl = Math.floor(((entry?.until ?? 0) - millisNow()) / 1000);
      if (entry && ttl > 0) return { value: entry.value, ttl };
      entries.delete(key);
      return null;
    },
    set: (key, value, ttl) => {
      if (ttl <= 0) return;
      entries.delete(key); // a Map keeps the order of first writing
      entries.set(key, { value, until: millisNow() + Math.min(ttl, TTL_LIMIT) * 1000 });
      const [oldest] = entries.keys();
      if (entries.size > SIZE_LIMIT && oldest !== undefined) entries.delete(oldest);
    },
  };
}
