import type { AlterationKind, Finding } from '../../report.ts';
import { listed } from './numbers.ts';

/** What was done to the message after signing, as it can be named within a sentence. */
export const altered: Readonly<Record<AlterationKind, string>> = {
  'footer-added': 'tekst tilføjet til sidst',
  'banner-added': 'tekst tilføjet øverst',
  'subject-tag-added': 'et mærke i emnet',
  'meta-inserted': 'en linje om tegnsættet',
  'transfer-encoding-changed': 'en anden kodning til transporten',
  'trailing-space': 'mellemrum sidst i linjer',
  'field-added': 'et headerfelt tilføjet',
  'field-changed': 'et headerfelt ændret',
  'line-ends': 'andre linjeskift',
};

/** ' Det vides, hvad der blev ændret: …', after another sentence; '' where nothing is proved. */
export function whatWasChanged(facts: Finding['facts']): string {
  const kinds = [facts.altered ?? []].flat();
  const named = Object.entries(altered).flatMap(([kind, text]) =>
    kinds.includes(kind) ? text : [],
  );
  if (named.length === 0) return '';
  return ` Det vides, hvad der blev ændret: ${listed(named)}. Uden det passer signaturen.`;
}
