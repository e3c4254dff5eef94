import type { ViewWords } from '../words.ts';

const aFile =
  'Oder speichern Sie die Nachricht als .eml-Datei und öffnen Sie sie hier, oder fügen Sie den Quelltext ein.';

export const failures: ViewWords['failures'] = {
  'not-a-webmail': {
    what: 'Diese Seite ist kein Webmail, das Whence kennt',
    instead: `Öffnen Sie eine Nachricht in Ihrem Webmail und klicken Sie noch einmal. ${aFile}`,
  },
  'no-message-open': {
    what: 'Auf dieser Seite ist keine Nachricht geöffnet',
    instead: 'Öffnen Sie die Nachricht, um die es geht, und klicken Sie noch einmal.',
  },
  'several-selected': {
    what: 'Mehrere Nachrichten sind ausgewählt',
    instead: 'Öffnen oder wählen Sie nur eine und klicken Sie noch einmal.',
  },
  'signed-out': {
    what: 'Sie sind von Ihrem Postfach abgemeldet',
    instead: 'Melden Sie sich wieder an, öffnen Sie die Nachricht und klicken Sie noch einmal.',
  },
  'error-page': {
    what: 'Ihr Postfach hat mit einer Fehlerseite geantwortet',
    instead: `Laden Sie die Seite neu und klicken Sie noch einmal. ${aFile}`,
  },
  empty: {
    what: 'Ihr Postfach hat einen leeren Quelltext geschickt',
    instead: `Die Nachricht wurde vielleicht verschoben oder gelöscht: Laden Sie die Seite neu. ${aFile}`,
  },
  'not-mail': {
    what: 'Was Ihr Postfach geschickt hat, ist keine Mail',
    instead: `Laden Sie die Seite neu und klicken Sie noch einmal. ${aFile}`,
  },
  'too-large': {
    what: 'Die Nachricht ist zu groß, um aus der Seite gelesen zu werden',
    instead: 'Speichern Sie sie als .eml-Datei und öffnen Sie diese hier.',
  },
  unreachable: {
    what: 'Ihr Postfach antwortet nicht',
    instead: 'Prüfen Sie die Verbindung und klicken Sie noch einmal.',
  },
  'no-access': {
    what: 'Der Browser lässt keine Erweiterung diese Seite lesen',
    instead: `Öffnen Sie die Nachricht in Ihrem Webmail. ${aFile}`,
  },
  'page-closed': {
    what: 'Die Seite wurde geschlossen oder verlassen, während sie gelesen wurde',
    instead: 'Öffnen Sie die Nachricht wieder und klicken Sie noch einmal.',
  },
  engine: {
    what: 'Whence konnte diese Nachricht nicht zu Ende bearbeiten',
    instead: 'Versuchen Sie es noch einmal; die Nachricht blieb auf diesem Computer.',
  },
  unknown: {
    what: 'Die Nachricht konnte nicht gelesen werden',
    instead:
      'Speichern Sie sie als .eml-Datei und öffnen Sie diese hier, oder fügen Sie den Quelltext ein.',
  },
};
