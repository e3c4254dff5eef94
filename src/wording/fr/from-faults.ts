/** What is wrong with a From line, after "Ici, ": the codes of `from.problems` that leave it open who is meant. */
export const fromFaults: Readonly<Record<string, string>> = {
  'address-in-comment': 'la seule adresse est dans un commentaire',
  'address-malformed': 'l’adresse n’est pas construite comme une adresse',
  'address-missing': 'il n’y a pas d’adresse',
  'address-quoted': 'l’adresse est entre guillemets',
  'angle-missing': 'l’adresse n’est pas entre chevrons',
  'angle-unclosed': 'un chevron n’est pas fermé',
  'angle-unopened': 'un chevron n’a pas été ouvert',
  'at-unquoted': 'le nom contient un @ sans guillemets',
  'character-forbidden': 'il y a un caractère interdit dans une telle ligne',
  'comma-unquoted': 'le nom contient une virgule sans guillemets',
  'comment-unclosed': 'une parenthèse n’est pas fermée',
  'domain-not-idna': 'le domaine a des lettres qu’aucun domaine n’a',
  'encoded-word-in-address': 'l’adresse est encodée',
  'from-domain-malformed': 'le domaine a un nom qu’aucun domaine ne peut avoir',
  'from-not-utf8': 'il y a des caractères illisibles',
  'from-several-addresses': 'plusieurs expéditeurs sont nommés',
  group: 'un groupe tient la place d’un expéditeur',
  'name-unquoted': 'le nom a des caractères qui demandent des guillemets',
  'quote-unclosed': 'un guillemet n’est pas fermé',
  'text-after-address': 'du texte suit l’adresse',
};

/** What a name does that shows another sender, as a title. */
export const nameTricks: Readonly<Record<string, string>> = {
  'name-has-other-address': 'Le nom montre une autre adresse',
  'name-has-other-domain': 'Le nom montre un autre domaine',
  'name-invisible-character': 'Le nom a des caractères cachés',
  'name-control-character': 'Le nom a des caractères cachés',
  'name-mixed-scripts': 'Le nom mêle des lettres qui se ressemblent',
  'name-styled-letters': 'Le nom est écrit en lettres déguisées',
};
