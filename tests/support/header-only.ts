/**
 * What a header alone says of its signatures, held against what the whole message says: the verdict
 * on the header must be the same, and a body that is not there must not be judged.
 */
import { examine } from '../../src/analyse.ts';
import type { Resolve } from '../../src/dns/dns.ts';
import { readMessage } from '../../src/message/message.ts';
import type { DkimCheck } from '../../src/report.ts';

export interface SignedMessage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly resolve: Resolve;
  /** Default: the time of receipt. */
  readonly clock?: Date | undefined;
}

export interface HeaderOnly {
  /** Signatures that were tried, their key being at hand. */
  readonly tried: number;
  /** "name: what the whole says, and what the header says", one for each that differs. */
  readonly misses: readonly string[];
}

/** Examines each message whole, and its header by itself. */
export async function compareHeaderOnly(messages: Iterable<SignedMessage>): Promise<HeaderOnly> {
  const misses: string[] = [];
  let tried = 0;
  for (const { name, bytes, resolve: resolver, clock } of messages) {
    const whole = await examine(bytes, { resolver, ...(clock && { clock }) });
    const header = bytes.subarray(0, readMessage(bytes).separator.end);
    const alone = await examine(header, {
      resolver,
      clock: new Date(whole.checks.clock),
      fidelity: 'headers-only',
    });
    whole.checks.dkim.forEach((signature, i) => {
      if (signature.headerSignature !== 'unknown') tried++;
      const miss = missOf(signature, alone.checks.dkim[i]);
      if (miss) misses.push(`${name}, signature ${i + 1}: ${miss}`);
    });
    if (alone.checks.dkim.length !== whole.checks.dkim.length) misses.push(`${name}: their number`);
  }
  return { tried, misses };
}

function missOf(whole: DkimCheck, alone: DkimCheck | undefined): string | null {
  if (!alone) return 'not there';
  const [ofWhole, ofAlone] = [whole, alone].map(headerPart);
  if (ofWhole !== ofAlone) return `${ofWhole}, and ${ofAlone}`;
  const { result, reason, bodyHash } = alone;
  if (bodyHash !== 'not-checked' || result === 'pass' || reason === 'body-hash-mismatch') {
    return `${result} ${reason} ${bodyHash} of a body that is not there`;
  }
  // Of a body that fits, the whole verdict is that of the header.
  const header = result === 'skipped' && reason === 'body-not-checkable' ? 'pass' : result;
  return whole.bodyHash === 'match' && whole.result !== header
    ? `${whole.result}, and ${header}`
    : null;
}

const headerPart = ({ domain, selector, headerSignature, keyBits, key }: DkimCheck) =>
  JSON.stringify({ domain, selector, headerSignature, keyBits, key });
