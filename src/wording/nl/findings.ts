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

/** After "heeft deze mail". */
const VERDICTS: Readonly<Record<string, string>> = {
  'spoof-flagged': 'gemarkeerd als vervalst',
  phish: 'gemarkeerd als phishing',
  impersonation: 'gemarkeerd als imitatie',
  malware: 'gemarkeerd als gevaarlijk',
  spam: 'gemarkeerd als spam',
  bulk: 'gemarkeerd als bulkmail',
  blocked: 'gemarkeerd omdat jij of je organisatie de afzender blokkeert',
  rejected: 'gemarkeerd en geweigerd',
};

/** Whose mark it is: only of a stamp that may be believed is it known to be the reader's own service. */
const marker = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable' ? 'Je maildienst' : 'Een maildienst';

/** "SPF slaagt voor a.example, DKIM voor b.example" */
const passes = (facts: Finding['facts']) => {
  const [spf, dkim] = [maybe(facts, 'spf'), maybe(facts, 'dkim')];
  if (spf === null) return `DKIM slaagt voor ${say(facts, 'dkim')}`;
  if (dkim === spf) return `SPF en DKIM slagen voor ${spf}`;
  return dkim === null ? `SPF slaagt voor ${spf}` : `SPF slaagt voor ${spf}, DKIM voor ${dkim}`;
};

/** Whose entry let it in. */
const BY_WHOM: Readonly<Record<string, string>> = {
  user: 'Een uitzondering van de ontvanger',
  rule: 'Een uitzondering in een e-mailstroomregel',
  address: 'Een uitzondering voor het verzendende adres',
  released: 'Een vrijgave uit quarantaine',
};

/** How nearly a domain that passes belongs to the one in From. */
const MISSES: Readonly<Record<string, string>> = {
  strict: 'Beide zijn van één organisatie, die alleen precies de naam in From aanneemt.',
  former:
    'Beide lijken van één organisatie, maar wat die publiceert, scheidt ze; diensten die de oudere versie van DMARC volgen, nemen het aan.',
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
  structure: 'Een veld van de keten ontbreekt, of staat er twee keer',
  'chain-status': 'Wie het laatst verzegelde, vond de keten al gebroken',
  syntax: 'Een veld van de keten heeft een verkeerde vorm',
  'message-signature': 'De mail is gewijzigd nadat die het laatst was verzegeld',
  seal: 'Wat verzegeld was, is gewijzigd, of de sleutel ervan is weg',
};

const wish = (policy: Finding['facts'][string] | undefined) =>
  policy === 'reject' ? 'te weigeren' : 'apart te zetten';

export const findings: Words['findings'] = {
  ...spfFindings,
  ...imitationFindings,
  ...dkimFindings,
  ...notedFindings,
  'receiver-flagged': {
    title: (facts) =>
      `${marker(facts)} heeft deze mail ${VERDICTS[say(facts, 'verdict')] ?? 'gemarkeerd'}`,
    why: (facts) =>
      facts.reason === null
        ? 'Die heeft meer gezien dan het bericht laat zien, zoals de geschiedenis van de afzender.'
        : `Die heeft alles afgewogen wat hij van de afzender weet: composite authentication, reden ${say(facts, 'reason')}.`,
    act: () => 'Doe niets met het bericht voordat je het op een andere manier hebt gecontroleerd.',
  },
  'forged-stamp': {
    title: () => 'Het bracht zijn eigen resultaten mee',
    why: (facts) =>
      `Met de mail kwamen resultaten onder de naam ${say(facts, 'names')}, die meer zeggen dan je maildienst vond. Alleen die van je eigen maildienst tellen.`,
    act: () => 'Doe niets met het bericht voordat je het op een andere manier hebt gecontroleerd.',
  },
  'dmarc-fails': {
    title: (facts) => `Niets verbindt deze mail met ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.policy === 'none'
        ? `${say(facts, 'domain')} is te herkennen aan SPF of DKIM, en bij deze mail slaagde geen van beide daarvoor.`
        : `${say(facts, 'domain')} vraagt ontvangende diensten mail ${wish(facts.policy)} die niet kan bewijzen daarvandaan te komen, en deze mail kan dat niet.`,
    act: () => 'Is het belangrijk, vraag de afzender dan op een manier die je al kent.',
  },
  'unaligned-pass': {
    title: () => 'Het is geauthenticeerd voor een ander domein',
    why: (facts) =>
      `${passes(facts)}, From is ${say(facts, 'domain')}. ${MISSES[say(facts, 'miss')] ?? 'Dat zegt niets over de naam die je ziet.'}`,
    act: (facts) =>
      `Vraag je af of ${say(facts, 'domain')} via ${say(facts, 'passing')} zou schrijven.`,
  },
  unauthenticated: {
    title: () => 'Niets bewijst wie dit heeft gestuurd',
    why: (facts) =>
      `SPF noch een handtekening is geslaagd, dus iedereen kan ${say(facts, 'domain')} als afzender hebben geschreven.`,
    act: () => 'Behandel de afzender als onbekend.',
  },
  genuine: {
    title: (facts) => `${say(facts, 'domain')} heeft dit echt gestuurd`,
    why: () => 'Het domein in From slaagde voor SPF of DKIM, en de twee horen bij elkaar.',
    act: () => 'Of je moet geloven wat er staat, is een andere vraag.',
  },
  'from-malformed': {
    title: () => 'De From-regel is kapot',
    why: (facts) => {
      const fault = fromFaults[first(facts.problems)];
      const differ =
        'Programma’s zijn het niet eens over wie zo’n regel noemt, en dat wordt gebruikt om te misleiden.';
      return fault
        ? `${fault.charAt(0).toLocaleUpperCase('nl')}${fault.slice(1)}. ${differ}`
        : differ;
    },
    act: () => 'Ga niet af op de naam die wordt getoond.',
  },
  'name-misleads': {
    title: (facts) => nameTricks[first(facts.tricks)] ?? 'De naam misleidt',
    why: (facts) =>
      `De afzender is ${say(facts, 'domain')}; de naam ernaast is wat de afzender maar wilde schrijven.`,
    act: () => 'Ga af op het adres en niet op de naam.',
  },
  'receiver-says-fail': {
    title: () => 'Een ontvangende dienst meldt mislukte controles',
    why: (facts) =>
      `Genoemd: ${say(facts, 'methods')}. Een melding dat iets niet is geslaagd, mag je geloven, van wie die ook komt.`,
    act: () => 'Is het belangrijk, vraag de afzender dan op een manier die je al kent.',
  },
  'dns-failing': {
    title: () => 'Een controle kreeg geen antwoord',
    why: (facts) =>
      `DNS antwoordde niet, dus het resultaat van ${say(facts, 'methods')} staat open; dat is geen teken van vervalsing.`,
    act: () => 'Probeer het over een minuut opnieuw, of vraag een andere DNS-server.',
  },
  'nothing-known': {
    title: () => 'Over de afzender is niets bekend',
    why: () =>
      'Geen ontvanger die te geloven is, schreef een resultaat op, en geen controle gaf uitsluitsel.',
    act: () => 'Behandel de afzender als onbekend.',
  },
  'replies-go-elsewhere': {
    title: (facts) => `Antwoorden zouden gaan naar ${say(facts, 'to')}`,
    why: (facts) =>
      `Dat is een andere organisatie dan ${say(facts, 'domain')}, de afzender die je ziet${facts.looksAlike === true ? ', en het domein ervan lijkt erop' : facts.free === true ? ': een adres dat iedereen gratis krijgt' : ''}.`,
    act: () => 'Kijk naar het adres voordat je antwoordt.',
  },
  'asks-for-no-protection': {
    title: (facts) => `${say(facts, 'domain')} vraagt geen bescherming`,
    why: () =>
      'Het vraagt ontvangende diensten niets voor mail die alleen doet alsof die daarvandaan komt.',
    act: () => 'Laat de afzender belangrijke zaken op een andere manier bevestigen.',
  },
  'sender-domain-not-found': {
    title: (facts) => `Geen mail kan ${say(facts, 'domains')} bereiken`,
    why: (facts) =>
      `DNS heeft voor ${say(facts, 'domains')} geen mailserver en geen adres, dus er kan geen ${facts.inFrom === true ? 'antwoord' : 'foutmelding'} aankomen, en veel diensten weigeren zo’n afzender.`,
    act: () => 'De naam kan verkeerd gespeld, verlopen of verzonnen zijn.',
  },
  'null-mx-sender': {
    title: (facts) => `${say(facts, 'domains')} wil geen mail`,
    why: (facts) =>
      `DNS zegt dat (null MX), dus er kan geen ${facts.inFrom === true ? 'antwoord' : 'foutmelding'} aankomen, en sommige diensten weigeren zo’n afzender.`,
    act: () => 'Zoek een ander adres als je wilt antwoorden.',
  },
  'ipv6-refused': {
    title: () => 'Sommige diensten zouden deze mail weigeren',
    why: (facts) =>
      `Het is verstuurd via IPv6, en daar vraagt Microsoft 365 ${facts.answer === '450 4.7.25' ? `een naam van het adres in DNS, en ${say(facts, 'ip')} heeft er geen` : 'dat SPF of DKIM slaagt, en geen van beide doet dat'}: het antwoordt ${say(facts, 'answer')}.`,
    act: () => '',
  },
  'ptr-missing': {
    title: (facts) =>
      `De verzendende server heeft geen ${facts.names?.toString() === '' ? '' : 'bevestigde '}naam`,
    why: (facts) =>
      facts.names?.toString() === ''
        ? `DNS heeft geen naam voor ${say(facts, 'ip')}, en veel diensten weigeren mail van zo’n server.`
        : `DNS noemt ${say(facts, 'ip')} ${say(facts, 'names')}, maar zo’n naam leidt er niet naar terug, dus iedereen kan die hebben gekozen.`,
    act: () => '',
  },
  'arc-vouches': {
    title: () => 'Vóór het doorsturen slaagde het',
    why: (facts) =>
      `${say(facts, 'sealer')} heeft verzegeld dat ${say(facts, 'methods')} voor ${say(facts, 'domain')} in orde was toen de mail daar aankwam${facts.changed === true ? '; daarna is de mail gewijzigd' : ''}. Dat verklaart waarom het nu niet slaagt, als je ${say(facts, 'sealer')} vertrouwt. Het zegel is van ARC, een experiment dat Historic moet worden.`,
    act: (facts) => `Vraag je af of je mail via ${say(facts, 'sealer')} komt.`,
  },
  'arc-broken': {
    title: () => 'De keten van doorsturende servers is gebroken',
    why: (facts) =>
      `${CHAIN[say(facts, 'problem')] ?? 'Die houdt geen stand'}, dus wat zij over de afzender schreven, telt niet. De keten is van ARC, een experiment dat Historic moet worden.`,
    act: () => '',
  },
  'policy-overridden': {
    title: (facts) =>
      `Tegen de wens van de afzender ${facts.did === 'nothing' ? 'bezorgd' : 'apart gezet'}`,
    why: (facts) =>
      `${say(facts, 'domain')} vraagt mail ${wish(facts.policy)} die net als deze niet slaagt voor DMARC. Elke ontvangende dienst beslist zelf of hij dat doet.`,
    act: () => 'Dat het is aangekomen, is geen teken dat het echt is.',
  },
  'dmarc-record-faulty': {
    title: () => 'Het mailbeleid van een domein is foutief',
    why: (facts) =>
      `${say(facts, 'name')} ${faults[say(facts, 'fault')] ?? 'wordt niet gelezen zoals de eigenaar bedoelde'}.`,
    act: () => '',
  },
  'dmarc-editions-differ': {
    title: () => 'Ontvangende diensten kunnen deze mail verschillend beoordelen',
    why: (facts) =>
      [
        `DMARC volgens RFC 9989: ${verdict(facts, 'result', 'policy')}; volgens RFC 7489, dat erdoor is vervangen en dat velen nog gebruiken: ${verdict(facts, 'formerResult', 'formerPolicy')}.`,
        ...whyEditionsDiffer(facts),
      ].join(' '),
    act: () => '',
  },
  'header-noncompliant': {
    title: () => 'De headers houden zich niet aan de mailregels',
    why: () =>
      'Programma’s lezen zulke headers verschillend, dus sommige controles kunnen afwijken van die van je maildienst.',
    act: () => '',
  },
  'receiver-says-pass': {
    title: (facts) =>
      facts.how === 'implied'
        ? `${marker(facts)} leidt af dat ${say(facts, 'domain')} deze mail heeft gestuurd`
        : `Volgens ${marker(facts).toLocaleLowerCase('nl')} heeft ${say(facts, 'domain')} deze mail gestuurd`,
    why: ({ how, trust }) =>
      [
        how === 'implied'
          ? 'Die gaat af op wat hij verder weet, niet op SPF, DKIM en DMARC alleen.'
          : '',
        trust === 'unknown' ? 'Niets in de headers zegt of je maildienst dat schreef.' : '',
        'Geen controle bevestigt het nu.',
      ]
        .filter(Boolean)
        .join(' '),
    act: () => '',
  },
  'receiver-made-exception': {
    title: ({ by }) => `${BY_WHOM[String(by)] ?? 'Een uitzondering'} liet deze mail binnen`,
    why: () =>
      'Zo’n uitzondering laat mail binnen, wat de filters ook vonden. Er blijkt niet uit wie de mail stuurde.',
    act: () => 'Bekijk de uitzondering, en maak haar zo beperkt als kan.',
  },
  'own-domain-from-outside': {
    title: (facts) => `Er staat ${say(facts, 'domain')}, en het kwam van buiten`,
    why: (facts) =>
      `Mail van je eigen organisatie komt niet zonder bewijs van ${say(facts, 'ip', 'een onbekend adres')}: een vervalsing, of een apparaat of dienst die niemand heeft ingesteld.`,
    act: () => 'Vertrouw het niet als mail van een collega.',
  },
  'receiver-dns-failing': {
    title: () => 'Je maildienst kon zijn controles niet afmaken',
    why: (facts) =>
      `DNS gaf hem geen antwoord, dus hij kon dit niet controleren: ${say(facts, 'methods')}. Dat is geen teken van vervalsing.`,
    act: () => '',
  },
  'difference-unexplained': {
    title: () => 'De controle nu wijkt af, waarom is onbekend',
    why: (facts) =>
      `De ontvanger vond voor ${say(facts, 'methods')} een ander resultaat dan een controle nu. DNS noch de mail laat zien wat er is veranderd.`,
    act: () => 'Ga af op het slechtste van de twee.',
  },
  'gateway-in-front': {
    title: () => 'Het kwam door een eigen gateway van jullie',
    why: () =>
      'Je maildienst zag het adres van de gateway en niet dat van de afzender, en paste daarom het beleid van de afzender niet toe.',
    act: () => '',
  },
  'passed-on': {
    title: (facts) =>
      facts.kind === 'list'
        ? `Een mailinglijst heeft het doorgegeven: ${say(facts, 'by')}`
        : `Het is doorgestuurd door ${say(facts, 'by')}`,
    why: ({ shown }) =>
      shown
        ? 'Dat verklaart waarom de handtekening van de schrijver niet meer klopt.'
        : 'Dat zou verklaren waarom iets niet slaagt. De velden die dat zeggen, kan iedereen schrijven.',
    act: () => '',
  },
  'never-arrived': {
    title: () => 'Geen mailserver heeft dit behandeld',
    why: () =>
      'Elke server die een bericht aanneemt, schrijft er een regel bovenaan. Concepten, en de kopieën van wat iemand verstuurde, hebben er geen.',
    act: () => '',
  },
  'results-unread': {
    title: ({ receivers }) =>
      Number(receivers) > 0
        ? 'De resultaten van de ontvanger zijn deels onleesbaar'
        : 'Sommige resultaten zijn deels onleesbaar',
    why: () => 'Ze breken af, of volgen geen bekende vorm. Wat leesbaar is, wordt getoond.',
    act: () => '',
  },
  'headers-only': {
    title: () => 'Onder de headers staat geen tekst',
    why: () =>
      'De mail heeft er geen, of deze kopie is die kwijtgeraakt; dan zijn alleen de headers te controleren.',
    act: () => '',
  },
  'lines-end-in-lf': {
    title: () => 'De regeleinden zijn omgezet',
    why: () =>
      'De kopie is bewaard met andere regeleinden dan mail heeft; voor de controles zijn ze teruggezet.',
    act: () => '',
  },
  'header-oversized': {
    title: () => 'De headers zijn ongewoon groot',
    why: (facts) => `Het zijn ${say(facts, 'bytes')} bytes; eerlijke mail blijft daar ver onder.`,
    act: () => '',
  },
  'source-cut': {
    title: () => 'Alleen het begin is gelezen',
    why: (facts) =>
      `De bron is groter dan 50 MB: ${say(facts, 'cut')} bytes zijn weggelaten, dus de tekst is niet gecontroleerd.`,
    act: () => '',
  },
};
