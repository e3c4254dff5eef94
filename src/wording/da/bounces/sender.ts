import type { BounceWords } from '../../words.ts';
import { askSender, lookUp } from './steps.ts';

/** Refused for the sending account, server, header or address, or for its name with others. */
export const sender = {
  'send-as-denied': {
    title: 'Afvist: kontoen må ikke sende under den adresse',
    why: 'Adressen i From er ikke en, som brugeren, der er logget på, eller kontoen hos tjenesten må bruge.',
    recipient: 'Vælg din egen adresse som afsender, eller bed om ret til at bruge den anden.',
    helpDesk: 'Sammenlign login med adressen i From.',
    senderAdmin: 'Giv retten ”Send som”, bekræft adressen hos tjenesten, eller ret From.',
  },
  'auth-required': {
    title: 'Afvist: afsenderen loggede ikke på',
    why: 'Serveren tager kun imod mail til andre fra den, der har logget på.',
    recipient: 'Slå login til for udgående mail i dit mailprogram.',
    helpDesk: 'Kontrollér server, port 587 eller 465 og programmets eller enhedens login.',
    senderAdmin: 'Tillad SMTP AUTH for enhedens konto, eller brug en connector.',
  },
  'ptr-missing': {
    title: 'Afvist: den afsendende server har intet gyldigt navn',
    why: 'Dens adresse har ingen PTR-post, eller navnet i den fører ikke tilbage til adressen.',
    recipient: askSender,
    helpDesk: 'Slå PTR-posten for adressen i svaret op, og derefter adressen for det navn.',
    senderAdmin:
      'Bed den, der leverer adressen, om at sætte PTR-posten, og lad dens navn føre tilbage; eller send over IPv4 eller gennem en anden server.',
  },
  'helo-bad': {
    title: 'Afvist: den afsendende server opgav ikke sit rette navn',
    why: 'Navnet efter HELO eller EHLO er ikke et navn eller findes ikke i DNS.',
    recipient: askSender,
    helpDesk: 'Fejlen ligger i serverens opsætning, ikke i meddelelsen.',
    senderAdmin: 'Lad serveren hilse med sit fulde navn, et, der kan slås op.',
  },
  'from-malformed': {
    title: 'Afvist: From-linjen er ikke gyldig',
    why: 'Den har ingen gyldig adresse, eller flere, eller står der to gange.',
    recipient: 'Fortæl det til den, der driver det program, som skrev den.',
    helpDesk: lookUp,
    senderAdmin: 'Skriv præcis én From: ”Navn” <lokal@domæne>.',
  },
  'header-noncompliant': {
    title: 'Afvist: headeren bryder reglerne for mail',
    why: 'Et felt mangler, står der to gange eller er skrevet forkert.',
    recipient: 'Fortæl det til den, der driver det program, som skrev den.',
    helpDesk: lookUp,
    senderAdmin:
      'Ret programmet: ét af hvert felt, ingen enlige linjeskifttegn, andre bogstaver kodet.',
  },
  'null-mx-sender': {
    title: 'Afvist: afsenderens domæne siger, at det ikke modtager mail',
    why: 'Det publicerer en null MX, så ingen kunne få besked om en fejl.',
    recipient: askSender,
    helpDesk: 'Slå MX-posten for returadressen op: ”0 .” er en null MX.',
    senderAdmin: 'Send fra et domæne, der kan modtage afvisninger, eller fjern null MX.',
  },
  'sender-domain-not-found': {
    title: 'Afvist: afsenderens domæne blev ikke fundet',
    why: 'Domænet i returadressen eller i From findes ikke i DNS eller har ingen mailserver.',
    recipient: 'Se på din egen afsenderadresse: er domænet stavet rigtigt?',
    helpDesk: 'Slå MX, A og AAAA for afsenderens domæne op.',
    senderAdmin: 'Ret adressen, eller giv domænet dets MX- eller adresseposter.',
  },
  'sender-address-invalid': {
    title: 'Afvist: afsenderens adresse bliver ikke godtaget',
    why: 'Returadressen er ikke gyldig, eller modtagerens server fandt ingen sådan afsender.',
    recipient: 'Se på din egen afsenderadresse: er den stavet rigtigt, og kan den modtage mail?',
    helpDesk: 'Sammenlign returadressen med den, der er indstillet i programmet eller enheden.',
    senderAdmin: 'Indstil en fuld returadresse, der findes.',
  },
  'ipv6-not-accepted': {
    title: 'Afvist: modtageren tager ikke imod mail over IPv6',
    why: 'Exchange Online tager kun imod mail over IPv6 fra fremmede, hvis organisationen har bedt om det.',
    recipient: 'At sende den igen over IPv4 virker; det kan din mailtjeneste gøre.',
    helpDesk: 'Modtagerens administrator beder Microsofts support om at slå det til.',
    senderAdmin: 'Send over IPv4 til dette domæne.',
  },
  'ip-blocklist': {
    title: 'Afvist: den afsendende server står på en blokeringsliste',
    why: 'Listen gælder adresser. Hvem der skrev meddelelsen, er ikke årsagen.',
    recipient: askSender,
    helpDesk: 'Hvis adresse står i svaret: jeres egen eller en, der deles med andre?',
    senderAdmin:
      'Find ud af, hvorfor den kom på listen (en overtaget konto, spam), ret det, og bed så listen om at fjerne den.',
  },
  'domain-blocklist': {
    title: 'Afvist: et af afsenderens domæner står på en blokeringsliste',
    why: 'Listen gælder domæner: i returadressen, i HELO eller i From.',
    recipient: askSender,
    helpDesk: 'Slå domænet op hos den liste, som svaret nævner.',
    senderAdmin: 'Ryd op i det, der førte til listen, og bed så om at blive fjernet.',
  },
  'url-blocklist': {
    title: 'Afvist: et link i meddelelsen står på en blokeringsliste',
    why: 'Ikke hvem der sendte den, men hvad den linker til.',
    recipient: 'Send den uden linket.',
    helpDesk: 'Kontrollér linkene, og omdirigeringer i dem.',
    senderAdmin: 'Se, om webstedet bag linket er hacket; bed om at få det fjernet.',
  },
  'ip-reputation': {
    title: 'Den afsendende servers adresse har et dårligt ry',
    why: 'Modtagerens tjeneste har set uønsket mail fra denne adresse.',
    recipient: askSender,
    helpDesk: 'Identiteten er ikke årsagen; se på mængde og klager.',
    senderAdmin: 'Send mindre og jævnt, kun til dem, der har bedt om det; øg så gradvist.',
  },
  'domain-reputation': {
    title: 'Afsenderens domæne har et dårligt ry',
    why: 'Modtagerens tjeneste har set uønsket mail fra dette domæne.',
    recipient: askSender,
    helpDesk: 'Identiteten er ikke årsagen; se på mængde og klager.',
    senderAdmin: 'Se i tjenestens postmaster-værktøjer; send kun til dem, der har bedt om det.',
  },
  'dynamic-ip': {
    title: 'Afvist: sendt direkte fra en hjemme- eller dynamisk adresse',
    why: 'Modtagerens server tager ikke imod mail fra sådanne adresser; den vil have udbyderens server.',
    recipient: 'Send gennem din udbyders mailserver.',
    helpDesk: 'Et program eller en enhed sender selv i stedet for gennem mailserveren.',
    senderAdmin: 'Send gennem udbyderens server.',
  },
  'open-relay': {
    title: 'Afvist: den afsendende server sender hvem som helsts mail videre',
    why: 'Den er kendt som åbent relæ eller åben proxy.',
    recipient: askSender,
    helpDesk: 'Serveren skal lukkes før alt andet.',
    senderAdmin: 'Send kun videre for egne brugere, og bed så om at blive fjernet.',
  },
  'rate-limit': {
    title: 'For meget på én gang',
    why: 'Modtagerens server begrænser, hvor meget den tager imod over en tid, eller til hvor mange modtagere.',
    recipient: 'Vent, og send den så igen til færre personer.',
    helpDesk: 'Hvis I kun har sendt lidt, kan en konto være overtaget.',
    senderAdmin: 'Send langsommere; del op efter modtagerdomæne.',
  },
  greylist: {
    title: 'Udskudt: fremmede bliver bedt om at prøve igen',
    why: 'Modtagerens server forsinker den første mail fra en afsender (greylisting).',
    recipient: 'Vent nogle minutter.',
    helpDesk: 'Der er ikke noget at rette.',
    senderAdmin: 'Lad serveren prøve igen fra samme adresse.',
  },
} satisfies Record<string, BounceWords>;
