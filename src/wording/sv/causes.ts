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
    label: 'Avsändaren är äkta',
    summary: (report) => {
      if (isAnybodys(report))
        return `Det är inte känt vem som skickade mejlet; enligt meddelandehuvudet var det ${from(report)}`;
      return isProved(report)
        ? `${from(report)} skickade det här mejlet`
        : `${service(report, 'Din e-posttjänst')} fann att ${from(report)} skickade det här mejlet`;
    },
    why: (report) => {
      const finding = shown(report);
      if (isAnybodys(report))
        return 'Någon skrev i meddelandehuvudet att mejlet klarade sina kontroller. Inget visar om det var din e-posttjänst, och ingen kontroll som gjorts nu visar det.';
      if (!finding)
        return `${service(report, 'Din e-posttjänst')} fann att ${from(report)} skickade det; ingen kontroll som gjorts nu visar det.`;
      const proof = finding.facts.dkim === null ? 'den sändande adressen' : 'en giltig signatur';
      return report.checks.dmarc.result === 'pass'
        ? `DMARC ger pass nu: ${proof} hör till ${from(report)}.`
        : `Vid kontrollen nu hör ${proof} till ${from(report)}, som inte publicerar någon DMARC-post.`;
    },
    recipient: (report) => {
      if (isProved(report))
        return 'Inget flaggades. Om det som står i mejlet stämmer är en annan fråga.';
      return report.diagnosis.level === 'caution'
        ? 'Inget kunde bekräftas, och något i det manar till försiktighet. Se efter vad mejlet begär av dig innan du gör det.'
        : 'Inget flaggades, och inget kunde bekräftas. Se efter vad mejlet begär av dig innan du gör det.';
    },
    helpDesk: (report) =>
      isAnybodys(report)
        ? 'Kontrollera det nu, med DNS. Om resultaten är från er egen server, ange dess authserv-id i inställningarna.'
        : 'Ingen åtgärd. Äkta säger vem som skickade det, inte att det är ärligt.',
    senderAdmin: nothingToMend,
  },
  'forged-results': {
    label: 'Förfalskade resultat',
    summary: () => 'Någon skrev i mejlet att det klarade sina kontroller',
    why: () =>
      'Det godkännande som står i meddelandehuvudet är inte din e-posttjänsts. Den som skriver ett sådant vill att det ska bli trott.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Det kom från ${ip(report)}. Gå efter den mottagande serverns egna resultat och efter kontrollerna som gjorts nu; se till att era servrar tar bort resultat som bär deras namn (RFC 8601 §5).`,
    senderAdmin: nothingToMend,
  },
  'not-identity': {
    label: 'Flaggat av annan orsak',
    summary: (report) =>
      isProved(report)
        ? `${from(report)} skickade detta; det flaggades av en annan orsak`
        : `${service(report, 'Din e-posttjänst')} flaggade detta, men inte på grund av vem som skickade det`,
    why: (report) =>
      isProved(report)
        ? 'Vem som skickade det är bevisat, så flaggan gäller innehållet, mängden eller en regel.'
        : `${service(report, 'Din e-posttjänst')} fann själv att ${from(report)} skickade det, så flaggan gäller innehållet, mängden eller en regel. Ingen kontroll som gjorts nu visar avsändaren.`,
    recipient: (report) =>
      `${from(report)} är avsändaren, vilket inte säger något om ärligheten. Se efter vad mejlet begär av dig innan du gör det.`,
    helpDesk: () =>
      'Identiteten är inte orsaken: se på skräppostrapporten, principerna och blockeringslistorna, inte på SPF, DKIM eller DMARC.',
    senderAdmin: () => 'Autentiseringen är i ordning; se på innehåll, klagomål och rykte.',
  },
  'dmarc-fail-policy': {
    label: 'Inte visat att det stämmer',
    summary: (report) => `Inget visar att ${from(report)} skickade detta`,
    why: (report) =>
      `${from(report)} ber mottagande servrar att ${report.checks.dmarc.policy === 'reject' ? 'avvisa' : 'lägga åt sidan'} mejl som inte kan bevisa att de är dess egna, och det kan inte det här mejlet.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Det kom från ${ip(report)}. Ta reda på om det är en tjänst för ${from(report)}, en vidarebefordrande server eller ingetdera. Sätt inte adressen på listan över tillåtna: det skulle släppa in varje förfalskning därifrån.`,
    senderAdmin: (report) =>
      `Om ${ip(report)} tillhör er, för ${from(report)}: ${senderSteps(report, from(report))}.`,
  },
  'dmarc-misaligned': {
    label: 'Skickat av någon annan',
    summary: (report) =>
      `Inget visar att ${from(report)} skickade detta; ${passing(report)} gjorde det`,
    why: (report) =>
      `Kontrollerna klarades för ${passing(report)} och inte för ${from(report)}, och inget knyter det ena till det andra.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Skickar ${from(report)} via ${passing(report)} (nyhetsbrev, ärenden, webbutik)? Då måste ägaren ställa in det. Om inte, behandla det som förfalskat.`,
    senderAdmin: (report) =>
      `Om ni skickar via ${passing(report)}, låt mejlet signeras där med DKIM som ${from(report)}, eller skickas med ett MAIL FROM under ${from(report)}.`,
  },
  'dmarc-none-policy': {
    label: 'Inte visat att det stämmer',
    summary: (report) => `Inget visar att ${from(report)} skickade detta`,
    why: (report) =>
      `Det klarade varken SPF eller DKIM för ${from(report)}, som bara iakttar och inte ber mottagande servrar att göra något.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Det kom från ${ip(report)}. Policyn p=none stoppar ingen förfalskning, så bedöm det efter vad mejlet vill.`,
    senderAdmin: (report) =>
      `Läs DMARC-rapporterna för ${from(report)}, åtgärda det som misslyckas, och gå sedan över till p=quarantine.`,
  },
  'unaligned-pass': {
    label: 'Skickat av en annan domän',
    summary: (report) => {
      if (isAnybodys(report))
        return `Det är inte känt vem som skickade mejlet; enligt meddelandehuvudet var det ${saidToPass(report, passing(report), listed)}`;
      return report.diagnosis.level === 'danger'
        ? `Inget visar att ${from(report)} skickade detta; ${saidToPass(report, passing(report), listed)} gjorde det`
        : `${saidToPass(report, passing(report), listed)} skickade detta; det är inte visat att det var för ${from(report)}`;
    },
    why: (report) =>
      `Autentiseringen gäller ${saidToPass(report, passing(report), listed)}. ${report.checks.dmarc.result === 'none' ? `${from(report)} publicerar inget som den skulle kunna kännas igen på här.` : `Inget knyter den till ${from(report)}.`}`,
    recipient: (report) =>
      report.diagnosis.level === 'danger'
        ? askAnotherWay(report)
        : `Fråga dig själv om ${from(report)} skulle skriva via ${saidToPass(report, passing(report), listed)}. Om det är viktigt, fråga ${from(report)} på annat sätt.`,
    helpDesk: (report) =>
      `Jämför ${saidToPass(report, passing(report), listed)} med de tjänster som det är känt att ${from(report)} använder.`,
    senderAdmin: protect,
  },
  unauthenticated: {
    label: 'Avsändaren är inte bevisad',
    summary: (report) => `Inget bevisar att ${from(report)} skickade detta`,
    why: () =>
      'Varken SPF eller någon signatur gav pass, så vem som helst kan ha skrivit den här avsändaren.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Det kom från ${ip(report)}. Behandla avsändaren som okänd; fråga ${from(report)} om det är deras.`,
    senderAdmin: protect,
  },
  'spf-fail': {
    label: 'Avsändaren är inte bevisad',
    summary: (report) =>
      `${ip(report)} får inte skicka för ${report.checks.spf.domain ?? from(report)}`,
    why: () =>
      'Domänen räknar upp adresserna som skickar för den; den här hör inte dit, och ingen signatur gav pass.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Ta reda på om ${ip(report)} är en av avsändarens tjänster, en vidarebefordrande server eller ingetdera.`,
    senderAdmin: (report) =>
      `Om ${ip(report)} tillhör er, lägg till den i SPF-posten för ${report.checks.spf.domain ?? from(report)}, och signera med DKIM som ${from(report)}.`,
  },
  'mailing-list': {
    label: 'Ändrat på vägen',
    summary: (report) =>
      isOwnHeader(report)
        ? `En e-postlista skickade vidare ett mejl från ${from(report)}`
        : `En e-postlista skickade detta vidare; inget visar längre att ${from(report)} skrev det`,
    why: (report) =>
      isOwnHeader(report)
        ? `${from(report)} signerade meddelandehuvudet, och ${passing(report)} skickade det till dig med en annan text under: listor lägger till rader, och det bryter författarens signatur.`
        : `${passing(report, 'En annan domän')} skickade det till dig, som en lista enligt egen uppgift; listor ändrar mejl, och det bryter författarens signatur. Inget visar vem författaren är.`,
    recipient: () =>
      'Vanligt för listor, men inget visar vilka rader som lagts till. Om det begär pengar eller ett lösenord, fråga författaren på annat sätt.',
    helpDesk: (report) =>
      `Normalt för listor: misslyckandet gäller författarens domän, listan själv (${passing(report)}) är autentiserad. Inget behöver läggas på listan över tillåtna.`,
    senderAdmin: () =>
      'Inget att åtgärda hos författaren. Listan kan lämna meddelanden oförändrade, eller sätta sin egen adress i From.',
  },
  'dkim-body-changed': {
    label: 'Ändrat på vägen',
    summary: (report) => `Texten ändrades efter att ${signers(report)} signerade den`,
    why: (report) =>
      `Det signerade meddelandehuvudet är oförändrat men inte texten: dess body hash stämmer inte.${changed(report, 'dkim-body-changed')}`,
    recipient: (report) =>
      `Lita inte på texten. Om det är viktigt, fråga ${from(report)} på annat sätt.`,
    helpDesk: () =>
      'Ta reda på vem som hanterade meddelandet mellan signeringen och postlådan (Received-fält, listor, skannrar, ansvarsfriskrivningar).',
    senderAdmin: () => 'Låt inget ändra meddelandet efter att det signerats, eller signera sist.',
  },
  'dkim-header-changed': {
    label: 'Ändrat på vägen',
    summary: (report) => `Meddelandehuvudet ändrades efter att ${signers(report)} signerade det`,
    why: (report) =>
      `Signaturen stämmer inte med de signerade fälten som de är nu.${changed(report, 'dkim-header-changed')}`,
    recipient: (report) =>
      `Lita inte på avsändare och ämnesrad. Om det är viktigt, fråga ${from(report)} på annat sätt.`,
    helpDesk: () =>
      'Jämför fälten som h= nämner med vad som skickades: märken i ämnesraden och omskrivna From-rader är vanliga.',
    senderAdmin: () => 'Låt inget ändra signerade fält efter signeringen.',
  },
  'dkim-key-missing': {
    label: 'Går inte längre att avgöra',
    summary: (report) => `Signaturen från ${signers(report)} går inte längre att kontrollera`,
    why: () =>
      'Dess nyckel är inte längre publicerad. Nycklar byts ut då och då; det är inget tecken på förfalskning.',
    recipient: (report) => `Gå efter vad ${service(report)} skrev när mejlet kom.`,
    helpDesk: () => 'Bedöm gamla mejl efter resultaten som skrevs in vid ankomsten.',
    senderAdmin: () => 'Låt en nyckel vara publicerad några dagar efter att den senast användes.',
  },
  'from-malformed': {
    label: 'Avsändarraden är trasig',
    summary: () => 'From-raden anger inte exakt en avsändare',
    why: () =>
      'Mejl måste ha exakt en välformad From-rad; program tolkar olika vem en trasig rad anger.',
    recipient: () =>
      'Gå inte efter namnet som du ser. Radera det om du inte vet var det kommer ifrån.',
    helpDesk: () =>
      'En trasig From-rad är ett fel i det sändande programmet, eller ett knep. Många mottagande servrar avvisar den.',
    senderAdmin: () => 'Skriv en enda From-rad: "Namn" <lokal@domän>.',
  },
  'body-not-checkable': {
    label: 'Texten är inte kontrollerad',
    summary: (report) => `${signers(report)} signerade detta; texten gick inte att kontrollera`,
    why: () =>
      'Det signerade meddelandehuvudet är oförändrat. Texten i den här kopian är inte den som signerades, eller saknas.',
    recipient: (report) =>
      `Avsändarraden är som ${signers(report)} signerade den. För att kontrollera även texten, öppna originalet som en .eml-fil.`,
    helpDesk: () =>
      'Den här postlådan sparar inte texten som den skickades. Skaffa .eml-originalet, eller gå efter den mottagande serverns resultat.',
    senderAdmin: nothingToMend,
  },
  'temp-failure': {
    label: 'Går inte att avgöra',
    summary: () => 'Avsändaren gick inte att kontrollera nu: inget svar kom',
    why: () => 'DNS svarar inte. En fråga som inte får svar är inget tecken på förfalskning.',
    recipient: () => 'Försök igen om en minut, eller fråga en annan DNS-server.',
    helpDesk: () =>
      'Kontrollera nätet och den valda DNS-servern; sedan namnservrarna för avsändarens domän.',
    senderAdmin: () => 'Se till att era namnservrar svarar överallt ifrån.',
  },
  unknown: {
    label: 'Går inte att avgöra',
    summary: (report) =>
      `Det är inte känt vem som skickade mejlet${report.from.domain ? ` som ${from(report)}` : ''}`,
    why: () =>
      'Ingen mottagande server som går att tro på skrev ett resultat, och ingen kontroll kunde avgöra det.',
    recipient: () => 'Behandla avsändaren som okänd.',
    helpDesk: ({ envelope, checks }) => {
      if (checks.dmarc.reason === 'no-resolver')
        return 'Hämta den fullständiga källkoden från postlådan som det kom till, och kontrollera den med DNS påslaget.';
      return envelope.ip === null
        ? 'Mejl inom en organisation visar ofta ingen yttre adress för SPF, och bär ingen signatur. Om det kom utifrån, hämta den fullständiga källkoden från postlådan som det kom till.'
        : 'Hämta den fullständiga källkoden från postlådan som det kom till.';
    },
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
