/** What each reader can do, and what it costs. */
import type { MeasuresWords } from '../words.ts';
import { say } from './facts.ts';
import { fromFaults } from './from-faults.ts';
import { listed } from './numbers.ts';

/** What Exchange Online says of a From line: by the codes of `from.exchange`. */
const FAULTS: Readonly<Record<string, string>> = {
  ...fromFaults,
  'angle-missing': 'er is een naam, en het adres staat niet tussen punthaken',
  comment: 'er staat tekst na het adres',
  'control-character': 'er staat een stuurteken in',
  'domain-literal': 'het domein is een adres tussen haken',
  'domain-single-label': 'het domein is niet voluit geschreven',
  'domain-underscore': 'het domein heeft een laag streepje',
  'from-missing': 'ze ontbreekt',
  'from-raw-8bit': 'er staan letters in die niet zijn gecodeerd',
  'from-repeated': 'er zijn er meerdere',
  'local-part-quoted': 'wat voor de @ staat, staat tussen aanhalingstekens',
  'name-not-quoted': 'de naam staat niet tussen aanhalingstekens',
  'obsolete-syntax': 'ze is geschreven zoals lang geleden',
  'sender-malformed': 'het veld Sender heeft een verkeerde vorm',
  'space-around-at': 'er staat een spatie of een opmerking naast de @',
  'space-before-angle-missing': 'er staat geen spatie voor de punthaak',
  'space-in-angle': 'er staan spaties tussen de punthaken en het adres',
};

export const measures: MeasuresWords = {
  'allow-pair': ({ others, ...facts }) => {
    const [domain, sender] = [say(facts, 'domain'), say(facts, 'sender')];
    const instead = String(others) === '' ? '' : ` In plaats van ${sender} is er ook ${others}.`;
    return `Blijkt de mail echt, vraag dan eerst ${domain} het te herstellen. Alleen als je beide kent, laat dan dit paar toe (lijst met toestaan/blokkeren voor tenants, of de opdracht): dat laat alle mail van ${sender} als ${domain} binnen, vervalst of niet. Malware wordt nog steeds tegengehouden.${instead}`;
  },
  'allow-list': () =>
    'Een veilige afzender heeft een prijs: die slaat het spamfilter over en een deel van het filter tegen phishing, ook voor ieder die dat adres vervalst. Malware wordt nog steeds tegengehouden.',
  'from-override': () =>
    'Vraag de afzender de From-regel te herstellen. Tot dan kan een organisatie bij Microsoft 365 het binnenlaten met de lijst met toegestane IP-adressen of een e-mailstroomregel. Outlook.com maakt geen uitzondering, ook niet via de ondersteuning, en voor mail die vanuit Microsoft 365 wordt verstuurd is er geen.',
  'ipv6-opt-in': () =>
    'Een beheerder van de organisatie van de ontvanger vraagt de ondersteuning van Microsoft om mail via IPv6 aan te zetten. Tot dan wordt die geweigerd, daarna gefilterd zoals alle andere. (De Nederlandse pagina van Microsoft zegt ‘afgemeld’, waar aangemeld is bedoeld.)',
  'ipv6-needs': () =>
    'Via IPv6 vraagt Microsoft 365 beide: een naam van het verzendende adres in DNS (PTR), en SPF of DKIM die slaagt. Wie het adres levert, stelt de naam ervan in. Of verstuur via IPv4.',
  'from-form': ({ problems, refused, valid }) => {
    const codes = typeof problems === 'object' && problems !== null ? problems : [];
    const faults = listed(codes.map((code) => FAULTS[code] ?? code));
    if (refused !== true) return `De From-regel is geldig, maar niet aanbevolen: ${faults}.`;
    return valid === true
      ? `RFC 5322 staat deze From-regel toe, maar Exchange Online en Outlook.com weigeren die: ${faults}.`
      : `Exchange Online en Outlook.com weigeren deze From-regel: ${faults}.`;
  },
  'sender-not-judged': () =>
    'Het veld Sender wordt niet beoordeeld, alleen From: een wijziging van Sender herstelt niets.',
  'null-mx': (facts) =>
    `Een lege From-regel wordt geweigerd, en houdt geen automatische antwoorden tegen. Verstuur als een domein dat geen mail aanneemt, zoals ${say(facts, 'name')}, en publiceer daarvan de null MX: ‘0 .’ (de pagina van Microsoft laat de 0 weg). Sommige diensten weigeren mail van zo’n domein (RFC 7505 §4.2); het veld hieronder vraagt zonder dat risico om geen antwoorden.`,
  'publish-spf': (facts) =>
    `Is ${say(facts, 'ip')} van jullie, dan zou dit record het laten versturen voor ${say(facts, 'name')}:`,
  'spf-sources': () =>
    'Het SPF-record moet elke bron noemen: eigen mailservers, diensten die voor jullie versturen, servers bij cloudaanbieders. Een klein domein volgt de aanwijzingen van zijn aanbieder. Laat het op ‘?all’ eindigen zolang je ze niet allemaal kent; maak het daarna strenger.',
  'publish-dmarc': (facts) =>
    `Dit record vraagt om rapporten over wie verstuurt als ${say(facts, 'domain')}, en nog om niets anders. Zet een eigen postvak in rua:`,
  'sign-twice': (facts) => {
    const service = say(facts, 'service');
    return `Verstuurt ${service} voor klanten: vertel hun wat er in hun SPF-record moet, en onderteken twee keer, als de klant en als ${service}; alleen als ${service} waar een klant niets heeft ingesteld. Dat garandeert geen bezorging, maar dan komt mail niet bij gebrek aan authenticatie in de ongewenste e-mail.`;
  },
};
