import type { BounceWords } from '../../words.ts';
import { askSender, lookUp } from './steps.ts';

/** Refused for the sending account, server, header or address, or for its name with others. */
export const sender = {
  'send-as-denied': {
    title: 'Avvisat: kontot får inte skicka under den adressen',
    why: 'Adressen i From är inte en som inloggningen, eller kontot hos tjänsten, får använda.',
    recipient: 'Välj din egen adress som avsändare, eller be om rätt att använda den andra.',
    helpDesk: 'Jämför inloggningen med adressen i From.',
    senderAdmin: 'Ge rätten ”Skicka som”, verifiera adressen hos tjänsten eller ändra From.',
  },
  'auth-required': {
    title: 'Avvisat: avsändaren loggade inte in',
    why: 'Servern tar emot mejl till andra bara från den som har loggat in.',
    recipient: 'Slå på inloggning för utgående mejl i ditt e-postprogram.',
    helpDesk: 'Kontrollera server, port 587 eller 465 och programmets eller enhetens inloggning.',
    senderAdmin: 'Tillåt SMTP AUTH för enhetens konto, eller använd en anslutning (connector).',
  },
  'ptr-missing': {
    title: 'Avvisat: den sändande servern har inget giltigt namn',
    why: 'Dess adress har ingen PTR-post, eller så leder namnet i den inte tillbaka till adressen.',
    recipient: askSender,
    helpDesk: 'Slå upp PTR-posten för adressen i svaret, och sedan adressen för det namnet.',
    senderAdmin:
      'Be den som tillhandahåller adressen att sätta PTR-posten, och låt namnet leda tillbaka; eller skicka över IPv4 eller genom en annan server.',
  },
  'helo-bad': {
    title: 'Avvisat: den sändande servern uppgav inte sitt rätta namn',
    why: 'Namnet efter HELO eller EHLO är inget namn, eller finns inte i DNS.',
    recipient: askSender,
    helpDesk: 'Felet ligger i serverns inställningar, inte i meddelandet.',
    senderAdmin: 'Låt servern hälsa med sitt fullständiga namn, ett som går att slå upp.',
  },
  'from-malformed': {
    title: 'Avvisat: From-raden är inte giltig',
    why: 'Den har ingen giltig adress, eller flera, eller finns två gånger.',
    recipient: 'Berätta det för den som sköter programmet som skrev den.',
    helpDesk: lookUp,
    senderAdmin: 'Skriv exakt en From: ”Namn” <lokal@domän>.',
  },
  'header-noncompliant': {
    title: 'Avvisat: meddelandehuvudet bryter mot reglerna för mejl',
    why: 'Ett fält saknas, finns två gånger eller är felaktigt skrivet.',
    recipient: 'Berätta det för den som sköter programmet som skrev det.',
    helpDesk: lookUp,
    senderAdmin:
      'Rätta programmet: ett av varje fält, inga ensamma radslutstecken, andra bokstäver kodade.',
  },
  'null-mx-sender': {
    title: 'Avvisat: avsändarens domän säger att den inte tar emot mejl',
    why: 'Den publicerar en null MX, så ingen kunde få besked om ett misslyckande.',
    recipient: askSender,
    helpDesk: 'Slå upp MX-posten för returadressen: ”0 .” är en null MX.',
    senderAdmin: 'Skicka från en domän som kan ta emot studsar, eller ta bort null MX.',
  },
  'sender-domain-not-found': {
    title: 'Avvisat: avsändarens domän hittades inte',
    why: 'Domänen i returadressen eller i From finns inte i DNS, eller har ingen e-postserver.',
    recipient: 'Titta på din egen avsändaradress: är domänen rättstavad?',
    helpDesk: 'Slå upp MX, A och AAAA för avsändarens domän.',
    senderAdmin: 'Rätta adressen, eller ge domänen sina MX- eller adressposter.',
  },
  'sender-address-invalid': {
    title: 'Avvisat: avsändarens adress godtas inte',
    why: 'Returadressen är inte giltig, eller så fann mottagarens server ingen sådan avsändare.',
    recipient: 'Titta på din egen avsändaradress: är den rättstavad, och kan den ta emot mejl?',
    helpDesk: 'Jämför returadressen med den som är inställd i programmet eller enheten.',
    senderAdmin: 'Ställ in en fullständig returadress som finns.',
  },
  'ipv6-not-accepted': {
    title: 'Avvisat: mottagaren tar inte emot mejl över IPv6',
    why: 'Exchange Online tar emot mejl över IPv6 från okända bara om organisationen har bett om det.',
    recipient: 'Att skicka det igen över IPv4 fungerar; det kan din e-posttjänst göra.',
    helpDesk: 'Mottagarens administratör ber Microsofts support att slå på det.',
    senderAdmin: 'Skicka över IPv4 till den här domänen.',
  },
  'ip-blocklist': {
    title: 'Avvisat: den sändande servern står på en blockeringslista',
    why: 'Listan gäller adresser. Vem som skrev meddelandet är inte orsaken.',
    recipient: askSender,
    helpDesk: 'Vems adress står i svaret: er egen, eller en som delas med andra?',
    senderAdmin:
      'Ta reda på varför den hamnade där (ett övertaget konto, skräppost), åtgärda det, och be sedan listan ta bort den.',
  },
  'domain-blocklist': {
    title: 'Avvisat: en av avsändarens domäner står på en blockeringslista',
    why: 'Listan gäller domäner: i returadressen, i HELO eller i From.',
    recipient: askSender,
    helpDesk: 'Slå upp domänen hos listan som svaret nämner.',
    senderAdmin: 'Åtgärda det som ledde till listan, och be sedan om borttagning.',
  },
  'url-blocklist': {
    title: 'Avvisat: en länk i meddelandet står på en blockeringslista',
    why: 'Inte vem som skickade det, utan vad det länkar till.',
    recipient: 'Skicka det utan länken.',
    helpDesk: 'Kontrollera länkarna, och omdirigeringar i dem.',
    senderAdmin: 'Se efter om webbplatsen bakom länken är hackad; be om borttagning.',
  },
  'ip-reputation': {
    title: 'Den sändande serverns adress har dåligt rykte',
    why: 'Mottagarens tjänst har sett oönskade mejl från den här adressen.',
    recipient: askSender,
    helpDesk: 'Identiteten är inte orsaken; se på volym och klagomål.',
    senderAdmin: 'Skicka mindre och jämnt, bara till dem som bett om det; öka sedan gradvis.',
  },
  'domain-reputation': {
    title: 'Avsändarens domän har dåligt rykte',
    why: 'Mottagarens tjänst har sett oönskade mejl från den här domänen.',
    recipient: askSender,
    helpDesk: 'Identiteten är inte orsaken; se på volym och klagomål.',
    senderAdmin: 'Titta i tjänstens postmaster-verktyg; skicka bara till dem som bett om det.',
  },
  'dynamic-ip': {
    title: 'Avvisat: skickat direkt från en hemadress eller dynamisk adress',
    why: 'Mottagarens server tar inte emot mejl från sådana adresser; den vill ha leverantörens server.',
    recipient: 'Skicka genom din leverantörs e-postserver.',
    helpDesk: 'Ett program eller en enhet skickar själv i stället för genom e-postservern.',
    senderAdmin: 'Skicka genom leverantörens server.',
  },
  'open-relay': {
    title: 'Avvisat: den sändande servern skickar vidare vem som helsts mejl',
    why: 'Den är känd som ett öppet relä eller en öppen proxy.',
    recipient: askSender,
    helpDesk: 'Servern måste stängas innan något annat görs.',
    senderAdmin: 'Skicka vidare bara för egna användare, och be sedan om borttagning.',
  },
  'rate-limit': {
    title: 'För mycket på en gång',
    why: 'Mottagarens server begränsar hur mycket den tar emot under en tid, eller för hur många mottagare.',
    recipient: 'Vänta, och skicka sedan igen till färre personer.',
    helpDesk: 'Om ni skickat lite kan ett konto ha tagits över.',
    senderAdmin: 'Skicka långsammare; dela upp efter mottagardomän.',
  },
  greylist: {
    title: 'Uppskjutet: okända ombeds försöka igen',
    why: 'Mottagarens server fördröjer det första mejlet från en avsändare (greylisting).',
    recipient: 'Vänta några minuter.',
    helpDesk: 'Inget att åtgärda.',
    senderAdmin: 'Låt servern försöka igen från samma adress.',
  },
} satisfies Record<string, BounceWords>;
