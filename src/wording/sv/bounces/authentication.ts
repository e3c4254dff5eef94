import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp, noAllowList } from './steps.ts';

/** Refused for what did not pass: SPF, DKIM, DMARC, and their kin. */
export const authentication = {
  'spf-fail': {
    title: 'Avvisat: den sändande servern står inte på domänens lista',
    why: 'SPF misslyckades: domänen i returadressen nämner inte servern som skickade detta.',
    recipient: askSender,
    helpDesk: `Jämför adressen i svaret med SPF-posten för returadressen. ${lookUp}`,
    senderAdmin:
      'Lägg till serverns adress, eller tjänstens include, i den enda SPF-posten; signera också med DKIM.',
  },
  'spf-none': {
    title: 'Avvisat: domänen säger inte vilka servrar som skickar för den',
    why: 'Domänen i returadressen har ingen SPF-post.',
    recipient: askSender,
    helpDesk: 'Slå upp TXT-posten för returadressens domän; en underdomän behöver en egen.',
    senderAdmin: 'Publicera en SPF-post med varje server som skickar för domänen.',
  },
  'spf-permerror': {
    title: 'Avvisat: domänens lista över servrar går inte att läsa',
    why: 'Dess SPF-post har ett fel: två poster, ett felaktigt ord eller fler än tio uppslag.',
    recipient: askSender,
    helpDesk: `Hitta felet i SPF-posten för returadressen. ${lookUp}`,
    senderAdmin: 'Behåll en enda SPF-post, ta bort include som inte behövs och rätta skrivsättet.',
  },
  'spf-temperror': {
    title: 'Uppskjutet: domänens lista över servrar gick inte att slå upp',
    why: 'DNS-frågan om dess SPF-post fick inget svar.',
    recipient: 'Vänta: servern försöker igen.',
    helpDesk: 'Om det håller i sig, undersök namnservrarna för avsändarens domän.',
    senderAdmin: 'Se till att domänens alla namnservrar svarar.',
  },
  'spf-suspicious': {
    title: 'Avvisat: domänens lista över servrar är för vid',
    why: 'Dess SPF-post släpper in långt fler adresser än en avsändare behöver.',
    recipient: askSender,
    helpDesk: 'Leta efter ”+all” och mycket stora intervall i SPF-posten.',
    senderAdmin: 'Ta bort ”+all”, stora intervall och include som inte används.',
  },
  'dkim-none': {
    title: 'Avvisat: meddelandet är inte signerat',
    why: 'Mottagarens server kräver en DKIM-signatur, och det fanns ingen.',
    recipient: askSender,
    helpDesk: 'Se efter om den sändande tjänsten signerar alls, och med vilken domän.',
    senderAdmin: 'Signera med DKIM som domänen i From hos varje tjänst som skickar för den.',
  },
  'dkim-fail': {
    title: 'Avvisat: signaturen höll inte',
    why: 'Ingen DKIM-signatur som räknas gav pass hos mottagarens server.',
    recipient: askSender,
    helpDesk: `Ta reda på om nyckeln är publicerad och vad som ändrade meddelandet. ${lookUp}`,
    senderAdmin:
      'Kontrollera selector och nyckel i DNS; signera efter allt som ändrar meddelandet.',
  },
  'dkim-key-missing': {
    title: 'Avvisat: signaturens nyckel är inte publicerad',
    why: 'DKIM-nyckeln som signaturen anger fanns inte i DNS, eller var återkallad.',
    recipient: askSender,
    helpDesk: 'Slå upp TXT-posten för selector under ”_domainkey”.',
    senderAdmin: 'Publicera nyckeln under den selector som används; behåll en gammal några dagar.',
  },
  'dkim-body-changed': {
    title: 'Texten ändrades efter att den signerats',
    why: 'DKIM-signaturens body hash stämde inte hos mottagarens server.',
    recipient: 'Meddelandet kan vara ditt, men något på vägen ändrade texten.',
    helpDesk:
      'Hitta vad som hanterade det efter signeringen: en gateway, en ansvarsfriskrivning, en lista.',
    senderAdmin: 'Signera sist, eller låt inget ändra meddelandet efter att det signerats.',
  },
  'dmarc-fail-policy': {
    title: 'Avvisat: inget bevisade att avsändarens domän skickade det',
    why: 'DMARC misslyckades, och domänen i From ber mottagande servrar att inte ta emot sådana mejl.',
    recipient:
      'Om du skickade det, berätta det för din e-posttjänst. Om inte, har någon använt din adress.',
    helpDesk: `Vilken tjänst skickade det, och får det pass med SPF eller DKIM för domänen i From? ${noAllowList}`,
    senderAdmin:
      'Se till att SPF eller DKIM ger pass för domänen i From hos varje tjänst; DMARC-rapporterna räknar upp dem.',
  },
  'dmarc-misaligned': {
    title: 'En annan domän klarade kontrollerna, avsändarens gjorde det inte',
    why: 'Det som gav pass med SPF eller DKIM hör inte till domänen i From, så det räknas inte.',
    recipient: askSender,
    helpDesk:
      'Vanligt för tjänster för nyhetsbrev, ärenden och butiker som skickar under sin egen domän.',
    senderAdmin:
      'Låt tjänsten signera som domänen i From, eller ge den en returadress under den domänen.',
  },
  'dmarc-missing': {
    title: 'Avvisat: avsändarens domän har ingen policy för sina mejl',
    why: 'Den har ingen DMARC-post, och mottagarens tjänst kräver en av dem som skickar mycket mejl.',
    recipient: askSender,
    helpDesk: 'Slå upp TXT-posten ”_dmarc” för domänen i From.',
    senderAdmin: 'Publicera ”v=DMARC1; p=none; rua=…” och läs rapporterna innan du begär mer.',
  },
  'dmarc-permerror': {
    title: 'Avvisat: domänens policy för sina mejl går inte att läsa',
    why: 'Den har två DMARC-poster, eller en med ett fel.',
    recipient: askSender,
    helpDesk: 'Slå upp TXT-posten ”_dmarc” för domänen i From.',
    senderAdmin: 'Behåll en enda DMARC-post, och rätta den.',
  },
  'dmarc-temperror': {
    title: 'Uppskjutet: avsändarens poster gick inte att slå upp',
    why: 'En DNS-fråga om SPF, DKIM eller DMARC fick inget svar.',
    recipient: 'Vänta: servern försöker igen.',
    helpDesk: 'Om det håller i sig, undersök namnservrarna för avsändarens domän.',
    senderAdmin: 'Se till att domänens alla namnservrar svarar.',
  },
  unauthenticated: {
    title: 'Avvisat: inget bevisar vem som skickade det',
    why: 'Varken SPF eller DKIM gav pass hos mottagarens server.',
    recipient: askSender,
    helpDesk: `Se efter vilken server som skickade det, och om den får skicka för domänen. ${lookUp}`,
    senderAdmin:
      'Publicera SPF för den sändande servern och signera med DKIM; båda tillsammans överlever vidarebefordran.',
  },
  'bulk-auth-missing': {
    title: 'Avvisat: reglerna för dem som skickar mycket är inte uppfyllda',
    why: 'Mottagarens tjänst kräver SPF, DKIM och DMARC av domäner som skickar tusentals mejl om dagen.',
    recipient: askSender,
    helpDesk: 'Små avsändare berörs bara om deras domän sammanlagt skickar mycket.',
    senderAdmin:
      'SPF, DKIM och DMARC i linje med From, omvänd DNS, TLS, avregistrering med ett klick, få klagomål.',
  },
  'forward-breaks-auth': {
    title: 'Avvisat efter att det vidarebefordrats',
    why: 'En vidarebefordrande server står inte på avsändardomänens lista, och ingen signatur vägde upp det.',
    recipient: 'Skicka det själv till slutadressen, om du vet den.',
    helpDesk:
      'Vem vidarebefordrar? Den servern kan skriva om returadressen, och bör inte ändra något.',
    senderAdmin: 'Signera med DKIM: en signatur överlever vidarebefordran, SPF gör det inte.',
  },
  'arc-fail': {
    title: 'Avvisat: förseglingarna från servrarna på vägen håller inte',
    why: 'ARC-kontrollen misslyckades: en server ändrade det utan att försegla det på nytt.',
    recipient: askOther,
    helpDesk: 'Hitta listan eller den vidarebefordrande servern som ändrade det.',
    senderAdmin: 'Servern däremellan måste försegla det som den ändrar.',
  },
  'direct-send-blocked': {
    title: 'Avvisat: skickat som denna organisation utan inloggning',
    why: 'Organisationen har stängt av Direct Send: mejl i dess eget namn måste komma genom en anslutning (connector) eller en inloggning.',
    recipient: 'Berätta för din administratör vilken enhet eller vilket program som skickade det.',
    helpDesk:
      'En skanner, en webbplats eller en tjänst skickar till organisationens egen server hos Microsoft.',
    senderAdmin:
      'Ge enheten en inloggning eller en anslutning (connector), och ta med dess adress i SPF.',
  },
  'anti-spoof-policy': {
    title: 'Avvisat: det kom utifrån i mottagarens eget namn',
    why: 'En regel i mottagarens gateway avvisar mejl utifrån under dess egna domäner.',
    recipient: askOther,
    helpDesk: 'Om en av deras tjänster skickade det måste dess adress tillåtas i gatewayen.',
    senderAdmin: 'Ta med tjänsten i SPF, och låt sedan gatewayen tillåta det som klarar SPF.',
  },
} satisfies Record<string, BounceWords>;
