import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Stopped by a mail service, between servers, or told of in a feedback report. */
export const service = {
  'forward-blocked': {
    title: 'Automatisk vidarebefordran utåt är inte tillåten',
    why: 'Organisationen som vidarebefordrar har stängt av den.',
    recipient: 'Fråga din administratör.',
    helpDesk: 'Principen för utgående skräppost: automatisk vidarebefordran.',
    senderAdmin: 'Tillåt den bara för den postlådan, om alls.',
  },
  'account-compromised': {
    title: 'Avsändarens konto är spärrat för att det skickat skräppost',
    why: 'Dess egen e-posttjänst stoppade det.',
    recipient: 'Byt lösenord, och berätta det för din administratör.',
    helpDesk: 'Gå igenom kontots regler, sessioner och skickade mejl innan spärren hävs.',
    senderAdmin: 'Begränsade entiteter (Restricted entities); en andra faktor; häv sedan spärren.',
  },
  'tenant-blocked': {
    title: 'Avsändarens hela organisation är spärrad',
    why: 'Dess e-posttjänst stoppade allt den skickar.',
    recipient: 'Berätta det för din administratör.',
    helpDesk: 'Hitta kontot som skickade skräppost.',
    senderAdmin: 'Åtgärda det, och vänd dig sedan till leverantörens support.',
  },
  'quota-sender': {
    title: 'Avsändarens gräns är nådd',
    why: 'E-posttjänsten tillåter bara en viss mängd under en tid.',
    recipient: 'Vänta ett dygn.',
    helpDesk: 'Om lite har skickats kan kontot ha tagits över.',
    senderAdmin: 'Använd en tjänst för massutskick.',
  },
  'tls-required': {
    title: 'En av servrarna kunde inte kryptera',
    why: 'Den ena sidan kräver TLS, och den andra erbjöd det inte eller misslyckades med det.',
    recipient: askSender,
    helpDesk: 'Se efter vilken sida som kräver det: svaret visar vem som talade.',
    senderAdmin: 'Slå på STARTTLS med ett giltigt certifikat.',
  },
  dane: {
    title: 'Inte skickat: mottagarens server kunde inte styrka vem den är',
    why: 'DANE: dess certifikat stämmer inte med dess TLSA-post, eller så är DNSSEC trasigt.',
    recipient: askOther,
    helpDesk: 'Felet finns hos mottagaren.',
    senderAdmin: 'De måste åtgärda TLSA-post, certifikat eller DNSSEC.',
  },
  'mta-sts': {
    title: 'Inte skickat: mottagarens server följer inte sin egen policy',
    why: 'MTA-STS: dess namn eller certifikat är inte det som dess policy anger.',
    recipient: askOther,
    helpDesk: 'Felet finns hos mottagaren.',
    senderAdmin: 'De måste åtgärda policy eller certifikat.',
  },
  loop: {
    title: 'Meddelandet gick i en cirkel',
    why: 'Två eller flera servrar skickade det mellan sig tills en av dem stoppade det.',
    recipient: askOther,
    helpDesk: 'Vidarebefordran som pekar tillbaka, eller en felaktig MX.',
    senderAdmin: 'Bryt cirkeln: regler för vidarebefordran, MX, anslutningar.',
  },
  'temp-failure': {
    title: 'Det kunde inte levereras ännu, eller inte i tid',
    why: 'En server svarade inte, eller bad om ett nytt försök senare.',
    recipient: 'Vänta; om servern har gett upp, skicka igen.',
    helpDesk: 'Leta efter det sista svaret i rapporten.',
    senderAdmin: 'Om det håller i sig: når servern deras på port 25?',
  },
  'server-fault': {
    title: 'En e-postserver är felinställd, eller gick fel',
    why: 'Svaret talar om serverns eget fel.',
    recipient: 'Försök senare; fråga sedan mottagaren på annat sätt.',
    helpDesk: 'Se efter vems server det är.',
    senderAdmin: 'Om den är din: titta i dess logg.',
  },
  complaint: {
    title: 'En mottagare kallade det här mejlet oönskat',
    why: 'Mottagarens e-posttjänst skickar vidare klagomålet (feedback report).',
    recipient: 'Ta bort adressen från listan.',
    helpDesk: 'Det gäller inte vem som skickade det, utan om det var önskat.',
    senderAdmin: 'Ta bort mottagaren; gör det lätt att lämna listan.',
  },
  'not-spam': {
    title: 'En mottagare sa att det här mejlet inte är skräppost',
    why: 'Mottagarens e-posttjänst skickar vidare det (feedback report).',
    recipient: 'Inget att göra.',
    helpDesk: 'Inget att göra.',
    senderAdmin: 'Inget att åtgärda.',
  },
  unknown: {
    title: 'Avvisat utan angiven orsak',
    why: 'Svaret har en kod som säger ”nej”, och ingen orsak.',
    recipient: askOther,
    helpDesk: `Fråga administratören för servern som avvisade det. ${lookUp}`,
    senderAdmin: 'Se till att SPF, DKIM, DMARC och omvänd DNS är i ordning; fråga sedan.',
  },
} satisfies Record<string, BounceWords>;
