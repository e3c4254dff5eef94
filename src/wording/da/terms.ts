import type { Words } from '../words.ts';

export const levels: Words['levels'] = {
  danger: 'Fare',
  caution: 'Vær forsigtig',
  fine: 'Afsenderen er ægte',
  unknown: 'Kan ikke afgøres',
};

export const differences: Words['differences'] = {
  'key-no-longer-published': 'Nøglen er ikke længere publiceret; det var den, da mailen kom.',
  'key-changed': 'Nøglen er en anden nu, eller en signeret linje er ændret siden da.',
  'dns-failing': 'DNS svarede ikke nu.',
  'dns-failed-then': 'DNS gav dengang den modtagende server intet svar.',
  'dns-changed': 'Posten i DNS er en anden nu, end da mailen kom.',
  'copy-not-exact': 'Denne kopi er ikke nøjagtig, så den kan ikke vise det igen.',
  'rewritten-since': 'Postkassen ændrede mailen, efter at den blev kontrolleret ved ankomsten.',
  list: 'Det blev skrevet, før en mailliste sendte mailen videre.',
  forwarded: 'Det blev skrevet, før mailen blev videresendt.',
  'other-hop': 'Det drejer sig om en anden server eller adresse end den, der kontrolleres nu.',
  'receiver-lenient': 'Den modtagende server er mere lempelig end standarden.',
  'receiver-older-edition': 'Den modtagende server går efter den ældre udgave af DMARC.',
  'receiver-own-rule': 'Den modtagende server gik efter sin egen regel.',
  'receiver-infers': 'Den modtagende server sluttede det af, hvad den ellers ved om afsenderen.',
  'receiver-allows': 'En undtagelse lukkede den ind, uanset hvad der blev fundet.',
  'forged-stamp': 'Mailen havde det resultat med sig; din mailtjeneste skrev det ikke.',
  'writer-unknown': 'Intet viser, at din mailtjeneste skrev det resultat.',
  unexplained: 'Intet i mailen eller i DNS viser hvorfor.',
};

// What the protocols call their results stays as it is; these stand beside or instead of them.
export const results: Words['results'] = new Map([
  ['pending', 'spørger …'],
  ['skipped', 'ikke kontrolleret'],
  ['temperror', 'intet svar'],
  ['body-hash-mismatch', 'teksten ændret'],
  ['signature-mismatch', 'signerede felter ændret'],
  ['key-missing', 'nøglen ikke mere i DNS'],
  ['key-revoked', 'nøglen trukket tilbage'],
  ['key-unusable', 'nøglen kan ikke bruges'],
  ['key-too-short', 'nøglen for kort'],
  ['algorithm-refused', 'forældet algoritme'],
  ['algorithm-unknown', 'ukendt algoritme'],
  ['expired', 'signaturen udløbet'],
  ['syntax', 'signaturen fejlskrevet'],
  ['tag-missing', 'signaturen ufuldstændig'],
  ['version-unknown', 'ukendt version'],
  ['identity-mismatch', 'gælder et andet domæne'],
  ['from-not-signed', 'signerer ikke From'],
  ['dns', 'intet svar'],
]);

export const reasons: Words['reasons'] = {
  'no-resolver': 'DNS er slået fra',
  'no-address': 'meddelelsen viser ikke, hvilken adresse der sendte den',
  'no-sender': 'meddelelsen viser ikke sin kuvertafsender',
  'no-from-domain': 'From nævner ikke præcis ét domæne',
  'never-asked': 'navnet er internt, så DNS bliver ikke spurgt om det',
  withheld: 'spørgsmålet ville have indeholdt afsenderens navn',
  'body-not-checkable': 'denne kopi har ingen tekst eller ikke den, der blev signeret',
  'signature-not-checkable': 'denne kopi er ikke nøjagtig',
  'spf-unknown': 'SPF kunne ikke kontrolleres og kunne have afgjort det',
  'dkim-unknown': 'en signatur kunne ikke kontrolleres og kunne have afgjort det',
  'too-many': 'meddelelsen har flere signaturer, end der kontrolleres',
  'chain-broken': 'felter i kæden mangler',
  'not-mail': 'dette er ikke en mail',
  dns: 'DNS svarede ikke',
};

export const refusals: Words['refusals'] = {
  empty: {
    what: 'Der er intet i den',
    instead: 'Vælg meddelelsen gemt som en .eml-fil, eller indsæt dens kildetekst.',
  },
  binary: {
    what: 'Dette er et billede, et dokument eller et arkiv, ikke en mail',
    instead: 'Vælg meddelelsen gemt som en .eml-fil, ikke et skærmbillede af den.',
  },
  html: {
    what: 'Dette er en webside, måske en side til at logge på, ikke en mail',
    instead: 'Log på igen, og tag meddelelsens kildetekst, eller gem den som en .eml-fil.',
  },
  json: {
    what: 'Dette er JSON-data, ikke en mail',
    instead: 'Vælg meddelelsen gemt som en .eml-fil, eller indsæt dens kildetekst.',
  },
  'no-header-field': {
    what: 'Denne tekst har ingen headerfelter, så den er ikke kildeteksten til en mail',
    instead:
      'Kopiér hele kildeteksten fra første linje (for eksempel ”Received:”), ikke kun den tekst, du læser.',
  },
};

/** What would make the diagnosis surer. */
export const raises: Words['raises'] = {
  'dns-on': 'Sikrere med DNS slået til.',
  'dns-again': 'Sikrere, når DNS svarer: prøv igen senere.',
  'exact-copy': 'Sikrere med en nøjagtig kopi: gem meddelelsen som en .eml-fil.',
  'full-source': 'Sikrere med hele kildeteksten fra den postkasse, den kom til.',
  'name-receiver': 'Sikrere, når du angiver din egen mailtjeneste i indstillingerne.',
  'know-forwarder': 'Sikrere, hvis du ved, hvem der sendte den videre.',
  'ask-sender': 'Sikrere, når afsenderen, spurgt ad anden vej, bekræfter eller benægter den.',
  'ask-refuser': 'Sikrere, når den, der driver serveren, som afviste den, siger hvorfor.',
};
