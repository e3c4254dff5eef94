import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Refused for what is in it, by a rule, or for the recipient. */
export const recipient = {
  'content-spam': {
    title: 'Afvist: den lignede spam',
    why: 'Årsagen er indholdet, ikke hvem der sendte den.',
    recipient:
      'Skriv den på ny, med færre links og vedhæftede filer, eller spørg på en anden måde.',
    helpDesk: 'Bed modtagerens administrator om at rapportere den som fejlagtigt afvist.',
    senderAdmin: 'Se på indhold, links og klager.',
  },
  'content-policy': {
    title: 'Afvist: noget i den er ikke tilladt dér',
    why: 'Årsagen er en vedhæftet fil, et virusfund eller en regel om indhold.',
    recipient: 'Send et link i stedet for den vedhæftede fil, eller spørg, hvad de tillader.',
    helpDesk: 'Kontrollér først den vedhæftede fil for malware.',
    senderAdmin: 'Der er ikke noget ved autentificeringen at rette.',
  },
  phishing: {
    title: 'Afvist: den lignede phishing',
    why: 'Modtagerens tjeneste tog den for et forsøg på at stjæle noget.',
    recipient:
      'Hvis du sendte den, så udelad links og login. Hvis ikke, er din adresse blevet brugt.',
    helpDesk: 'Se, om kontoen sendte den.',
    senderAdmin: 'Hvis kontoen er overtaget: skift dens adgangskode, afslut dens sessioner.',
  },
  'user-block': {
    title: 'Afvist: modtageren har blokeret afsenderen',
    why: 'Afsenderen står på modtagerens egen liste.',
    recipient: 'Spørg modtageren på en anden måde.',
    helpDesk: 'Kun modtageren kan ophæve det.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  'recipient-org-block': {
    title: 'Afvist: modtagerens organisation blokerer afsenderen',
    why: 'En af deres lister eller regler nævner afsenderen, domænet eller adressen.',
    recipient: askOther,
    helpDesk: 'Kun deres administrator kan ophæve det.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  'sender-org-block': {
    title: 'Din egen organisation blokerer modtageren',
    why: 'En blokering i din organisation stoppede den, før den forlod huset.',
    recipient: 'Spørg din egen administrator.',
    helpDesk: 'Gå organisationens egne blokeringer igennem.',
    senderAdmin: 'Fjern blokeringen, hvis den er forkert.',
  },
  'policy-rule': {
    title: 'Afvist af en regel',
    why: 'Serveren nævner en politik, men ikke, hvad den drejer sig om.',
    recipient: askOther,
    helpDesk: `Deres meddelelsessporing viser, hvilken regel. Yahoo og andre svarer også sådan, når DMARC fejler. ${lookUp}`,
    senderAdmin: 'Sørg for, at SPF, DKIM og DMARC giver pass; spørg så.',
  },
  'recipient-restricted': {
    title: 'Afvist: adressen modtager kun mail fra bestemte afsendere',
    why: 'En gruppe, en liste eller en postkasse, der er åben for medlemmer eller for sin egen organisation.',
    recipient: 'Bed ejeren om at lukke dig ind.',
    helpDesk: 'En indstilling i gruppen eller postkassen.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  'recipient-not-found': {
    title: 'Postkassen findes ikke, eller den modtager ikke mail',
    why: 'Modtagerens server kender ikke adressen eller har lukket den.',
    recipient: 'Kontrollér adressen, bogstav for bogstav.',
    helpDesk: 'Skrivefejl, gammel adresse fra en liste eller en postkasse, der er fjernet.',
    senderAdmin: 'Fjern den fra lister.',
  },
  'recipient-domain-not-found': {
    title: 'Modtagerens domæne blev ikke fundet',
    why: 'Det findes ikke i DNS eller har ingen mailserver, der svarer.',
    recipient: 'Kontrollér det, der står efter @.',
    helpDesk: 'Slå MX, A og AAAA for domænet op.',
    senderAdmin: 'Fjern det fra lister.',
  },
  'null-mx-recipient': {
    title: 'Modtagerens domæne siger, at det ikke modtager mail',
    why: 'Det publicerer en null MX.',
    recipient: 'Brug en anden adresse.',
    helpDesk: 'Tit en skrivefejl eller et domæne, der kun sender.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  'mailbox-full': {
    title: 'Modtagerens postkasse er fuld',
    why: 'Der er ikke plads til meddelelsen.',
    recipient: 'Giv modtageren besked på en anden måde, eller vent.',
    helpDesk: 'Der er ikke noget at rette hos afsenderen.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  'message-too-big': {
    title: 'Meddelelsen er for stor',
    why: 'Modtagerens server tager ikke imod noget af den størrelse.',
    recipient: 'Send et link i stedet for den vedhæftede fil.',
    helpDesk: 'En vedhæftet fil vokser med en tredjedel undervejs.',
    senderAdmin: 'Der er ikke noget at rette.',
  },
  'relay-denied': {
    title: 'Afvist: den server tager ikke imod mail til denne modtager',
    why: 'Den blev bedt om at sende mail videre for et domæne, der ikke er dens eget.',
    recipient: askSender,
    helpDesk: 'Domænets MX, eller afsenderens server til udgående mail, er den forkerte.',
    senderAdmin: 'Ret MX eller ruten; eller log på der, hvor du vil have mail sendt videre.',
  },
  'connector-misconfigured': {
    title: 'Afvist: den passer ikke til organisationens connector',
    why: 'Den afsendende servers adresse eller certifikat er ikke det, som connectoren angiver.',
    recipient: askSender,
    helpDesk: 'Er certifikatet eller adressen ændret?',
    senderAdmin: 'Bring connectoren ajour.',
  },
} satisfies Record<string, BounceWords>;
