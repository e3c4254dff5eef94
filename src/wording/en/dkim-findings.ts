import type { Finding, FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { whatWasChanged } from './altered.ts';
import { say, sayDay } from './facts.ts';
import { listed, number } from './numbers.ts';

/** As they are written. */
const FIELDS: Readonly<Record<string, string>> = {
  from: 'From',
  subject: 'Subject',
  date: 'Date',
  to: 'To',
  cc: 'Cc',
  'reply-to': 'Reply-To',
  'content-type': 'Content-Type',
};

/** "Subject and Date" */
const fields = ({ names }: Finding['facts']) =>
  listed([names ?? []].flat().map((name) => FIELDS[String(name)] ?? String(name)));

const many = (fact: Finding['facts'][string] | undefined) =>
  typeof fact === 'number' ? number(fact) : 'several';

/** After the name of the key in DNS. */
const KEY_FAULTS: Readonly<Record<string, string>> = {
  malformed: 'is malformed',
  version: 'is of a version that nobody knows',
  type: 'is for another algorithm than the signature’s',
  hash: 'does not allow the hash that the signature uses',
  'not-for-mail': 'is not for mail',
};

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  'tag-missing': 'It lacks a part that every signature has',
  'version-unknown': 'It is of a version that nobody knows',
  'algorithm-unknown': 'It is of an algorithm that is not known',
  'from-not-signed': 'It does not cover From',
};

export const dkimFindings = {
  'dkim-field-added': {
    title: (facts) => `Not signed: a second ${fields(facts) || 'field'}`,
    why: (facts) =>
      `What ${say(facts, 'domains')} signed stands below another ${fields(facts) || 'field'}, which mail programs may show instead. Whoever passed the mail on can have written it.`,
    act: (facts) => `Do not go by the ${fields(facts) || 'field'} that you see.`,
  },
  'dkim-text-beyond': {
    title: () => 'Part of the text is not signed',
    why: (facts) =>
      `${say(facts, 'domains')} signed only the beginning (l=). The ${many(facts.bytes)} bytes after it may be by whoever passed the mail on.`,
    act: () => 'Do not rely on text or attachments that come after the signed part.',
  },
  'dkim-body-changed': {
    title: () => 'The text was changed after signing',
    why: (facts) =>
      `${say(facts, 'domains')} signed other text than what is here; the signed header is intact.${whatWasChanged(facts)}`,
    act: () => 'Find out who passed the message on: lists and scanners add lines.',
  },
  'dkim-header-changed': {
    title: () => 'The header was changed after signing',
    why: (facts) =>
      `What ${say(facts, 'domains')} signed is not what the header says now.${whatWasChanged(facts)}`,
    act: () => 'Compare the subject and the sender with what you expected.',
  },
  'dkim-identity-mismatch': {
    title: () => 'A signature is for another domain',
    why: (facts) =>
      facts.strict === true
        ? `It is for ${say(facts, 'identity')}, and the key of ${say(facts, 'domains')} allows no name below it (t=s), so it does not count.`
        : `It is for ${say(facts, 'identity')}, which is not of ${say(facts, 'domains')}, so it does not count.`,
    act: () => '',
  },
  'dkim-expired': {
    title: () => 'The signature has expired',
    why: (facts) =>
      `It was to count until ${facts.on === null || facts.on === undefined ? 'a day that has passed' : sayDay(facts, 'on')}. That happens to mail that was long on its way, and to mail that somebody sends again.`,
    act: () => 'Ask yourself whether its date fits what it says.',
  },
  'dkim-signed-long-before': {
    title: () => 'It was signed long before it arrived',
    why: (facts) =>
      `${say(facts, 'domains')} signed it${facts.on === null || facts.on === undefined ? '' : ` on ${sayDay(facts, 'on')}`}. Mail takes minutes, and a few days where a server is down: somebody held this back, or sent it again.`,
    act: () => 'Ask yourself whether its date fits what it says.',
  },
  'dkim-algorithm-outdated': {
    title: () => 'A signature is of an outdated kind',
    why: (facts) =>
      `${say(facts, 'domains')} uses SHA-1, which receivers are not to accept any more; some still do.`,
    act: () => '',
  },
  'dkim-key-too-short': {
    title: () => 'The key is too short to count',
    why: (facts) =>
      `That of ${say(facts, 'domains')} has ${many(facts.bits)} bits. Keys under 1,024 can be broken, so the signature proves nothing.`,
    act: () => '',
  },
  'dkim-key-short': {
    title: () => 'The key is shorter than recommended',
    why: (facts) =>
      `That of ${say(facts, 'domains')} has ${many(facts.bits)} bits; 2,048 are recommended. The signature counts all the same.`,
    act: () => '',
  },
  'dkim-fields-unsigned': {
    title: (facts) => `Not signed: ${fields(facts) || 'some fields'}`,
    why: (facts) =>
      `The signature of ${say(facts, 'domains')} does not cover this, so it may have been changed on the way without a trace.`,
    act: () => '',
  },
  'dkim-key-missing': {
    title: () => 'The key is no longer published',
    why: (facts) =>
      `DNS has no key at ${say(facts, 'keys')}; it may have had one when the mail was sent.`,
    act: () => '',
  },
  'key-from-archive': {
    title: (facts) =>
      facts.fits === true
        ? 'An archive has a key that fits'
        : 'The key in the archive does not fit',
    why: (facts) =>
      `A public archive says that it saw a key of ${say(facts, 'domain')}, by which the signature ${facts.fits === true ? 'fits' : 'does not fit'}. That is the archive’s word, and settles nothing.`,
    act: () => '',
  },
  'dkim-key-revoked': {
    title: () => 'The key has been withdrawn',
    why: (facts) =>
      `${say(facts, 'domains')} publishes an empty key at ${say(facts, 'keys')}. Mail that was signed by it cannot be checked any more; that is no sign of forgery.`,
    act: () => '',
  },
  'dkim-key-unusable': {
    title: () => 'The key cannot be used',
    why: (facts) =>
      `The record at ${say(facts, 'keys')} ${KEY_FAULTS[say(facts, 'fault')] ?? 'is not one that counts'}.`,
    act: () => '',
  },
  'dkim-key-several': {
    title: () => 'Several records stand where one key should',
    why: (facts) =>
      `DNS has ${many(facts.records)} at ${say(facts, 'keys')}. Which of them a receiver reads is chance.`,
    act: () => '',
  },
  'dkim-key-testing': {
    title: () => 'The signer only tries signing out',
    why: (facts) =>
      `The key at ${say(facts, 'keys')} says so (t=y): receivers are to treat the mail as if it had no such signature.`,
    act: () => '',
  },
  'dkim-signature-unusable': {
    title: () => 'A signature cannot be tried',
    why: (facts) =>
      `${SIGNATURE_FAULTS[say(facts, 'fault')] ?? 'It is malformed'}, so it counts for nothing; that is no sign of forgery.`,
    act: () => '',
  },
  'body-not-checkable': {
    title: () => 'The text could not be checked',
    why: (facts) =>
      `The header that ${say(facts, 'domains')} signed is intact; the text in this copy is not what was signed, as many webmails rewrite it.`,
    act: () => 'Save the message as .eml from another mail program to check its text too.',
  },
  'signature-from-the-future': {
    title: () => 'The signature is dated after its arrival',
    why: () => 'The clock of the sender or of your receiver was wrong.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
