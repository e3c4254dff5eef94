import type { Words } from '../words.ts';

export const levels: Words['levels'] = {
  danger: 'Danger',
  caution: 'Take care',
  fine: 'Sender is genuine',
  unknown: 'Cannot tell',
};

export const differences: Words['differences'] = {
  'key-no-longer-published': 'The key is no longer published; it was when the mail arrived.',
  'key-changed': 'The key is another now, or a signed line was changed since.',
  'dns-failing': 'DNS did not answer now.',
  'dns-failed-then': 'DNS did not answer the receiver then.',
  'dns-changed': 'The record in DNS is another now than when the mail arrived.',
  'copy-not-exact': 'This copy is not exact, so it cannot show that again.',
  'rewritten-since': 'The mailbox changed the mail after it was checked on arrival.',
  list: 'That was written before a mailing list passed the mail on.',
  forwarded: 'That was written before the mail was forwarded.',
  'other-hop': 'That is about another server or address than is checked now.',
  'receiver-lenient': 'The receiver is more lenient than the standard.',
  'receiver-older-edition': 'The receiver goes by the older edition of DMARC.',
  'receiver-own-rule': 'The receiver went by a rule of its own.',
  'receiver-infers': 'The receiver inferred it from what else it knows of the sender.',
  'receiver-allows': 'An exception let it in, whatever was found.',
  'forged-stamp': 'The mail brought that result along; your mail service did not write it.',
  'writer-unknown': 'Nothing shows that your mail service wrote that result.',
  unexplained: 'Nothing in the mail or in DNS tells why.',
};

// What the protocols call their results stays as it is; these stand beside or instead of them.
export const results: Words['results'] = new Map([
  ['pending', 'asking …'],
  ['skipped', 'not checked'],
  ['temperror', 'no answer'],
  ['body-hash-mismatch', 'body changed'],
  ['signature-mismatch', 'signed fields changed'],
  ['key-missing', 'key no longer published'],
  ['key-revoked', 'key revoked'],
  ['key-unusable', 'key cannot be used'],
  ['key-too-short', 'key too short'],
  ['algorithm-refused', 'outdated algorithm'],
  ['algorithm-unknown', 'unknown algorithm'],
  ['expired', 'signature expired'],
  ['syntax', 'signature malformed'],
  ['tag-missing', 'signature incomplete'],
  ['version-unknown', 'unknown version'],
  ['identity-mismatch', 'signed for another domain'],
  ['from-not-signed', 'does not sign From'],
  ['dns', 'no answer'],
]);

export const reasons: Words['reasons'] = {
  'no-resolver': 'DNS is switched off',
  'no-address': 'the message does not tell which address sent it',
  'no-sender': 'the message does not tell its envelope sender',
  'no-from-domain': 'From names no single domain',
  'never-asked': 'the name is internal, so DNS is not asked about it',
  withheld: 'the question would have carried the sender’s name',
  'body-not-checkable': 'this copy has no body, or not the one that was signed',
  'signature-not-checkable': 'this copy is not exact',
  'spf-unknown': 'SPF could not be checked, and might have settled it',
  'dkim-unknown': 'a signature could not be checked, and might have settled it',
  'too-many': 'the message has more signatures than are checked',
  'chain-broken': 'fields of the chain are missing',
  'not-mail': 'this is no mail',
  dns: 'DNS did not answer',
};

export const refusals: Words['refusals'] = {
  empty: {
    what: 'There is nothing in it',
    instead: 'Choose the message saved as an .eml file, or paste its source.',
  },
  binary: {
    what: 'This is a picture, a document or an archive, not a mail',
    instead: 'Choose the message saved as an .eml file, not a screenshot of it.',
  },
  html: {
    what: 'This is a web page, perhaps a sign-in page, not a mail',
    instead: 'Sign in again and take the message’s source, or save it as an .eml file.',
  },
  json: {
    what: 'This is JSON data, not a mail',
    instead: 'Choose the message saved as an .eml file, or paste its source.',
  },
  'no-header-field': {
    what: 'This text has no header fields, so it is not the source of a mail',
    instead:
      'Copy the whole source, from the first line (such as “Received:”), not only the text you read.',
  },
};

/** What would make the diagnosis surer. */
export const raises: Words['raises'] = {
  'dns-on': 'Surer with DNS switched on.',
  'dns-again': 'Surer once DNS answers: try again later.',
  'exact-copy': 'Surer with an exact copy: save the message as an .eml file.',
  'full-source': 'Surer with the whole source, from the mailbox in which it arrived.',
  'name-receiver': 'Surer once you name your own mail service in the options.',
  'know-forwarder': 'Surer if you know who passed it on.',
  'ask-sender': 'Surer once the sender, asked by another way, confirms or denies it.',
  'ask-refuser': 'Surer once whoever runs the server that refused it says why.',
};
