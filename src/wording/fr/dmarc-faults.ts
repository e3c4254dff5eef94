import type { StepWords } from '../step-words.ts';

/** After the name that DNS was asked. */
export const recordFaults: StepWords['recordProblems'] = {
  'several-records': 'a plusieurs enregistrements, aucun ne compte donc',
  'version-wrong': 'ne commence pas exactement par « v=DMARC1; », et ne compte donc pas',
  'tag-repeated': 'a deux fois la même balise, et ne compte donc pas',
  'policy-missing': 'n’indique aucune politique (p=), et ne demande donc rien',
  'policy-invalid':
    'indique une politique qu’aucun service de réception ne connaît, et ne demande donc rien',
  'value-invalid':
    'donne à une balise une valeur qu’aucun service de réception ne connaît, la valeur par défaut vaut donc',
  'tag-malformed': 'a une partie qui n’est pas une balise, et qui est ignorée',
};

/** Why the two editions of DMARC differ: a sentence each. */
export const editions: StepWords['editions'] = {
  'organizational-domain':
    'L’édition actuelle trouve l’organisation par ce qu’elle publie, l’ancienne par une liste de suffixes publics.',
  'policy-domain': 'Les deux trouvent la politique à des noms différents.',
  np: 'L’ancienne édition ne connaît pas de politique pour les noms qui n’existent pas (np=).',
  'test-mode': 'L’ancienne édition ne sait pas que la politique est seulement à l’essai (t=y).',
  pct: 'L’ancienne édition n’applique la politique qu’à une partie du courrier (pct=), l’actuelle à tout.',
};
