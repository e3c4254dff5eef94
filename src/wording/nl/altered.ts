import type { AlterationKind, Finding } from '../../report.ts';
import { listed } from './numbers.ts';

/** What was done to the message after signing, as it can be named within a sentence. */
export const altered: Readonly<Record<AlterationKind, string>> = {
  'footer-added': 'tekst toegevoegd aan het einde',
  'banner-added': 'tekst toegevoegd aan het begin',
  'subject-tag-added': 'een toevoeging in het onderwerp',
  'meta-inserted': 'een regel over de tekenset',
  'transfer-encoding-changed': 'een andere codering voor het transport',
  'trailing-space': 'witruimte aan het einde van regels',
  'field-added': 'een headerveld toegevoegd',
  'field-changed': 'een headerveld gewijzigd',
  'line-ends': 'andere regeleinden',
};

/** ' Wat is gewijzigd, is bekend: …', after another sentence; '' where nothing is proved. */
export function whatWasChanged(facts: Finding['facts']): string {
  const kinds = [facts.altered ?? []].flat();
  const named = Object.entries(altered).flatMap(([kind, text]) =>
    kinds.includes(kind) ? text : [],
  );
  if (named.length === 0) return '';
  return ` Wat is gewijzigd, is bekend: ${listed(named)}. Zonder dat klopt de handtekening.`;
}
