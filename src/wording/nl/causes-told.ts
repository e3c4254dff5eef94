import type { CauseWords } from '../words.ts';
import {
  askAnotherWay,
  from,
  imitated,
  ip,
  isStyled,
  nothingToMend,
  passing,
  protect,
  service,
} from './cause-phrases.ts';

/** Nothing is known of the sender; the receiver marked the message for another reason. */
const flaggedOnly = (how: string): CauseWords => ({
  label: 'Gemarkeerd',
  summary: (report) =>
    `${service(report, 'Je maildienst')} heeft deze mail ${how}; wie die stuurde, is niet bekend`,
  why: () =>
    'Het gaat om wat in het bericht of over de server ervan is gevonden, en niet om wie het stuurde.',
  recipient: askAnotherWay,
  helpDesk: () =>
    'Kijk naar het spamrapport en het beleid. Authenticatie is niet de reden, en pleit het ook niet vrij.',
  senderAdmin: () => 'Kijk naar inhoud, klachten en reputatie; zorg dat SPF, DKIM en DMARC slagen.',
});

/** DNS kept the receiver from it. */
const onlyTemporary: CauseWords = {
  label: 'Onduidelijk',
  summary: (report) =>
    `${service(report, 'Je maildienst')} kon de afzender niet controleren toen de mail aankwam`,
  why: () => 'DNS gaf daar geen antwoord. Een vraag zonder antwoord is geen teken van vervalsing.',
  recipient: () =>
    'Behandel de afzender als onbekend. Nu opnieuw gecontroleerd, is hij misschien bekend.',
  helpDesk: () =>
    'Controleer nu, met DNS; kijk dan naar de nameservers van het domein van de afzender, en naar je eigen resolver.',
  senderAdmin: () => 'Zorg dat je nameservers van overal antwoorden.',
};

/** Causes that rest on what a receiver wrote, or that say who was posed as. */
export const toldCauses = {
  'implicit-only': {
    label: 'Afgeleid, niet bewezen',
    summary: (report) =>
      `${service(report, 'Je maildienst')} leidt af dat ${from(report)} dit heeft gestuurd`,
    why: (report) =>
      `SPF, DKIM en DMARC geven geen uitsluitsel; ${service(report)} ging af op wat verder over ${from(report)} bekend is.`,
    recipient: () =>
      'Er is niets gemarkeerd, en weinig bewezen. Wees voorzichtig met wat de mail van je vraagt.',
    helpDesk: (report) =>
      `Zwakker dan DMARC: een domein zonder record, of met een kapot record, komt zo ook door. Vraag ${from(report)} er een te publiceren.`,
    senderAdmin: protect,
  },
  'arc-trusted': {
    label: 'Voor ingestaan',
    summary: (report) =>
      `Een vertrouwde doorsturende server staat ervoor in dat ${from(report)} dit heeft gestuurd`,
    why: (report) =>
      `${service(report, 'Je maildienst')} gelooft het zegel (ARC) van een server die het bericht eerder had en het echt vond.`,
    recipient: () =>
      'Er is niets gemarkeerd. Het bereikte je via iemand die het heeft doorgegeven.',
    helpDesk: () =>
      'Dat het na het doorsturen niet slaagt, verklaren de resultaten in het zegel. Er is geen uitzondering nodig.',
    senderAdmin: nothingToMend,
  },
  'ms-distrusts-although-dmarc-pass': {
    label: 'Slaagt, en toch gewantrouwd',
    summary: (report) => `${from(report)} slaagt, en ${service(report)} wantrouwt het toch`,
    why: (report) =>
      `DMARC slaagt. ${service(report, 'De maildienst')} weegt meer af dan dat, en vond het paar van afzender en server verdacht.`,
    recipient: (report) =>
      `Wees voorzichtig. Is het belangrijk, vraag het dan bij ${from(report)} via een nummer of adres dat je al kent.`,
    helpDesk: () =>
      'Alleen als je beide kent: laat het paar van domein en verzendende infrastructuur toe (New-TenantAllowBlockListSpoofItems), en niets ruimers. Dat laat elke mail van dat paar binnen.',
    senderAdmin: () =>
      'Verstuur vanaf één plaats, gelijkmatig, en met SPF én DKIM van het domein in From.',
  },
  'intra-org-spoof': {
    label: 'Doet zich voor als intern',
    summary: (report) => `Het zegt van je eigen ${from(report)} te zijn, en dat blijkt nergens uit`,
    why: (report) =>
      `Het kwam van buiten (${ip(report)}), en SPF noch DKIM slaagde voor ${from(report)}.`,
    recipient: () =>
      'Vertrouw het niet als mail van een collega, of van jezelf. Vraag het de collega aan de telefoon.',
    helpDesk: (report) =>
      `Is ${ip(report)} een scanner, een website of een dienst van jullie? Geef die dan een connector of SMTP met aanmelding, en SPF of DKIM. Zo niet, dan is het vervalst: meld het, en denk aan RejectDirectSend.`,
    senderAdmin: protect,
  },
  'dmarc-missing': {
    label: 'Afzender is niet bewezen',
    summary: (report) => `${from(report)} publiceert niets waaraan zijn mail te herkennen is`,
    why: (report) =>
      `${service(report, 'Je maildienst')} vond geen bewijs dat daar volstaat, en ${from(report)} heeft geen DMARC-record, dat zou zeggen hoe dat te beoordelen is.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Het kwam van ${ip(report)}. Vraag ${from(report)} of dat van hen is, en om DMARC te publiceren.`,
    senderAdmin: protect,
  },
  'forward-breaks-auth': {
    label: 'Doorgestuurd',
    summary: (report) =>
      `Het is doorgestuurd; uit niets blijkt nog dat ${from(report)} het heeft gestuurd`,
    why: (report) =>
      `Het is aan jou gestuurd door ${passing(report)}. Doorsturen breekt SPF, en vaak de handtekening; iedereen kan beweren het te hebben doorgestuurd.`,
    recipient: (report) =>
      `Heb je dit doorsturen zelf ingesteld, dan is het waarschijnlijk wat ${from(report)} heeft gestuurd. Zo niet, ga dan niet af op de afzender.`,
    helpDesk: () =>
      'Is bekend wie doorstuurt? Maak daar een vertrouwde ARC-sealer van, of haal de mail daar op in plaats van die door te sturen.',
    senderAdmin: () => 'Onderteken met DKIM: dat overleeft doorsturen dat niets wijzigt.',
  },
  'gateway-complex-routing': {
    label: 'Onduidelijk',
    summary: () => 'Een eigen gateway van jullie staat tussen de afzender en de controles',
    why: (report) =>
      `${service(report, 'Je maildienst')} zag het adres van de gateway en niet dat van de afzender, dus SPF zegt daar niets.`,
    recipient: () => 'Behandel de afzender als onbekend.',
    helpDesk: () =>
      'Zet Uitgebreide filtering voor connectors aan, of maak van de gateway een vertrouwde ARC-sealer; laat Microsoft 365 de disclaimers toevoegen.',
    senderAdmin: nothingToMend,
  },
  'override-allowed': {
    label: 'Bij uitzondering binnengelaten',
    summary: () => 'Een uitzondering liet deze mail binnen; daaruit blijkt niet wie die stuurde',
    why: () =>
      'Door een toelating, een regel of een veilige afzender hebben de filters de mail overgeslagen.',
    recipient: askAnotherWay,
    helpDesk: () =>
      'Zoek de uitzondering (toelatingslijst, e-mailstroomregel, veilige afzenders) en beperk haar: ze laat elke vervalsing binnen die er zo uitziet. De controle op malware slaat ze nooit over.',
    senderAdmin: nothingToMend,
  },
  'lookalike-domain': {
    label: 'Lijkt op een ander',
    summary: (report) =>
      isStyled(report)
        ? `${imitated(report)} is geschreven in letters die geen domein heeft`
        : `${imitated(report)} lijkt op het domein van een ander, en is dat niet`,
    why: (report) =>
      isStyled(report)
        ? 'Niemand kan zo’n domein hebben. Sommige programma’s lezen het als het gewone domein ernaast, waarvan de eigenaar het niet zo heeft geschreven.'
        : `Een domein kan iedereen registreren, en het slaagt voor elke controle. Dat de mail echt van ${imitated(report)} is, zegt niets over eerlijkheid.`,
    recipient: (report) =>
      `Lees ${imitated(report)} letter voor letter. Open, betaal en antwoord niet; ga naar de plek die je kent door zelf het adres te typen.`,
    helpDesk: (report) =>
      isStyled(report)
        ? 'Blokkeer het gewone domein niet: dat wordt nagebootst. Meld de mail, en weiger From-velden met zulke letters.'
        : 'Blokkeer het domein en meld het bij zijn registrar. Vertel het wie wordt nagebootst. SPF, DKIM en DMARC van zo’n domein slagen, en bewijzen niets.',
    senderAdmin: (report) =>
      isStyled(report)
        ? nothingToMend()
        : 'Wie wordt nagebootst: registreer de meest voor de hand liggende varianten, en let op nieuwe.',
  },
  'display-name-spoof': {
    label: 'Imitatie van iemand anders',
    summary: (report) => `De naam toont een andere afzender dan het adres, ${from(report)}`,
    why: () =>
      'Een naam is wat de afzender maar schrijft. Programma’s tonen die groot, en het adres klein of helemaal niet.',
    recipient: (report) => `Ga af op het adres, niet op de naam. ${askAnotherWay(report)}`,
    helpDesk: () =>
      'Meld het, en neem de persoon of het merk op in het beleid tegen imitatie. Zet het op geen toelatingslijst.',
    senderAdmin: () => 'Schrijf geen adressen of andere namen in je eigen weergavenaam.',
  },
  'spf-temperror': onlyTemporary,
  'dkim-key-timeout': onlyTemporary,
  'dmarc-temperror': onlyTemporary,
  'content-spam': flaggedOnly('gemarkeerd als spam'),
  'content-policy': flaggedOnly('gemarkeerd als gevaarlijk'),
  phishing: flaggedOnly('gemarkeerd als phishing'),
  bulk: flaggedOnly('gemarkeerd als bulkmail'),
  'policy-rule': flaggedOnly('gemarkeerd en geweigerd'),
  'user-block': {
    ...flaggedOnly('gemarkeerd omdat jij de afzender blokkeert'),
    recipient: () =>
      'Je blokkeert deze afzender. Is dat een vergissing, haal hem dan van de lijst met geblokkeerde afzenders.',
    helpDesk: () =>
      'Kijk naar de geblokkeerde afzenders van het postvak (Get-MailboxJunkEmailConfiguration).',
  },
  'recipient-org-block': {
    ...flaggedOnly('gemarkeerd omdat je organisatie de afzender blokkeert'),
    helpDesk: () => 'Kijk naar de blokkeringen van je organisatie; haal weg wat onjuist is.',
  },
  'own-sent': {
    label: 'Nooit als mail verstuurd',
    summary: () =>
      'Geen mailserver heeft dit behandeld: een concept, of een kopie van wat is verstuurd',
    why: () =>
      'Elke server die een bericht aanneemt, schrijft er een regel bovenaan. Hier staat er geen.',
    recipient: () => 'Ligt het in je eigen map Verzonden of Concepten, dan is dat zoals het hoort.',
    helpDesk: () =>
      'Er is niets te controleren: vraag de bron van het bericht zoals het bij de ontvanger aankwam.',
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
