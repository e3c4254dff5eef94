import type { CauseWords } from '../words.ts';
import {
  askAnotherWay,
  from,
  imitated,
  ip,
  isStyled,
  nothingToMend,
  passing,
  protect,
  service,
} from './cause-phrases.ts';

/** Nothing is known of the sender; the receiver marked the message for another reason. */
const flaggedOnly = (how: string): CauseWords => ({
  label: 'Markeret',
  summary: (report) =>
    `${service(report, 'Din mailtjeneste')} markerede denne mail ${how}; hvem der sendte den, vides ikke`,
  why: () =>
    'Markeringen gælder det, tjenesten fandt i meddelelsen eller om dens server, og ikke hvem der sendte den.',
  recipient: askAnotherWay,
  helpDesk: () =>
    'Se på spamrapporten og politikkerne. Autentificeringen er ikke grunden til, at den blev markeret, og frikender den heller ikke.',
  senderAdmin: () =>
    'Se på indhold, klager og omdømme; sørg for, at SPF, DKIM og DMARC giver pass.',
});

/** DNS kept the receiver from it. */
const onlyTemporary: CauseWords = {
  label: 'Kan ikke afgøres',
  summary: (report) =>
    `${service(report, 'Din mailtjeneste')} kunne ikke kontrollere afsenderen, da mailen kom`,
  why: () =>
    'DNS gav den intet svar. Et spørgsmål, der ikke får svar, er ikke tegn på forfalskning.',
  recipient: () => 'Behandl afsenderen som ukendt. Kontrolleres den igen nu, kan den blive kendt.',
  helpDesk: () =>
    'Kontrollér nu, med DNS; se så på navneserverne for afsenderens domæne og på jeres egen resolver.',
  senderAdmin: () => 'Sørg for, at jeres navneservere svarer overalt fra.',
};

/** Causes that rest on what a receiver wrote, or that say who was posed as. */
export const toldCauses = {
  'implicit-only': {
    label: 'Sluttet, ikke bevist',
    summary: (report) =>
      `${service(report, 'Din mailtjeneste')} slutter, at ${from(report)} sendte denne mail`,
    why: (report) =>
      `SPF, DKIM og DMARC afgør det ikke; ${service(report)} gik efter anden viden om ${from(report)}.`,
    recipient: () =>
      'Intet blev markeret, og kun lidt er bevist. Vær forsigtig med det, mailen beder dig om.',
    helpDesk: (report) =>
      `Svagere end DMARC: et domæne uden post, eller med en defekt, består på den måde. Bed ${from(report)} om at publicere en.`,
    senderAdmin: protect,
  },
  'arc-trusted': {
    label: 'Nogen står inde for den',
    summary: (report) =>
      `En betroet videresendende server står inde for, at ${from(report)} sendte denne mail`,
    why: (report) =>
      `${service(report, 'Din mailtjeneste')} tror på forseglingen (ARC) fra en server, der havde meddelelsen før og fandt den ægte.`,
    recipient: () => 'Intet blev markeret. Den nåede dig gennem nogen, der sendte den videre.',
    helpDesk: () =>
      'Fejlen efter videresendelsen forklares af forseglerens resultater. Der er ikke brug for en undtagelse.',
    senderAdmin: nothingToMend,
  },
  'ms-distrusts-although-dmarc-pass': {
    label: 'Består kontrollen, men mistros',
    summary: (report) =>
      `${from(report)} består kontrollen, og ${service(report)} har alligevel mistillid til den`,
    why: (report) =>
      `DMARC giver pass. ${service(report, 'Mailtjenesten')} vejer mere end det og fandt parret af afsender og server mistænkeligt.`,
    recipient: (report) =>
      `Vær forsigtig. Hvis det er vigtigt, så spørg ${from(report)} via et nummer eller en adresse, du allerede kender.`,
    helpDesk: () =>
      'Kun hvis I kender begge: tillad parret af domæne og afsendende infrastruktur (New-TenantAllowBlockListSpoofItems), og ikke mere end det. Det lukker enhver mail fra det par ind.',
    senderAdmin: () => 'Send fra ét sted, jævnt, og med både SPF og DKIM for domænet i From.',
  },
  'intra-org-spoof': {
    label: 'Foregiver at komme indefra',
    summary: (report) =>
      `Den angiver at være fra jeres eget domæne ${from(report)}, og intet viser det`,
    why: (report) =>
      `Den kom udefra (${ip(report)}) og bestod hverken SPF eller DKIM for ${from(report)}.`,
    recipient: () =>
      'Stol ikke på den som mail fra en kollega eller fra dig selv. Spørg kollegaen pr. telefon.',
    helpDesk: (report) =>
      `Er ${ip(report)} en scanner, et websted eller en tjeneste hos jer? Så giv den en connector eller autentificeret SMTP, og SPF eller DKIM. Hvis ikke, er den forfalsket: rapportér den, og overvej RejectDirectSend.`,
    senderAdmin: protect,
  },
  'dmarc-missing': {
    label: 'Afsenderen er ikke bevist',
    summary: (report) => `${from(report)} publicerer intet, som dets mail kunne genkendes på`,
    why: (report) =>
      `${service(report, 'Din mailtjeneste')} fandt intet bevis, som den stoler på, og ${from(report)} har ingen DMARC-post, som ville sige, hvordan det skal bedømmes.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Den kom fra ${ip(report)}. Spørg ${from(report)}, om det er deres, og bed dem om at publicere DMARC.`,
    senderAdmin: protect,
  },
  'forward-breaks-auth': {
    label: 'Videresendt',
    summary: (report) => `Den blev videresendt; intet viser længere, at ${from(report)} sendte den`,
    why: (report) =>
      `${passing(report, 'Et andet domæne')} sendte den til dig. Videresendelse bryder SPF og tit signaturen; enhver kunne påstå at have videresendt den.`,
    recipient: (report) =>
      `Hvis du selv har sat videresendelsen op, er det sandsynligvis det, som ${from(report)} sendte. Hvis ikke, så gå ikke efter afsenderen.`,
    helpDesk: () =>
      'Er den videresendende server kendt? Gør den til en betroet ARC-forsegler, eller hent mailen dér i stedet for at videresende den.',
    senderAdmin: () => 'Signér med DKIM: det overlever videresendelse, der ikke ændrer noget.',
  },
  'gateway-complex-routing': {
    label: 'Kan ikke afgøres',
    summary: () => 'Jeres egen gateway står mellem afsenderen og kontrollerne',
    why: (report) =>
      `${service(report, 'Din mailtjeneste')} så gatewayens adresse og ikke afsenderens, så dens SPF siger intet.`,
    recipient: () => 'Behandl afsenderen som ukendt.',
    helpDesk: () =>
      'Slå Enhanced Filtering for Connectors til, eller gør gatewayen til en betroet ARC-forsegler; lad Microsoft 365 tilføje ansvarsfraskrivelserne.',
    senderAdmin: nothingToMend,
  },
  'override-allowed': {
    label: 'Lukket ind ved en undtagelse',
    summary: () => 'En undtagelse lukkede denne mail ind; det viser ikke, hvem der sendte den',
    why: () =>
      'En tilladelse, en regel eller en sikker afsender fik filtrene til at lade den passere.',
    recipient: askAnotherWay,
    helpDesk: () =>
      'Find undtagelsen (liste over tilladte, mailflowregel, sikre afsendere), og gør den snævrere: den lukker enhver forfalskning ind, der ser ens ud. Kontrollen for malware springes aldrig over.',
    senderAdmin: nothingToMend,
  },
  'lookalike-domain': {
    label: 'Ligner en andens',
    summary: (report) =>
      isStyled(report)
        ? `${imitated(report)} er skrevet med bogstaver, som intet domæne har`
        : `${imitated(report)} ligner en andens domæne, men er det ikke`,
    why: (report) =>
      isStyled(report)
        ? 'Ingen kan have et sådant domæne. Nogle programmer læser det som det almindelige ved siden af, hvis ejer ikke har skrevet det sådan.'
        : `Enhver kan registrere et domæne og bestå alle kontroller. At den virkelig er fra ${imitated(report)}, siger intet om ærlighed.`,
    recipient: (report) =>
      `Læs ${imitated(report)} bogstav for bogstav. Lad være med at åbne, betale eller svare; gå til det sted, du kender, ved selv at skrive adressen.`,
    helpDesk: (report) =>
      isStyled(report)
        ? 'Blokér ikke det almindelige domæne: det er det, der efterlignes. Anmeld mailen, og afvis From-felter med sådanne bogstaver.'
        : 'Blokér domænet, og anmeld det til dets registrator. Sig det til den, det efterligner. SPF, DKIM og DMARC giver pass for et sådant domæne og beviser intet.',
    senderAdmin: (report) =>
      isStyled(report)
        ? nothingToMend()
        : 'For den, der efterlignes: registrér de nærmeste varianter, og hold øje med nye.',
  },
  'display-name-spoof': {
    label: 'Udgiver sig for en anden',
    summary: (report) => `Navnet viser en anden afsender end adressen, ${from(report)}`,
    why: () =>
      'Et navn er, hvad afsenderen end skriver. Programmer viser det stort, og adressen småt eller slet ikke.',
    recipient: (report) => `Gå efter adressen, ikke efter navnet. ${askAnotherWay(report)}`,
    helpDesk: () =>
      'Rapportér den, og føj personen eller varemærket til beskyttelsen mod repræsentation (impersonation). Sæt den ikke på listen over tilladte.',
    senderAdmin: () => 'Skriv ikke adresser eller andre navne i dit eget viste navn.',
  },
  'spf-temperror': onlyTemporary,
  'dkim-key-timeout': onlyTemporary,
  'dmarc-temperror': onlyTemporary,
  'content-spam': flaggedOnly('som spam'),
  'content-policy': flaggedOnly('som farlig'),
  phishing: flaggedOnly('som phishing'),
  bulk: flaggedOnly('som masseudsendelse'),
  'policy-rule': flaggedOnly('og afviste den'),
  'user-block': {
    ...flaggedOnly('fordi du blokerer den'),
    recipient: () =>
      'Du blokerer denne afsender. Hvis det er en fejl, så fjern den fra listen over blokerede afsendere.',
    helpDesk: () => 'Se på postkassens blokerede afsendere (Get-MailboxJunkEmailConfiguration).',
  },
  'recipient-org-block': {
    ...flaggedOnly('fordi din organisation blokerer den'),
    helpDesk: () => 'Se på organisationens blokeringer; fjern en, der er forkert.',
  },
  'own-sent': {
    label: 'Aldrig sendt som mail',
    summary: () =>
      'Ingen mailserver har behandlet denne mail: en kladde eller en kopi af det, der blev sendt',
    why: () => 'Hver server, der modtager en meddelelse, skriver en linje øverst. Her er ingen.',
    recipient: () =>
      'Hvis den ligger i din egen mappe Sendt post eller Kladder, er det, som det skal være.',
    helpDesk: () =>
      'Der er ikke noget at kontrollere: hent kildeteksten til meddelelsen, som den nåede frem til modtageren.',
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
