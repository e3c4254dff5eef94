import { saidToPass } from '../said-to-pass.ts';
import type { CauseWords, Words } from '../words.ts';
import {
  askAnotherWay,
  changed,
  from,
  ip,
  isAnybodys,
  isOwnHeader,
  isProved,
  nothingToMend,
  passing,
  protect,
  service,
  shown,
  signers,
} from './cause-phrases.ts';
import { toldCauses } from './causes-told.ts';
import { dkimCauses } from './dkim-causes.ts';
import { notedCauses } from './noted-causes.ts';
import { listed } from './numbers.ts';
import { recordCauses } from './record-causes.ts';
import { senderSteps } from './sender-steps.ts';

export const causes: Words['causes'] = {
  ...toldCauses,
  ...dkimCauses,
  ...recordCauses,
  ...notedCauses,
  genuine: {
    label: 'Afsenderen er ægte',
    summary: (report) => {
      if (isAnybodys(report))
        return `Det vides ikke, hvem der sendte denne mail; ifølge headeren var det ${from(report)}`;
      return isProved(report)
        ? `${from(report)} sendte denne mail`
        : `${service(report, 'Din mailtjeneste')} fandt, at ${from(report)} sendte denne mail`;
    },
    why: (report) => {
      const finding = shown(report);
      if (isAnybodys(report))
        return 'Nogen skrev i headeren, at mailen bestod sine kontroller. Intet viser, om det var din mailtjeneste, og ingen kontrol, der er foretaget nu, viser det.';
      if (!finding)
        return `${service(report, 'Din mailtjeneste')} fandt, at ${from(report)} sendte den; ingen kontrol, der er foretaget nu, viser det.`;
      const proof = finding.facts.dkim === null ? 'den afsendende adresse' : 'en gyldig signatur';
      return report.checks.dmarc.result === 'pass'
        ? `DMARC giver pass nu: ${proof} hører til ${from(report)}.`
        : `Kontrolleret nu hører ${proof} til ${from(report)}, som ikke publicerer nogen DMARC-post.`;
    },
    recipient: (report) => {
      if (isProved(report))
        return 'Intet blev markeret. Om man skal tro på det, der står i den, er et andet spørgsmål.';
      return report.diagnosis.level === 'caution'
        ? 'Intet kunne bekræftes, og noget i den maner til forsigtighed. Se på, hvad mailen beder dig om, før du gør det.'
        : 'Intet blev markeret, og intet kunne bekræftes. Se på, hvad mailen beder dig om, før du gør det.';
    },
    helpDesk: (report) =>
      isAnybodys(report)
        ? 'Kontrollér den nu, med DNS. Hvis resultaterne er fra jeres egen server, så angiv dens authserv-id i indstillingerne.'
        : 'Ingen handling. Ægte siger, hvem der sendte den, ikke at den er ærlig.',
    senderAdmin: nothingToMend,
  },
  'forged-results': {
    label: 'Forfalskede resultater',
    summary: () => 'Nogen skrev i denne mail, at den bestod sine kontroller',
    why: () =>
      'Det ”pass”, der står i headeren, er ikke din mailtjenestes. Den, der skriver sådan et, vil have, at man tror på det.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Den kom fra ${ip(report)}. Gå efter den modtagende servers egne resultater og efter de kontroller, der er foretaget nu; sørg for, at jeres servere fjerner resultater, der bærer deres navn (RFC 8601 §5).`,
    senderAdmin: nothingToMend,
  },
  'not-identity': {
    label: 'Markeret af anden årsag',
    summary: (report) =>
      isProved(report)
        ? `${from(report)} sendte denne mail; den blev markeret af en anden årsag`
        : `${service(report, 'Din mailtjeneste')} markerede denne mail, men ikke på grund af, hvem der sendte den`,
    why: (report) =>
      isProved(report)
        ? 'Hvem der sendte den, er bevist, så markeringen gælder dens indhold, mængden eller en regel.'
        : `${service(report, 'Din mailtjeneste')} fandt selv, at ${from(report)} sendte den, så markeringen gælder dens indhold, mængden eller en regel. Ingen kontrol, der er foretaget nu, viser afsenderen.`,
    recipient: (report) =>
      `${from(report)} er afsenderen, hvilket ikke siger noget om ærligheden. Se på, hvad mailen beder dig om, før du gør det.`,
    helpDesk: () =>
      'Identiteten er ikke årsagen: se på spamrapporten, politikkerne og blokeringslisterne, ikke på SPF, DKIM eller DMARC.',
    senderAdmin: () => 'Autentificeringen er i orden; se på indhold, klager og omdømme.',
  },
  'dmarc-fail-policy': {
    label: 'Ikke vist at være sandt',
    summary: (report) => `Intet viser, at ${from(report)} sendte denne mail`,
    why: (report) =>
      `${from(report)} beder om, at mail, der ikke kan bevise, at den er dets egen, bliver ${report.checks.dmarc.policy === 'reject' ? 'afvist' : 'lagt til side'}. Denne mail kan ikke bevise det.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Den kom fra ${ip(report)}. Find ud af, om det er en tjeneste for ${from(report)}, en videresendende server eller ingen af delene. Sæt ikke adressen på listen over tilladte: det ville lukke enhver forfalskning derfra ind.`,
    senderAdmin: (report) =>
      `Hvis ${ip(report)} er jeres, for ${from(report)}: ${senderSteps(report, from(report))}.`,
  },
  'dmarc-misaligned': {
    label: 'Sendt af en anden',
    summary: (report) =>
      `Intet viser, at ${from(report)} sendte denne mail; det gjorde ${passing(report)}`,
    why: (report) =>
      `Kontrollerne blev bestået for ${passing(report)} og ikke for ${from(report)}, og intet knytter det ene til det andet.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sender ${from(report)} gennem ${passing(report)} (nyhedsbrev, sager, webshop)? Så skal ejeren sætte det op. Hvis ikke, så behandl den som forfalsket.`,
    senderAdmin: (report) =>
      `Hvis I sender gennem ${passing(report)}, så lad mailen blive signeret dér med DKIM som ${from(report)} eller sendt med et MAIL FROM under ${from(report)}.`,
  },
  'dmarc-none-policy': {
    label: 'Ikke vist at være sandt',
    summary: (report) => `Intet viser, at ${from(report)} sendte denne mail`,
    why: (report) =>
      `Den bestod hverken SPF eller DKIM for ${from(report)}, som kun iagttager og ikke beder modtagende servere om at gøre noget.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Den kom fra ${ip(report)}. Politikken p=none stopper ingen forfalskning, så døm efter, hvad mailen vil.`,
    senderAdmin: (report) =>
      `Læs DMARC-rapporterne for ${from(report)}, ret det, der fejler, og gå så over til p=quarantine.`,
  },
  'unaligned-pass': {
    label: 'Sendt af et andet domæne',
    summary: (report) => {
      if (isAnybodys(report))
        return `Det vides ikke, hvem der sendte denne mail; ifølge headeren var det ${saidToPass(report, passing(report), listed)}`;
      return report.diagnosis.level === 'danger'
        ? `Intet viser, at ${from(report)} sendte denne mail; det gjorde ${saidToPass(report, passing(report), listed)}`
        : `${saidToPass(report, passing(report), listed)} sendte denne mail; det er ikke vist, at det var for ${from(report)}`;
    },
    why: (report) =>
      `Autentificeringen gælder ${saidToPass(report, passing(report), listed)}. ${report.checks.dmarc.result === 'none' ? `${from(report)} publicerer intet, som det kunne genkendes på her.` : `Intet knytter den til ${from(report)}.`}`,
    recipient: (report) =>
      report.diagnosis.level === 'danger'
        ? askAnotherWay(report)
        : `Spørg dig selv, om ${from(report)} ville skrive gennem ${saidToPass(report, passing(report), listed)}. Hvis det er vigtigt, så spørg ${from(report)} på en anden måde.`,
    helpDesk: (report) =>
      `Sammenlign ${saidToPass(report, passing(report), listed)} med de tjenester, som ${from(report)} vides at bruge.`,
    senderAdmin: protect,
  },
  unauthenticated: {
    label: 'Afsenderen er ikke bevist',
    summary: (report) => `Intet beviser, at ${from(report)} sendte denne mail`,
    why: () => 'Hverken SPF eller en signatur gav pass, så enhver kan have skrevet denne afsender.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Den kom fra ${ip(report)}. Behandl afsenderen som ukendt; spørg ${from(report)}, om den er deres.`,
    senderAdmin: protect,
  },
  'spf-fail': {
    label: 'Afsenderen er ikke bevist',
    summary: (report) =>
      `${ip(report)} må ikke sende for ${report.checks.spf.domain ?? from(report)}`,
    why: () =>
      'Domænet angiver de adresser, der sender for det; denne er ikke blandt dem, og ingen signatur gav pass.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Find ud af, om ${ip(report)} er en af afsenderens tjenester, en videresendende server eller ingen af delene.`,
    senderAdmin: (report) =>
      `Hvis ${ip(report)} er jeres, så tilføj den i SPF-posten for ${report.checks.spf.domain ?? from(report)}, og signér med DKIM som ${from(report)}.`,
  },
  'mailing-list': {
    label: 'Ændret undervejs',
    summary: (report) =>
      isOwnHeader(report)
        ? `En mailliste sendte en mail fra ${from(report)} videre`
        : `En mailliste sendte denne mail videre; intet viser længere, at ${from(report)} skrev den`,
    why: (report) =>
      isOwnHeader(report)
        ? `${from(report)} signerede dens header, og ${passing(report)} sendte den til dig med en anden tekst nedenunder: lister tilføjer linjer, og det bryder forfatterens signatur.`
        : `${passing(report, 'Et andet domæne')} sendte den til dig, som en liste efter eget udsagn; lister ændrer mail, og det bryder forfatterens signatur. Intet viser, hvem forfatteren er.`,
    recipient: () =>
      'Normalt for lister, men intet viser, hvilke linjer der er tilføjet. Hvis den beder om penge eller en adgangskode, så spørg forfatteren på en anden måde.',
    helpDesk: (report) =>
      `Normalt for lister: fejlen gælder forfatterens domæne, listen selv (${passing(report)}) er autentificeret. Der skal ikke sættes noget på listen over tilladte.`,
    senderAdmin: () =>
      'Der er ikke noget at rette hos forfatteren. Listen kan lade meddelelser være uændrede eller sætte sin egen adresse i From.',
  },
  'dkim-body-changed': {
    label: 'Ændret undervejs',
    summary: (report) => `Teksten blev ændret, efter at ${signers(report)} signerede den`,
    why: (report) =>
      `Den signerede header er intakt, men det er teksten ikke: dens body hash passer ikke.${changed(report, 'dkim-body-changed')}`,
    recipient: (report) =>
      `Stol ikke på teksten. Hvis det er vigtigt, så spørg ${from(report)} på en anden måde.`,
    helpDesk: () =>
      'Find ud af, hvem der behandlede meddelelsen mellem signeringen og postkassen (Received-felter, lister, scannere, ansvarsfraskrivelser).',
    senderAdmin: () =>
      'Lad intet ændre meddelelsen, efter at den er signeret, eller signér til sidst.',
  },
  'dkim-header-changed': {
    label: 'Ændret undervejs',
    summary: (report) => `Headeren blev ændret, efter at ${signers(report)} signerede den`,
    why: (report) =>
      `Signaturen passer ikke til de signerede felter, som de står nu.${changed(report, 'dkim-header-changed')}`,
    recipient: (report) =>
      `Stol ikke på afsender og emne. Hvis det er vigtigt, så spørg ${from(report)} på en anden måde.`,
    helpDesk: () =>
      'Sammenlign de felter, som h= nævner, med det, der blev sendt: mærker i emnet og omskrevne From-linjer er almindelige.',
    senderAdmin: () => 'Lad intet ændre signerede felter efter signeringen.',
  },
  'dkim-key-missing': {
    label: 'Kan ikke længere afgøres',
    summary: (report) => `Signaturen fra ${signers(report)} kan ikke længere kontrolleres`,
    why: () =>
      'Dens nøgle er ikke længere publiceret. Nøgler bliver skiftet af og til; det er ikke tegn på forfalskning.',
    recipient: (report) => `Gå efter, hvad ${service(report)} skrev, da mailen kom.`,
    helpDesk: () => 'Døm gammel mail efter de resultater, der blev skrevet ved ankomsten.',
    senderAdmin: () => 'Lad en nøgle være publiceret nogle dage, efter at den sidst blev brugt.',
  },
  'from-malformed': {
    label: 'Afsenderlinjen er i stykker',
    summary: () => 'From-linjen nævner ikke præcis én afsender',
    why: () =>
      'Mail skal have præcis én velformet From-linje; programmer er uenige om, hvem en ødelagt linje nævner.',
    recipient: () =>
      'Gå ikke efter det navn, du ser. Slet den, medmindre du ved, hvor den kommer fra.',
    helpDesk: () =>
      'En ødelagt From-linje er en fejl i det afsendende program eller et trick. Mange modtagende servere afviser den.',
    senderAdmin: () => 'Skriv én From-linje: "Navn" <lokal@domæne>.',
  },
  'body-not-checkable': {
    label: 'Teksten er ikke kontrolleret',
    summary: (report) =>
      `${signers(report)} signerede denne mail; dens tekst kunne ikke kontrolleres`,
    why: () =>
      'Den signerede header er intakt. Teksten i denne kopi er ikke den, der blev signeret, eller mangler.',
    recipient: (report) =>
      `Afsenderlinjen er, som ${signers(report)} signerede den. Åbn originalen som en .eml-fil for også at kontrollere teksten.`,
    helpDesk: () =>
      'Denne postkasse gemmer ikke teksten, som den blev sendt. Skaf .eml-originalen, eller gå efter den modtagende servers resultater.',
    senderAdmin: nothingToMend,
  },
  'temp-failure': {
    label: 'Kan ikke afgøres',
    summary: () => 'Afsenderen kunne ikke kontrolleres nu: der kom intet svar',
    why: () => 'DNS svarer ikke. Et spørgsmål, der ikke får svar, er ikke tegn på forfalskning.',
    recipient: () => 'Prøv igen om et minut, eller spørg en anden DNS-server.',
    helpDesk: () =>
      'Kontrollér netværket og den valgte DNS-server; derefter navneserverne for afsenderens domæne.',
    senderAdmin: () => 'Sørg for, at jeres navneservere svarer overalt fra.',
  },
  unknown: {
    label: 'Kan ikke afgøres',
    summary: (report) =>
      `Det vides ikke, hvem der sendte denne mail${report.from.domain ? ` som ${from(report)}` : ''}`,
    why: () =>
      'Ingen modtagende server, som man kan tro på, skrev et resultat, og ingen kontrol kunne afgøre det.',
    recipient: () => 'Behandl afsenderen som ukendt.',
    helpDesk: ({ envelope, checks }) => {
      if (checks.dmarc.reason === 'no-resolver')
        return 'Hent den fulde kildetekst fra den postkasse, den kom til, og kontrollér den med DNS slået til.';
      return envelope.ip === null
        ? 'Mail inden for én organisation viser tit ingen ydre adresse til SPF og bærer ingen signatur. Hvis den kom udefra, så hent den fulde kildetekst fra den postkasse, den kom til.'
        : 'Hent den fulde kildetekst fra den postkasse, den kom til.';
    },
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
