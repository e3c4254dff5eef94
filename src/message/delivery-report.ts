/**
 * Whether a message may be about another one: a delivery report (RFC 3464 in RFC 6522, and what came
 * before them) or a feedback report (RFC 5965). By its header alone, and gladly too often: who reads the
 * body decides.
 */
import { bodyOf, fieldsNamed, type Message } from './read-message.ts';

const REPORT = /multipart\/report\b|message\/(?:global-)?delivery-status|message\/feedback-report/i;

/** Whom mail systems write as, the null sender among them. RFC 3464 §2, RFC 5321 §4.5.5 */
const DAEMON =
  /^\s*<\s*>|\b(?:mailer-?daemon|mail-?daemon|post-?master|mail delivery|mail administrator|mail ?system|majordomo)\b/i;

const SUBJECT =
  /undeliver|not (?:be )?delivered|deliver\w* (?:status|fail|err|problem|notif|delay)|returned mail|failure noti|mail (?:system |delivery )?(?:error|fail)|bounce|rejected|unzustellbar|non remis|olevereerbaar|onbestelbaar|kunde inte levereras/i;

/** Ours: more of a field is not looked at. */
const LONGEST = 2000;

/** Whether to read `message` as a report. */
export function mayBeReport(message: Message): boolean {
  const says = (name: string, pattern: RegExp) =>
    fieldsNamed(message, name).some((field) =>
      pattern.test(bodyOf(message, field).slice(0, LONGEST)),
    );
  return (
    says('content-type', REPORT) ||
    fieldsNamed(message, 'x-failed-recipients').length > 0 ||
    says('from', DAEMON) ||
    says('return-path', DAEMON) ||
    says('subject', SUBJECT)
  );
}

/** A reply of a mail server in a text that is no mail, or fields of a delivery report alone. RFC 5321 §4.2 */
const REPLY =
  /(?<![\w.])[45]\d\d[ -]+#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])|^\W{0,4}[45]\d\d[ -]\S|\bsaid: [45]\d\d\b|^diagnostic-code:/im;

/** Ours: people paste a reply, and perhaps the page around it. */
const PASTED = 16 * 1024;

/** Whether a text that is no mail may hold a reply of a mail server. */
export function mayBeReply({ bytes }: Message): boolean {
  return bytes.length <= PASTED && REPLY.test(new TextDecoder().decode(bytes));
}
