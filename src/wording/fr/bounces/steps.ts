/** What several causes of a refusal advise. */
export const askSender =
  'Prévenez qui gère votre service de messagerie, en joignant ce texte. Renvoyer le message ne change rien.';
export const askOther =
  'Joignez le destinataire par un autre moyen, ou l’administrateur de sa messagerie.';
export const lookUp = 'Ce que montre maintenant le message renvoyé figure à côté, s’il est revenu.';
export const noAllowList =
  'Une liste d’autorisation de votre côté ne change rien : un autre serveur l’a refusé.';
