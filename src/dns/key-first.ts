import type { RecordType } from './resolver.ts';

/**
 * Of several TXT records at the name of a DKIM key, the one that holds a key comes first; the others
 * keep their order. What several records mean is undefined (RFC 6376 §3.6.2.2); mailauth reads the
 * first of them, and next to a key stands, where anything does, a leftover of somebody's verification.
 */
export function keyFirst(
  name: string,
  type: RecordType,
  answers: readonly unknown[],
): readonly unknown[] {
  if (type !== 'TXT' || !name.includes('._domainkey.')) return answers;
  const isKey = (record: unknown) => Array.isArray(record) && KEY.test(record.join(''));
  return answers.toSorted((a, b) => Number(isKey(b)) - Number(isKey(a)));
}

/** A `p=` tag. RFC 6376 §3.6.1 */
const KEY = /(?:^|;)[ \t\r\n]*p[ \t\r\n]*=/;
