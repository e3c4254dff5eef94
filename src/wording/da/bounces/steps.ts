/** What several causes of a refusal advise. */
export const askSender =
  'Fortæl det til den, der driver din mailtjeneste, og vis denne tekst. At sende igen ændrer ikke noget.';
export const askOther =
  'Spørg modtageren på en anden måde, eller den, der administrerer modtagerens mail.';
export const lookUp =
  'Hvad den returnerede meddelelse viser nu, står ved siden af, hvis den fulgte med tilbage.';
export const noAllowList =
  'At tillade afsenderen på din egen side ændrer ikke noget: det var en anden server, der afviste den.';
