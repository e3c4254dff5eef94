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
    label: 'Handtekening verlopen',
    summary: (report) =>
      `${from(report)} ondertekende dit voor een tijd die bij aankomst voorbij was`,
    why: 'De handtekening klopt en was verlopen: de mail is opgehouden, of iemand heeft die opnieuw verstuurd.',
    recipient: askAnotherWay,
    helpDesk:
      'Vergelijk de Received-velden met x= van de handtekening: een lange wachttijd, of een tweede verzending.',
    senderAdmin: 'Zet x= enkele dagen verder, en controleer de klok van de server die ondertekent.',
  }),
  'dkim-key-weak': plainCause({
    label: 'Handtekening te zwak',
    summary: (report) => `${from(report)} ondertekende dit, te zwak om het te bewijzen`,
    why: 'De handtekening klopt, maar zulke sleutels of methoden zijn te breken; ontvangers tellen haar niet mee.',
    recipient: askAnotherWay,
    helpDesk: 'Behandel het als mail zonder handtekening (RFC 8301).',
    senderAdmin: 'Onderteken met rsa-sha256 en een sleutel van 2048 bits.',
  }),
  'dkim-fail': plainCause({
    label: 'Afzender is niet bewezen',
    summary: (report) => `De handtekening van ${from(report)} bewijst niet wie dit stuurde`,
    why: 'Er is een handtekening en die slaagt niet. Ze is verkeerd opgebouwd, haar sleutel is onbruikbaar, of niemand zegt waarom.',
    recipient: askAnotherWay,
    helpDesk:
      'Kijk naar de regel van de handtekening en haar bevindingen: tags, sleutel, wie de mail wijzigde.',
    senderAdmin:
      'Vergelijk de gepubliceerde sleutel met die waarmee wordt ondertekend, en laat daarna niets de mail wijzigen.',
  }),
  'dkim-none': plainCause({
    label: 'Afzender is niet bewezen',
    summary: (report) =>
      `Uit niets blijkt dat ${from(report)} dit heeft gestuurd; het is niet ondertekend`,
    why: 'Zonder handtekening kan alleen uit het verzendende adres blijken wie het stuurde, en dat is niet zo.',
    recipient: askAnotherWay,
    helpDesk:
      'Gebruikelijk binnen één organisatie. Van buiten: vraag de afzender met DKIM te ondertekenen.',
    senderAdmin: protect,
  }),
  'spf-none': plainCause({
    label: 'Afzender is niet bewezen',
    summary: (report) => `${senderOf(report)} zegt niet welke servers ervoor versturen`,
    why: 'Er is geen SPF-record, dus het verzendende adres zegt niets.',
    recipient: askAnotherWay,
    helpDesk:
      'Kijk of MAIL FROM het verwachte domein is. Een subdomein heeft een eigen record nodig.',
    senderAdmin: protect,
  }),
  'spf-permerror': plainCause({
    label: 'SPF-record is kapot',
    summary: (report) =>
      `Uit niets blijkt dat ${from(report)} dit heeft gestuurd; het SPF-record is kapot`,
    why: 'Een record met een fout telt niet, wie er ook in staat.',
    recipient: askAnotherWay,
    helpDesk: 'Zeg de afzender welke fout het is: de bevindingen noemen het record en de plaats.',
    senderAdmin: protect,
  }),
  'spf-suspicious': plainCause({
    label: 'Nauwelijks bewezen',
    summary: (report) =>
      `${senderOf(report)} laat bijna iedereen in zijn naam versturen; dit bewijst weinig`,
    why: 'SPF slaagde door een term die op bijna elk adres past.',
    recipient: askAnotherWay,
    helpDesk: 'Beoordeel het als mail die door niets wordt bewezen.',
    senderAdmin: 'Haal +all en de enorme bereiken uit het record, en onderteken met DKIM.',
  }),
  'dmarc-permerror': plainCause({
    label: 'DMARC-record is kapot',
    summary: (report) =>
      `Uit niets blijkt dat ${from(report)} dit heeft gestuurd; het DMARC-record is kapot`,
    why: 'Een kapot record telt als geen record, dus niets zegt hoe mail in die naam te beoordelen is.',
    recipient: askAnotherWay,
    helpDesk: 'Kijk naar _dmarc van het domein: twee records, of een schrijffout.',
    senderAdmin: 'Publiceer één geldig record, zoals v=DMARC1; p=none, en verhoog p= later.',
  }),
  'arc-fail': plainCause({
    label: 'Onderweg gewijzigd',
    summary: 'Wie dit doorstuurde, brak de keten die ervoor instond',
    why: 'De keten van zegels (ARC) houdt geen stand, dus telt niet wat eerdere servers vonden.',
    recipient: askAnotherWay,
    helpDesk: 'Zoek de server die de mail na het verzegelen heeft gewijzigd.',
    senderAdmin: 'Bij de afzender is niets te herstellen. Wie doorstuurt, verzegelt als laatste.',
  }),
  'arc-untrusted': plainCause({
    label: 'Iemand staat ervoor in',
    summary: (report) =>
      `Iemand die dit doorstuurde, staat ervoor in dat ${from(report)} het heeft gestuurd`,
    why: 'Het zegel (ARC) houdt stand. Het telt alleen voor wie de sealer vertrouwt.',
    recipient:
      'Heb je dit doorsturen zelf ingesteld, dan is het waarschijnlijk echt. Zo niet, ga dan niet af op de afzender.',
    helpDesk: 'Is de sealer een dienst van jullie, voeg die dan toe aan de vertrouwde ARC-sealers.',
    senderAdmin: nothingToMend,
  }),
  'sender-domain-not-found': plainCause({
    label: 'Afzender bestaat niet',
    summary: (report) => `Geen mail kan ${from(report)} bereiken, de naam die deze mail draagt`,
    why: 'DNS heeft voor die naam geen mailserver en geen adres; niemand kan antwoorden en niets kan het bewijzen.',
    recipient: 'Vertrouw het niet. Een antwoord zou niet aankomen.',
    helpDesk: 'Verkeerd gespeld, verlopen of verzonnen. Zet het niet op een toelatingslijst.',
    senderAdmin: protect,
  }),
  'null-mx-sender': plainCause({
    label: 'Wil geen mail',
    summary: 'Het domein van de afzender wil geen mail',
    why: 'Dat staat in DNS (null MX); antwoorden en foutmeldingen kunnen daar niet aankomen.',
    recipient: 'Een antwoord kan niet aankomen. Zoek een ander adres.',
    helpDesk: 'Veel diensten weigeren zo’n afzender; daar is het record voor.',
    senderAdmin: 'Verstuur vanaf een domein dat mail aanneemt.',
  }),
  'reply-to-mismatch': plainCause({
    label: 'Antwoorden gaan elders heen',
    summary: (report) => `Antwoorden aan ${from(report)} zouden naar ${answersTo(report)} gaan`,
    why: 'Wie in een account is binnengedrongen, of zich als iemand voordoet, wil dat antwoorden bij hem komen.',
    recipient: 'Gebruik de antwoordknop niet. Schrijf naar een adres dat je al kent.',
    helpDesk:
      'Gebruikelijk bij factuurfraude. Vraag de afzender per telefoon of het andere adres van hem is.',
    senderAdmin: 'Laat Reply-To van je eigen domein zijn.',
  }),
  'header-noncompliant': plainCause({
    label: 'Headers zijn kapot',
    summary: 'De headers van deze mail houden zich niet aan de regels',
    why: 'Programma’s lezen zulke headers verschillend, en kunnen dus verschillende afzenders tonen.',
    recipient: askAnotherWay,
    helpDesk: 'Zeg de afzender welke regel het is. Veel diensten weigeren zulke mail.',
    senderAdmin:
      'Verbeter het programma dat ze schrijft: elk veld één keer, geen kale regeleinden.',
  }),
  'ptr-missing': plainCause({
    label: 'Server zonder naam',
    summary: 'De verzendende server heeft in DNS geen bevestigde naam',
    why: 'Veel diensten weigeren mail van zo’n server. Het zegt niets over wie de mail schreef.',
    recipient: 'Behandel de afzender als onbekend.',
    helpDesk: (report) => `Zoek de naam bij ${ip(report)} op. Die moet naar het adres terugleiden.`,
    senderAdmin: (report) =>
      `Laat de aanbieder van ${ip(report)} een naam publiceren die terugleidt, of verstuur via diens relay.`,
  }),
  'helo-bad': plainCause({
    label: 'Server verkeerd genoemd',
    summary: 'De verzendende server meldde zich niet met een echte naam',
    why: 'De naam waarmee hij verbinding maakte is er geen, of de eigenaar ervan ontkent het.',
    recipient: 'Behandel de afzender als onbekend.',
    helpDesk: 'Vergelijk de naam in het Received-veld met die het adres in DNS heeft.',
    senderAdmin: 'Laat de server zich melden (HELO) met zijn eigen volledige naam, die DNS kent.',
  }),
} satisfies Partial<Record<Cause, CauseWords>>;
