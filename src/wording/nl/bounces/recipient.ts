import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Refused for what is in it, by a rule, or for the recipient. */
export const recipient = {
  'content-spam': {
    title: 'Geweigerd: het leek op spam',
    why: 'De reden is wat erin staat, niet wie het stuurde.',
    recipient:
      'Schrijf het opnieuw, met minder links en bijlagen, of vraag het op een andere manier.',
    helpDesk: 'Vraag de beheerder van de ontvanger het als ten onrechte geweigerd te melden.',
    senderAdmin: 'Kijk naar inhoud, links en klachten.',
  },
  'content-policy': {
    title: 'Geweigerd: iets erin is daar niet toegestaan',
    why: 'De reden is een bijlage, een gevonden virus of een regel over de inhoud.',
    recipient: 'Stuur een link in plaats van de bijlage, of vraag wat daar is toegestaan.',
    helpDesk: 'Controleer de bijlage eerst op malware.',
    senderAdmin: 'Aan de authenticatie is niets te herstellen.',
  },
  phishing: {
    title: 'Geweigerd: het leek op phishing',
    why: 'De dienst van de ontvanger hield het voor een poging om iets te stelen.',
    recipient:
      'Heb je het gestuurd, laat dan links en aanmeldingen weg. Zo niet, dan is je adres gebruikt.',
    helpDesk: 'Kijk of het account het heeft gestuurd.',
    senderAdmin: 'Is het account overgenomen: wijzig het wachtwoord en beëindig de sessies.',
  },
  'user-block': {
    title: 'Geweigerd: de ontvanger heeft deze afzender geblokkeerd',
    why: 'De afzender staat op de eigen lijst van de ontvanger.',
    recipient: 'Vraag de ontvanger op een andere manier.',
    helpDesk: 'Alleen de ontvanger kan het opheffen.',
    senderAdmin: 'Niets te herstellen.',
  },
  'recipient-org-block': {
    title: 'Geweigerd: de organisatie van de ontvanger blokkeert deze afzender',
    why: 'Een lijst of regel daar noemt de afzender, het domein of het adres.',
    recipient: askOther,
    helpDesk: 'Alleen de beheerder daar kan het opheffen.',
    senderAdmin: 'Niets te herstellen.',
  },
  'sender-org-block': {
    title: 'Je eigen organisatie blokkeert deze ontvanger',
    why: 'Een blokkering van je organisatie hield het tegen voordat het naar buiten ging.',
    recipient: 'Vraag je eigen beheerder.',
    helpDesk: 'Kijk de eigen blokkeringen van de organisatie na.',
    senderAdmin: 'Verwijder de blokkering als die onjuist is.',
  },
  'policy-rule': {
    title: 'Geweigerd door een regel',
    why: 'De server noemt een beleid, en niet waar dat over gaat.',
    recipient: askOther,
    helpDesk: `De berichttracering daar zegt welke regel. Yahoo en andere antwoorden ook zo als DMARC niet slaagt. ${lookUp}`,
    senderAdmin: 'Zorg dat SPF, DKIM en DMARC slagen; vraag het daarna.',
  },
  'recipient-restricted': {
    title: 'Geweigerd: het adres neemt alleen van sommige afzenders mail aan',
    why: 'Een groep, een lijst of een postvak, open voor leden of voor de eigen organisatie.',
    recipient: 'Vraag de eigenaar je toe te laten.',
    helpDesk: 'Een instelling van de groep of het postvak.',
    senderAdmin: 'Niets te herstellen.',
  },
  'recipient-not-found': {
    title: 'Dit postvak bestaat niet, of het neemt geen mail aan',
    why: 'De server van de ontvanger kent het adres niet, of heeft het gesloten.',
    recipient: 'Controleer het adres, letter voor letter.',
    helpDesk: 'Typefout, oud adres uit een lijst, of een verwijderd postvak.',
    senderAdmin: 'Haal het uit de lijsten.',
  },
  'recipient-domain-not-found': {
    title: 'Het domein van de ontvanger is niet gevonden',
    why: 'Het staat niet in DNS, of heeft geen mailserver die antwoordt.',
    recipient: 'Controleer wat er achter de @ staat.',
    helpDesk: 'Zoek MX, A en AAAA van het domein op.',
    senderAdmin: 'Haal het uit de lijsten.',
  },
  'null-mx-recipient': {
    title: 'Het domein van de ontvanger zegt dat het geen mail aanneemt',
    why: 'Het publiceert een null MX.',
    recipient: 'Gebruik een ander adres.',
    helpDesk: 'Vaak een typefout, of een domein dat alleen verstuurt.',
    senderAdmin: 'Niets te herstellen.',
  },
  'mailbox-full': {
    title: 'Het postvak van de ontvanger is vol',
    why: 'Er is geen ruimte voor het bericht.',
    recipient: 'Vertel het de ontvanger op een andere manier, of wacht.',
    helpDesk: 'Bij de afzender is niets te herstellen.',
    senderAdmin: 'Niets te herstellen.',
  },
  'message-too-big': {
    title: 'Het bericht is te groot',
    why: 'De server van de ontvanger neemt niets van deze grootte aan.',
    recipient: 'Stuur een link in plaats van de bijlage.',
    helpDesk: 'Een bijlage wordt onderweg een derde groter.',
    senderAdmin: 'Niets te herstellen.',
  },
  'relay-denied': {
    title: 'Geweigerd: die server neemt geen mail aan voor deze ontvanger',
    why: 'Hem is gevraagd mail door te geven voor een domein dat niet van hem is.',
    recipient: askSender,
    helpDesk: 'De MX van het domein, of de uitgaande server van de afzender, is de verkeerde.',
    senderAdmin: 'Verbeter MX of route; of meld je aan waar je wilt laten doorgeven.',
  },
  'connector-misconfigured': {
    title: 'Geweigerd: het past niet bij de connector van de organisatie',
    why: 'Adres of certificaat van de verzendende server is niet wat de connector noemt.',
    recipient: askSender,
    helpDesk: 'Is het certificaat of het adres veranderd?',
    senderAdmin: 'Werk de connector bij.',
  },
} satisfies Record<string, BounceWords>;
