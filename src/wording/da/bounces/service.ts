import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Stopped by a mail service, between servers, or told of in a feedback report. */
export const service = {
  'forward-blocked': {
    title: 'Automatisk videresendelse ud af huset er ikke tilladt',
    why: 'Den organisation, der videresender, har slået det fra.',
    recipient: 'Spørg din administrator.',
    helpDesk: 'Politikken for udgående spam: automatisk videresendelse.',
    senderAdmin: 'Tillad det kun for den postkasse, om overhovedet.',
  },
  'account-compromised': {
    title: 'Afsenderens konto er spærret for at sende spam',
    why: 'Dens egen mailtjeneste stoppede den.',
    recipient: 'Skift din adgangskode, og sig det til din administrator.',
    helpDesk: 'Se på dens regler, sessioner og sendte mails, før spærringen ophæves.',
    senderAdmin: 'Begrænsede enheder (Restricted entities); en anden faktor; ophæv så spærringen.',
  },
  'tenant-blocked': {
    title: 'Hele afsenderens organisation er spærret',
    why: 'Dens mailtjeneste stoppede alt, hvad den sender.',
    recipient: 'Sig det til din administrator.',
    helpDesk: 'Find den konto, der sendte spam.',
    senderAdmin: 'Ret det, og henvend dig så til udbyderens support.',
  },
  'quota-sender': {
    title: 'Afsenderens grænse er nået',
    why: 'Mailtjenesten tillader kun en vis mængde over en tid.',
    recipient: 'Vent et døgn.',
    helpDesk: 'Hvis der kun er sendt lidt, kan kontoen være overtaget.',
    senderAdmin: 'Brug en tjeneste til masseudsendelser.',
  },
  'tls-required': {
    title: 'En af serverne kunne ikke kryptere',
    why: 'Den ene side kræver TLS, og den anden tilbød det ikke, eller det mislykkedes.',
    recipient: askSender,
    helpDesk: 'Se, hvilken side der kræver det: svaret viser, hvem der talte.',
    senderAdmin: 'Slå STARTTLS til med et gyldigt certifikat.',
  },
  dane: {
    title: 'Ikke sendt: modtagerens server kunne ikke bevise, hvem den er',
    why: 'DANE: dens certifikat passer ikke til dens TLSA-post, eller DNSSEC er brudt.',
    recipient: askOther,
    helpDesk: 'Fejlen ligger hos modtageren.',
    senderAdmin: 'De skal rette TLSA-post, certifikat eller DNSSEC.',
  },
  'mta-sts': {
    title: 'Ikke sendt: modtagerens server overholder ikke sin egen politik',
    why: 'MTA-STS: dens navn eller certifikat er ikke det, som dens politik angiver.',
    recipient: askOther,
    helpDesk: 'Fejlen ligger hos modtageren.',
    senderAdmin: 'De skal rette politik eller certifikat.',
  },
  loop: {
    title: 'Meddelelsen gik i ring',
    why: 'To eller flere servere sendte den til hinanden, indtil en af dem stoppede.',
    recipient: askOther,
    helpDesk: 'Videresendelse, der peger tilbage, eller en forkert MX.',
    senderAdmin: 'Bryd ringen: regler for videresendelse, MX, connectorer.',
  },
  'temp-failure': {
    title: 'Den kunne ikke leveres endnu, eller ikke i tide',
    why: 'En server svarede ikke eller bad om et nyt forsøg senere.',
    recipient: 'Vent; hvis serveren har givet op, så send den igen.',
    helpDesk: 'Se efter det sidste svar i rapporten.',
    senderAdmin: 'Hvis det bliver ved: kan serveren nå deres på port 25?',
  },
  'server-fault': {
    title: 'En mailserver er sat forkert op eller fejlede',
    why: 'Svaret taler om serverens egen fejl.',
    recipient: 'Prøv senere; spørg så modtageren på en anden måde.',
    helpDesk: 'Se, hvis server det er.',
    senderAdmin: 'Hvis den er din: se i dens log.',
  },
  complaint: {
    title: 'En modtager kaldte denne mail uønsket',
    why: 'Modtagerens mailtjeneste giver klagen videre (feedback report).',
    recipient: 'Tag adressen af listen.',
    helpDesk: 'Det drejer sig ikke om, hvem der sendte den, men om den var ønsket.',
    senderAdmin: 'Fjern modtageren; gør det let at framelde sig.',
  },
  'not-spam': {
    title: 'En modtager sagde, at denne mail ikke er spam',
    why: 'Modtagerens mailtjeneste giver det videre (feedback report).',
    recipient: 'Der er ikke noget at gøre.',
    helpDesk: 'Der er ikke noget at gøre.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  unknown: {
    title: 'Afvist uden angiven grund',
    why: 'Svaret har en kode, der siger ”nej”, og ingen årsag.',
    recipient: askOther,
    helpDesk: `Spørg administratoren af den server, der afviste den. ${lookUp}`,
    senderAdmin: 'Sørg for, at SPF, DKIM, DMARC og omvendt DNS er i orden; spørg så.',
  },
} satisfies Record<string, BounceWords>;
