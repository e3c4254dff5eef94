import type { ViewWords } from '../words.ts';

const aFile = 'Or save the message as an .eml file and open that here, or paste its source.';

export const failures: ViewWords['failures'] = {
  'not-a-webmail': {
    what: 'This page is no webmail that Whence knows',
    instead: `Open a message in your webmail and click again. ${aFile}`,
  },
  'no-message-open': {
    what: 'No message is open on this page',
    instead: 'Open the message you wonder about, then click again.',
  },
  'several-selected': {
    what: 'Several messages are selected',
    instead: 'Open or select only one, then click again.',
  },
  'signed-out': {
    what: 'You are signed out of your mailbox',
    instead: 'Sign in again, open the message, then click again.',
  },
  'error-page': {
    what: 'Your mailbox answered with an error page',
    instead: `Reload the page and click again. ${aFile}`,
  },
  empty: {
    what: 'Your mailbox sent an empty source',
    instead: `The message may have been moved or deleted: reload the page. ${aFile}`,
  },
  'not-mail': {
    what: 'What your mailbox sent is no mail',
    instead: `Reload the page and click again. ${aFile}`,
  },
  'too-large': {
    what: 'The message is too large to be read from the page',
    instead: 'Save it as an .eml file and open that here.',
  },
  unreachable: {
    what: 'Your mailbox does not answer',
    instead: 'Check the connection, then click again.',
  },
  'no-access': {
    what: 'The browser lets no extension read this page',
    instead: `Open the message in your webmail. ${aFile}`,
  },
  'page-closed': {
    what: 'The page was closed or left while it was read',
    instead: 'Open the message again, then click again.',
  },
  engine: {
    what: 'Whence could not finish this message',
    instead: 'Try again; the message stayed on this computer.',
  },
  unknown: {
    what: 'The message could not be read',
    instead: 'Save it as an .eml file and open that here, or paste its source.',
  },
};
