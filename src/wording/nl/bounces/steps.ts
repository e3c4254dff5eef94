/** What several causes of a refusal advise. */
export const askSender =
  'Geef deze tekst door aan wie je maildienst beheert. Opnieuw versturen verandert niets.';
export const askOther =
  'Vraag de ontvanger op een andere manier, of vraag de beheerder van diens mail.';
export const lookUp =
  'Wat het teruggekomen bericht nu laat zien, staat hiernaast, als het is meegestuurd.';
export const noAllowList =
  'Een toelatingslijst aan jouw kant verandert niets: een andere server heeft het geweigerd.';
