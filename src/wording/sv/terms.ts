import type { Words } from '../words.ts';

export const levels: Words['levels'] = {
  danger: 'Fara',
  caution: 'Var försiktig',
  fine: 'Avsändaren är äkta',
  unknown: 'Går inte att avgöra',
};

export const differences: Words['differences'] = {
  'key-no-longer-published': 'Nyckeln är inte längre publicerad; det var den när mejlet kom.',
  'key-changed': 'Nyckeln är en annan nu, eller så har en signerad rad ändrats sedan dess.',
  'dns-failing': 'DNS svarade inte nu.',
  'dns-failed-then': 'DNS gav inte den mottagande servern något svar då.',
  'dns-changed': 'Posten i DNS är en annan nu än när mejlet kom.',
  'copy-not-exact': 'Den här kopian är inte exakt, så den kan inte visa det igen.',
  'rewritten-since': 'Postlådan ändrade mejlet efter kontrollen vid ankomsten.',
  list: 'Det skrevs innan en e-postlista skickade mejlet vidare.',
  forwarded: 'Det skrevs innan mejlet vidarebefordrades.',
  'other-hop': 'Det gäller en annan server eller adress än den som kontrolleras nu.',
  'receiver-lenient': 'Den mottagande servern är mer tillåtande än standarden.',
  'receiver-older-edition': 'Den mottagande servern följer den äldre utgåvan av DMARC.',
  'receiver-own-rule': 'Den mottagande servern gick efter en egen regel.',
  'receiver-infers':
    'Den mottagande servern slöt sig till det av vad den i övrigt vet om avsändaren.',
  'receiver-allows': 'Ett undantag släppte in det, vad som än hittades.',
  'forged-stamp': 'Mejlet hade det resultatet med sig; din e-posttjänst skrev det inte.',
  'writer-unknown': 'Inget visar att din e-posttjänst skrev det resultatet.',
  unexplained: 'Inget i mejlet eller i DNS visar varför.',
};

// What the protocols call their results stays as it is; these stand beside or instead of them.
export const results: Words['results'] = new Map([
  ['pending', 'frågar …'],
  ['skipped', 'inte kontrollerat'],
  ['temperror', 'inget svar'],
  ['body-hash-mismatch', 'texten ändrad'],
  ['signature-mismatch', 'signerade fält ändrade'],
  ['key-missing', 'nyckeln inte kvar i DNS'],
  ['key-revoked', 'nyckeln återkallad'],
  ['key-unusable', 'nyckeln oanvändbar'],
  ['key-too-short', 'nyckeln för kort'],
  ['algorithm-refused', 'föråldrad algoritm'],
  ['algorithm-unknown', 'okänd algoritm'],
  ['expired', 'signaturen har gått ut'],
  ['syntax', 'signaturen felskriven'],
  ['tag-missing', 'signaturen ofullständig'],
  ['version-unknown', 'okänd version'],
  ['identity-mismatch', 'signerat för annan domän'],
  ['from-not-signed', 'signerar inte From'],
  ['dns', 'inget svar'],
]);

export const reasons: Words['reasons'] = {
  'no-resolver': 'DNS är avstängt',
  'no-address': 'meddelandet visar inte vilken adress som skickade det',
  'no-sender': 'meddelandet visar inte sin kuvertavsändare',
  'no-from-domain': 'From anger inte exakt en domän',
  'never-asked': 'namnet är internt, så DNS tillfrågas inte om det',
  withheld: 'frågan skulle ha innehållit avsändarens namn',
  'body-not-checkable': 'den här kopian har ingen text, eller inte den som signerades',
  'signature-not-checkable': 'den här kopian är inte exakt',
  'spf-unknown': 'SPF gick inte att kontrollera, och kunde ha avgjort det',
  'dkim-unknown': 'en signatur gick inte att kontrollera, och kunde ha avgjort det',
  'too-many': 'meddelandet har fler signaturer än vad som kontrolleras',
  'chain-broken': 'fält i kedjan saknas',
  'not-mail': 'detta är inget mejl',
  dns: 'DNS svarade inte',
};

export const refusals: Words['refusals'] = {
  empty: {
    what: 'Det är tomt',
    instead: 'Välj meddelandet sparat som en .eml-fil, eller klistra in dess källkod.',
  },
  binary: {
    what: 'Detta är en bild, ett dokument eller ett arkiv, inte ett mejl',
    instead: 'Välj meddelandet sparat som en .eml-fil, inte en skärmbild av det.',
  },
  html: {
    what: 'Detta är en webbsida, kanske en inloggningssida, inte ett mejl',
    instead: 'Logga in igen och ta meddelandets källkod, eller spara det som en .eml-fil.',
  },
  json: {
    what: 'Detta är JSON-data, inte ett mejl',
    instead: 'Välj meddelandet sparat som en .eml-fil, eller klistra in dess källkod.',
  },
  'no-header-field': {
    what: 'Den här texten har inga huvudfält, så den är inte källkoden till ett mejl',
    instead:
      'Kopiera hela källkoden, från första raden (till exempel ”Received:”), inte bara texten som du läser.',
  },
};

/** What would make the diagnosis surer. */
export const raises: Words['raises'] = {
  'dns-on': 'Säkrare med DNS påslaget.',
  'dns-again': 'Säkrare när DNS svarar: försök igen senare.',
  'exact-copy': 'Säkrare med en exakt kopia: spara mejlet som .eml-fil.',
  'full-source': 'Säkrare med hela källkoden, från postlådan som det kom till.',
  'name-receiver': 'Säkrare när du anger din egen e-posttjänst i inställningarna.',
  'know-forwarder': 'Säkrare om du vet vem som skickade det vidare.',
  'ask-sender': 'Säkrare när avsändaren, tillfrågad på annat sätt, bekräftar eller förnekar det.',
  'ask-refuser': 'Säkrare när den som sköter servern som avvisade det säger varför.',
};
