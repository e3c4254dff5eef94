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
    label: 'Signaturen har gått ut',
    summary: (report) =>
      `${from(report)} signerade detta, men för en tid som var förbi när det kom`,
    why: 'Signaturen stämmer och hade gått ut: mejlet blev fördröjt, eller så skickade någon det en gång till.',
    recipient: askAnotherWay,
    helpDesk:
      'Jämför Received-fälten med x= i signaturen: en lång väntan på vägen, eller en andra sändning.',
    senderAdmin: 'Låt x= ligga några dagar fram, och se över klockan på servern som signerar.',
  }),
  'dkim-key-weak': plainCause({
    label: 'Signaturen är för svag',
    summary: (report) => `${from(report)} signerade detta, för svagt för att bevisa det`,
    why: 'Signaturen stämmer, men sådana nycklar eller metoder går att knäcka, så mottagande servrar räknar den inte.',
    recipient: askAnotherWay,
    helpDesk: 'Behandla det som ett mejl utan signatur (RFC 8301).',
    senderAdmin: 'Signera med rsa-sha256 och en nyckel på 2048 bitar.',
  }),
  'dkim-fail': plainCause({
    label: 'Avsändaren är inte bevisad',
    summary: (report) => `Signaturen från ${from(report)} bevisar inte vem som skickade detta`,
    why: 'Det finns en signatur, och den ger inte pass. Den är felaktig, dess nyckel är oanvändbar, eller så säger ingen varför.',
    recipient: askAnotherWay,
    helpDesk: 'Se på signaturens rad och dess fynd: taggarna, nyckeln, vem som ändrade mejlet.',
    senderAdmin:
      'Jämför den publicerade nyckeln med den som signerar, och låt inget ändra mejlet efter signeringen.',
  }),
  'dkim-none': plainCause({
    label: 'Avsändaren är inte bevisad',
    summary: (report) => `Inget visar att ${from(report)} skickade detta; det är inte signerat`,
    why: 'Utan signatur kan bara den sändande adressen visa vem som skickade det, och det gör den inte.',
    recipient: askAnotherWay,
    helpDesk: 'Vanligt inom en organisation. Utifrån: be avsändaren att signera med DKIM.',
    senderAdmin: protect,
  }),
  'spf-none': plainCause({
    label: 'Avsändaren är inte bevisad',
    summary: (report) => `${senderOf(report)} säger inte vilka servrar som skickar för den`,
    why: 'Det finns ingen SPF-post, så den sändande adressen visar inget.',
    recipient: askAnotherWay,
    helpDesk:
      'Se efter om MAIL FROM är den domän man väntar sig. En underdomän behöver en egen post.',
    senderAdmin: protect,
  }),
  'spf-permerror': plainCause({
    label: 'SPF-posten är felaktig',
    summary: (report) => `Inget visar att ${from(report)} skickade detta; SPF-posten är felaktig`,
    why: 'En post med ett fel räknas inte, vem som än står i den.',
    recipient: askAnotherWay,
    helpDesk: 'Tala om för avsändaren vilket fel det är: fynden nämner posten och stället.',
    senderAdmin: protect,
  }),
  'spf-suspicious': plainCause({
    label: 'Knappt bevisat',
    summary: (report) =>
      `${senderOf(report)} låter nästan vem som helst skicka i sitt namn; det bevisar lite`,
    why: 'SPF gav pass genom en term som passar nästan varje adress.',
    recipient: askAnotherWay,
    helpDesk: 'Bedöm det som ett mejl vars avsändare inte är bevisad.',
    senderAdmin: 'Ta bort +all och de enorma områdena ur posten, och signera med DKIM.',
  }),
  'dmarc-permerror': plainCause({
    label: 'DMARC-posten är felaktig',
    summary: (report) => `Inget visar att ${from(report)} skickade detta; DMARC-posten är felaktig`,
    why: 'En felaktig post räknas som ingen, så inget säger hur mejl i dess namn ska bedömas.',
    recipient: askAnotherWay,
    helpDesk: 'Se på _dmarc för domänen: två poster, eller ett stavfel.',
    senderAdmin: 'Publicera en giltig post, till exempel v=DMARC1; p=none, och höj p= senare.',
  }),
  'arc-fail': plainCause({
    label: 'Ändrat på vägen',
    summary: 'Den som skickade det vidare bröt kedjan som gick i god för det',
    why: 'Kedjan av förseglingar (ARC) håller inte, så det som tidigare servrar fann räknas inte.',
    recipient: askAnotherWay,
    helpDesk: 'Hitta servern som ändrade mejlet efter att det förseglades.',
    senderAdmin: 'Inget att åtgärda hos avsändaren. Den som skickar vidare förseglar sist.',
  }),
  'arc-untrusted': plainCause({
    label: 'Intygas av någon annan',
    summary: (report) =>
      `Någon som skickade det vidare går i god för att ${from(report)} skickade det`,
    why: 'Förseglingen (ARC) håller. Den räknas bara för den som litar på den som förseglade.',
    recipient:
      'Om du själv har ställt in vidarebefordran är det troligen äkta. Om inte, gå inte efter avsändaren.',
    helpDesk:
      'Om den som förseglade är en tjänst av er, lägg till den bland betrodda ARC-förseglare.',
    senderAdmin: nothingToMend,
  }),
  'sender-domain-not-found': plainCause({
    label: 'Avsändaren finns inte',
    summary: (report) => `Inget mejl kan nå ${from(report)}, vars namn det här mejlet bär`,
    why: 'DNS har varken e-postserver eller adress för namnet, så ingen kan svara och inget kan bevisa det.',
    recipient: 'Lita inte på det. Ett svar skulle inte komma fram.',
    helpDesk: 'Felstavat, utgånget eller påhittat. Sätt det inte på listan över tillåtna.',
    senderAdmin: protect,
  }),
  'null-mx-sender': plainCause({
    label: 'Vill inte ha mejl',
    summary: 'Avsändarens domän vill inte ha mejl',
    why: 'Det säger DNS (null MX), så varken svar eller felmeddelanden kan komma fram dit.',
    recipient: 'Ett svar kan inte komma fram. Hitta en annan adress.',
    helpDesk: 'Många tjänster avvisar en sådan avsändare; det är vad posten är till för.',
    senderAdmin: 'Skicka från en domän som tar emot mejl.',
  }),
  'reply-to-mismatch': plainCause({
    label: 'Svar går någon annanstans',
    summary: (report) => `Svar till ${from(report)} skulle gå till ${answersTo(report)}`,
    why: 'Den som har tagit sig in i ett konto, eller utger sig för någon, vill ha svaren till sig.',
    recipient: 'Använd inte svarsknappen. Skriv till en adress som du redan känner till.',
    helpDesk:
      'Vanligt vid fakturabedrägeri. Fråga avsändaren per telefon om den andra adressen är deras.',
    senderAdmin: 'Låt Reply-To vara i er egen domän.',
  }),
  'header-noncompliant': plainCause({
    label: 'Meddelandehuvudet är felaktigt',
    summary: 'Meddelandehuvudet bryter mot reglerna för mejl',
    why: 'Program läser ett sådant huvud på olika sätt, så de kan visa olika avsändare.',
    recipient: askAnotherWay,
    helpDesk: 'Tala om för avsändaren vilken rad det är. Många tjänster avvisar sådana mejl.',
    senderAdmin:
      'Rätta programmet som skriver det: varje fält en gång, inga ensamma radslutstecken.',
  }),
  'ptr-missing': plainCause({
    label: 'Server utan namn',
    summary: 'Servern som skickade detta har inget bekräftat namn i DNS',
    why: 'Många tjänster avvisar mejl från en sådan server. Det säger inget om vem som skrev det.',
    recipient: 'Behandla avsändaren som okänd.',
    helpDesk: (report) => `Slå upp namnet på ${ip(report)}. Det ska leda tillbaka till adressen.`,
    senderAdmin: (report) =>
      `Låt leverantören av ${ip(report)} publicera ett namn som leder tillbaka, eller skicka genom dess relä.`,
  }),
  'helo-bad': plainCause({
    label: 'Servern har fel namn',
    summary: 'Servern som skickade detta hälsade inte med ett riktigt namn',
    why: 'Namnet som den anslöt med är inget, eller så förnekas det av den som äger det.',
    recipient: 'Behandla avsändaren som okänd.',
    helpDesk: 'Jämför namnet i Received-fältet med det som adressen har i DNS.',
    senderAdmin: 'Låt servern hälsa (HELO) med sitt eget fullständiga namn, som finns i DNS.',
  }),
} satisfies Partial<Record<Cause, CauseWords>>;
