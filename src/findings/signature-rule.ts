import type { Evidence } from '../evidence/evidence.ts';
import { lowerAscii } from '../syntax/syntax.ts';
import type { Finding, Rule } from './finding.ts';
import { placesOf, type Signature } from './signature-tag.ts';

/** Ours: no more are verified (RFC 6376 §6.1 lets a verifier limit them), and hostile mail has thousands. */
const LIMIT = 20;

interface SignatureRule<Code extends string>
  extends Pick<Finding<Code>, 'code' | 'weight' | 'cite'> {
  /** The tag whose value is marked. */
  readonly tag: string;
  readonly speaksOf: (signature: Signature, evidence: Evidence) => boolean;
  /** Beside the domains of the signatures; the first of them tells what only one fact has room for. */
  readonly facts?: (first: Signature, all: readonly Signature[]) => Finding['facts'];
}

/** A rule that asks one thing of each signature, and says it once for all. */
export function signatureRule<Code extends string>(rule: SignatureRule<Code>): Rule<Code> {
  const { code, weight, cite, tag, speaksOf, facts } = rule;
  return (evidence) => {
    const found = evidence.checks.dkim
      .filter((signature) => speaksOf(signature, evidence))
      .slice(0, LIMIT);
    const [first] = found;
    if (!first) return null;
    return {
      code,
      weight,
      at: placesOf(evidence, found, tag),
      facts: { domains: found.flatMap(({ domain }) => domain ?? []), ...facts?.(first, found) },
      cite,
    };
  };
}

/** The names in DNS of the signatures' keys. */
export const keysOf = (signatures: readonly Signature[]): readonly string[] =>
  signatures.map(({ selector, domain }) => `${selector}._domainkey.${domain}`);

/** Whether it is by an RSA key, whose size tells how strong it is. */
export const isRsa = ({ algorithm }: Signature): boolean =>
  lowerAscii(algorithm ?? '').startsWith('rsa-');
