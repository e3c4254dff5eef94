import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** Results that break off, or that no grammar reads: said, so that none is dropped in silence. RFC 8601 §2.2 */
export const resultsUnread: Rule<'results-unread'> = ({ claims }) => {
  const { receiver, others, unread } = claims;
  const at = [...receiver.unread, ...others.flatMap((stamp) => stamp.unread), ...unread];
  if (at.length === 0) return null;
  return {
    code: 'results-unread',
    weight: 'should',
    at: at.slice(0, SHOWN),
    facts: { parts: at.length, receivers: receiver.unread.length },
    cite: cite(8601, '2.2'),
  };
};

/** A hostile field may break off any number of times. */
const SHOWN = 8;
