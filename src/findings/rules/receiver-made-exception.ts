import type { Rule } from '../finding.ts';

/** Values that say "let in without a look", and for whose entry. Microsoft's; the table has who says so. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['SKA', 'user'], // Safe Senders, or an allowed sender of an anti-spam policy
  ['SKN', 'rule'], // a mail flow rule set SCL -1
  ['SFE', 'user'], // Safe Senders of the mailbox
  ['SKI', 'address'], // the IP Allow List, with IPV:CAL
  ['SKQ', 'released'], // from quarantine
]);

/** An entry of the recipient's or of the organisation's let it in, whatever the filters found. Ours. */
export const receiverMadeException: Rule<'receiver-made-exception'> = ({
  claims: { receiver },
}) => {
  const { SFV: filter, IPV: address } = receiver.spam;
  const allowed = address?.value === 'CAL' ? 'address' : EXCEPTIONS.get(filter?.value ?? '');
  if (allowed === undefined) return null;
  return {
    code: 'receiver-made-exception',
    weight: 'advice',
    at: [filter, address].flatMap((one) => (one ? [one.at] : [])),
    facts: { vendor: receiver.vendor, by: allowed, trust: receiver.trust },
    cite: null,
  };
};
