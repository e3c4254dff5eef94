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
  label: 'Flaggat',
  summary: (report) =>
    `${service(report, 'Din e-posttjänst')} markerade detta ${how}; vem som skickade det är inte känt`,
  why: () =>
    'Märkningen gäller vad tjänsten fann i meddelandet eller om dess server, och inte vem som skickade det.',
  recipient: askAnotherWay,
  helpDesk: () =>
    'Se på skräppostrapporten och principerna. Autentiseringen är inte orsaken till märkningen, och friar det inte heller.',
  senderAdmin: () =>
    'Se på innehåll, klagomål och rykte; se till att SPF, DKIM och DMARC ger pass.',
});

/** DNS kept the receiver from it. */
const onlyTemporary: CauseWords = {
  label: 'Går inte att avgöra',
  summary: (report) =>
    `${service(report, 'Din e-posttjänst')} kunde inte kontrollera avsändaren när mejlet kom`,
  why: () => 'DNS gav den inget svar. En fråga som inte får svar är inget tecken på förfalskning.',
  recipient: () => 'Behandla avsändaren som okänd. Vid en ny kontroll nu kan den bli känd.',
  helpDesk: () =>
    'Kontrollera nu, med DNS; undersök sedan namnservrarna för avsändarens domän, och er egen resolver.',
  senderAdmin: () => 'Se till att era namnservrar svarar överallt ifrån.',
};

/** Causes that rest on what a receiver wrote, or that say who was posed as. */
export const toldCauses = {
  'implicit-only': {
    label: 'Härlett, inte bevisat',
    summary: (report) =>
      `${service(report, 'Din e-posttjänst')} drar slutsatsen att ${from(report)} skickade detta`,
    why: (report) =>
      `SPF, DKIM och DMARC avgör det inte; ${service(report)} gick efter annan kunskap om ${from(report)}.`,
    recipient: () =>
      'Inget flaggades, och lite är bevisat. Var försiktig med det som mejlet begär av dig.',
    helpDesk: (report) =>
      `Svagare än DMARC: en domän utan post, eller med en trasig, får pass på det sättet. Be ${from(report)} att publicera en.`,
    senderAdmin: protect,
  },
  'arc-trusted': {
    label: 'Intygat på vägen',
    summary: (report) =>
      `En betrodd vidarebefordrande server går i god för att ${from(report)} skickade detta`,
    why: (report) =>
      `${service(report, 'Din e-posttjänst')} tror på förseglingen (ARC) från en server som hade meddelandet tidigare och fann det äkta.`,
    recipient: () => 'Inget flaggades. Det nådde dig genom någon som skickade det vidare.',
    helpDesk: () =>
      'Misslyckandet efter vidarebefordran förklaras av förseglarens resultat. Inget undantag behövs.',
    senderAdmin: nothingToMend,
  },
  'ms-distrusts-although-dmarc-pass': {
    label: 'Klarar kontrollen, men misstros',
    summary: (report) =>
      `${from(report)} klarar kontrollen, och ${service(report)} misstror det ändå`,
    why: (report) =>
      `DMARC ger pass. ${service(report, 'E-posttjänsten')} väger in mer än så, och fann kombinationen av avsändare och server misstänkt.`,
    recipient: (report) =>
      `Var försiktig. Om det är viktigt, fråga ${from(report)} via ett nummer eller en adress som du redan känner till.`,
    helpDesk: () =>
      'Bara om ni känner båda: tillåt paret av domän och sändande infrastruktur (New-TenantAllowBlockListSpoofItems), och inget mer än så. Det släpper in varje mejl från det paret.',
    senderAdmin: () =>
      'Skicka från ett ställe, jämnt, och med både SPF och DKIM för domänen i From.',
  },
  'intra-org-spoof': {
    label: 'Utger sig komma inifrån',
    summary: (report) =>
      `Det uppger sig komma från er egen domän ${from(report)}, och inget visar det`,
    why: (report) =>
      `Det kom in utifrån (${ip(report)}) och klarade varken SPF eller DKIM för ${from(report)}.`,
    recipient: () =>
      'Lita inte på det som ett mejl från en kollega, eller från dig själv. Fråga kollegan per telefon.',
    helpDesk: (report) =>
      `Är ${ip(report)} en skanner, en webbplats eller en tjänst hos er? Ge den då en anslutning (connector) eller autentiserad SMTP, och SPF eller DKIM. Om inte är det förfalskat: rapportera det, och överväg RejectDirectSend.`,
    senderAdmin: protect,
  },
  'dmarc-missing': {
    label: 'Avsändaren är inte bevisad',
    summary: (report) =>
      `${from(report)} publicerar inget som dess mejl skulle kunna kännas igen på`,
    why: (report) =>
      `${service(report, 'Din e-posttjänst')} fann inget bevis som den litar på, och ${from(report)} har ingen DMARC-post, som skulle säga hur det ska bedömas.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Det kom från ${ip(report)}. Fråga ${from(report)} om det är deras, och be dem publicera DMARC.`,
    senderAdmin: protect,
  },
  'forward-breaks-auth': {
    label: 'Vidarebefordrat',
    summary: (report) =>
      `Det vidarebefordrades; inget visar längre att ${from(report)} skickade det`,
    why: (report) =>
      `${passing(report, 'En annan domän')} skickade det till dig. Vidarebefordran bryter SPF, och ofta signaturen; vem som helst kan påstå sig ha vidarebefordrat det.`,
    recipient: (report) =>
      `Om du själv har ställt in vidarebefordran är det troligen det som ${from(report)} skickade. Om inte, gå inte efter avsändaren.`,
    helpDesk: () =>
      'Är den vidarebefordrande servern känd? Gör den till en betrodd ARC-förseglare, eller hämta mejlen där i stället för att vidarebefordra dem.',
    senderAdmin: () => 'Signera med DKIM: det överlever vidarebefordran som inte ändrar något.',
  },
  'gateway-complex-routing': {
    label: 'Går inte att avgöra',
    summary: () => 'En egen gateway står mellan avsändaren och kontrollerna',
    why: (report) =>
      `${service(report, 'Din e-posttjänst')} såg gatewayens adress och inte avsändarens, så dess SPF säger inget.`,
    recipient: () => 'Behandla avsändaren som okänd.',
    helpDesk: () =>
      'Slå på Enhanced Filtering for Connectors, eller gör gatewayen till en betrodd ARC-förseglare; låt Microsoft 365 lägga till ansvarsfriskrivningarna.',
    senderAdmin: nothingToMend,
  },
  'override-allowed': {
    label: 'Insläppt genom ett undantag',
    summary: () => 'Ett undantag släppte in mejlet; det visar inte vem som skickade det',
    why: () =>
      'En tillåtelse, en regel eller en betrodd avsändare fick filtren att låta det passera.',
    recipient: askAnotherWay,
    helpDesk: () =>
      'Hitta undantaget (lista över tillåtna, e-postflödesregel, betrodda avsändare) och gör det snävare: det släpper in varje förfalskning som ser likadan ut. Kontrollen av skadlig kod hoppas aldrig över.',
    senderAdmin: nothingToMend,
  },
  'lookalike-domain': {
    label: 'Ser ut som en annan',
    summary: (report) =>
      isStyled(report)
        ? `${imitated(report)} är skrivet med bokstäver som ingen domän har`
        : `${imitated(report)} ser ut som någon annans domän, men är det inte`,
    why: (report) =>
      isStyled(report)
        ? 'Ingen kan ha en sådan domän. En del program läser den som den vanliga bredvid, vars ägare inte har skrivit den så.'
        : `Vem som helst kan registrera en domän, och klara varje kontroll. Att det verkligen kommer från ${imitated(report)} säger inget om ärlighet.`,
    recipient: (report) =>
      `Läs ${imitated(report)} bokstav för bokstav. Öppna, betala eller svara inte; gå till den plats du känner till genom att själv skriva in adressen.`,
    helpDesk: (report) =>
      isStyled(report)
        ? 'Blockera inte den vanliga domänen: det är den som efterliknas. Anmäl mejlet, och avvisa From-fält med sådana bokstäver.'
        : 'Blockera domänen och anmäl den till dess registrar. Berätta det för den som efterliknas. SPF, DKIM och DMARC ger pass för en sådan domän, och bevisar inget.',
    senderAdmin: (report) =>
      isStyled(report)
        ? nothingToMend()
        : 'För den som efterliknas: registrera de närmaste varianterna, och håll utkik efter nya.',
  },
  'display-name-spoof': {
    label: 'Utger sig för någon annan',
    summary: (report) => `Namnet visar en annan avsändare än adressen, ${from(report)}`,
    why: () =>
      'Ett namn är vad avsändaren än skriver. Program visar det stort, och adressen litet eller inte alls.',
    recipient: (report) => `Gå efter adressen, inte efter namnet. ${askAnotherWay(report)}`,
    helpDesk: () =>
      'Rapportera det, och lägg till personen eller varumärket i skyddet mot personifiering. Sätt det inte på listan över tillåtna.',
    senderAdmin: () => 'Skriv inte adresser eller andra namn i ditt eget visningsnamn.',
  },
  'spf-temperror': onlyTemporary,
  'dkim-key-timeout': onlyTemporary,
  'dmarc-temperror': onlyTemporary,
  'content-spam': flaggedOnly('som skräppost'),
  'content-policy': flaggedOnly('som farligt'),
  phishing: flaggedOnly('som nätfiske'),
  bulk: flaggedOnly('som massutskick'),
  'policy-rule': flaggedOnly('och avvisade det'),
  'user-block': {
    ...flaggedOnly('för att du blockerar det'),
    recipient: () =>
      'Du blockerar den här avsändaren. Om det är ett misstag, ta bort den från listan över blockerade avsändare.',
    helpDesk: () => 'Se på postlådans blockerade avsändare (Get-MailboxJunkEmailConfiguration).',
  },
  'recipient-org-block': {
    ...flaggedOnly('för att din organisation blockerar det'),
    helpDesk: () => 'Se på organisationens blockeringar; ta bort den som är fel.',
  },
  'own-sent': {
    label: 'Aldrig skickat som mejl',
    summary: () =>
      'Ingen e-postserver har hanterat detta: ett utkast, eller en kopia av något som skickats',
    why: () => 'Varje server som tar emot ett meddelande skriver en rad överst. Här finns ingen.',
    recipient: () => 'Om det ligger i din egen mapp Skickat eller Utkast är det som det ska.',
    helpDesk: () =>
      'Det finns inget att kontrollera: hämta källkoden för meddelandet som det kom fram till mottagaren.',
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
