import type { Cause } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import {
  answersTo,
  askAnotherWay,
  from,
  ip,
  nothingToMend,
  protect,
  senderOf,
} from './cause-phrases.ts';

/** What the sender published or signed, or how the server presented itself, is what explains it. */
export const recordCauses = {
  'dkim-expired': plainCause({
    label: 'Signaturen er udløbet',
    summary: (report) =>
      `${from(report)} signerede denne mail, men for en tid, der var forbi, da den kom`,
    why: 'Signaturen passer og var udløbet: mailen blev forsinket, eller nogen sendte den en gang til.',
    recipient: askAnotherWay,
    helpDesk:
      'Sammenlign Received-felterne med x= i signaturen: en lang ventetid undervejs eller en ekstra afsendelse.',
    senderAdmin: 'Lad x= ligge nogle dage frem, og se til uret på den server, der signerer.',
  }),
  'dkim-key-weak': plainCause({
    label: 'Signaturen er for svag',
    summary: (report) => `${from(report)} signerede denne mail, men for svagt til at bevise det`,
    why: 'Signaturen passer, men sådanne nøgler eller metoder kan brydes, så modtagende servere tæller den ikke med.',
    recipient: askAnotherWay,
    helpDesk: 'Behandl den som en mail uden signatur (RFC 8301).',
    senderAdmin: 'Signér med rsa-sha256 og en nøgle på 2048 bit.',
  }),
  'dkim-fail': plainCause({
    label: 'Afsenderen er ikke bevist',
    summary: (report) => `Signaturen fra ${from(report)} beviser ikke, hvem der sendte denne mail`,
    why: 'Der er en signatur, og den giver ikke pass. Den er forkert skrevet, dens nøgle kan ikke bruges, eller ingen siger hvorfor.',
    recipient: askAnotherWay,
    helpDesk: 'Se på signaturens række og dens fund: tags, nøglen, hvem der ændrede mailen.',
    senderAdmin:
      'Sammenlign den publicerede nøgle med den, der signerer, og lad intet ændre mailen efter signeringen.',
  }),
  'dkim-none': plainCause({
    label: 'Afsenderen er ikke bevist',
    summary: (report) => `Intet viser, at ${from(report)} sendte denne mail; den er ikke signeret`,
    why: 'Uden signatur kan kun den sendende adresse vise, hvem der sendte den, og det gør den ikke.',
    recipient: askAnotherWay,
    helpDesk:
      'Sædvanligt inden for en organisation. Udefra: bed afsenderen om at signere med DKIM.',
    senderAdmin: protect,
  }),
  'spf-none': plainCause({
    label: 'Afsenderen er ikke bevist',
    summary: (report) => `${senderOf(report)} siger ikke, hvilke servere der sender for det`,
    why: 'Der er ingen SPF-post, så den sendende adresse viser intet.',
    recipient: askAnotherWay,
    helpDesk: 'Se, om MAIL FROM er det domæne, man venter. Et underdomæne skal have sin egen post.',
    senderAdmin: protect,
  }),
  'spf-permerror': plainCause({
    label: 'SPF-posten har fejl',
    summary: (report) => `Intet viser, at ${from(report)} sendte denne mail; SPF-posten har fejl`,
    why: 'En post med en fejl tæller ikke, hvem der end står i den.',
    recipient: askAnotherWay,
    helpDesk: 'Fortæl afsenderen, hvilken fejl det er: fundene nævner posten og stedet.',
    senderAdmin: protect,
  }),
  'spf-suspicious': plainCause({
    label: 'Næppe bevist',
    summary: (report) =>
      `${senderOf(report)} lader næsten enhver sende i sit navn; det beviser lidt`,
    why: 'SPF gav pass ved et led, som passer til næsten enhver adresse.',
    recipient: askAnotherWay,
    helpDesk: 'Bedøm den som en mail, hvis afsender ikke er bevist.',
    senderAdmin: 'Tag +all og de enorme områder ud af posten, og signér med DKIM.',
  }),
  'dmarc-permerror': plainCause({
    label: 'DMARC-posten har fejl',
    summary: (report) => `Intet viser, at ${from(report)} sendte denne mail; DMARC-posten har fejl`,
    why: 'En post med fejl tæller som ingen, så intet siger, hvordan mail i dets navn skal bedømmes.',
    recipient: askAnotherWay,
    helpDesk: 'Se på _dmarc for domænet: to poster eller en stavefejl.',
    senderAdmin: 'Publicér én gyldig post, for eksempel v=DMARC1; p=none, og hæv p= senere.',
  }),
  'arc-fail': plainCause({
    label: 'Ændret undervejs',
    summary: 'Den, der sendte mailen videre, brød den kæde, der stod inde for den',
    why: 'Kæden af forseglinger (ARC) holder ikke, så det, tidligere servere fandt, tæller ikke.',
    recipient: askAnotherWay,
    helpDesk: 'Find den server, der ændrede mailen, efter at den blev forseglet.',
    senderAdmin:
      'Der er ikke noget at rette hos afsenderen. Den, der sender videre, forsegler til sidst.',
  }),
  'arc-untrusted': plainCause({
    label: 'Nogen står inde for den',
    summary: (report) =>
      `Nogen, der sendte den videre, står inde for, at ${from(report)} sendte den`,
    why: 'Forseglingen (ARC) holder. Den tæller kun for den, der stoler på den, der forseglede.',
    recipient:
      'Hvis du selv har sat videresendelsen op, er den sandsynligvis ægte. Hvis ikke, så gå ikke efter afsenderen.',
    helpDesk:
      'Er den, der forseglede, en af jeres tjenester, så føj den til de betroede ARC-forseglere.',
    senderAdmin: nothingToMend,
  }),
  'sender-domain-not-found': plainCause({
    label: 'Afsenderen findes ikke',
    summary: (report) => `Ingen mail kan nå ${from(report)}, hvis navn denne mail bærer`,
    why: 'DNS har hverken mailserver eller adresse for navnet, så ingen kan svare, og intet kan bevise det.',
    recipient: 'Stol ikke på den. Et svar ville ikke nå frem.',
    helpDesk: 'Stavet forkert, udløbet eller fundet på. Sæt det ikke på listen over tilladte.',
    senderAdmin: protect,
  }),
  'null-mx-sender': plainCause({
    label: 'Vil ikke have mail',
    summary: 'Afsenderens domæne vil ikke have mail',
    why: 'Det siger DNS (null MX), så hverken svar eller fejlmeddelelser kan nå frem dertil.',
    recipient: 'Et svar kan ikke nå frem. Find en anden adresse.',
    helpDesk: 'Mange tjenester afviser sådan en afsender; det er det, posten er til for.',
    senderAdmin: 'Send fra et domæne, der tager imod mail.',
  }),
  'reply-to-mismatch': plainCause({
    label: 'Svar går andetsteds hen',
    summary: (report) => `Svar til ${from(report)} ville gå til ${answersTo(report)}`,
    why: 'Den, der er trængt ind i en konto eller udgiver sig for nogen, vil have svarene til sig.',
    recipient: 'Brug ikke svarknappen. Skriv til en adresse, du allerede kender.',
    helpDesk:
      'Sædvanligt ved fakturasvindel. Spørg afsenderen i telefonen, om den anden adresse er deres.',
    senderAdmin: 'Lad Reply-To være i jeres eget domæne.',
  }),
  'header-noncompliant': plainCause({
    label: 'Headeren har fejl',
    summary: 'Headeren i denne mail bryder reglerne',
    why: 'Programmer læser sådan en header forskelligt, så de kan vise forskellige afsendere.',
    recipient: askAnotherWay,
    helpDesk: 'Fortæl afsenderen, hvilken linje det er. Mange tjenester afviser sådan mail.',
    senderAdmin:
      'Ret det program, der skriver det: hvert felt én gang, ingen enlige linjeskifttegn.',
  }),
  'ptr-missing': plainCause({
    label: 'Server uden navn',
    summary: 'Den server, der sendte denne mail, har intet bekræftet navn i DNS',
    why: 'Mange tjenester afviser mail fra sådan en server. Det siger intet om, hvem der skrev den.',
    recipient: 'Behandl afsenderen som ukendt.',
    helpDesk: (report) => `Slå navnet på ${ip(report)} op. Det skal føre tilbage til adressen.`,
    senderAdmin: (report) =>
      `Lad udbyderen af ${ip(report)} publicere et navn, der fører tilbage, eller send gennem dens relæ.`,
  }),
  'helo-bad': plainCause({
    label: 'Serveren har forkert navn',
    summary: 'Den server, der sendte denne mail, hilste ikke med et rigtigt navn',
    why: 'Det navn, den meldte sig med, er ikke et navn, eller dets ejer benægter det.',
    recipient: 'Behandl afsenderen som ukendt.',
    helpDesk: 'Sammenlign navnet i Received-feltet med det, adressen har i DNS.',
    senderAdmin: 'Lad serveren hilse (HELO) med sit eget fulde navn, som DNS kender.',
  }),
} satisfies Partial<Record<Cause, CauseWords>>;
