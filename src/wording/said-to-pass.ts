import type { Report } from '../report.ts';
import type { Numbers } from './numbers.ts';

/**
 * The domains that the receiver's stamp lets pass by SPF or DKIM, where no check and no stamp that may be believed
 * does; else `otherwise`. Whose word the stamp is, nobody knows: it names nobody as the sender.
 */
export function saidToPass(
  { claims, findings }: Report,
  otherwise: string,
  listed: Numbers['listed'],
): string {
  if (findings.some(({ facts }) => 'passing' in facts)) return otherwise;
  const names = claims.receiver.results.flatMap(({ method, result, properties }) => {
    if (result !== 'pass' || (method !== 'spf' && method !== 'dkim')) return [];
    const name = method === 'spf' ? properties['smtp.mailfrom'] : properties['header.d'];
    return name ? [name.slice(name.lastIndexOf('@') + 1)] : [];
  });
  return names.length > 0 ? listed([...new Set(names)]) : otherwise;
}
