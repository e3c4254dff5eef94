import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Refused for what is in it, by a rule, or for the recipient. */
export const recipient = {
  'content-spam': {
    title: 'Avvisat: det såg ut som skräppost',
    why: 'Orsaken är innehållet, inte vem som skickade det.',
    recipient: 'Skriv det på nytt, med färre länkar och bilagor, eller fråga på annat sätt.',
    helpDesk: 'Be mottagarens administratör att rapportera det som felaktigt avvisat.',
    senderAdmin: 'Se över innehåll, länkar och klagomål.',
  },
  'content-policy': {
    title: 'Avvisat: något i det är inte tillåtet där',
    why: 'Orsaken är en bilaga, ett virusfynd eller en regel om innehåll.',
    recipient: 'Skicka en länk i stället för bilagan, eller fråga vad de tillåter.',
    helpDesk: 'Kontrollera först om bilagan innehåller skadlig kod.',
    senderAdmin: 'Inget i autentiseringen att åtgärda.',
  },
  phishing: {
    title: 'Avvisat: det såg ut som nätfiske',
    why: 'Mottagarens tjänst tog det för ett försök att stjäla något.',
    recipient:
      'Om du skickade det, utelämna länkar och inloggningar. Om inte, har din adress använts.',
    helpDesk: 'Se efter om kontot skickade det.',
    senderAdmin: 'Om kontot har tagits över: byt lösenord, avsluta dess sessioner.',
  },
  'user-block': {
    title: 'Avvisat: mottagaren har blockerat avsändaren',
    why: 'Avsändaren står på mottagarens egen lista.',
    recipient: 'Fråga mottagaren på annat sätt.',
    helpDesk: 'Bara mottagaren kan häva det.',
    senderAdmin: 'Inget att åtgärda.',
  },
  'recipient-org-block': {
    title: 'Avvisat: mottagarens organisation blockerar avsändaren',
    why: 'En lista eller regel hos dem nämner avsändaren, domänen eller adressen.',
    recipient: askOther,
    helpDesk: 'Bara deras administratör kan häva det.',
    senderAdmin: 'Inget att åtgärda.',
  },
  'sender-org-block': {
    title: 'Din egen organisation blockerar mottagaren',
    why: 'En blockering i din organisation stoppade det innan det lämnade den.',
    recipient: 'Fråga din egen administratör.',
    helpDesk: 'Gå igenom organisationens egna blockeringar.',
    senderAdmin: 'Ta bort blockeringen om den är fel.',
  },
  'policy-rule': {
    title: 'Avvisat av en regel',
    why: 'Servern nämner en policy, men inte vad den gäller.',
    recipient: askOther,
    helpDesk: `Deras meddelandespårning visar vilken regel. Yahoo och andra svarar så även när DMARC misslyckas. ${lookUp}`,
    senderAdmin: 'Se till att SPF, DKIM och DMARC ger pass; fråga sedan.',
  },
  'recipient-restricted': {
    title: 'Avvisat: adressen tar bara emot mejl från vissa avsändare',
    why: 'En grupp, en lista eller en postlåda som är öppen för medlemmar eller för den egna organisationen.',
    recipient: 'Be ägaren att släppa in dig.',
    helpDesk: 'En inställning i gruppen eller postlådan.',
    senderAdmin: 'Inget att åtgärda.',
  },
  'recipient-not-found': {
    title: 'Postlådan finns inte, eller tar inte emot mejl',
    why: 'Mottagarens server känner inte till adressen, eller har stängt den.',
    recipient: 'Kontrollera adressen, bokstav för bokstav.',
    helpDesk: 'Skrivfel, gammal adress från en lista eller en postlåda som tagits bort.',
    senderAdmin: 'Ta bort den från listor.',
  },
  'recipient-domain-not-found': {
    title: 'Mottagarens domän hittades inte',
    why: 'Den finns inte i DNS, eller har ingen e-postserver som svarar.',
    recipient: 'Kontrollera det som står efter @.',
    helpDesk: 'Slå upp MX, A och AAAA för domänen.',
    senderAdmin: 'Ta bort den från listor.',
  },
  'null-mx-recipient': {
    title: 'Mottagarens domän säger att den inte tar emot mejl',
    why: 'Den publicerar en null MX.',
    recipient: 'Använd en annan adress.',
    helpDesk: 'Ofta ett skrivfel, eller en domän som bara skickar.',
    senderAdmin: 'Inget att åtgärda.',
  },
  'mailbox-full': {
    title: 'Mottagarens postlåda är full',
    why: 'Det finns inte plats för meddelandet.',
    recipient: 'Hör av dig till mottagaren på annat sätt, eller vänta.',
    helpDesk: 'Inget att åtgärda hos avsändaren.',
    senderAdmin: 'Inget att åtgärda.',
  },
  'message-too-big': {
    title: 'Meddelandet är för stort',
    why: 'Mottagarens server tar inte emot något av den storleken.',
    recipient: 'Skicka en länk i stället för bilagan.',
    helpDesk: 'En bilaga växer med en tredjedel på vägen.',
    senderAdmin: 'Inget att åtgärda.',
  },
  'relay-denied': {
    title: 'Avvisat: den servern tar inte emot mejl för mottagaren',
    why: 'Den ombads skicka vidare mejl för en domän som inte är dess egen.',
    recipient: askSender,
    helpDesk: 'Domänens MX, eller avsändarens server för utgående mejl, är fel.',
    senderAdmin: 'Rätta MX eller vägen; eller logga in om servern ska skicka vidare åt dig.',
  },
  'connector-misconfigured': {
    title: 'Avvisat: det stämmer inte med organisationens anslutning (connector)',
    why: 'Den sändande serverns adress eller certifikat är inte det som anslutningen anger.',
    recipient: askSender,
    helpDesk: 'Har certifikatet eller adressen ändrats?',
    senderAdmin: 'Uppdatera anslutningen.',
  },
} satisfies Record<string, BounceWords>;
