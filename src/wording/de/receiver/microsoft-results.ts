import type { MicrosoftCode } from '../../../standards/standards.ts';

const weakProof =
  'Das ist ein schwacher Beleg; der Absender sollte SPF, DKIM und DMARC veröffentlichen.';
const byHistory =
  'Die Organisation bekommt von diesem Server oft echte Mails, deshalb wurde die DMARC-Richtlinie des Absenders nicht angewandt.';
const partly =
  'Die Domain verlangt ihre Richtlinie nur für einen Teil ihrer Mails. Die Seiten von Microsoft sind sich nicht einig, ob diese Nachricht dazugehörte.';
const overridden =
  'Die Domain bittet, solche Mails abzulehnen. Angekommen sein kann sie trotzdem: Nachrichten mit diesem Vermerk wurden zugestellt.';

/** Of the composite authentication, and of results in words of Microsoft's own. */
type ResultCode = Extract<
  MicrosoftCode,
  `compauth:${string}` | `dkim:${string}` | `dmarc:${string}` | `action:${string}`
>;

export const microsoftResults: Readonly<Record<ResultCode, string>> = {
  // compauth: the result alone
  'compauth:pass':
    'Microsoft konnte die Nachricht der From-Domain zuordnen, durch einen Nachweis oder durch das, was es vom Absender weiß.',
  'compauth:softpass': `Der Absender ist glaubhaft, mehr nicht. ${weakProof}`,
  'compauth:fail':
    'Microsoft konnte die Nachricht der From-Domain nicht zuordnen. Das allein sperrt sie nicht.',
  'compauth:none': 'Microsoft hat nicht geprüft, ob die Nachricht zur From-Domain gehört.',

  // compauth: the reason
  'compauth:000':
    'DMARC ist nicht bestanden, und die From-Domain bittet, solche Mails auszusortieren oder abzulehnen.',
  'compauth:001':
    'Nichts belegt, wer sie gesendet hat: Die From-Domain hat dafür kein oder nur ein schwaches SPF, DKIM oder DMARC, und Microsoft fand keinen anderen Grund für Vertrauen.',
  'compauth:002':
    'Ein Administrator des Empfängers verbietet diesem Server, als diese Domain zu senden.',
  'compauth:010':
    'DMARC ist unter quarantine oder reject nicht bestanden, bei einer From-Domain, die dem Empfänger selbst gehört.',
  'compauth:1xx': 'Microsoft konnte die Nachricht der From-Domain zuordnen.',
  'compauth:100': 'SPF oder DKIM ist für die From-Domain bestanden.',
  'compauth:101': 'Die From-Domain hat die Nachricht signiert.',
  'compauth:102': 'SPF ist für die From-Domain bestanden.',
  'compauth:103': `Der Reverse-DNS-Name des sendenden Servers gehört zur From-Domain. ${weakProof}`,
  'compauth:104': `Der Reverse-DNS-Name der sendenden Adresse passt zur From-Domain. ${weakProof}`,
  'compauth:105': 'Microsoft hat sie aus einem Grund durchgelassen, den es nicht veröffentlicht.',
  'compauth:108':
    'Die Signatur brach, weil ein vertrauenswürdiger Server unterwegs den Text geändert hat.',
  'compauth:109':
    'Die From-Domain hat keinen DMARC-Eintrag; hätte sie einen, hätte die Nachricht bestanden.',
  'compauth:111':
    'Der DMARC-Eintrag der From-Domain ist fehlerhaft oder war nicht erreichbar, aber SPF oder DKIM passt zur Domain.',
  'compauth:112':
    'DNS hat auf die Frage nach dem DMARC-Eintrag der From-Domain nicht rechtzeitig geantwortet.',
  'compauth:115': 'Sie kam aus der Microsoft-365-Organisation, der die From-Domain gehört.',
  'compauth:116': `Die Mail-Server der From-Domain und der Reverse-DNS-Name des sendenden Servers passen zusammen. ${weakProof}`,
  'compauth:130':
    'DMARC ist nicht bestanden, aber ein vertrauenswürdiger weiterleitender Server bestätigt, dass es dort bestanden war (ARC).',
  'compauth:2xx': `Der Absender ist glaubhaft, mehr nicht. ${weakProof}`,
  'compauth:201': `Der sendende Server steht im selben Netz wie die From-Domain. ${weakProof}`,
  'compauth:202': `Der Reverse-DNS-Name des sendenden Servers liegt in der From-Domain. ${weakProof}`,
  'compauth:3xx': 'Microsoft hat diese Prüfung nicht vorgenommen.',
  'compauth:4xx':
    'Die Prüfung wurde übergangen, wegen einer Zulassungsliste oder einer Regel des Empfängers.',
  'compauth:501':
    'Es ist ein echter Unzustellbarkeitsbericht, und beide haben einander schon geschrieben; DMARC wurde nicht angewandt.',
  'compauth:502':
    'Es ist ein echter Unzustellbarkeitsbericht zu einer Mail aus der Organisation des Empfängers; DMARC wurde nicht angewandt.',
  'compauth:6xx':
    'Nichts belegt, wer sie gesendet hat, und Microsoft fand keinen anderen Grund für Vertrauen.',
  'compauth:601': 'Ein Server von außen hat eine Domain der Organisation des Empfängers verwendet.',
  'compauth:7xx': 'Microsoft vertraut ihr aus Erfahrung; belegt ist nichts.',
  'compauth:701': byHistory,
  'compauth:702': byHistory,
  'compauth:703': byHistory,
  'compauth:704': byHistory,
  'compauth:9xx': 'Die Prüfung wurde übergangen.',
  'compauth:905':
    'Die Mails des Empfängers nehmen vor Microsoft 365 einen Umweg, deshalb wurde die DMARC-Richtlinie des Absenders nicht angewandt.',

  // Results in Microsoft's own words
  'dkim:signature did not verify':
    'Ein signiertes Kopfzeilenfeld wurde nach dem Signieren geändert, oder der Schlüssel ist ein anderer.',
  'dkim:no key for signature': 'Der Schlüssel der Signatur wurde in DNS nicht gefunden.',
  'dkim:body hash did not verify': 'Der Text wurde nach dem Signieren geändert.',
  'dkim:signature timestamp exipred': 'Die Signatur war abgelaufen.',
  'dkim:signature syntax error': 'Die Signatur ist falsch aufgebaut.',
  'dkim:invalid public key': 'Der Schlüssel in DNS war nicht brauchbar.',
  'dkim:inappropriate hash algorithm':
    'Die Signatur verwendet einen Algorithmus, der nicht mehr erlaubt ist, etwa SHA-1.',
  'dkim:timeout':
    'DNS hat auf die Frage nach dem Schlüssel der Signatur nicht rechtzeitig geantwortet. Das spricht nicht gegen die Nachricht.',
  'dkim:ignore': 'Der Schlüssel ist zu kurz, deshalb wurde die Signatur nicht beachtet.',
  'dkim:test': 'Die Domain sagt, dass sie ihre Signaturen nur erprobt.',
  'dmarc:bestguesspass':
    'Die From-Domain hat keinen DMARC-Eintrag; hätte sie einen, hätte die Nachricht bestanden.',
  'dmarc:permerror': 'Der DMARC-Eintrag der From-Domain ist falsch aufgebaut.',
  'dmarc:temperror':
    'DNS hat auf die Frage nach dem DMARC-Eintrag der From-Domain nicht geantwortet.',
  'action:none': 'Wegen DMARC wurde nichts unternommen.',
  'action:quarantine': 'Die Domain bittet, solche Mails auszusortieren.',
  'action:oreject': overridden,
  'action:o.reject': overridden,
  'action:reject': 'Die Domain bittet, solche Mails abzulehnen.',
  'action:pct.quarantine': partly,
  'action:pct.reject': partly,
  'action:opctreject': partly,
  'action:permerror': 'Der DMARC-Eintrag der Domain ist falsch aufgebaut.',
  'action:temperror': 'DNS hat auf die Frage nach dem DMARC-Eintrag der Domain nicht geantwortet.',
};
