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
  'spoof-flagged': 'som forfalsket',
  phish: 'som phishing',
  impersonation: 'fordi nogen udgiver sig for en anden',
  malware: 'som farlig',
  spam: 'som spam',
  bulk: 'som masseudsendelse',
  blocked: 'fordi du eller din organisation blokerer den',
  rejected: 'og afviste den',
};

/** Whose mark it is: only of a stamp that may be believed is it known to be the reader's own service. */
const marker = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable' ? 'Din mailtjeneste' : 'En mailtjeneste';

/** "SPF giver pass for a.example, DKIM for b.example". */
const passes = (facts: Finding['facts']) => {
  const [spf, dkim] = [maybe(facts, 'spf'), maybe(facts, 'dkim')];
  if (spf === null) return `DKIM giver pass for ${say(facts, 'dkim')}`;
  if (dkim === spf) return `SPF og DKIM giver pass for ${spf}`;
  return dkim === null
    ? `SPF giver pass for ${spf}`
    : `SPF giver pass for ${spf}, DKIM for ${dkim}`;
};

/** Whose entry let it in. */
const BY_WHOM: Readonly<Record<string, string>> = {
  user: 'hos modtageren',
  rule: 'i en mailflowregel',
  address: 'for den afsendende adresse',
  released: 'fra karantæne',
};

/** How nearly a domain that passes belongs to the one in From. */
const MISSES: Readonly<Record<string, string>> = {
  strict: 'Begge hører til én organisation, som kun godtager præcis navnet i From.',
  former:
    'Begge ser ud til at høre til én organisation, men det, den publicerer, skiller dem ad; modtagende servere, der går efter den ældre udgave af DMARC, godtager det.',
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
  structure: 'Et felt i kæden mangler eller er der to gange',
  'chain-status': 'Den var allerede brudt ifølge den, der forseglede sidst',
  syntax: 'Et felt i kæden er forkert skrevet',
  'message-signature': 'Mailen blev ændret, efter at den sidst blev forseglet',
  seal: 'Det, der blev forseglet, blev ændret, eller dets nøgle er væk',
};

export const findings: Words['findings'] = {
  ...spfFindings,
  ...imitationFindings,
  ...dkimFindings,
  ...notedFindings,
  'receiver-flagged': {
    title: (facts) =>
      `${marker(facts)} markerede den ${VERDICTS[say(facts, 'verdict')] ?? ''}`.trim(),
    why: (facts) =>
      facts.reason === null
        ? 'Den har set mere, end meddelelsen viser, for eksempel afsenderens historik.'
        : `Den vejede alt, hvad den ved om afsenderen: composite authentication, årsag ${say(facts, 'reason')}.`,
    act: () => 'Gør ikke, hvad meddelelsen beder om, før du har kontrolleret den på en anden måde.',
  },
  'forged-stamp': {
    title: () => 'Den havde sine egne resultater med',
    why: (facts) =>
      `Resultater under navnet ${say(facts, 'names')} kom med mailen og siger mere, end din mailtjeneste fandt. Kun din mailtjenestes egne tæller.`,
    act: () => 'Gør ikke, hvad meddelelsen beder om, før du har kontrolleret den på en anden måde.',
  },
  'dmarc-fails': {
    title: (facts) => `Intet knytter denne mail til ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.policy === 'none'
        ? `${say(facts, 'domain')} kan genkendes ved SPF eller DKIM, og denne mail bestod ingen af delene for det domæne.`
        : `${say(facts, 'domain')} beder om, at mail, der ikke kan bevise, at den er dets egen, bliver ${facts.policy === 'reject' ? 'afvist' : 'lagt til side'}. Denne mail kan ikke bevise det.`,
    act: () => 'Hvis det er vigtigt, så spørg afsenderen på en måde, du allerede kender.',
  },
  'unaligned-pass': {
    title: () => 'Den er autentificeret for et andet domæne',
    why: (facts) =>
      `${passes(facts)}, From er ${say(facts, 'domain')}. ${MISSES[say(facts, 'miss')] ?? 'Det siger intet om det navn, du ser.'}`,
    act: (facts) =>
      `Spørg dig selv, om ${say(facts, 'domain')} ville skrive gennem ${say(facts, 'passing')}.`,
  },
  unauthenticated: {
    title: () => 'Intet beviser, hvem der sendte den',
    why: (facts) =>
      `Hverken SPF eller en signatur gav pass, så enhver kan have skrevet ${say(facts, 'domain')} som afsender.`,
    act: () => 'Behandl afsenderen som ukendt.',
  },
  genuine: {
    title: (facts) => `${say(facts, 'domain')} sendte virkelig denne mail`,
    why: () => 'Domænet i From bestod SPF eller DKIM, og de to hører sammen.',
    act: () => 'Om man skal tro på det, der står i den, er et andet spørgsmål.',
  },
  'from-malformed': {
    title: () => 'From-linjen er i stykker',
    why: (facts) => {
      const fault = fromFaults[first(facts.problems)];
      const differ =
        'programmer er uenige om, hvem en sådan linje nævner, og det bruges til at narre folk.';
      return fault
        ? `${fault.charAt(0).toLocaleUpperCase('da')}${fault.slice(1)}; ${differ}`
        : `P${differ.slice(1)}`;
    },
    act: () => 'Gå ikke efter det navn, der vises.',
  },
  'name-misleads': {
    title: (facts) => nameTricks[first(facts.tricks)] ?? 'Navnet vildleder',
    why: (facts) =>
      `Afsenderen er ${say(facts, 'domain')}; navnet ved siden af er, hvad afsenderen selv valgte at skrive.`,
    act: () => 'Gå efter adressen og ikke efter navnet.',
  },
  'receiver-says-fail': {
    title: () => 'En modtagende server skrev, at kontrollerne fejlede',
    why: (facts) =>
      `Den nævner ${say(facts, 'methods')}. At en kontrol fejlede, kan man tro på, hvem der end skrev det.`,
    act: () => 'Hvis det er vigtigt, så spørg afsenderen på en måde, du allerede kender.',
  },
  'dns-failing': {
    title: () => 'En kontrol fik intet svar',
    why: (facts) =>
      `DNS svarede ikke, så resultatet af ${say(facts, 'methods')} er åbent; det er ikke tegn på forfalskning.`,
    act: () => 'Prøv igen om et minut, eller spørg en anden DNS-server.',
  },
  'nothing-known': {
    title: () => 'Intet er kendt om afsenderen',
    why: () =>
      'Ingen modtagende server, som man kan tro på, skrev et resultat, og ingen kontrol kunne afgøre det.',
    act: () => 'Behandl afsenderen som ukendt.',
  },
  'replies-go-elsewhere': {
    title: (facts) => `Svar ville gå til ${say(facts, 'to')}`,
    why: (facts) =>
      `Det er en anden organisation end ${say(facts, 'domain')}, den afsender, du ser${facts.looksAlike === true ? ', og dens domæne ligner' : facts.free === true ? ': en adresse, som enhver kan få gratis' : ''}.`,
    act: () => 'Se på adressen, før du svarer.',
  },
  'asks-for-no-protection': {
    title: (facts) => `${say(facts, 'domain')} beder ikke om beskyttelse`,
    why: () =>
      'Det siger ikke, hvad modtagende servere skal gøre med mail, der kun udgiver sig for at være fra det.',
    act: () => 'Få alt vigtigt bekræftet af afsenderen på en anden måde.',
  },
  'sender-domain-not-found': {
    title: (facts) => `Ingen mail kan nå ${say(facts, 'domains')}`,
    why: (facts) =>
      `DNS har hverken mailserver eller adresse for ${say(facts, 'domains')}, så ${facts.inFrom === true ? 'intet svar' : 'ingen besked om en fejl'} kan nå frem, og mange tjenester afviser en sådan afsender.`,
    act: () => 'Navnet kan være stavet forkert, udløbet eller opfundet.',
  },
  'null-mx-sender': {
    title: (facts) => `${say(facts, 'domains')} vil ikke have mail`,
    why: (facts) =>
      `Det siger DNS (null MX), så ${facts.inFrom === true ? 'intet svar' : 'ingen besked om en fejl'} kan nå frem, og nogle tjenester afviser en sådan afsender.`,
    act: () => 'Find en anden adresse, hvis du vil svare.',
  },
  'ipv6-refused': {
    title: () => 'Nogle tjenester ville afvise denne mail',
    why: (facts) =>
      `Den blev sendt over IPv6, hvor Microsoft 365 kræver, at ${facts.answer === '450 4.7.25' ? `adressen har et navn i DNS, og ${say(facts, 'ip')} har intet` : 'SPF eller DKIM giver pass, og det gør ingen af dem'}: det svarer ${say(facts, 'answer')}.`,
    act: () => '',
  },
  'ptr-missing': {
    title: (facts) =>
      `Den afsendende server har intet ${facts.names?.toString() === '' ? '' : 'bekræftet '}navn`,
    why: (facts) =>
      facts.names?.toString() === ''
        ? `DNS har intet navn for ${say(facts, 'ip')}, og mange tjenester afviser mail fra en sådan server.`
        : `DNS kalder ${say(facts, 'ip')} for ${say(facts, 'names')}, men intet sådant navn fører tilbage til den, så enhver kan have valgt det.`,
    act: () => '',
  },
  'arc-vouches': {
    title: () => 'Den bestod, før den blev videresendt',
    why: (facts) =>
      `${say(facts, 'sealer')} har forseglet, at ${say(facts, 'methods')} gav pass for ${say(facts, 'domain')}, da mailen kom dertil${facts.changed === true ? '; mailen blev ændret derefter' : ''}. Det forklarer, at kontrollen fejler nu, hvis du stoler på ${say(facts, 'sealer')}. Forseglingen er efter ARC, et forsøg, der skal blive Historic.`,
    act: (facts) => `Spørg dig selv, om din mail kommer gennem ${say(facts, 'sealer')}.`,
  },
  'arc-broken': {
    title: () => 'Kæden af videresendende servere er brudt',
    why: (facts) =>
      `${CHAIN[say(facts, 'problem')] ?? 'Den holder ikke'}, så det, de skrev om afsenderen, tæller ikke. Kæden er efter ARC, et forsøg, der skal blive Historic.`,
    act: () => '',
  },
  'policy-overridden': {
    title: (facts) =>
      `Den blev ${facts.did === 'nothing' ? 'leveret' : 'lagt til side'} imod afsenderens ønske`,
    why: (facts) =>
      `${say(facts, 'domain')} beder om, at mail, der ikke består DMARC, ${facts.policy === 'reject' ? 'afvises' : 'lægges til side'}, og denne består ikke. Hver modtagende server afgør selv, om den gør det.`,
    act: () => 'At den nåede frem, er ikke tegn på, at den er ægte.',
  },
  'dmarc-record-faulty': {
    title: () => 'Et domænes politik for sin mail har fejl',
    why: (facts) =>
      `${say(facts, 'name')} ${faults[say(facts, 'fault')] ?? 'bliver ikke læst, som ejeren mente det'}.`,
    act: () => '',
  },
  'dmarc-editions-differ': {
    title: () => 'Modtagende servere kan bedømme denne mail forskelligt',
    why: (facts) =>
      [
        `DMARC efter RFC 9989: ${verdict(facts, 'result', 'policy')}; efter RFC 7489, som den erstattede, og som mange stadig bruger: ${verdict(facts, 'formerResult', 'formerPolicy')}.`,
        ...whyEditionsDiffer(facts),
      ].join(' '),
    act: () => '',
  },
  'header-noncompliant': {
    title: () => 'Headeren bryder reglerne for mail',
    why: () =>
      'Programmer læser en sådan header på forskellige måder, så nogle kontroller kan afvige fra din mailtjenestes.',
    act: () => '',
  },
  'receiver-says-pass': {
    title: (facts) =>
      facts.how === 'implied'
        ? `${marker(facts)} slutter, at ${say(facts, 'domain')} sendte den`
        : `${marker(facts)} fandt, at ${say(facts, 'domain')} sendte den`,
    why: ({ how, trust }) =>
      [
        how === 'implied'
          ? 'Den går efter, hvad den ellers ved, ikke efter SPF, DKIM og DMARC alene.'
          : '',
        trust === 'unknown'
          ? 'Intet i headeren viser, om det er din mailtjeneste, der skrev det.'
          : '',
        'Ingen kontrol, der er foretaget nu, viser det.',
      ]
        .filter(Boolean)
        .join(' '),
    act: () => '',
  },
  'receiver-made-exception': {
    title: ({ by }) =>
      `En undtagelse ${BY_WHOM[String(by)] ?? ''} lukkede den ind`.replace('  ', ' '),
    why: () =>
      'En sådan undtagelse lukker mail ind, uanset hvad filtrene fandt. Den viser ikke, hvem der sendte den.',
    act: () => 'Se på undtagelsen, og gør den så snæver som muligt.',
  },
  'own-domain-from-outside': {
    title: (facts) => `Der står ${say(facts, 'domain')}, men den kom udefra`,
    why: (facts) =>
      `Mail fra din egen organisation kommer ikke fra ${say(facts, 'ip')} uden bevis: en forfalskning, eller en enhed eller tjeneste, som ingen har sat op.`,
    act: () => 'Stol ikke på den som mail fra en kollega.',
  },
  'receiver-dns-failing': {
    title: () => 'Din mailtjeneste kunne ikke gøre kontrollerne færdige',
    why: (facts) =>
      `DNS gav den intet svar, så den kunne ikke kontrollere ${say(facts, 'methods')}. Det er ikke tegn på forfalskning.`,
    act: () => '',
  },
  'difference-unexplained': {
    title: () => 'Kontrollen giver nu noget andet, uvist hvorfor',
    why: (facts) =>
      `Den modtagende server fandt et andet resultat for ${say(facts, 'methods')}, end en kontrol finder nu. Hverken DNS eller mailen viser, hvad der er ændret.`,
    act: () => 'Gå efter det ringeste af de to.',
  },
  'gateway-in-front': {
    title: () => 'Den kom gennem jeres egen gateway',
    why: () =>
      'Din mailtjeneste så gatewayens adresse og ikke afsenderens, så den anvendte ikke afsenderens politik.',
    act: () => '',
  },
  'passed-on': {
    title: (facts) =>
      facts.kind === 'list'
        ? `En mailliste sendte den videre: ${say(facts, 'by')}`
        : `Den blev videresendt af ${say(facts, 'by')}`,
    why: ({ shown }) =>
      shown
        ? 'Det forklarer, hvorfor forfatterens signatur ikke passer længere.'
        : 'Det ville forklare en fejl. Enhver kan skrive de felter, der siger det.',
    act: () => '',
  },
  'never-arrived': {
    title: () => 'Ingen mailserver har behandlet denne mail',
    why: () =>
      'Hver server, der modtager en meddelelse, skriver en linje øverst. Kladder og kopier af det, man selv har sendt, har ingen.',
    act: () => '',
  },
  'results-unread': {
    title: ({ receivers }) =>
      Number(receivers) > 0
        ? 'Den modtagende servers resultater er delvis ulæselige'
        : 'Nogle resultater er delvis ulæselige',
    why: () => 'Det bryder af eller følger ingen kendt form. Det, der kan læses, vises.',
    act: () => '',
  },
  'headers-only': {
    title: () => 'Der er ingen tekst under headeren',
    why: () =>
      'Enten har mailen ingen, eller kopien har mistet den; så kan kun headeren kontrolleres.',
    act: () => '',
  },
  'lines-end-in-lf': {
    title: () => 'Dens linjeskift er omdannet',
    why: () =>
      'Kopien blev gemt med andre linjeskift, end mail har; de blev sat tilbage til kontrollerne.',
    act: () => '',
  },
  'header-oversized': {
    title: () => 'Headeren er usædvanlig stor',
    why: (facts) => `Den har ${say(facts, 'bytes')} byte; ærlig mail ligger langt under det.`,
    act: () => '',
  },
  'source-cut': {
    title: () => 'Kun begyndelsen blev læst',
    why: (facts) =>
      `Kildeteksten er større end 50 MB: ${say(facts, 'cut')} byte blev udeladt, så dens tekst blev ikke kontrolleret.`,
    act: () => '',
  },
};
