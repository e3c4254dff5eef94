import type { Rule } from '../finding.ts';

/**
 * Microsoft did not apply the sender's policy, for the organisation's mail reaches it through another
 * server: what it found of the address is of that server. Reason 905 of composite authentication.
 */
export const gatewayInFront: Rule<'gateway-in-front'> = ({ claims: { receiver }, envelope }) => {
  const said = receiver.results.find(({ method }) => method === 'compauth');
  if (receiver.compauth?.reason !== '905') return null;
  return {
    code: 'gateway-in-front',
    weight: 'advice',
    at: said ? [said.at] : [],
    facts: { vendor: receiver.vendor, ip: envelope.ip, origin: envelope.origin?.ip ?? null },
    cite: null,
  };
};
