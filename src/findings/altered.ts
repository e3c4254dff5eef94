import type { Finding } from './finding.ts';
import type { Signature } from './signature-tag.ts';

/** What is proved to have been done after signing, by its names in the report; nothing where nothing is. */
export function alteredFacts(_: Signature, all: readonly Signature[]): Finding['facts'] {
  const proved = all.flatMap(({ altered }) => altered.filter((one) => one.proved));
  const kinds = [...new Set(proved.map(({ kind }) => kind))];
  return kinds.length > 0 ? { altered: kinds } : {};
}
