import type { Note } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import { askAnotherWay, nothingToMend } from './cause-phrases.ts';

/** What a receiver or its filter tells beside its verdict: a line of its own, and the summary of a cause. */
export const notes: Readonly<Record<Note, string>> = {
  'first-contact': 'You do not often get mail from this sender',
  asf: 'A setting of your organisation marked this as spam',
  backscatter: 'It reports on a mail that you did not send',
  'ndr-protected': 'Your mail service takes it for a real failure notice',
  'user-junk-rule': 'The filter let this pass; your mailbox moved it',
  'ip-blocklist': 'The sending address is on a block list',
  'domain-blocklist': 'A domain in this mail is on a block list',
  'url-blocklist': 'A link in this mail is on a block list',
};

const LISTED = 'A filter found it there. That does not show who sent the mail.';
const HELP =
  'The report of the filter names the list. A shared server is listed for its other customers, too.';
const ADMIN = 'Find out why it is listed, mend that, then ask the list to take it off.';

export const notedCauses: Readonly<Record<Note, CauseWords>> = {
  'first-contact': plainCause({
    label: 'First contact',
    summary: notes['first-contact'],
    why: 'Your mail service has noted it. That is no sign of forgery.',
    recipient: 'Be careful with what it asks of you.',
    helpDesk: 'A hint and no verdict. Nothing to do.',
    senderAdmin: nothingToMend,
  }),
  asf: plainCause({
    label: 'Flagged by a setting',
    summary: notes.asf,
    why: 'An advanced option of the filter hit (X-CustomSpam). Who sent it is another question.',
    recipient: askAnotherWay,
    helpDesk: 'Switch that option off where it is wrong: it cannot be reported as a mistake.',
    senderAdmin: 'Look at what the option names: links, scripts, form fields.',
  }),
  backscatter: plainCause({
    label: 'Not about your mail',
    summary: notes.backscatter,
    why: 'Your mail service marked it so. Somebody has put your address on other mail.',
    recipient: 'Ignore it. Nothing in your mailbox has to be changed.',
    helpDesk: 'See in the message trace that the account has not sent it.',
    senderAdmin: 'A policy of p=reject makes such notices rare.',
  }),
  'ndr-protected': plainCause({
    label: 'Notice of a failure',
    summary: notes['ndr-protected'],
    why: 'Such notices have no sender of their own, so DMARC was not applied to it.',
    recipient: 'It concerns you only if you sent the mail that it is about.',
    helpDesk: 'Composite authentication 501 or 502. Nothing to do.',
    senderAdmin: nothingToMend,
  }),
  'user-junk-rule': plainCause({
    label: 'Moved by your mailbox',
    summary: notes['user-junk-rule'],
    why: 'A rule or a setting of the mailbox put it where it is.',
    recipient: 'Look at your rules, and at the setting that trusts safe senders only.',
    helpDesk: 'Look at Get-InboxRule and Get-MailboxJunkEmailConfiguration of the mailbox.',
    senderAdmin: nothingToMend,
  }),
  'ip-blocklist': plainCause({
    label: 'On a block list',
    summary: notes['ip-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'domain-blocklist': plainCause({
    label: 'On a block list',
    summary: notes['domain-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'url-blocklist': plainCause({
    label: 'On a block list',
    summary: notes['url-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
};
