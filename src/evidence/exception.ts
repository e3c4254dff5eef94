import type { SpamValue, Stamp } from '../claims/claims.ts';

/** Values that say "let in without a look", and for whose entry. Microsoft's; the table has who says so. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['SKA', 'user'], // Safe Senders, or an allowed sender of an anti-spam policy
  ['SKN', 'rule'], // a mail flow rule set SCL -1
  ['SFE', 'user'], // Safe Senders of the mailbox
  ['SKI', 'address'], // the IP Allow List, with IPV:CAL
  ['SKQ', 'released'], // from quarantine
]);

/** Whose entry let a message in, whatever the filters found. */
export interface Exception {
  readonly by: string;
  /** The values that say so. */
  readonly values: readonly SpamValue[];
}

/** Null where nothing says that an entry did. */
export function exceptionOf({ spam }: Pick<Stamp, 'spam'>): Exception | null {
  const { SFV: filter, IPV: address } = spam;
  const by = address?.value === 'CAL' ? 'address' : EXCEPTIONS.get(filter?.value ?? '');
  return by === undefined ? null : { by, values: [filter, address].flatMap((one) => one ?? []) };
}
