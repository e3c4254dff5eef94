import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * Somebody wrote results in the receiver's name, or in that of nobody who had the message, to be taken
 * for the receiver's. RFC 8601 §7.1
 */
export const forgedStamp: Rule<'forged-stamp'> = ({ claims, message }) => {
  const forged = claims.others.filter(({ trust }) => trust === 'forged');
  if (forged.length === 0) return null;
  const passes = forged.flatMap(({ results }) => results.filter(({ result }) => result === 'pass'));
  const reports = forged.filter(({ results }) => results.length === 0);
  const fields = reports.flatMap(({ fields }) => fields.flatMap((i) => message.fields[i] ?? []));
  const names = forged.flatMap(({ authservId, vendor }) => authservId ?? vendor ?? []);
  return {
    code: 'forged-stamp',
    weight: 'must',
    at: [...passes.map((one) => one.at), ...fields.map(({ span }) => span)],
    facts: {
      names: [...new Set(names)],
      methods: [...new Set(passes.map(({ method }) => method))],
    },
    cite: cite(8601, '7.1'),
  };
};
