import type { MicrosoftCode } from '../../../standards/standards.ts';
import type { microsoftResults } from './microsoft-results.ts';

const lowPhish = 'Microsoft sah wenig, was nach Phishing aussieht.';
const highPhish = 'Microsoft sah Anzeichen von Phishing.';
const listOfSafe = '1 heißt, dass der Absender auf einer Liste sicherer Absender steht.';
const listOfBlocked = '1 heißt, dass der Absender auf einer Liste blockierter Absender steht.';

/** Of the values that stand in header fields of their own. */
type ValueCode = Exclude<MicrosoftCode, keyof typeof microsoftResults>;

export const microsoftValues: Readonly<Record<ValueCode, string>> = {
  // X-Forefront-Antispam-Report
  'ARC:AAR': 'Die Ergebnisse, die ein weiterleitender Server mitgegeben hat (ARC).',
  'ARC:AMS': 'Die Signatur eines weiterleitenden Servers über die Nachricht (ARC).',
  'ARC:AS': 'Das Siegel eines weiterleitenden Servers über die früheren Ergebnisse (ARC).',
  'CAT:AMP': 'Die Antischadsoftware-Richtlinie hat eingegriffen.',
  'CAT:BIMP': 'Sie ahmt eine Marke nach.',
  'CAT:BULK': 'Massenmail; siehe BCL.',
  'CAT:DIMP': 'Ihre Domain ahmt eine geschützte nach.',
  'CAT:FTBP': 'Sie hat einen Anhang von einer Art, die nicht hereingelassen wird.',
  'CAT:GIMP': 'Sie ahmt jemanden nach, dem der Empfänger oft schreibt.',
  'CAT:HPHSH':
    'Phishing, mit hoher Sicherheit. Sie kommt in Quarantäne, was der Empfänger auch zulässt.',
  'CAT:HPHISH':
    'Phishing, mit hoher Sicherheit. Sie kommt in Quarantäne, was der Empfänger auch zulässt.',
  'CAT:HSPM': 'Spam, mit hoher Sicherheit.',
  'CAT:INTOS': 'Phishing aus der eigenen Organisation.',
  'CAT:MALW': 'Schadsoftware.',
  'CAT:OSPM': 'Spam, wie die Organisation des Absenders selbst beim Senden feststellte.',
  'CAT:PHSH': 'Phishing.',
  'CAT:SAP': '„Sichere Anlagen“ hat etwas in einem Anhang gefunden.',
  'CAT:SPM': 'Spam.',
  'CAT:SPOOF': 'Der Absender sieht gefälscht aus; der Grund neben compauth sagt mehr.',
  'CAT:UIMP': 'Der Name ihres Absenders ahmt eine geschützte Person nach.',
  'CAT:NONE': 'Keine Richtlinie hat sie beanstandet.',
  CIP: 'Die Adresse, von der die Verbindung kam.',
  'CIP:255.255.255.255':
    'Sie wurde innerhalb des Dienstes von Microsoft eingereicht; es gab keine Verbindung von einer Adresse.',
  CTRY: 'Das Land der Adresse, von der die Verbindung kam; es muss nicht das des Verfassers sein.',
  'DIR:INB': 'Sie kam von außen.',
  'DIR:OUT': 'Sie geht hinaus: Die Organisation des Absenders hat diesen Bericht geschrieben.',
  'DIR:INT': 'Sie blieb innerhalb der Organisation.',
  H: 'Wie sich der sendende Server nannte.',
  'IPV:CAL':
    'Die Adresse steht auf der Zulassungsliste des Empfängers, deshalb wurde der Spam-Filter übersprungen.',
  'IPV:NLI': 'Die Adresse steht auf keiner Reputationsliste.',
  LANG: 'Die Sprache des Textes.',
  PTR: 'Der Reverse-DNS-Name der Adresse, von der die Verbindung kam.',
  'PTR:InfoDomainNonexistent':
    'Die Adresse, von der die Verbindung kam, hat keinen Reverse-DNS-Namen.',
  'PTR:InfoNoRecords': 'Die Adresse, von der die Verbindung kam, hat keinen Reverse-DNS-Namen.',
  SCL: 'Die Spam-Bewertung (spam confidence level). In der Cloud entscheidet sie allein nichts: Das tun CAT und DIR.',
  'SCL:-1':
    'Der Spam-Filter wurde übersprungen, wegen einer Freigabe, einer Regel oder innerhalb der Organisation.',
  'SCL:0': 'Kein Spam.',
  'SCL:1': 'Kein Spam.',
  'SCL:5': 'Spam.',
  'SCL:6': 'Spam.',
  'SCL:7':
    'Spam. Dass der Filter von Microsoft diese Stufe setzt, ist nicht dokumentiert; eine Regel kann es.',
  'SCL:8': 'Spam, auf einer hohen Stufe, die Microsoft nicht dokumentiert.',
  'SCL:9': 'Spam, mit hoher Sicherheit.',
  'SFTY:9.1': 'Phishing.',
  'SFTY:9.11': 'Sie gibt vor, aus der Organisation des Empfängers zu sein, und ist es nicht.',
  'SFTY:9.19': 'Ihre Domain ahmt eine geschützte nach; ein Warnhinweis wird gezeigt.',
  'SFTY:9.20':
    'Der Name ihres Absenders ahmt eine geschützte Person nach; ein Warnhinweis wird gezeigt.',
  'SFTY:9.21': 'Die From-Domain sieht gefälscht aus.',
  'SFTY:9.22':
    'Die From-Domain sieht gefälscht aus. 2021 hieß es auch, dass der sichere Absender des Empfängers übergangen wurde.',
  'SFTY:9.23':
    'Die From-Domain sieht gefälscht aus, und der von der Organisation zugelassene Absender wurde übergangen.',
  'SFTY:9.24':
    'Die From-Domain sieht gefälscht aus, und eine Nachrichtenflussregel wurde übergangen.',
  'SFTY:9.25':
    'Der Absender hat noch nicht oder nur selten geschrieben; ein Warnhinweis kann gezeigt werden.',
  'SFV:BLK': 'Gesperrt: Der Absender steht auf der Liste blockierter Absender des Empfängers.',
  'SFV:NSPM':
    'Der Filter fand keinen Spam. Liegt sie in Junk-E-Mail, hat eine Regel oder Einstellung des Postfachs sie verschoben.',
  'SFV:SFE':
    'Der Filter wurde übersprungen: Der Absender steht auf der Liste sicherer Absender des Empfängers.',
  'SFV:SKA': 'Der Filter wurde übersprungen: Die Antispam-Richtlinie lässt diesen Absender zu.',
  'SFV:SKB': 'Als Spam markiert: Die Antispam-Richtlinie sperrt diesen Absender.',
  'SFV:SKI':
    'Der Filter wurde übersprungen: Die Adresse ist zugelassen (mit IPV:CAL), oder die Mail blieb innerhalb der Organisation (mit DIR:INT).',
  'SFV:SKN': 'Der Filter wurde durch eine Nachrichtenflussregel übersprungen.',
  'SFV:SKQ': 'Sie wurde aus der Quarantäne freigegeben.',
  'SFV:SKS':
    'Vor dem Filter als Spam markiert, durch eine Nachrichtenflussregel oder das eigene Exchange der Organisation.',
  'SFV:SPM': 'Der Filter fand Spam.',
  'SFV:DMS':
    'Das Urteil des Filters wurde nicht beachtet, wegen einer Einstellung der Organisation.',
  'SRV:BULK': 'Massenmail, auf der Stufe, ab der der Empfänger sie als solche zählt.',
  'EFV:NLI': 'Nur für Microsoft selbst und nicht dokumentiert.',
  CLTCTRY: 'Das Land des Clients; nicht dokumentiert.',
  SFS: 'Nummern von Regeln von Microsoft; nicht dokumentiert.',
  SFP: 'Eine Nummer des Weges durch den Filter; nicht dokumentiert.',

  // X-CustomSpam: settings of the advanced spam filter
  'X-CustomSpam': 'Eine Einstellung des erweiterten Spam-Filters traf zu.',
  'X-CustomSpam:Image links to remote sites':
    'Sie hat Bilder von anderen Websites, und eine Einstellung wertet das in Richtung Spam.',
  'X-CustomSpam:Numeric IP in URL':
    'Sie verweist auf eine Adresse aus Ziffern, und eine Einstellung wertet das in Richtung Spam.',
  'X-CustomSpam:URL redirect to other port':
    'Sie verweist auf einen ungewöhnlichen Port, und eine Einstellung wertet das in Richtung Spam.',
  'X-CustomSpam:URL to .biz or .info websites':
    'Sie verweist auf .biz oder .info, und eine Einstellung wertet das in Richtung Spam.',
  'X-CustomSpam:Empty Message': 'Sie ist leer, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Embed tag in html':
    'Sie bettet ein Objekt ein, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Javascript or VBscript tags in HTML':
    'Sie hat ein Skript, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Form tag in html':
    'Sie hat ein Formular, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:IFRAME or FRAME in HTML':
    'Sie hat einen Rahmen (frame), und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Web bug':
    'Sie hat ein Zählpixel, wie Newsletter es haben, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Object tag in html':
    'Sie hat ein Objekt, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Sensitive word in subject/body':
    'Sie hat ein Wort aus der Liste von Microsoft, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:SPF Record Fail':
    'SPF ist nicht bestanden, und eine Einstellung markiert das als Spam, auch bei weitergeleiteten Mails.',
  'X-CustomSpam:SPF From Record Fail':
    'Sender ID ist nicht bestanden, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:Backscatter NDR':
    'Es ist ein Unzustellbarkeitsbericht zu einer Mail, die nie gesendet wurde, und eine Einstellung markiert das als Spam.',
  'X-CustomSpam:This message was filtered by the custom spam filter option':
    'Eine Einstellung des erweiterten Spam-Filters traf zu, aber nur im Testmodus.',

  // X-Microsoft-Antispam
  BCL: 'Wie sehr über einen Massenversender geklagt wird. Ab 7 gilt sie als Massenmail, unter strengeren Voreinstellungen ab 6 oder 5.',
  'BCL:0': 'Nicht von einem Massenversender.',
  'BCL:1-3': 'Von einem Massenversender mit wenigen Beschwerden.',
  'BCL:4-7': 'Von einem Massenversender mit einigen Beschwerden.',
  'BCL:8-9': 'Von einem Massenversender mit vielen Beschwerden.',
  ARA: 'Nummern von Regeln von Microsoft; nicht dokumentiert.',
  'PCL:0-3': lowPhish,
  'PCL:4-8': highPhish,
  'Organization-PCL:0-3': lowPhish,
  'Organization-PCL:4-8': highPhish,

  // X-Microsoft-Antispam-Mailbox-Delivery
  'dest:I': 'Sie wurde in den Posteingang gelegt.',
  'dest:J': 'Sie wurde in Junk-E-Mail gelegt.',
  'dest:C': 'Sie wurde durch eine Regel des Postfachs in einen anderen Ordner gelegt.',
  'ucf:1': 'Eine Regel des Postfachs wurde angewandt.',
  'jmr:1': 'Die Junk-E-Mail-Regel des Postfachs wurde angewandt.',
  'auth:0': 'Die composite authentication ist nicht bestanden.',
  'auth:1': 'Die composite authentication ist bestanden.',
  'OFR:SpamFilterAuthJ':
    'Der Filter oder die nicht bestandene Authentifizierung hat sie in Junk-E-Mail gelegt.',
  'OFR:TrustedSenderList': 'Der Absender steht auf der Liste sicherer Absender des Empfängers.',
  'OFR:CustomRules': 'Eine Regel des Postfachs hat entschieden.',
  'OFR:SenderInAddressBook': 'Der Absender steht im Adressbuch des Empfängers.',
  'OFR:SpamFilterPass': 'Der Filter hat sie durchgelassen.',
  'OFR:ExclusiveSettings': 'Das Postfach nimmt nur Mails von sicheren Absendern und Kontakten an.',
  'RF:JunkEmail': 'Sie wurde in Junk-E-Mail gelegt.',
  wl: listOfSafe,
  pcwl: listOfSafe,
  dwl: listOfSafe,
  rwl: listOfSafe,
  abwl: '1 heißt, dass der Absender im Adressbuch des Empfängers steht.',
  kl: listOfBlocked,
  dkl: listOfBlocked,
  rkl: listOfBlocked,

  // Fields of one value
  'AuthAs:Anonymous':
    'Wer sie eingereicht hat, war nicht angemeldet, wie bei Mails aus dem Internet üblich.',
  'AuthAs:Internal': 'Ein Server oder eine Person der Organisation hat sie eingereicht.',
  'AuthAs:External': 'Wer sie eingereicht hat, ist bekannt, gehört aber nicht zur Organisation.',
  'AuthAs:Partner': 'Ein Partner der Organisation hat sie eingereicht.',
  AuthSource: 'Der Server, der das entschieden hat.',
  AuthMechanism: 'Woran erkannt wurde, wer sie eingereicht hat; eine Zahl.',
  'MessageDirectionality:Incoming': 'Die Organisation nahm sie als Mail von außen.',
  'MessageDirectionality:Originating': 'Die Organisation nahm sie als eigene Mail.',
  'Network-Message-Id':
    'Die Nummer, unter der ein Administrator sie in der Nachrichtenablaufverfolgung findet.',
  'CrossTenant-AuthAs':
    'Woran erkannt wurde, wer sie eingereicht hat, vermerkt an der Grenze der Organisation.',
  'CrossTenant-AuthSource':
    'Der Server, der das entschieden hat, vermerkt an der Grenze der Organisation.',
  'CrossTenant-Id': 'Die Nummer der Microsoft-365-Organisation.',
  'CrossTenant-FromEntityHeader':
    'Woher sie kam: aus dem Internet, aus einem gehosteten Postfach oder von den eigenen Servern der Organisation.',
  'P2NotCompliant:true': 'Das From-Feld verstößt gegen die Regeln für Adressen.',
  'Correlation-Id': 'Eine Nummer, die die Aufzeichnungen von Microsoft darüber verbindet.',
  'X-SID-Result:PASS': 'Die ältere Prüfung der Absenderadresse ist bestanden.',
  'X-SID-Result:NONE':
    'Die ältere Prüfung der Absenderadresse hatte nichts, woran sie sich halten konnte.',
  'X-SID-Result:FAIL': 'Die ältere Prüfung der Absenderadresse ist nicht bestanden.',
  'X-SID-PRA': 'Die Adresse, um die es der älteren Prüfung ging.',
  'X-Sender-IP': 'Die Adresse, von der die Verbindung kam.',
  SkipListedInternetSender: 'Woher sie kam, ohne die eigenen Gateways des Empfängers.',
  ExternalOriginalInternetSender: 'Woher sie kam, ohne die eigenen Gateways des Empfängers.',
  'EnableFirstContactSafetyTip:Enable':
    'Eine Nachrichtenflussregel verlangt den Warnhinweis bei einem ersten Kontakt.',
  SafetyTip: 'Die Nummer eines Warnhinweises, der dem Empfänger gezeigt wird.',
  'X-SafetyTip': 'Die Nummer eines Warnhinweises, der dem Empfänger gezeigt wird.',

  // Never the receiver's own word
  'Authentication-Results-Original':
    'Ergebnisse, die bei der Ankunft schon da waren, umbenannt: nicht zu glauben.',
  'X-Forefront-Antispam-Report-Untrusted':
    'Ein Bericht, der bei der Ankunft schon da war, umbenannt: nicht zu glauben.',
  'X-Microsoft-Antispam-Untrusted':
    'Ein Bericht, der bei der Ankunft schon da war, umbenannt: nicht zu glauben.',
  'X-MS-Exchange-Authentication-Results':
    'Ergebnisse einer früheren Station, aufbewahrt, wo Mails einen Umweg nehmen.',
};
