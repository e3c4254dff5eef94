/** What several causes of a refusal advise. */
export const askSender =
  'Berätta det för den som sköter din e-posttjänst, och visa den här texten. Att skicka igen ändrar inget.';
export const askOther =
  'Fråga mottagaren på annat sätt, eller den som administrerar mottagarens e-post.';
export const lookUp =
  'Vad det returnerade meddelandet visar nu står här bredvid, om det följde med tillbaka.';
export const noAllowList =
  'Att tillåta avsändaren på din egen sida ändrar inget: det var en annan server som avvisade det.';
