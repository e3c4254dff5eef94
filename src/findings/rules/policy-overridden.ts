import { isBelievable } from '../../evidence/evidence.ts';
import { cite } from '../../standards/standards.ts';
import { lowerAscii } from '../../syntax/syntax.ts';
import type { Rule } from '../finding.ts';

/**
 * The author's domain asks to refuse or set aside what fails, this fails, and the receiver did
 * neither, or less: "the final disposition of a message is always a matter of local policy". RFC 9989 §5.4
 */
export const policyOverridden: Rule<'policy-overridden'> = ({ checks, claims, from }) => {
  const { receiver } = claims;
  const said = receiver.results.find(({ method }) => method === 'dmarc');
  const asked = checks.dmarc.policy;
  if (checks.dmarc.result !== 'fail' || asked === null || asked === 'none') return null;
  if (!isBelievable(receiver) || said?.result !== 'fail') return null;
  const did = whatItDid(receiver);
  const isLess = did === 'nothing' || (did === 'set-aside' && asked === 'reject');
  if (!isLess) return null;
  return {
    code: 'policy-overridden',
    weight: 'advice',
    at: [said.at],
    facts: { domain: from.domain, policy: asked, did },
    cite: cite(9989, '5.4'),
  };
};

type Receiver = Parameters<Rule>[0]['claims']['receiver'];

/** On account of DMARC, by its own codes (`action=` of Microsoft, `dis=` of Gmail and others), else by where it went. */
function whatItDid({ action, spam, destination }: Receiver): 'nothing' | 'set-aside' | null {
  if (destination === 'junk' || destination === 'quarantine') return 'set-aside';
  if (destination === 'inbox') return 'nothing';
  const told = lowerAscii(action ?? spam.dis?.value ?? '');
  // Microsoft's "oreject" is a reject that it overrode, and marked as spam.
  if (/^(?:quarantine|o\.?reject)$/.test(told)) return 'set-aside';
  return told === 'none' ? 'nothing' : null;
}
