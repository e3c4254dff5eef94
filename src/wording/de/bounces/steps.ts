/** What several causes of a refusal advise. */
export const askSender =
  'Geben Sie diesen Text an die Betreiber Ihres Mail-Dienstes weiter. Noch einmal zu senden ändert nichts.';
export const askOther =
  'Fragen Sie den Empfänger auf anderem Weg, oder den Administrator seines Mail-Dienstes.';
export const lookUp =
  'Was die zurückgekommene Nachricht jetzt zeigt, steht daneben, soweit sie beiliegt.';
export const noAllowList =
  'Eine Zulassungsliste auf Ihrer Seite ändert nichts: Ein anderer Server hat sie abgelehnt.';
