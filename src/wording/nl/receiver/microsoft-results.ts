import type { MicrosoftCode } from '../../../standards/standards.ts';

const weakProof = 'Dat is zwak bewijs; de afzender zou SPF, DKIM en DMARC moeten publiceren.';
const byHistory =
  'De organisatie krijgt vaak echte mail van deze server, daarom is het DMARC-beleid van de afzender niet toegepast.';
const partly =
  'Het domein vraagt zijn beleid voor maar een deel van zijn mail. De pagina’s van Microsoft zijn het er niet over eens of dit bericht daarbij hoorde.';
const overridden =
  'Het domein vraagt zulke mail te weigeren. De ontvangende dienst kan het toch hebben binnengelaten: berichten met dit merk zijn bezorgd.';

/** Of the composite authentication, and of results in words of Microsoft's own. */
type ResultCode = Extract<
  MicrosoftCode,
  `compauth:${string}` | `dkim:${string}` | `dmarc:${string}` | `action:${string}`
>;

export const microsoftResults: Readonly<Record<ResultCode, string>> = {
  // compauth: the result alone
  'compauth:pass':
    'Microsoft kon het bericht aan het From-domein koppelen, door bewijs of door wat het van de afzender weet.',
  'compauth:softpass': `De afzender is aannemelijk, meer niet. ${weakProof}`,
  'compauth:fail':
    'Microsoft kon het bericht niet aan het From-domein koppelen. Dat alleen blokkeert het niet.',
  'compauth:none': 'Microsoft heeft niet gekeken of het bericht bij het From-domein hoort.',

  // compauth: the reason
  'compauth:000':
    'DMARC is niet geslaagd, en het From-domein vraagt zulke mail apart te zetten of te weigeren.',
  'compauth:001':
    'Niets bewijst wie het heeft gestuurd: het From-domein heeft daarvoor geen of maar een zwakke SPF, DKIM of DMARC, en Microsoft vond geen andere reden voor vertrouwen.',
  'compauth:002':
    'Een beheerder van de ontvanger verbiedt deze server om als dit domein te sturen.',
  'compauth:010':
    'DMARC is niet geslaagd onder quarantine of reject, voor een From-domein dat van de ontvanger zelf is.',
  'compauth:1xx': 'Microsoft kon het bericht aan het From-domein koppelen.',
  'compauth:100': 'SPF of DKIM is geslaagd voor het From-domein.',
  'compauth:101': 'Het From-domein heeft het bericht ondertekend.',
  'compauth:102': 'SPF is geslaagd voor het From-domein.',
  'compauth:103': `De reverse-DNS-naam van de verzendende server hoort bij het From-domein. ${weakProof}`,
  'compauth:104': `De reverse-DNS-naam van het verzendende adres past bij het From-domein. ${weakProof}`,
  'compauth:105': 'Microsoft liet het door om een reden die het niet publiceert.',
  'compauth:108':
    'De handtekening brak doordat een vertrouwde server onderweg de tekst heeft gewijzigd.',
  'compauth:109':
    'Het From-domein heeft geen DMARC-record; had het er een, dan was het bericht geslaagd.',
  'compauth:111':
    'Het DMARC-record van het From-domein is kapot of was onbereikbaar, maar SPF of DKIM past bij het domein.',
  'compauth:112':
    'DNS gaf niet op tijd antwoord op de vraag naar het DMARC-record van het From-domein.',
  'compauth:115': 'Het kwam van de Microsoft 365-organisatie waarvan het From-domein is.',
  'compauth:116': `De mailservers van het From-domein en de reverse-DNS-naam van de verzendende server passen bij elkaar. ${weakProof}`,
  'compauth:130':
    'DMARC is niet geslaagd, maar een vertrouwde doorsturende server bevestigt dat het daar wel slaagde (ARC).',
  'compauth:2xx': `De afzender is aannemelijk, meer niet. ${weakProof}`,
  'compauth:201': `De verzendende server staat in hetzelfde netwerk als het From-domein. ${weakProof}`,
  'compauth:202': `De reverse-DNS-naam van de verzendende server valt onder het From-domein. ${weakProof}`,
  'compauth:3xx': 'Microsoft heeft deze controle niet gedaan.',
  'compauth:4xx':
    'De controle is overgeslagen, door een toelatingslijst of een regel van de ontvanger.',
  'compauth:501':
    'Het is een echt niet-bezorgdbericht, en de twee hebben elkaar eerder geschreven; DMARC is niet toegepast.',
  'compauth:502':
    'Het is een echt niet-bezorgdbericht over mail van de eigen organisatie van de ontvanger; DMARC is niet toegepast.',
  'compauth:6xx':
    'Niets bewijst wie het heeft gestuurd, en Microsoft vond geen andere reden voor vertrouwen.',
  'compauth:601':
    'Een server van buiten heeft een domein van de eigen organisatie van de ontvanger gebruikt.',
  'compauth:7xx': 'Microsoft vertrouwt het uit ervaring; bewezen is niets.',
  'compauth:701': byHistory,
  'compauth:702': byHistory,
  'compauth:703': byHistory,
  'compauth:704': byHistory,
  'compauth:9xx': 'De controle is overgeslagen.',
  'compauth:905':
    'De mail van de ontvanger maakt een omweg voor Microsoft 365, daarom is het DMARC-beleid van de afzender niet toegepast.',

  // Results in Microsoft's own words
  'dkim:signature did not verify':
    'Een ondertekend headerveld is na het ondertekenen gewijzigd, of de sleutel is een andere.',
  'dkim:no key for signature': 'De sleutel van de handtekening is niet gevonden in DNS.',
  'dkim:body hash did not verify': 'De tekst is na het ondertekenen gewijzigd.',
  'dkim:signature timestamp exipred': 'De handtekening was verlopen.',
  'dkim:signature syntax error': 'De handtekening heeft een verkeerde vorm.',
  'dkim:invalid public key': 'De sleutel in DNS was niet bruikbaar.',
  'dkim:inappropriate hash algorithm':
    'De handtekening gebruikt een algoritme dat niet meer is toegestaan, zoals SHA-1.',
  'dkim:timeout':
    'DNS gaf niet op tijd antwoord op de vraag naar de sleutel van de handtekening. Dat zegt niets ten nadele van het bericht.',
  'dkim:ignore': 'De sleutel is te kort, daarom is de handtekening genegeerd.',
  'dkim:test': 'Het domein zegt dat het zijn handtekeningen alleen uitprobeert.',
  'dmarc:bestguesspass':
    'Het From-domein heeft geen DMARC-record; had het er een, dan was het bericht geslaagd.',
  'dmarc:permerror': 'Het DMARC-record van het From-domein heeft een verkeerde vorm.',
  'dmarc:temperror': 'DNS gaf geen antwoord op de vraag naar het DMARC-record van het From-domein.',
  'action:none': 'Vanwege DMARC is niets gedaan.',
  'action:quarantine': 'Het domein vraagt zulke mail apart te zetten.',
  'action:oreject': overridden,
  'action:o.reject': overridden,
  'action:reject': 'Het domein vraagt zulke mail te weigeren.',
  'action:pct.quarantine': partly,
  'action:pct.reject': partly,
  'action:opctreject': partly,
  'action:permerror': 'Het DMARC-record van het domein heeft een verkeerde vorm.',
  'action:temperror': 'DNS gaf geen antwoord op de vraag naar het DMARC-record van het domein.',
};
