import type { Words } from '../words.ts';

export const levels: Words['levels'] = {
  danger: 'Gevaar',
  caution: 'Pas op',
  fine: 'Afzender is echt',
  unknown: 'Onduidelijk',
};

export const differences: Words['differences'] = {
  'key-no-longer-published':
    'De sleutel is niet meer gepubliceerd; toen de mail aankwam, was hij dat wel.',
  'key-changed': 'De sleutel is nu een andere, of een ondertekende regel is sindsdien gewijzigd.',
  'dns-failing': 'DNS antwoordde nu niet.',
  'dns-failed-then': 'DNS gaf de ontvanger toen geen antwoord.',
  'dns-changed': 'Het record in DNS is nu een ander dan toen de mail aankwam.',
  'copy-not-exact': 'Deze kopie is niet exact, dus ze kan dat niet opnieuw tonen.',
  'rewritten-since':
    'Het postvak heeft de mail gewijzigd nadat die bij aankomst was gecontroleerd.',
  list: 'Dat is geschreven voordat een mailinglijst de mail doorgaf.',
  forwarded: 'Dat is geschreven voordat de mail werd doorgestuurd.',
  'other-hop': 'Dat gaat over een andere server of een ander adres dan nu is gecontroleerd.',
  'receiver-lenient': 'De ontvanger is soepeler dan de standaard.',
  'receiver-older-edition': 'De ontvanger volgt de oudere versie van DMARC.',
  'receiver-own-rule': 'De ontvanger volgde een eigen regel.',
  'receiver-infers': 'De ontvanger leidde het af uit wat hij verder van de afzender weet.',
  'receiver-allows': 'Een uitzondering liet het binnen, wat er ook was gevonden.',
  'forged-stamp': 'De mail bracht dat resultaat mee; je maildienst heeft het niet geschreven.',
  'writer-unknown': 'Uit niets blijkt dat je maildienst dat resultaat heeft geschreven.',
  unexplained: 'Niets in de mail of in DNS zegt waarom.',
};

// What the protocols call their results stays as it is; these stand beside or instead of them.
export const results: Words['results'] = new Map([
  ['pending', 'gevraagd …'],
  ['skipped', 'niet gecontroleerd'],
  ['temperror', 'geen antwoord'],
  ['body-hash-mismatch', 'tekst gewijzigd'],
  ['signature-mismatch', 'ondertekende velden gewijzigd'],
  ['key-missing', 'sleutel niet meer in DNS'],
  ['key-revoked', 'sleutel ingetrokken'],
  ['key-unusable', 'sleutel niet bruikbaar'],
  ['key-too-short', 'sleutel te kort'],
  ['algorithm-refused', 'verouderd algoritme'],
  ['algorithm-unknown', 'onbekend algoritme'],
  ['expired', 'handtekening verlopen'],
  ['syntax', 'handtekening verkeerd van vorm'],
  ['tag-missing', 'handtekening onvolledig'],
  ['version-unknown', 'onbekende versie'],
  ['identity-mismatch', 'ondertekend voor een ander domein'],
  ['from-not-signed', 'ondertekent From niet'],
  ['dns', 'geen antwoord'],
]);

export const reasons: Words['reasons'] = {
  'no-resolver': 'DNS staat uit',
  'no-address': 'het bericht zegt niet welk adres het heeft verstuurd',
  'no-sender': 'het bericht zegt niet welke afzender op de envelop stond',
  'no-from-domain': 'From noemt niet precies één domein',
  'never-asked': 'de naam is intern, dus DNS wordt er niet naar gevraagd',
  withheld: 'de vraag zou de naam van de afzender hebben bevat',
  'body-not-checkable': 'deze kopie heeft geen tekst, of niet de ondertekende',
  'signature-not-checkable': 'deze kopie is niet exact',
  'spf-unknown': 'SPF kon niet worden gecontroleerd, en had uitsluitsel kunnen geven',
  'dkim-unknown': 'een handtekening kon niet worden gecontroleerd, en had uitsluitsel kunnen geven',
  'too-many': 'het bericht heeft meer handtekeningen dan worden gecontroleerd',
  'chain-broken': 'er ontbreken velden van de keten',
  'not-mail': 'dit is geen mail',
  dns: 'DNS antwoordde niet',
};

export const refusals: Words['refusals'] = {
  empty: {
    what: 'Er staat niets in',
    instead: 'Kies het bericht dat als .eml-bestand is opgeslagen, of plak de bron ervan.',
  },
  binary: {
    what: 'Dit is een afbeelding, een document of een archief, geen mail',
    instead: 'Kies het bericht dat als .eml-bestand is opgeslagen, geen schermafbeelding ervan.',
  },
  html: {
    what: 'Dit is een webpagina, misschien een aanmeldpagina, geen mail',
    instead: 'Meld je opnieuw aan en neem de bron van het bericht, of sla het op als .eml-bestand.',
  },
  json: {
    what: 'Dit zijn JSON-gegevens, geen mail',
    instead: 'Kies het bericht dat als .eml-bestand is opgeslagen, of plak de bron ervan.',
  },
  'no-header-field': {
    what: 'Deze tekst heeft geen headervelden, en is dus niet de bron van een mail',
    instead:
      'Kopieer de hele bron, vanaf de eerste regel (zoals ‘Received:’), niet alleen de tekst die je leest.',
  },
};

/** What would make the diagnosis surer. */
export const raises: Words['raises'] = {
  'dns-on': 'Zekerder met DNS aan.',
  'dns-again': 'Zekerder zodra DNS antwoordt: probeer het later opnieuw.',
  'exact-copy': 'Zekerder met een exacte kopie: sla het bericht op als .eml-bestand.',
  'full-source': 'Zekerder met de hele bron, uit het postvak waarin het aankwam.',
  'name-receiver': 'Zekerder als je in de instellingen je eigen maildienst noemt.',
  'know-forwarder': 'Zekerder als je weet wie het heeft doorgegeven.',
  'ask-sender':
    'Zekerder als de afzender het, op een andere manier gevraagd, bevestigt of ontkent.',
  'ask-refuser': 'Zekerder als de beheerder van de server die het weigerde zegt waarom.',
};
