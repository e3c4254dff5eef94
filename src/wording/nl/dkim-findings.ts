import type { Finding, FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { whatWasChanged } from './altered.ts';
import { say, sayDay } from './facts.ts';
import { listed, number } from './numbers.ts';

/** As they are written. */
const FIELDS: Readonly<Record<string, string>> = {
  from: 'From',
  subject: 'Subject',
  date: 'Date',
  to: 'To',
  cc: 'Cc',
  'reply-to': 'Reply-To',
  'content-type': 'Content-Type',
};

/** "Subject en Date" */
const fields = ({ names }: Finding['facts']) =>
  listed([names ?? []].flat().map((name) => FIELDS[String(name)] ?? String(name)));

const many = (fact: Finding['facts'][string] | undefined) =>
  typeof fact === 'number' ? number(fact) : 'meerdere';

/** After the name of the key in DNS. */
const KEY_FAULTS: Readonly<Record<string, string>> = {
  malformed: 'heeft een verkeerde vorm',
  version: 'heeft een versie die niemand kent',
  type: 'is voor een ander algoritme dan dat van de handtekening',
  hash: 'staat de hash niet toe die de handtekening gebruikt',
  'not-for-mail': 'is niet voor mail',
};

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  'tag-missing': 'Er ontbreekt een deel dat elke handtekening heeft',
  'version-unknown': 'Ze heeft een versie die niemand kent',
  'algorithm-unknown': 'Ze heeft een algoritme dat niet bekend is',
  'from-not-signed': 'Ze dekt From niet',
};

export const dkimFindings = {
  'dkim-field-added': {
    title: (facts) => `Niet ondertekend: een tweede ${fields(facts) || 'veld'}`,
    why: (facts) =>
      `Wat ${say(facts, 'domains')} heeft ondertekend, staat onder een tweede ${fields(facts) || 'veld'}, dat mailprogramma’s in plaats daarvan kunnen tonen. Ieder die de mail heeft doorgegeven, kan het hebben geschreven.`,
    act: (facts) =>
      `Ga niet af op ${fields(facts) ? `de ${fields(facts)} die` : 'het veld dat'} je ziet.`,
  },
  'dkim-text-beyond': {
    title: () => 'Een deel van de tekst is niet ondertekend',
    why: (facts) =>
      `${say(facts, 'domains')} heeft alleen het begin ondertekend (l=). Wat daarna komt (${many(facts.bytes)} bytes), kan zijn van ieder die de mail heeft doorgegeven.`,
    act: () => 'Vertrouw niet op tekst of bijlagen die na het ondertekende deel komen.',
  },
  'dkim-body-changed': {
    title: () => 'De tekst is na het ondertekenen gewijzigd',
    why: (facts) =>
      `${say(facts, 'domains')} heeft andere tekst ondertekend dan wat hier staat; de ondertekende headers zijn ongeschonden.${whatWasChanged(facts)}`,
    act: () =>
      'Zoek uit wie het bericht heeft doorgegeven: mailinglijsten en scanners voegen regels toe.',
  },
  'dkim-header-changed': {
    title: () => 'De headers zijn na het ondertekenen gewijzigd',
    why: (facts) =>
      `Wat ${say(facts, 'domains')} heeft ondertekend, is niet wat er nu in de headers staat.${whatWasChanged(facts)}`,
    act: () => 'Vergelijk het onderwerp en de afzender met wat je verwachtte.',
  },
  'dkim-identity-mismatch': {
    title: () => 'Een handtekening is voor een ander domein',
    why: (facts) =>
      facts.strict === true
        ? `Ze is voor ${say(facts, 'identity')}, en de sleutel van ${say(facts, 'domains')} staat geen naam daaronder toe (t=s), dus telt ze niet.`
        : `Ze is voor ${say(facts, 'identity')}, en dat hoort niet bij ${say(facts, 'domains')}, dus telt ze niet.`,
    act: () => '',
  },
  'dkim-expired': {
    title: () => 'De handtekening is verlopen',
    why: (facts) =>
      `Ze zou tellen tot ${facts.on === null || facts.on === undefined ? 'een dag die voorbij is' : sayDay(facts, 'on')}. Dat gebeurt bij mail die lang onderweg was, en bij mail die iemand opnieuw verstuurt.`,
    act: () => 'Vraag je af of de datum past bij wat er staat.',
  },
  'dkim-signed-long-before': {
    title: () => 'Het is lang voor aankomst ondertekend',
    why: (facts) =>
      `${say(facts, 'domains')} heeft het${facts.on === null || facts.on === undefined ? '' : ` op ${sayDay(facts, 'on')}`} ondertekend. Mail doet er minuten over, en enkele dagen waar een server uitvalt: iemand heeft dit achtergehouden, of opnieuw verstuurd.`,
    act: () => 'Vraag je af of de datum past bij wat er staat.',
  },
  'dkim-algorithm-outdated': {
    title: () => 'Een handtekening is van een verouderd soort',
    why: (facts) =>
      `${say(facts, 'domains')} gebruikt SHA-1, dat ontvangende diensten niet meer moeten aannemen; sommige doen het nog.`,
    act: () => '',
  },
  'dkim-key-too-short': {
    title: () => 'De sleutel is te kort om te tellen',
    why: (facts) =>
      `Die van ${say(facts, 'domains')} heeft ${many(facts.bits)} bits. Sleutels onder 1.024 zijn te breken, dus de handtekening bewijst niets.`,
    act: () => '',
  },
  'dkim-key-short': {
    title: () => 'De sleutel is korter dan aanbevolen',
    why: (facts) =>
      `Die van ${say(facts, 'domains')} heeft ${many(facts.bits)} bits; 2.048 wordt aanbevolen. De handtekening telt wel.`,
    act: () => '',
  },
  'dkim-fields-unsigned': {
    title: (facts) => `Niet ondertekend: ${fields(facts) || 'sommige velden'}`,
    why: (facts) =>
      `De handtekening van ${say(facts, 'domains')} dekt dit niet, dus het kan onderweg zonder spoor zijn gewijzigd.`,
    act: () => '',
  },
  'dkim-key-missing': {
    title: () => 'De sleutel is niet meer gepubliceerd',
    why: (facts) =>
      `DNS heeft geen sleutel onder ${say(facts, 'keys')}; toen de mail werd gestuurd, kan er een zijn geweest.`,
    act: () => '',
  },
  'key-from-archive': {
    title: (facts) =>
      facts.fits === true
        ? 'Een archief heeft een sleutel die past'
        : 'De sleutel in het archief past niet',
    why: (facts) =>
      `Een openbaar archief zegt dat het een sleutel van ${say(facts, 'domain')} heeft gezien, waarbij de handtekening ${facts.fits === true ? 'past' : 'niet past'}. Dat is het woord van het archief, en beslist niets.`,
    act: () => '',
  },
  'dkim-key-revoked': {
    title: () => 'De sleutel is ingetrokken',
    why: (facts) =>
      `${say(facts, 'domains')} publiceert onder ${say(facts, 'keys')} een lege sleutel. Mail die ermee is ondertekend, is niet meer te controleren; dat is geen teken van vervalsing.`,
    act: () => '',
  },
  'dkim-key-unusable': {
    title: () => 'De sleutel is niet bruikbaar',
    why: (facts) =>
      `Het record onder ${say(facts, 'keys')} ${KEY_FAULTS[say(facts, 'fault')] ?? 'is er geen die telt'}.`,
    act: () => '',
  },
  'dkim-key-several': {
    title: () => 'Er staan meerdere records waar één sleutel hoort',
    why: (facts) =>
      `DNS heeft er ${many(facts.records)} onder ${say(facts, 'keys')}. Welke een ontvangende dienst leest, is toeval.`,
    act: () => '',
  },
  'dkim-key-testing': {
    title: () => 'Het ondertekenen wordt daar alleen uitgeprobeerd',
    why: (facts) =>
      `De sleutel onder ${say(facts, 'keys')} zegt dat (t=y): ontvangende diensten moeten de mail behandelen alsof die handtekening er niet was.`,
    act: () => '',
  },
  'dkim-signature-unusable': {
    title: () => 'Een handtekening is niet te controleren',
    why: (facts) =>
      `${SIGNATURE_FAULTS[say(facts, 'fault')] ?? 'Ze heeft een verkeerde vorm'}, dus telt ze niet; dat is geen teken van vervalsing.`,
    act: () => '',
  },
  'body-not-checkable': {
    title: () => 'De tekst kon niet worden gecontroleerd',
    why: (facts) =>
      `De headers die ${say(facts, 'domains')} heeft ondertekend, zijn ongeschonden; de tekst in deze kopie is niet wat is ondertekend, want veel webmail herschrijft die.`,
    act: () =>
      'Sla het bericht vanuit een ander mailprogramma op als .eml om ook de tekst te controleren.',
  },
  'signature-from-the-future': {
    title: () => 'De handtekening heeft een datum na aankomst',
    why: () => 'De klok van de afzender of die van je maildienst liep verkeerd.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
