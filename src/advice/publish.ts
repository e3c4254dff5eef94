import type { Report } from '../report.ts';
import { isPlain } from './measure.ts';

/** A TXT record that the sender's administrator may publish. */
export interface ToPublish {
  readonly name: string;
  readonly ip: string;
  /** As a zone file has it: each string in quotes. RFC 1035 §5.1 */
  readonly text: string;
}

/** Ours: nobody has room for a longer one. RFC 7208 §3.4 */
const LONGEST = 4000;

/**
 * The SPF record that would let the address send; null where that is no help, or where the sender is shown to be
 * true. A report on another message asks for that message's.
 */
export function recordToPublish({ bounce, checks: { spf }, findings }: Report): ToPublish | null {
  if (bounce) return bounce.returned && recordToPublish(bounce.returned);
  if (!spf.authorising || spf.ip === null) return null;
  if (findings.some(({ code }) => code === 'genuine')) return null;
  const { name, strings } = spf.authorising;
  // A record is US-ASCII (RFC 7208 §3.1); whatever else stands in DNS is not for pasting.
  if (!isPlain(name) || !strings.every((one) => /^[ -~]*$/.test(one))) return null;
  const quoted = strings.map((one) => `"${one.replace(/["\\]/g, '\\$&')}"`);
  if (quoted.join('').length > LONGEST) return null;
  return { name, ip: spf.ip, text: quoted.join(' ') };
}
