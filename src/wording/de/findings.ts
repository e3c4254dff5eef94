import type { Finding } from '../../report.ts';
import type { Words } from '../words.ts';
import { dkimFindings } from './dkim-findings.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { say, someDomain } from './facts.ts';
import { fromFaults, nameTricks } from './from-faults.ts';
import { imitationFindings } from './imitation-findings.ts';
import { notedFindings } from './noted-findings.ts';
import { spfFindings } from './spf-findings.ts';

/** The first of a list of codes. */
const first = (fact: Finding['facts'][string] | undefined): string =>
  typeof fact === 'object' && fact !== null ? (fact[0] ?? '') : '';

const maybe = (facts: Finding['facts'], name: string) =>
  (facts[name] ?? null) === null ? null : say(facts, name);

/** After "hat diese Mail". */
const VERDICTS: Readonly<Record<string, string>> = {
  'spoof-flagged': 'als gefälscht markiert',
  phish: 'als Phishing markiert',
  impersonation: 'als Nachahmung markiert',
  malware: 'als gefährlich markiert',
  spam: 'als Spam markiert',
  bulk: 'als Massenmail markiert',
  blocked: 'markiert, weil Sie oder Ihre Organisation den Absender sperren',
  rejected: 'markiert und abgelehnt',
};

/** Whose mark it is: only of a stamp that may be believed is it known to be the reader's own service. */
const marker = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable' ? 'Ihr Mail-Dienst' : 'Ein Mail-Dienst';

/** The same, after "Laut". */
const accordingTo = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable' ? 'Ihrem Mail-Dienst' : 'einem Mail-Dienst';

/** "SPF ist für a.example bestanden, DKIM für b.example" */
const passes = (facts: Finding['facts']) => {
  const [spf, dkim] = [maybe(facts, 'spf'), maybe(facts, 'dkim')];
  if (spf === null) return `DKIM ist für ${say(facts, 'dkim')} bestanden`;
  if (dkim === spf) return `SPF und DKIM sind für ${spf} bestanden`;
  return dkim === null
    ? `SPF ist für ${spf} bestanden`
    : `SPF ist für ${spf} bestanden, DKIM für ${dkim}`;
};

/** Whose entry let it in. */
const BY_WHOM: Readonly<Record<string, string>> = {
  user: 'Eine Ausnahme des Empfängers',
  rule: 'Eine Ausnahme in einer Nachrichtenflussregel',
  address: 'Eine Ausnahme für die sendende Adresse',
  released: 'Eine Freigabe aus der Quarantäne',
};

/** How nearly a domain that passes belongs to the one in From. */
const MISSES: Readonly<Record<string, string>> = {
  strict: 'Beide gehören zu einer Organisation, die aber nur genau den Namen in From gelten lässt.',
  former:
    'Beide sehen nach einer Organisation aus, aber was diese veröffentlicht, trennt sie; Dienste, die nach der älteren Fassung von DMARC gehen, lassen es gelten.',
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
  structure: 'Ein Feld der Kette fehlt oder steht zweimal da',
  'chain-status': 'Schon wer sie zuletzt versiegelt hat, fand sie gebrochen',
  syntax: 'Ein Feld der Kette ist falsch aufgebaut',
  'message-signature': 'Die Mail wurde nach dem letzten Versiegeln geändert',
  seal: 'Was versiegelt war, wurde geändert, oder der Schlüssel dazu fehlt',
};

const wish = (policy: Finding['facts'][string] | undefined) =>
  policy === 'reject' ? 'abzulehnen' : 'auszusortieren';

export const findings: Words['findings'] = {
  ...spfFindings,
  ...imitationFindings,
  ...dkimFindings,
  ...notedFindings,
  'receiver-flagged': {
    title: (facts) =>
      `${marker(facts)} hat diese Mail ${VERDICTS[say(facts, 'verdict')] ?? 'markiert'}`,
    why: (facts) =>
      facts.reason === null
        ? 'Er hat mehr gesehen, als die Nachricht zeigt, etwa die Vorgeschichte des Absenders.'
        : `Er hat alles abgewogen, was er über den Absender weiß: composite authentication, Grund ${say(facts, 'reason')}.`,
    act: () =>
      'Tun Sie nichts von dem, was sie verlangt, bevor Sie es auf anderem Weg geprüft haben.',
  },
  'forged-stamp': {
    title: () => 'Sie hat ihre Ergebnisse selbst mitgebracht',
    why: (facts) =>
      `Mit der Mail kamen Ergebnisse unter dem Namen ${say(facts, 'names')}, die mehr sagen, als Ihr Mail-Dienst fand. Nur die Ihres eigenen Mail-Dienstes zählen.`,
    act: () =>
      'Tun Sie nichts von dem, was sie verlangt, bevor Sie es auf anderem Weg geprüft haben.',
  },
  'dmarc-fails': {
    title: (facts) => `Nichts verbindet diese Mail mit ${say(facts, 'domain', someDomain)}`,
    why: (facts) =>
      facts.policy === 'none'
        ? `${say(facts, 'domain')} lässt sich an SPF oder DKIM erkennen, und diese Mail hat dafür weder das eine noch das andere bestanden.`
        : `${say(facts, 'domain')} bittet empfangende Dienste, Mails ${wish(facts.policy)}, die nicht belegen, dass sie von dort sind, und diese belegt es nicht.`,
    act: () => 'Wenn es wichtig ist, fragen Sie den Absender auf einem Weg, den Sie schon kennen.',
  },
  'unaligned-pass': {
    title: () => 'Sie ist für eine andere Domain authentifiziert',
    why: (facts) =>
      `${passes(facts)}, From ist ${say(facts, 'domain')}. ${MISSES[say(facts, 'miss')] ?? 'Das sagt nichts über den Namen, den Sie sehen.'}`,
    act: (facts) =>
      `Fragen Sie sich, ob ${say(facts, 'domain')} über ${say(facts, 'passing')} schreiben würde.`,
  },
  unauthenticated: {
    title: () => 'Nichts belegt, wer dies gesendet hat',
    why: (facts) =>
      `Weder SPF noch eine Signatur ist bestanden, also könnte jeder ${say(facts, 'domain')} als Absender geschrieben haben.`,
    act: () => 'Behandeln Sie den Absender als unbekannt.',
  },
  genuine: {
    title: (facts) => `${say(facts, 'domain')} hat dies wirklich gesendet`,
    why: () => 'Die Domain in From hat SPF oder DKIM bestanden, und beides gehört zusammen.',
    act: () => 'Ob zu glauben ist, was sie sagt, ist eine andere Frage.',
  },
  'from-malformed': {
    title: () => 'Die From-Zeile ist fehlerhaft',
    why: (facts) => {
      const fault = fromFaults[first(facts.problems)];
      const differ =
        'Programme sind sich nicht einig, wen eine solche Zeile nennt, und das wird zum Täuschen benutzt.';
      return fault
        ? `${fault.charAt(0).toLocaleUpperCase('de')}${fault.slice(1)}. ${differ}`
        : differ;
    },
    act: () => 'Gehen Sie nicht nach dem Namen, der gezeigt wird.',
  },
  'name-misleads': {
    title: (facts) => nameTricks[first(facts.tricks)] ?? 'Der Name führt in die Irre',
    why: (facts) =>
      `Der Absender ist ${say(facts, 'domain')}; den Namen daneben wählt der Absender, wie er will.`,
    act: () => 'Gehen Sie nach der Adresse und nicht nach dem Namen.',
  },
  'receiver-says-fail': {
    title: () => 'Ein empfangender Dienst vermerkte nicht bestandene Prüfungen',
    why: (facts) =>
      `Genannt: ${say(facts, 'methods')}. Einem Vermerk, dass etwas nicht bestanden ist, darf man glauben, von wem er auch stammt.`,
    act: () => 'Wenn es wichtig ist, fragen Sie den Absender auf einem Weg, den Sie schon kennen.',
  },
  'dns-failing': {
    title: () => 'Eine Prüfung blieb ohne Antwort',
    why: (facts) =>
      `DNS hat nicht geantwortet, deshalb ist das Ergebnis von ${say(facts, 'methods')} offen; das ist kein Zeichen einer Fälschung.`,
    act: () => 'Versuchen Sie es in einer Minute wieder, oder fragen Sie einen anderen DNS-Server.',
  },
  'nothing-known': {
    title: () => 'Über den Absender ist nichts bekannt',
    why: () =>
      'Kein Mail-Dienst, dem zu glauben ist, hat ein Ergebnis vermerkt, und keine Prüfung konnte es klären.',
    act: () => 'Behandeln Sie den Absender als unbekannt.',
  },
  'replies-go-elsewhere': {
    title: (facts) => `Antworten würden an ${say(facts, 'to')} gehen`,
    why: (facts) =>
      `Das ist eine andere Organisation als ${say(facts, 'domain')}, der Absender, den Sie sehen${facts.looksAlike === true ? ', und ihre Domain sieht ähnlich aus' : facts.free === true ? ': eine Adresse, die jeder kostenlos bekommt' : ''}.`,
    act: () => 'Sehen Sie sich die Adresse an, bevor Sie antworten.',
  },
  'asks-for-no-protection': {
    title: (facts) => `${say(facts, 'domain')} verlangt keinen Schutz`,
    why: () =>
      'Die Domain bittet empfangende Dienste um nichts, wenn eine Mail nur vorgibt, von ihr zu sein.',
    act: () => 'Lassen Sie sich Wichtiges vom Absender auf anderem Weg bestätigen.',
  },
  'sender-domain-not-found': {
    title: (facts) => `Keine Mail kann ${say(facts, 'domains')} erreichen`,
    why: (facts) =>
      `DNS hat für ${say(facts, 'domains')} weder einen Mail-Server noch eine Adresse, also kann keine ${facts.inFrom === true ? 'Antwort' : 'Fehlermeldung'} ankommen, und viele Dienste lehnen einen solchen Absender ab.`,
    act: () => 'Der Name kann falsch geschrieben, abgelaufen oder erfunden sein.',
  },
  'null-mx-sender': {
    title: (facts) => `${say(facts, 'domains')} will keine Mails`,
    why: (facts) =>
      `Das steht so in DNS (Null MX), also kann keine ${facts.inFrom === true ? 'Antwort' : 'Fehlermeldung'} ankommen, und manche Dienste lehnen einen solchen Absender ab.`,
    act: () => 'Suchen Sie eine andere Adresse, wenn Sie antworten wollen.',
  },
  'ipv6-refused': {
    title: () => 'Manche Dienste würden diese Mail ablehnen',
    why: (facts) =>
      `Sie wurde über IPv6 gesendet, und dort verlangt Microsoft 365 ${facts.answer === '450 4.7.25' ? `einen Namen der Adresse in DNS, und ${say(facts, 'ip')} hat keinen` : 'SPF oder DKIM, und keines von beiden ist bestanden'}: Es antwortet ${say(facts, 'answer')}.`,
    act: () => '',
  },
  'ptr-missing': {
    title: (facts) =>
      `Der sendende Server hat keinen ${facts.names?.toString() === '' ? '' : 'bestätigten '}Namen`,
    why: (facts) =>
      facts.names?.toString() === ''
        ? `DNS hat keinen Namen für ${say(facts, 'ip')}, und viele Dienste lehnen Mails von einem solchen Server ab.`
        : `DNS nennt ${say(facts, 'ip')} ${say(facts, 'names')}, aber kein solcher Name führt dorthin zurück, also könnte ihn jeder gewählt haben.`,
    act: () => '',
  },
  'arc-vouches': {
    title: () => 'Vor dem Weiterleiten war sie bestanden',
    why: (facts) =>
      `${say(facts, 'sealer')} hat ${say(facts, 'methods')} für ${say(facts, 'domain')} als bestanden besiegelt, als die Mail dort ankam${facts.changed === true ? '; danach wurde die Mail geändert' : ''}. Das erklärt, warum sie jetzt nicht besteht, wenn Sie ${say(facts, 'sealer')} vertrauen. Das Siegel ist von ARC, einem Versuch, der Historic werden soll.`,
    act: (facts) => `Fragen Sie sich, ob Ihre Mails über ${say(facts, 'sealer')} kommen.`,
  },
  'arc-broken': {
    title: () => 'Die Kette der weiterleitenden Server ist gebrochen',
    why: (facts) =>
      `${CHAIN[say(facts, 'problem')] ?? 'Sie hält nicht'}, also zählt nicht, was diese über den Absender geschrieben haben. Die Kette ist von ARC, einem Versuch, der Historic werden soll.`,
    act: () => '',
  },
  'policy-overridden': {
    title: (facts) =>
      `Sie wurde gegen den Wunsch des Absenders ${facts.did === 'nothing' ? 'zugestellt' : 'aussortiert'}`,
    why: (facts) =>
      `${say(facts, 'domain')} bittet, Mails ${wish(facts.policy)}, die wie diese DMARC nicht bestehen. Jeder empfangende Dienst entscheidet selbst, ob er das tut.`,
    act: () => 'Dass sie angekommen ist, ist kein Zeichen, dass sie echt ist.',
  },
  'dmarc-record-faulty': {
    title: () => 'Die Mail-Richtlinie einer Domain ist fehlerhaft',
    why: (facts) =>
      `${say(facts, 'name')} ${faults[say(facts, 'fault')] ?? 'wird nicht gelesen, wie der Besitzer es meinte'}.`,
    act: () => '',
  },
  'dmarc-editions-differ': {
    title: () => 'Empfangende Dienste können diese Mail verschieden beurteilen',
    why: (facts) =>
      [
        `DMARC nach RFC 9989: ${verdict(facts, 'result', 'policy')}; nach RFC 7489, das dadurch abgelöst wurde und das viele noch benutzen: ${verdict(facts, 'formerResult', 'formerPolicy')}.`,
        ...whyEditionsDiffer(facts),
      ].join(' '),
    act: () => '',
  },
  'header-noncompliant': {
    title: () => 'Die Kopfzeilen verstoßen gegen die Regeln für Mails',
    why: () =>
      'Programme lesen solche Kopfzeilen verschieden, deshalb können manche Prüfungen von denen Ihres Mail-Dienstes abweichen.',
    act: () => '',
  },
  'receiver-says-pass': {
    title: (facts) =>
      facts.how === 'implied'
        ? `${marker(facts)} schließt, dass ${say(facts, 'domain')} diese Mail gesendet hat`
        : `Laut ${accordingTo(facts)} hat ${say(facts, 'domain')} diese Mail gesendet`,
    why: ({ how, trust }) =>
      [
        how === 'implied'
          ? 'Er geht nach dem, was er sonst weiß, nicht nach SPF, DKIM und DMARC allein.'
          : '',
        trust === 'unknown'
          ? 'Nichts in den Kopfzeilen sagt, ob Ihr Mail-Dienst das geschrieben hat.'
          : '',
        'Jetzt bestätigt es keine Prüfung.',
      ]
        .filter(Boolean)
        .join(' '),
    act: () => '',
  },
  'receiver-made-exception': {
    title: ({ by }) => `${BY_WHOM[String(by)] ?? 'Eine Ausnahme'} hat diese Mail hereingelassen`,
    why: () =>
      'Ein solcher Eintrag lässt Mails herein, was die Filter auch finden. Er zeigt nicht, wer sie gesendet hat.',
    act: () => 'Sehen Sie sich den Eintrag an, und fassen Sie ihn so eng wie möglich.',
  },
  'own-domain-from-outside': {
    title: (facts) => `Sie nennt ${say(facts, 'domain')} und kam von außen`,
    why: (facts) =>
      `Mails Ihrer eigenen Organisation kommen nicht ohne Beleg von ${say(facts, 'ip', 'einer unbekannten Adresse')}: eine Fälschung, oder ein Gerät oder Dienst, den niemand eingerichtet hat.`,
    act: () => 'Vertrauen Sie ihr nicht als Mail aus dem Kollegenkreis.',
  },
  'receiver-dns-failing': {
    title: () => 'Ihr Mail-Dienst konnte seine Prüfungen nicht abschließen',
    why: (facts) =>
      `DNS hat ihm nicht geantwortet, deshalb konnte er dies nicht prüfen: ${say(facts, 'methods')}. Das ist kein Zeichen einer Fälschung.`,
    act: () => '',
  },
  'difference-unexplained': {
    title: () => 'Die Prüfung weicht ab, warum ist unbekannt',
    why: (facts) =>
      `Der Empfänger fand für ${say(facts, 'methods')} ein anderes Ergebnis als die Prüfung jetzt. Weder DNS noch die Mail zeigt, was sich geändert hat.`,
    act: () => 'Gehen Sie nach dem schlechteren der beiden.',
  },
  'gateway-in-front': {
    title: () => 'Sie kam durch ein eigenes Gateway von Ihnen',
    why: () =>
      'Ihr Mail-Dienst sah die Adresse des Gateways und nicht die des Absenders, deshalb hat er die Richtlinie des Absenders nicht angewandt.',
    act: () => '',
  },
  'passed-on': {
    title: (facts) =>
      facts.kind === 'list'
        ? `Eine Mailingliste hat sie weitergegeben: ${say(facts, 'by')}`
        : `Sie wurde weitergeleitet von ${say(facts, 'by', someDomain)}`,
    why: ({ shown }) =>
      shown
        ? 'Das erklärt, warum die Signatur des Verfassers nicht mehr passt.'
        : 'Das würde ein Scheitern erklären. Die Felder, die das sagen, kann jeder schreiben.',
    act: () => '',
  },
  'never-arrived': {
    title: () => 'Kein Mail-Server hat dies bearbeitet',
    why: () =>
      'Jeder Server, der eine Nachricht annimmt, schreibt eine Zeile obenan. Entwürfe und die Kopien von Gesendetem haben keine.',
    act: () => '',
  },
  'results-unread': {
    title: ({ receivers }) =>
      Number(receivers) > 0
        ? 'Die Ergebnisse des Empfängers sind teils unlesbar'
        : 'Manche Ergebnisse sind teils unlesbar',
    why: () => 'Sie brechen ab oder folgen keiner bekannten Form. Was lesbar ist, wird gezeigt.',
    act: () => '',
  },
  'headers-only': {
    title: () => 'Unter den Kopfzeilen steht kein Text',
    why: () =>
      'Entweder hat die Mail keinen, oder diese Kopie hat ihn verloren; dann lassen sich nur die Kopfzeilen prüfen.',
    act: () => '',
  },
  'lines-end-in-lf': {
    title: () => 'Die Zeilenenden wurden umgewandelt',
    why: () =>
      'Die Kopie wurde mit anderen Zeilenenden gespeichert, als Mails sie haben; für die Prüfungen wurden sie wiederhergestellt.',
    act: () => '',
  },
  'header-oversized': {
    title: () => 'Die Kopfzeilen sind ungewöhnlich groß',
    why: (facts) => `Es sind ${say(facts, 'bytes')} Bytes; ehrliche Mails bleiben weit darunter.`,
    act: () => '',
  },
  'source-cut': {
    title: () => 'Nur der Anfang wurde gelesen',
    why: (facts) =>
      `Der Quelltext ist größer als 50 MB: ${say(facts, 'cut')} Bytes wurden weggelassen, deshalb wurde der Text nicht geprüft.`,
    act: () => '',
  },
};
