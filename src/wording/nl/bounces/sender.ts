import type { BounceWords } from '../../words.ts';
import { askSender, lookUp } from './steps.ts';

/** Refused for the sending account, server, header or address, or for its name with others. */
export const sender = {
  'send-as-denied': {
    title: 'Geweigerd: dit account mag niet onder dat adres versturen',
    why: 'Het adres in From is er geen dat de aanmelding, of het account van de dienst, mag gebruiken.',
    recipient: 'Kies je eigen adres als afzender, of vraag om het recht het andere te gebruiken.',
    helpDesk: 'Vergelijk de aanmelding met het adres in From.',
    senderAdmin: 'Geef ‘Verzenden als’, bevestig het adres bij de dienst, of wijzig From.',
  },
  'auth-required': {
    title: 'Geweigerd: de afzender heeft zich niet aangemeld',
    why: 'De server neemt mail voor anderen alleen aan van wie is aangemeld.',
    recipient: 'Zet in je mailprogramma de aanmelding voor uitgaande mail aan.',
    helpDesk:
      'Controleer server, poort 587 of 465, en de aanmelding van het programma of apparaat.',
    senderAdmin: 'Sta SMTP AUTH toe voor het account van het apparaat, of gebruik een connector.',
  },
  'ptr-missing': {
    title: 'Geweigerd: de verzendende server heeft geen geldige naam',
    why: 'Het adres heeft geen PTR-record, of de naam daarin leidt niet terug naar het adres.',
    recipient: askSender,
    helpDesk:
      'Zoek het PTR-record op van het adres in het antwoord, en dan het adres van die naam.',
    senderAdmin:
      'Vraag de aanbieder van het adres het PTR-record in te stellen, en laat de naam terugleiden; of verstuur via IPv4 of een relay.',
  },
  'helo-bad': {
    title: 'Geweigerd: de verzendende server noemde zijn naam niet goed',
    why: 'De naam na HELO of EHLO is er geen, of staat niet in DNS.',
    recipient: askSender,
    helpDesk: 'Het ligt aan de instelling van de server, niet aan het bericht.',
    senderAdmin: 'Laat de server groeten met zijn volledige naam, een die op te zoeken is.',
  },
  'from-malformed': {
    title: 'Geweigerd: de From-regel is niet geldig',
    why: 'Er staat geen geldig adres in, of meerdere, of de regel staat er twee keer.',
    recipient: 'Vertel het wie het programma beheert dat hem schreef.',
    helpDesk: lookUp,
    senderAdmin: 'Schrijf precies één From: "Naam" <local@domain>.',
  },
  'header-noncompliant': {
    title: 'Geweigerd: de headers houden zich niet aan de regels voor mail',
    why: 'Een veld ontbreekt, staat er twee keer of is verkeerd geschreven.',
    recipient: 'Vertel het wie het programma beheert dat ze schreef.',
    helpDesk: lookUp,
    senderAdmin:
      'Verbeter het programma: elk veld één keer, geen kale regeleinden, andere letters gecodeerd.',
  },
  'null-mx-sender': {
    title: 'Geweigerd: het domein van de afzender zegt dat het geen mail aanneemt',
    why: 'Het publiceert een null MX, dus kon niemand een fout worden gemeld.',
    recipient: askSender,
    helpDesk: 'Zoek het MX-record van het retouradres op: ‘0 .’ is een null MX.',
    senderAdmin:
      'Verstuur van een domein dat niet-bezorgdberichten kan aannemen, of verwijder de null MX.',
  },
  'sender-domain-not-found': {
    title: 'Geweigerd: het domein van de afzender is niet gevonden',
    why: 'Het domein in het retouradres of in From staat niet in DNS, of heeft geen mailserver.',
    recipient: 'Kijk naar je eigen adres als afzender: is het domein goed gespeld?',
    helpDesk: 'Zoek MX, A en AAAA van het domein van de afzender op.',
    senderAdmin: 'Verbeter het adres, of geef het domein zijn MX- of adresrecords.',
  },
  'sender-address-invalid': {
    title: 'Geweigerd: het adres van de afzender wordt niet aangenomen',
    why: 'Het retouradres is niet geldig, of de server van de ontvanger vond zo’n afzender niet.',
    recipient:
      'Kijk naar je eigen adres als afzender: is het goed gespeld, en kan het mail ontvangen?',
    helpDesk: 'Vergelijk het retouradres met wat in het programma of apparaat is ingesteld.',
    senderAdmin: 'Stel een volledig retouradres in dat bestaat.',
  },
  'ipv6-not-accepted': {
    title: 'Geweigerd: de ontvanger neemt geen mail aan via IPv6',
    why: 'Exchange Online neemt mail van onbekenden via IPv6 alleen aan waar de organisatie daarom heeft gevraagd.',
    recipient: 'Opnieuw versturen via IPv4 werkt; je maildienst kan dat doen.',
    helpDesk:
      'De beheerder van de ontvanger vraagt de ondersteuning van Microsoft het aan te zetten.',
    senderAdmin: 'Verstuur naar dit domein via IPv4.',
  },
  'ip-blocklist': {
    title: 'Geweigerd: de verzendende server staat op een blokkeerlijst',
    why: 'Het is een lijst van adressen. Wie het bericht schreef, is niet de reden.',
    recipient: askSender,
    helpDesk: 'Wiens adres staat in het antwoord: een eigen, of een dat met anderen wordt gedeeld?',
    senderAdmin:
      'Zoek uit waarom het erop staat (een overgenomen account, spam), herstel dat, en vraag dan de lijst om verwijdering.',
  },
  'domain-blocklist': {
    title: 'Geweigerd: een domein van de afzender staat op een blokkeerlijst',
    why: 'Het is een lijst van domeinen: van het retouradres, van HELO of van From.',
    recipient: askSender,
    helpDesk: 'Zoek het domein op bij de lijst die het antwoord noemt.',
    senderAdmin: 'Herstel waarvoor het erop staat, en vraag dan om verwijdering.',
  },
  'url-blocklist': {
    title: 'Geweigerd: een link in het bericht staat op een blokkeerlijst',
    why: 'Niet wie het stuurde, maar waar het naar verwijst.',
    recipient: 'Stuur het zonder de link.',
    helpDesk: 'Controleer de links, en de doorverwijzingen erin.',
    senderAdmin: 'Kijk of de site is gehackt; vraag om verwijdering.',
  },
  'ip-reputation': {
    title: 'Het adres van de verzendende server heeft een slechte naam',
    why: 'De dienst van de ontvanger heeft ongewenste mail van dit adres gezien.',
    recipient: askSender,
    helpDesk: 'De identiteit is niet de reden; kijk naar hoeveelheid en klachten.',
    senderAdmin:
      'Verstuur minder en gelijkmatig, alleen naar wie erom vroeg; bouw daarna langzaam op.',
  },
  'domain-reputation': {
    title: 'Het domein van de afzender heeft een slechte naam',
    why: 'De dienst van de ontvanger heeft ongewenste mail van dit domein gezien.',
    recipient: askSender,
    helpDesk: 'De identiteit is niet de reden; kijk naar hoeveelheid en klachten.',
    senderAdmin:
      'Kijk in de postmaster-hulpmiddelen van de aanbieder; verstuur alleen naar wie erom vroeg.',
  },
  'dynamic-ip': {
    title: 'Geweigerd: rechtstreeks verstuurd van een thuis- of dynamisch adres',
    why: 'De server van de ontvanger neemt geen mail van zulke adressen aan; hij wil de server van de aanbieder.',
    recipient: 'Verstuur via de mailserver van je aanbieder.',
    helpDesk: 'Een programma of apparaat verstuurt zelf in plaats van via de mailserver.',
    senderAdmin: 'Verstuur via de server van de aanbieder.',
  },
  'open-relay': {
    title: 'Geweigerd: de verzendende server geeft mail van iedereen door',
    why: 'Hij staat bekend als open relay of proxy.',
    recipient: askSender,
    helpDesk: 'De server moet worden gesloten, vóór al het andere.',
    senderAdmin: 'Geef alleen mail van eigen gebruikers door, en vraag dan om verwijdering.',
  },
  'rate-limit': {
    title: 'Te veel tegelijk',
    why: 'De server van de ontvanger begrenst hoeveel hij in een bepaalde tijd aanneemt, of voor hoeveel ontvangers.',
    recipient: 'Wacht, en stuur het dan opnieuw aan minder mensen.',
    helpDesk: 'Heb je weinig verstuurd, dan is misschien een account overgenomen.',
    senderAdmin: 'Verstuur langzamer; splits op domein van de ontvangers.',
  },
  greylist: {
    title: 'Uitgesteld: onbekenden moeten het nog eens proberen',
    why: 'De server van de ontvanger vertraagt de eerste mail van een afzender (greylisting).',
    recipient: 'Wacht enkele minuten.',
    helpDesk: 'Niets te herstellen.',
    senderAdmin: 'Laat de server het opnieuw proberen vanaf hetzelfde adres.',
  },
} satisfies Record<string, BounceWords>;
