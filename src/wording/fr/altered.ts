import type { AlterationKind, Finding } from '../../report.ts';
import { listed } from './numbers.ts';

/** What was done to the message after signing, as it can be named within a sentence. */
export const altered: Readonly<Record<AlterationKind, string>> = {
  'footer-added': 'du texte ajouté à la fin',
  'banner-added': 'du texte ajouté en haut',
  'subject-tag-added': 'une marque dans l’objet',
  'meta-inserted': 'une ligne sur le jeu de caractères',
  'transfer-encoding-changed': 'un autre encodage pour le transport',
  'trailing-space': 'des espaces en fin de ligne',
  'field-added': 'un champ d’en-tête ajouté',
  'field-changed': 'un champ d’en-tête modifié',
  'line-ends': 'd’autres fins de ligne',
};

/** ' On sait ce qui a été modifié : …', after another sentence; '' where nothing is proved. */
export function whatWasChanged(facts: Finding['facts']): string {
  const kinds = [facts.altered ?? []].flat();
  const named = Object.entries(altered).flatMap(([kind, text]) =>
    kinds.includes(kind) ? text : [],
  );
  if (named.length === 0) return '';
  return ` On sait ce qui a été modifié : ${listed(named)}. Sans cela, la signature correspond.`;
}
