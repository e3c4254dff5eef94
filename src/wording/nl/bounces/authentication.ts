import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp, noAllowList } from './steps.ts';

/** Refused for what did not pass: SPF, DKIM, DMARC, and their kin. */
export const authentication = {
  'spf-fail': {
    title: 'Geweigerd: de verzendende server staat niet op de lijst van het domein',
    why: 'SPF is niet geslaagd: het domein in het retouradres noemt de server niet die dit stuurde.',
    recipient: askSender,
    helpDesk: `Vergelijk het adres in het antwoord met het SPF-record van het retouradres. ${lookUp}`,
    senderAdmin:
      'Voeg het adres van de server, of de include van de dienst, toe aan het ene SPF-record; onderteken ook met DKIM.',
  },
  'spf-none': {
    title: 'Geweigerd: het domein zegt niet welke servers ervoor versturen',
    why: 'Het domein in het retouradres heeft geen SPF-record.',
    recipient: askSender,
    helpDesk:
      'Zoek het TXT-record van het domein van het retouradres op; een subdomein heeft een eigen nodig.',
    senderAdmin: 'Publiceer een SPF-record dat elke server noemt die voor het domein verstuurt.',
  },
  'spf-permerror': {
    title: 'Geweigerd: de serverlijst van het domein is niet te lezen',
    why: 'In het SPF-record zit een fout: twee records, een verkeerd woord, of meer dan tien opzoekingen.',
    recipient: askSender,
    helpDesk: `Zoek de fout in het SPF-record van het retouradres. ${lookUp}`,
    senderAdmin: 'Houd één SPF-record, verwijder onnodige includes, verbeter de schrijfwijze.',
  },
  'spf-temperror': {
    title: 'Uitgesteld: de serverlijst van het domein kon niet worden opgezocht',
    why: 'De DNS-vraag naar het SPF-record kreeg geen antwoord.',
    recipient: 'Wacht: de server probeert het opnieuw.',
    helpDesk: 'Houdt het aan, kijk dan naar de nameservers van het domein van de afzender.',
    senderAdmin: 'Zorg dat alle nameservers van het domein antwoorden.',
  },
  'spf-suspicious': {
    title: 'Geweigerd: de serverlijst van het domein is te ruim',
    why: 'Het SPF-record laat veel meer adressen toe dan een afzender nodig heeft.',
    recipient: askSender,
    helpDesk: 'Zoek in het SPF-record naar ‘+all’ en zeer grote bereiken.',
    senderAdmin: 'Verwijder ‘+all’, grote bereiken en includes die niet worden gebruikt.',
  },
  'dkim-none': {
    title: 'Geweigerd: het bericht is niet ondertekend',
    why: 'De server van de ontvanger wil een DKIM-handtekening, en die was er niet.',
    recipient: askSender,
    helpDesk: 'Kijk of de verzendende dienst wel ondertekent, en met welk domein.',
    senderAdmin: 'Onderteken met DKIM als het From-domein bij elke dienst die ervoor verstuurt.',
  },
  'dkim-fail': {
    title: 'Geweigerd: de handtekening hield geen stand',
    why: 'Geen enkele DKIM-handtekening die telt, slaagde bij de server van de ontvanger.',
    recipient: askSender,
    helpDesk: `Zoek uit of de sleutel is gepubliceerd en wat het bericht heeft gewijzigd. ${lookUp}`,
    senderAdmin:
      'Controleer selector en sleutel in DNS; onderteken na alles wat het bericht wijzigt.',
  },
  'dkim-key-missing': {
    title: 'Geweigerd: de sleutel van de handtekening is niet gepubliceerd',
    why: 'De DKIM-sleutel die de handtekening noemt, stond niet in DNS of was ingetrokken.',
    recipient: askSender,
    helpDesk: 'Zoek het TXT-record van de selector op onder ‘_domainkey’.',
    senderAdmin:
      'Publiceer de sleutel onder de gebruikte selector; laat een oude nog enkele dagen staan.',
  },
  'dkim-body-changed': {
    title: 'De tekst is gewijzigd nadat het bericht was ondertekend',
    why: 'De body-hash van de DKIM-handtekening klopte niet bij de server van de ontvanger.',
    recipient: 'Het bericht kan van jou zijn, maar onderweg heeft iets de tekst gewijzigd.',
    helpDesk:
      'Zoek uit wat het na het ondertekenen heeft behandeld: een gateway, een disclaimer, een mailinglijst.',
    senderAdmin:
      'Onderteken als laatste, of laat niets het bericht wijzigen nadat het is ondertekend.',
  },
  'dmarc-fail-policy': {
    title: 'Geweigerd: niets bewees dat het domein van de afzender het stuurde',
    why: 'DMARC is niet geslaagd, en het domein in From vraagt zulke mail niet aan te nemen.',
    recipient:
      'Heb je het gestuurd, vertel het dan je maildienst. Zo niet, dan heeft iemand je adres gebruikt.',
    helpDesk: `Welke dienst heeft het gestuurd, en slaagt die voor SPF of DKIM voor het From-domein? ${noAllowList}`,
    senderAdmin:
      'Laat SPF of DKIM slagen voor het From-domein bij elke dienst; de DMARC-rapporten noemen ze.',
  },
  'dmarc-misaligned': {
    title: 'Een ander domein slaagde voor de controles, dat van de afzender niet',
    why: 'Wat slaagde voor SPF of DKIM hoort niet bij het domein in From, dus telt het niet.',
    recipient: askSender,
    helpDesk:
      'Gebruikelijk bij nieuwsbrief-, ticket- en winkeldiensten die onder hun eigen domein versturen.',
    senderAdmin:
      'Laat de dienst ondertekenen als het From-domein, of geef die een retouradres onder dat domein.',
  },
  'dmarc-missing': {
    title: 'Geweigerd: het domein van de afzender heeft geen beleid voor zijn mail',
    why: 'Het heeft geen DMARC-record, en de dienst van de ontvanger wil er een van wie veel mail verstuurt.',
    recipient: askSender,
    helpDesk: 'Zoek het TXT-record ‘_dmarc’ van het From-domein op.',
    senderAdmin: 'Publiceer ‘v=DMARC1; p=none; rua=…’ en lees de rapporten voordat je meer vraagt.',
  },
  'dmarc-permerror': {
    title: 'Geweigerd: het beleid van het domein voor zijn mail is niet te lezen',
    why: 'Het heeft twee DMARC-records, of een met een fout.',
    recipient: askSender,
    helpDesk: 'Zoek het TXT-record ‘_dmarc’ van het From-domein op.',
    senderAdmin: 'Houd één DMARC-record, en verbeter het.',
  },
  'dmarc-temperror': {
    title: 'Uitgesteld: de records van de afzender konden niet worden opgezocht',
    why: 'Een DNS-vraag voor SPF, DKIM of DMARC kreeg geen antwoord.',
    recipient: 'Wacht: de server probeert het opnieuw.',
    helpDesk: 'Houdt het aan, kijk dan naar de nameservers van het domein van de afzender.',
    senderAdmin: 'Zorg dat alle nameservers van het domein antwoorden.',
  },
  unauthenticated: {
    title: 'Geweigerd: niets bewijst wie het heeft gestuurd',
    why: 'Bij de server van de ontvanger slaagde SPF noch DKIM.',
    recipient: askSender,
    helpDesk: `Kijk welke server het heeft gestuurd, en of die voor het domein mag versturen. ${lookUp}`,
    senderAdmin:
      'Publiceer SPF voor de verzendende server en onderteken met DKIM; beide samen overleven doorsturen.',
  },
  'bulk-auth-missing': {
    title: 'Geweigerd: aan de regels voor wie veel mail verstuurt, is niet voldaan',
    why: 'De dienst van de ontvanger vraagt SPF, DKIM en DMARC van domeinen die er duizenden per dag versturen.',
    recipient: askSender,
    helpDesk: 'Wie weinig verstuurt, wordt alleen bedoeld als het domein in totaal veel verstuurt.',
    senderAdmin:
      'SPF, DKIM en DMARC in overeenstemming met From, reverse DNS, TLS, afmelden met één klik, weinig klachten.',
  },
  'forward-breaks-auth': {
    title: 'Geweigerd nadat het was doorgestuurd',
    why: 'Een doorsturende server staat niet op de lijst van het domein van de afzender, en geen handtekening maakte dat goed.',
    recipient: 'Stuur het zelf naar het uiteindelijke adres, als je dat kent.',
    helpDesk:
      'Wie stuurt door? Wie doorstuurt, kan het retouradres herschrijven en zou niets moeten wijzigen.',
    senderAdmin: 'Onderteken met DKIM: een handtekening overleeft doorsturen, SPF niet.',
  },
  'arc-fail': {
    title: 'Geweigerd: de zegels van de servers onderweg houden geen stand',
    why: 'De ARC-controle is niet geslaagd: een server heeft het gewijzigd zonder het opnieuw te verzegelen.',
    recipient: askOther,
    helpDesk: 'Zoek uit welke mailinglijst of doorsturende server het heeft gewijzigd.',
    senderAdmin: 'De server ertussen moet verzegelen wat hij wijzigt.',
  },
  'direct-send-blocked': {
    title: 'Geweigerd: als deze organisatie gestuurd zonder aanmelding',
    why: 'De organisatie heeft Direct Send uitgezet: mail in haar naam moet via een connector of een aanmelding komen.',
    recipient: 'Vertel je beheerder welk apparaat of programma het heeft gestuurd.',
    helpDesk:
      'Een scanner, een website of een dienst verstuurt naar de eigen host van de organisatie bij Microsoft.',
    senderAdmin:
      'Geef het apparaat een aanmelding of een connector, en noem het adres ervan in SPF.',
  },
  'anti-spoof-policy': {
    title: 'Geweigerd: het kwam van buiten in de naam van de ontvanger zelf',
    why: 'Een regel van de gateway van de ontvanger weigert mail van buiten onder de eigen domeinen.',
    recipient: askOther,
    helpDesk:
      'Heeft een dienst van de ontvanger het gestuurd, dan moet het adres daarvan bij de gateway worden toegelaten.',
    senderAdmin: 'Noem de dienst in SPF, en laat de gateway dan toe wat daarvoor slaagt.',
  },
} satisfies Record<string, BounceWords>;
