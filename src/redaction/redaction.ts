/**
 * Redaction: a message whose people, subject and text are replaced, so that what is wrong with it can be
 * shown to somebody else. Domains, addresses of servers, results and times stay, since the explanation
 * stands on them; whatever is not known to be one of those goes. Same fields, same order, same parts.
 */

export { redactAnswers, redactLedgers, redactOptions } from './evidence.ts';
export { type RedactedMessage, redactMessage } from './message.ts';
export { openPseudonyms, type Pseudonyms } from './pseudonyms.ts';
