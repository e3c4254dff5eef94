/** What several causes of a refusal advise. */
export const askSender =
  'Tell whoever runs your mail service, with this text. Sending it again changes nothing.';
export const askOther = 'Ask the recipient in another way, or ask their mail administrator.';
export const lookUp = 'What the returned message shows now stands beside this, where it came back.';
export const noAllowList =
  'An allow-list on your own side changes nothing: another server refused it.';
