import type { Finding } from '../../report.ts';
import type { Words } from '../words.ts';
import { dkimFindings } from './dkim-findings.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { say } from './facts.ts';
import { fromFaults, nameTricks } from './from-faults.ts';
import { imitationFindings } from './imitation-findings.ts';
import { notedFindings } from './noted-findings.ts';
import { spfFindings } from './spf-findings.ts';

/** The first of a list of codes. */
const first = (fact: Finding['facts'][string] | undefined): string =>
  typeof fact === 'object' && fact !== null ? (fact[0] ?? '') : '';

const maybe = (facts: Finding['facts'], name: string) =>
  (facts[name] ?? null) === null ? null : say(facts, name);

const VERDICTS: Readonly<Record<string, string>> = {
  'spoof-flagged': 'som förfalskat',
  phish: 'som nätfiske',
  impersonation: 'för att någon utger sig för en annan',
  malware: 'som farligt',
  spam: 'som skräppost',
  bulk: 'som massutskick',
  blocked: 'för att du eller din organisation blockerar det',
  rejected: 'och avvisade det',
};

/** Whose mark it is: only of a stamp that may be believed is it known to be the reader's own service. */
const marker = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable' ? 'Din e-posttjänst' : 'En e-posttjänst';

/** "SPF ger pass för a.example, DKIM för b.example". */
const passes = (facts: Finding['facts']) => {
  const [spf, dkim] = [maybe(facts, 'spf'), maybe(facts, 'dkim')];
  if (spf === null) return `DKIM ger pass för ${say(facts, 'dkim')}`;
  if (dkim === spf) return `SPF och DKIM ger pass för ${spf}`;
  return dkim === null ? `SPF ger pass för ${spf}` : `SPF ger pass för ${spf}, DKIM för ${dkim}`;
};

/** Whose entry let it in. */
const BY_WHOM: Readonly<Record<string, string>> = {
  user: 'hos mottagaren',
  rule: 'i en e-postflödesregel',
  address: 'för den sändande adressen',
  released: 'från karantänen',
};

/** How nearly a domain that passes belongs to the one in From. */
const MISSES: Readonly<Record<string, string>> = {
  strict: 'Båda hör till samma organisation, som bara godtar exakt namnet i From.',
  former:
    'Båda ser ut att höra till samma organisation, men det som den publicerar skiljer dem åt; mottagande servrar som följer den äldre utgåvan av DMARC godtar det.',
};

const faults: Readonly<Record<string, string>> = recordFaults;
const differences: Readonly<Record<string, string>> = editions;

/** "fail (reject)" */
const verdict = (facts: Finding['facts'], result: string, policy: string) => {
  const [found, asks] = [maybe(facts, result) ?? 'none', maybe(facts, policy)];
  return found === 'fail' && asks !== null ? `${found} (${asks})` : found;
};

const whyEditionsDiffer = (facts: Finding['facts']) =>
  [facts.because ?? []].flat().map((code) => differences[String(code)] ?? '');

const CHAIN: Readonly<Record<string, string>> = {
  structure: 'Ett fält i kedjan saknas, eller finns två gånger',
  'chain-status': 'Den var bruten redan enligt den som förseglade sist',
  syntax: 'Ett fält i kedjan är felaktigt skrivet',
  'message-signature': 'Mejlet ändrades efter att det senast förseglades',
  seal: 'Det förseglade ändrades, eller så är dess nyckel borta',
};

export const findings: Words['findings'] = {
  ...spfFindings,
  ...imitationFindings,
  ...dkimFindings,
  ...notedFindings,
  'receiver-flagged': {
    title: (facts) =>
      `${marker(facts)} markerade det ${VERDICTS[say(facts, 'verdict')] ?? ''}`.trim(),
    why: (facts) =>
      facts.reason === null
        ? 'Den har sett mer än vad meddelandet visar, till exempel avsändarens historik.'
        : `Den vägde in allt den vet om avsändaren: composite authentication, orsak ${say(facts, 'reason')}.`,
    act: () => 'Gör inget som meddelandet ber om innan du har kontrollerat det på annat sätt.',
  },
  'forged-stamp': {
    title: () => 'Det hade egna resultat med sig',
    why: (facts) =>
      `Resultat under namnet ${say(facts, 'names')} följde med mejlet och säger mer än din e-posttjänst fann. Bara din e-posttjänsts egna räknas.`,
    act: () => 'Gör inget som meddelandet ber om innan du har kontrollerat det på annat sätt.',
  },
  'dmarc-fails': {
    title: (facts) => `Inget knyter mejlet till ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.policy === 'none'
        ? `${say(facts, 'domain')} kan kännas igen genom SPF eller DKIM, och det här mejlet klarade inget av dem för den domänen.`
        : `${say(facts, 'domain')} ber mottagande servrar att ${facts.policy === 'reject' ? 'avvisa' : 'lägga åt sidan'} mejl som inte kan bevisa att de är dess egna, och det kan inte det här mejlet.`,
    act: () => 'Om det är viktigt, fråga avsändaren på ett sätt som du redan känner till.',
  },
  'unaligned-pass': {
    title: () => 'Det är autentiserat för en annan domän',
    why: (facts) =>
      `${passes(facts)}, From är ${say(facts, 'domain')}. ${MISSES[say(facts, 'miss')] ?? 'Det säger inget om namnet som du ser.'}`,
    act: (facts) =>
      `Fråga dig själv om ${say(facts, 'domain')} skulle skriva via ${say(facts, 'passing')}.`,
  },
  unauthenticated: {
    title: () => 'Inget bevisar vem som skickade detta',
    why: (facts) =>
      `Varken SPF eller någon signatur gav pass, så vem som helst kan ha skrivit ${say(facts, 'domain')} som avsändare.`,
    act: () => 'Behandla avsändaren som okänd.',
  },
  genuine: {
    title: (facts) => `${say(facts, 'domain')} skickade verkligen detta`,
    why: () => 'Domänen i From klarade SPF eller DKIM, och de två hör ihop.',
    act: () => 'Om det som står i det stämmer är en annan fråga.',
  },
  'from-malformed': {
    title: () => 'From-raden är trasig',
    why: (facts) => {
      const fault = fromFaults[first(facts.problems)];
      const differ =
        'program tolkar olika vem en sådan rad anger, och det används för att lura folk.';
      return fault
        ? `${fault.charAt(0).toLocaleUpperCase('sv')}${fault.slice(1)}; ${differ}`
        : `P${differ.slice(1)}`;
    },
    act: () => 'Gå inte efter namnet som visas.',
  },
  'name-misleads': {
    title: (facts) => nameTricks[first(facts.tricks)] ?? 'Namnet vilseleder',
    why: (facts) =>
      `Avsändaren är ${say(facts, 'domain')}; namnet bredvid är vad avsändaren själv valde att skriva.`,
    act: () => 'Gå efter adressen och inte efter namnet.',
  },
  'receiver-says-fail': {
    title: () => 'En mottagande server skrev att kontrollerna misslyckades',
    why: (facts) =>
      `Den nämner ${say(facts, 'methods')}. Att en kontroll misslyckades kan man tro på, vem som än skrev det.`,
    act: () => 'Om det är viktigt, fråga avsändaren på ett sätt som du redan känner till.',
  },
  'dns-failing': {
    title: () => 'En kontroll fick inget svar',
    why: (facts) =>
      `DNS svarade inte, så resultatet av ${say(facts, 'methods')} är öppet; det är inget tecken på förfalskning.`,
    act: () => 'Försök igen om en minut, eller fråga en annan DNS-server.',
  },
  'nothing-known': {
    title: () => 'Inget är känt om avsändaren',
    why: () =>
      'Ingen mottagande server som går att tro på skrev ett resultat, och ingen kontroll kunde avgöra det.',
    act: () => 'Behandla avsändaren som okänd.',
  },
  'replies-go-elsewhere': {
    title: (facts) => `Svar skulle gå till ${say(facts, 'to')}`,
    why: (facts) =>
      `Det är en annan organisation än ${say(facts, 'domain')}, avsändaren som du ser${facts.looksAlike === true ? ', och dess domän är förvillande lik' : facts.free === true ? ': en adress som vem som helst får gratis' : ''}.`,
    act: () => 'Titta på adressen innan du svarar.',
  },
  'asks-for-no-protection': {
    title: (facts) => `${say(facts, 'domain')} begär inget skydd`,
    why: () =>
      'Den säger inte vad mottagande servrar ska göra med mejl som bara utger sig för att komma från den.',
    act: () => 'Bekräfta allt viktigt med avsändaren på annat sätt.',
  },
  'sender-domain-not-found': {
    title: (facts) => `Inga mejl når ${say(facts, 'domains')}`,
    why: (facts) =>
      `DNS har varken e-postserver eller adress för ${say(facts, 'domains')}, så ${facts.inFrom === true ? 'inget svar' : 'inget besked om ett misslyckande'} kan komma fram, och många tjänster avvisar en sådan avsändare.`,
    act: () => 'Namnet kan vara felstavat, utgånget eller påhittat.',
  },
  'null-mx-sender': {
    title: (facts) => `${say(facts, 'domains')} vill inte ha några mejl`,
    why: (facts) =>
      `Det säger DNS (null MX), så ${facts.inFrom === true ? 'inget svar' : 'inget besked om ett misslyckande'} kan komma fram, och en del tjänster avvisar en sådan avsändare.`,
    act: () => 'Sök en annan adress om du vill svara.',
  },
  'ipv6-refused': {
    title: () => 'En del tjänster skulle avvisa det här mejlet',
    why: (facts) =>
      `Det skickades över IPv6, där Microsoft 365 kräver att ${facts.answer === '450 4.7.25' ? `adressen har ett namn i DNS, och ${say(facts, 'ip')} har inget` : 'SPF eller DKIM ger pass, och det gör ingen av dem'}: det svarar ${say(facts, 'answer')}.`,
    act: () => '',
  },
  'ptr-missing': {
    title: (facts) =>
      `Den sändande servern har inget ${facts.names?.toString() === '' ? '' : 'bekräftat '}namn`,
    why: (facts) =>
      facts.names?.toString() === ''
        ? `DNS har inget namn för ${say(facts, 'ip')}, och många tjänster avvisar mejl från en sådan server.`
        : `DNS kallar ${say(facts, 'ip')} för ${say(facts, 'names')}, men inget sådant namn leder tillbaka dit, så vem som helst kan ha valt det.`,
    act: () => '',
  },
  'arc-vouches': {
    title: () => 'Det var godkänt innan det vidarebefordrades',
    why: (facts) =>
      `${say(facts, 'sealer')} har förseglat att ${say(facts, 'methods')} gav pass för ${say(facts, 'domain')} när mejlet kom dit${facts.changed === true ? '; mejlet ändrades därefter' : ''}. Det förklarar misslyckandet nu, om du litar på ${say(facts, 'sealer')}. Förseglingen följer ARC, ett experiment som ska bli Historic.`,
    act: (facts) => `Fråga dig själv om dina mejl kommer genom ${say(facts, 'sealer')}.`,
  },
  'arc-broken': {
    title: () => 'Kedjan av vidarebefordrande servrar är bruten',
    why: (facts) =>
      `${CHAIN[say(facts, 'problem')] ?? 'Den håller inte'}, så det som de skrev om avsändaren räknas inte. Kedjan följer ARC, ett experiment som ska bli Historic.`,
    act: () => '',
  },
  'policy-overridden': {
    title: (facts) =>
      `Det ${facts.did === 'nothing' ? 'levererades' : 'lades åt sidan'} mot avsändarens önskan`,
    why: (facts) =>
      `${say(facts, 'domain')} ber att mejl som inte klarar DMARC ska ${facts.policy === 'reject' ? 'avvisas' : 'läggas åt sidan'}, och det här klarar det inte. Varje mottagande server avgör själv om den gör så.`,
    act: () => 'Att det kom fram är inget tecken på att det är äkta.',
  },
  'dmarc-record-faulty': {
    title: () => 'En domäns policy för sina mejl är felaktig',
    why: (facts) =>
      `${say(facts, 'name')} ${faults[say(facts, 'fault')] ?? 'läses inte så som ägaren menade'}.`,
    act: () => '',
  },
  'dmarc-editions-differ': {
    title: () => 'Mottagande servrar kan bedöma mejlet olika',
    why: (facts) =>
      [
        `DMARC enligt RFC 9989: ${verdict(facts, 'result', 'policy')}; enligt RFC 7489, som den ersatte och många ännu följer: ${verdict(facts, 'formerResult', 'formerPolicy')}.`,
        ...whyEditionsDiffer(facts),
      ].join(' '),
    act: () => '',
  },
  'header-noncompliant': {
    title: () => 'Meddelandehuvudet bryter mot reglerna för mejl',
    why: () =>
      'Program läser ett sådant huvud på olika sätt, så en del kontroller kan skilja sig från din e-posttjänsts.',
    act: () => '',
  },
  'receiver-says-pass': {
    title: (facts) =>
      facts.how === 'implied'
        ? `${marker(facts)} drar slutsatsen att ${say(facts, 'domain')} skickade det`
        : `${marker(facts)} fann att ${say(facts, 'domain')} skickade det`,
    why: ({ how, trust }) =>
      [
        how === 'implied'
          ? 'Den går efter vad den vet i övrigt, inte efter SPF, DKIM och DMARC ensamma.'
          : '',
        trust === 'unknown'
          ? 'Inget i meddelandehuvudet visar om det är din e-posttjänst som skrev så.'
          : '',
        'Ingen kontroll som gjorts nu visar det.',
      ]
        .filter(Boolean)
        .join(' '),
    act: () => '',
  },
  'receiver-made-exception': {
    title: ({ by }) =>
      `Ett undantag ${BY_WHOM[String(by)] ?? ''} släppte in det`.replace('  ', ' '),
    why: () =>
      'Ett sådant undantag släpper in mejl vad filtren än fann. Det visar inte vem som skickade det.',
    act: () => 'Titta på undantaget, och gör det så snävt som möjligt.',
  },
  'own-domain-from-outside': {
    title: (facts) => `Det står ${say(facts, 'domain')}, men det kom utifrån`,
    why: (facts) =>
      `Mejl från din egen organisation kommer inte från ${say(facts, 'ip')} utan bevis: en förfalskning, eller en enhet eller tjänst som ingen har ställt in.`,
    act: () => 'Lita inte på det som ett mejl från en kollega.',
  },
  'receiver-dns-failing': {
    title: () => 'Din e-posttjänst kunde inte slutföra sina kontroller',
    why: (facts) =>
      `DNS gav den inget svar, så den kunde inte kontrollera ${say(facts, 'methods')}. Det är inget tecken på förfalskning.`,
    act: () => '',
  },
  'difference-unexplained': {
    title: () => 'Kontrollen ger nu något annat, oklart varför',
    why: (facts) =>
      `Den mottagande servern fann ett annat resultat för ${say(facts, 'methods')} än vad en kontroll finner nu. Varken DNS eller mejlet visar vad som har ändrats.`,
    act: () => 'Gå efter det sämre av de två.',
  },
  'gateway-in-front': {
    title: () => 'Det kom genom en egen gateway',
    why: () =>
      'Din e-posttjänst såg gatewayens adress och inte avsändarens, så den tillämpade inte avsändarens policy.',
    act: () => '',
  },
  'passed-on': {
    title: (facts) =>
      facts.kind === 'list'
        ? `En e-postlista skickade det vidare: ${say(facts, 'by')}`
        : `Det vidarebefordrades av ${say(facts, 'by')}`,
    why: ({ shown }) =>
      shown
        ? 'Det förklarar varför författarens signatur inte längre stämmer.'
        : 'Det skulle förklara ett misslyckande. Vem som helst kan skriva fälten som säger det.',
    act: () => '',
  },
  'never-arrived': {
    title: () => 'Ingen e-postserver har hanterat detta',
    why: () =>
      'Varje server som tar emot ett meddelande skriver en rad överst. Utkast, och kopior av det man själv skickat, har ingen.',
    act: () => '',
  },
  'results-unread': {
    title: ({ receivers }) =>
      Number(receivers) > 0
        ? 'Den mottagande serverns resultat är delvis oläsliga'
        : 'Vissa resultat är delvis oläsliga',
    why: () => 'Det bryts av, eller följer ingen känd form. Det som går att läsa visas.',
    act: () => '',
  },
  'headers-only': {
    title: () => 'Det finns ingen text under meddelandehuvudet',
    why: () =>
      'Antingen har mejlet ingen, eller så har kopian tappat den; då går bara meddelandehuvudet att kontrollera.',
    act: () => '',
  },
  'lines-end-in-lf': {
    title: () => 'Dess radslut har omvandlats',
    why: () => 'Kopian sparades med andra radslut än mejl har; de återställdes för kontrollerna.',
    act: () => '',
  },
  'header-oversized': {
    title: () => 'Meddelandehuvudet är ovanligt stort',
    why: (facts) => `Det har ${say(facts, 'bytes')} byte; ärliga mejl ligger långt under det.`,
    act: () => '',
  },
  'source-cut': {
    title: () => 'Bara början lästes',
    why: (facts) =>
      `Källkoden är större än 50 MB: ${say(facts, 'cut')} byte utelämnades, så texten kontrollerades inte.`,
    act: () => '',
  },
};
