import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp, noAllowList } from './steps.ts';

/** Refused for what did not pass: SPF, DKIM, DMARC, and their kin. */
export const authentication = {
  'spf-fail': {
    title: 'Afvist: den afsendende server står ikke på domænets liste',
    why: 'SPF fejlede: domænet i returadressen nævner ikke den server, der sendte dette.',
    recipient: askSender,
    helpDesk: `Sammenlign adressen i svaret med SPF-posten for returadressen. ${lookUp}`,
    senderAdmin:
      'Tilføj serverens adresse, eller tjenestens include, i den ene SPF-post; signér også med DKIM.',
  },
  'spf-none': {
    title: 'Afvist: domænet siger ikke, hvilke servere der sender for det',
    why: 'Domænet i returadressen har ingen SPF-post.',
    recipient: askSender,
    helpDesk: 'Slå TXT-posten for returadressens domæne op; et underdomæne skal have sin egen.',
    senderAdmin: 'Publicér en SPF-post med alle servere, der sender for domænet.',
  },
  'spf-permerror': {
    title: 'Afvist: domænets liste over servere kan ikke læses',
    why: 'Dets SPF-post har en fejl: to poster, et forkert ord eller mere end ti opslag.',
    recipient: askSender,
    helpDesk: `Find fejlen i SPF-posten for returadressen. ${lookUp}`,
    senderAdmin: 'Behold én SPF-post, fjern de include, der ikke er brug for, og ret skrivemåden.',
  },
  'spf-temperror': {
    title: 'Udskudt: domænets liste over servere kunne ikke slås op',
    why: 'DNS-forespørgslen om dets SPF-post fik intet svar.',
    recipient: 'Vent: serveren prøver igen.',
    helpDesk: 'Hvis det bliver ved, så se på navneserverne for afsenderens domæne.',
    senderAdmin: 'Sørg for, at alle domænets navneservere svarer.',
  },
  'spf-suspicious': {
    title: 'Afvist: domænets liste over servere er for bred',
    why: 'Dets SPF-post lukker langt flere adresser ind, end en afsender har brug for.',
    recipient: askSender,
    helpDesk: 'Se efter ”+all” og meget store intervaller i SPF-posten.',
    senderAdmin: 'Fjern ”+all”, store intervaller og include, der ikke bruges.',
  },
  'dkim-none': {
    title: 'Afvist: meddelelsen er ikke signeret',
    why: 'Modtagerens server kræver en DKIM-signatur, og der var ingen.',
    recipient: askSender,
    helpDesk: 'Se, om den afsendende tjeneste overhovedet signerer, og med hvilket domæne.',
    senderAdmin: 'Signér med DKIM som domænet i From hos hver tjeneste, der sender for det.',
  },
  'dkim-fail': {
    title: 'Afvist: signaturen holdt ikke',
    why: 'Ingen DKIM-signatur, der tæller, gav pass hos modtagerens server.',
    recipient: askSender,
    helpDesk: `Find ud af, om nøglen er publiceret, og hvad der ændrede meddelelsen. ${lookUp}`,
    senderAdmin:
      'Kontrollér selector og nøgle i DNS; signér efter alt, hvad der ændrer meddelelsen.',
  },
  'dkim-key-missing': {
    title: 'Afvist: signaturens nøgle er ikke publiceret',
    why: 'Den DKIM-nøgle, som signaturen angiver, fandtes ikke i DNS eller var trukket tilbage.',
    recipient: askSender,
    helpDesk: 'Slå TXT-posten for selectoren op under ”_domainkey”.',
    senderAdmin: 'Publicér nøglen under den selector, der bruges; behold en gammel i nogle dage.',
  },
  'dkim-body-changed': {
    title: 'Teksten blev ændret, efter at den var signeret',
    why: 'DKIM-signaturens body hash passede ikke hos modtagerens server.',
    recipient: 'Meddelelsen kan være din, men noget undervejs ændrede dens tekst.',
    helpDesk:
      'Find det, der behandlede den efter signeringen: en gateway, en ansvarsfraskrivelse, en liste.',
    senderAdmin: 'Signér til sidst, eller lad intet ændre meddelelsen, efter at den er signeret.',
  },
  'dmarc-fail-policy': {
    title: 'Afvist: intet beviste, at afsenderens domæne sendte den',
    why: 'DMARC fejlede, og domænet i From beder modtagende servere om ikke at tage imod sådanne mails.',
    recipient:
      'Hvis du sendte den, så fortæl det til din mailtjeneste. Hvis ikke, har nogen brugt din adresse.',
    helpDesk: `Hvilken tjeneste sendte den, og består den SPF eller DKIM for domænet i From? ${noAllowList}`,
    senderAdmin:
      'Sørg for, at SPF eller DKIM giver pass for domænet i From hos hver tjeneste; DMARC-rapporterne nævner dem.',
  },
  'dmarc-misaligned': {
    title: 'Et andet domæne bestod sine kontroller, det gjorde afsenderens ikke',
    why: 'Det, der bestod SPF eller DKIM, hører ikke til domænet i From, så det tæller ikke.',
    recipient: askSender,
    helpDesk:
      'Normalt for tjenester til nyhedsbreve, sager og butikker, der sender under deres eget domæne.',
    senderAdmin:
      'Lad tjenesten signere som domænet i From, eller giv den en returadresse under det domæne.',
  },
  'dmarc-missing': {
    title: 'Afvist: afsenderens domæne har ingen politik for sin mail',
    why: 'Det har ingen DMARC-post, og modtagerens tjeneste kræver en af dem, der sender meget mail.',
    recipient: askSender,
    helpDesk: 'Slå TXT-posten ”_dmarc” for domænet i From op.',
    senderAdmin: 'Publicér ”v=DMARC1; p=none; rua=…”, og læs rapporterne, før du beder om mere.',
  },
  'dmarc-permerror': {
    title: 'Afvist: domænets politik for sin mail kan ikke læses',
    why: 'Det har to DMARC-poster eller én med en fejl.',
    recipient: askSender,
    helpDesk: 'Slå TXT-posten ”_dmarc” for domænet i From op.',
    senderAdmin: 'Behold én DMARC-post, og ret den.',
  },
  'dmarc-temperror': {
    title: 'Udskudt: afsenderens poster kunne ikke slås op',
    why: 'En DNS-forespørgsel om SPF, DKIM eller DMARC fik intet svar.',
    recipient: 'Vent: serveren prøver igen.',
    helpDesk: 'Hvis det bliver ved, så se på navneserverne for afsenderens domæne.',
    senderAdmin: 'Sørg for, at alle domænets navneservere svarer.',
  },
  unauthenticated: {
    title: 'Afvist: intet beviser, hvem der sendte den',
    why: 'Hverken SPF eller DKIM gav pass hos modtagerens server.',
    recipient: askSender,
    helpDesk: `Se, hvilken server der sendte den, og om den må sende for domænet. ${lookUp}`,
    senderAdmin:
      'Publicér SPF for den afsendende server, og signér med DKIM; begge dele tilsammen overlever videresendelse.',
  },
  'bulk-auth-missing': {
    title: 'Afvist: reglerne for dem, der sender meget, er ikke opfyldt',
    why: 'Modtagerens tjeneste kræver SPF, DKIM og DMARC af domæner, der sender tusindvis af mails om dagen.',
    recipient: askSender,
    helpDesk: 'Små afsendere er kun omfattet, hvis deres domæne i alt sender meget.',
    senderAdmin:
      'SPF, DKIM og DMARC på linje med From, omvendt DNS, TLS, afmelding med ét klik, få klager.',
  },
  'forward-breaks-auth': {
    title: 'Afvist, efter at den blev videresendt',
    why: 'En videresendende server står ikke på afsenderdomænets liste, og ingen signatur opvejede det.',
    recipient: 'Send den selv til den endelige adresse, hvis du kender den.',
    helpDesk: 'Hvem videresender? Den server kan omskrive returadressen og bør ikke ændre noget.',
    senderAdmin: 'Signér med DKIM: en signatur overlever videresendelse, det gør SPF ikke.',
  },
  'arc-fail': {
    title: 'Afvist: forseglingerne fra serverne undervejs holder ikke',
    why: 'ARC-kontrollen fejlede: en server ændrede den uden at forsegle den igen.',
    recipient: askOther,
    helpDesk: 'Find den liste eller videresendende server, der ændrede den.',
    senderAdmin: 'Serveren imellem skal forsegle det, den ændrer.',
  },
  'direct-send-blocked': {
    title: 'Afvist: sendt som denne organisation uden login',
    why: 'Organisationen har slået Direct Send fra: mail i dens eget navn skal komme gennem en connector eller et login.',
    recipient: 'Fortæl din administrator, hvilken enhed eller hvilket program der sendte den.',
    helpDesk:
      'En scanner, et websted eller en tjeneste sender til organisationens egen server hos Microsoft.',
    senderAdmin: 'Giv enheden et login eller en connector, og tag dens adresse med i SPF.',
  },
  'anti-spoof-policy': {
    title: 'Afvist: den kom udefra i modtagerens eget navn',
    why: 'En regel i modtagerens gateway afviser mail udefra under dens egne domæner.',
    recipient: askOther,
    helpDesk: 'Hvis en af deres tjenester sendte den, skal dens adresse tillades i gatewayen.',
    senderAdmin: 'Tag tjenesten med i SPF, og lad så gatewayen tillade det, der består SPF.',
  },
} satisfies Record<string, BounceWords>;
