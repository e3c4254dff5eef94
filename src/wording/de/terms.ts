import type { Words } from '../words.ts';

export const levels: Words['levels'] = {
  danger: 'Gefahr',
  caution: 'Vorsicht',
  fine: 'Absender ist echt',
  unknown: 'Unklar',
};

export const differences: Words['differences'] = {
  'key-no-longer-published':
    'Der Schlüssel ist nicht mehr veröffentlicht; als die Mail ankam, war er es.',
  'key-changed':
    'Der Schlüssel ist jetzt ein anderer, oder eine signierte Zeile wurde seither geändert.',
  'dns-failing': 'DNS hat jetzt nicht geantwortet.',
  'dns-failed-then': 'DNS hat dem Empfänger damals nicht geantwortet.',
  'dns-changed': 'Der Eintrag in DNS ist ein anderer als bei der Ankunft der Mail.',
  'copy-not-exact': 'Diese Kopie ist nicht genau und kann das nicht noch einmal zeigen.',
  'rewritten-since': 'Das Postfach hat die Mail nach der Prüfung bei der Ankunft geändert.',
  list: 'Das wurde geschrieben, bevor eine Mailingliste die Mail weitergab.',
  forwarded: 'Das wurde geschrieben, bevor die Mail weitergeleitet wurde.',
  'other-hop': 'Das betrifft einen anderen Server oder eine andere Adresse als die Prüfung jetzt.',
  'receiver-lenient': 'Der Empfänger ist nachsichtiger als der Standard.',
  'receiver-older-edition': 'Der Empfänger geht nach der älteren Ausgabe von DMARC.',
  'receiver-own-rule': 'Der Empfänger ging nach einer eigenen Regel.',
  'receiver-infers': 'Der Empfänger schloss es aus dem, was er sonst vom Absender weiß.',
  'receiver-allows': 'Eine Ausnahme ließ sie ein, was immer gefunden wurde.',
  'forged-stamp': 'Dieses Ergebnis brachte die Mail mit; Ihr Mail-Dienst hat es nicht geschrieben.',
  'writer-unknown': 'Nichts zeigt, dass Ihr Mail-Dienst dieses Ergebnis geschrieben hat.',
  unexplained: 'Weder die Mail noch DNS sagt, warum.',
};

// What the protocols call their results stays as it is; these stand beside or instead of them.
export const results: Words['results'] = new Map([
  ['pending', 'gefragt …'],
  ['skipped', 'nicht geprüft'],
  ['temperror', 'keine Antwort'],
  ['body-hash-mismatch', 'Text geändert'],
  ['signature-mismatch', 'signierte Felder geändert'],
  ['key-missing', 'Schlüssel nicht mehr in DNS'],
  ['key-revoked', 'Schlüssel widerrufen'],
  ['key-unusable', 'Schlüssel nicht brauchbar'],
  ['key-too-short', 'Schlüssel zu kurz'],
  ['algorithm-refused', 'veralteter Algorithmus'],
  ['algorithm-unknown', 'unbekannter Algorithmus'],
  ['expired', 'Signatur abgelaufen'],
  ['syntax', 'Signatur falsch aufgebaut'],
  ['tag-missing', 'Signatur unvollständig'],
  ['version-unknown', 'unbekannte Version'],
  ['identity-mismatch', 'für andere Domain signiert'],
  ['from-not-signed', 'signiert From nicht'],
  ['dns', 'keine Antwort'],
]);

export const reasons: Words['reasons'] = {
  'no-resolver': 'DNS ist ausgeschaltet',
  'no-address': 'die Nachricht sagt nicht, welche Adresse sie gesendet hat',
  'no-sender': 'die Nachricht sagt nicht, welchen Absender ihr Umschlag hatte',
  'no-from-domain': 'From nennt nicht genau eine Domain',
  'never-asked': 'der Name ist intern, deshalb wird DNS nicht danach gefragt',
  withheld: 'die Frage hätte den Namen des Absenders enthalten',
  'body-not-checkable': 'diese Kopie hat keinen Text oder nicht den signierten',
  'signature-not-checkable': 'diese Kopie ist nicht genau',
  'spf-unknown': 'SPF konnte nicht geprüft werden und hätte es klären können',
  'dkim-unknown': 'eine Signatur konnte nicht geprüft werden und hätte es klären können',
  'too-many': 'die Nachricht hat mehr Signaturen, als geprüft werden',
  'chain-broken': 'Felder der Kette fehlen',
  'not-mail': 'dies ist keine Mail',
  dns: 'DNS hat nicht geantwortet',
};

export const refusals: Words['refusals'] = {
  empty: {
    what: 'Es steht nichts darin',
    instead:
      'Wählen Sie die als .eml-Datei gespeicherte Nachricht, oder fügen Sie den Quelltext ein.',
  },
  binary: {
    what: 'Dies ist ein Bild, ein Dokument oder ein Archiv, keine Mail',
    instead: 'Wählen Sie die als .eml-Datei gespeicherte Nachricht, kein Bildschirmfoto davon.',
  },
  html: {
    what: 'Dies ist eine Webseite, vielleicht eine Anmeldeseite, keine Mail',
    instead:
      'Melden Sie sich wieder an und nehmen Sie den Quelltext der Nachricht, oder speichern Sie sie als .eml-Datei.',
  },
  json: {
    what: 'Dies sind JSON-Daten, keine Mail',
    instead:
      'Wählen Sie die als .eml-Datei gespeicherte Nachricht, oder fügen Sie den Quelltext ein.',
  },
  'no-header-field': {
    what: 'Dieser Text hat keine Kopfzeilen, ist also nicht der Quelltext einer Mail',
    instead:
      'Kopieren Sie den ganzen Quelltext, ab der ersten Zeile (etwa „Received:“), nicht nur den Text, den Sie lesen.',
  },
};

/** What would make the diagnosis surer. */
export const raises: Words['raises'] = {
  'dns-on': 'Mehr Gewissheit mit eingeschaltetem DNS.',
  'dns-again': 'Mehr Gewissheit, sobald DNS antwortet: Versuchen Sie es später noch einmal.',
  'exact-copy':
    'Mehr Gewissheit mit einer genauen Kopie: Speichern Sie die Nachricht als .eml-Datei.',
  'full-source': 'Mehr Gewissheit mit dem ganzen Quelltext aus dem Postfach, in dem sie ankam.',
  'name-receiver':
    'Mehr Gewissheit, wenn Sie in den Einstellungen Ihren eigenen Mail-Dienst nennen.',
  'know-forwarder': 'Mehr Gewissheit, wenn Sie wissen, wer sie weitergegeben hat.',
  'ask-sender':
    'Mehr Gewissheit, wenn der Absender sie, auf anderem Weg gefragt, bestätigt oder bestreitet.',
  'ask-refuser': 'Mehr Gewissheit, wenn der Administrator des ablehnenden Servers den Grund nennt.',
};
