import type { MicrosoftCode } from '../../../standards/standards.ts';
import type { microsoftResults } from './microsoft-results.ts';

const lowPhish = 'Microsoft zag weinig dat op phishing lijkt.';
const highPhish = 'Microsoft zag tekenen van phishing.';
const listOfSafe = '1 betekent dat de afzender op een lijst met veilige afzenders staat.';
const listOfBlocked = '1 betekent dat de afzender op een lijst met geblokkeerde afzenders staat.';

/** Of the values that stand in header fields of their own. */
type ValueCode = Exclude<MicrosoftCode, keyof typeof microsoftResults>;

export const microsoftValues: Readonly<Record<ValueCode, string>> = {
  // X-Forefront-Antispam-Report
  'ARC:AAR': 'De resultaten die een doorsturende server meegaf (ARC).',
  'ARC:AMS': 'De handtekening van een doorsturende server over het bericht (ARC).',
  'ARC:AS': 'Het zegel van een doorsturende server over de eerdere resultaten (ARC).',
  'CAT:AMP': 'Het antimalwarebeleid greep in.',
  'CAT:BIMP': 'Het bootst een merk na.',
  'CAT:BULK': 'Bulkmail; zie BCL.',
  'CAT:DIMP': 'Het domein bootst een beschermd domein na.',
  'CAT:FTBP': 'Er zit een bijlage bij van een soort die niet wordt binnengelaten.',
  'CAT:GIMP': 'Het bootst iemand na aan wie de ontvanger vaak schrijft.',
  'CAT:HPHSH':
    'Phishing, met grote zekerheid. Het gaat in quarantaine, wat de ontvanger ook toelaat.',
  'CAT:HPHISH':
    'Phishing, met grote zekerheid. Het gaat in quarantaine, wat de ontvanger ook toelaat.',
  'CAT:HSPM': 'Spam, met grote zekerheid.',
  'CAT:INTOS': 'Phishing vanuit de organisatie zelf.',
  'CAT:MALW': 'Malware.',
  'CAT:OSPM': 'Spam, zoals de eigen organisatie van de afzender bij het versturen vaststelde.',
  'CAT:PHSH': 'Phishing.',
  'CAT:SAP': '‘Veilige bijlagen’ heeft iets gevonden in een bijlage.',
  'CAT:SPM': 'Spam.',
  'CAT:SPOOF': 'De afzender ziet er vervalst uit; de reden naast compauth zegt meer.',
  'CAT:UIMP': 'De naam van de afzender bootst een beschermd persoon na.',
  'CAT:NONE': 'Geen beleid heeft het gemarkeerd.',
  CIP: 'Het adres waarvan de verbinding kwam.',
  'CIP:255.255.255.255':
    'Het is binnen de dienst van Microsoft aangeboden; er was geen verbinding van een adres.',
  CTRY: 'Het land van het adres waarvan de verbinding kwam; dat hoeft niet dat van de schrijver te zijn.',
  'DIR:INB': 'Het kwam van buiten.',
  'DIR:OUT': 'Het gaat naar buiten: de organisatie van de afzender heeft dit rapport geschreven.',
  'DIR:INT': 'Het bleef binnen de organisatie.',
  H: 'Hoe de verzendende server zich noemde.',
  'IPV:CAL':
    'Het adres staat op de toelatingslijst van de ontvanger, daarom is het spamfilter overgeslagen.',
  'IPV:NLI': 'Het adres staat op geen reputatielijst.',
  LANG: 'De taal van de tekst.',
  PTR: 'De reverse-DNS-naam van het adres waarvan de verbinding kwam.',
  'PTR:InfoDomainNonexistent': 'Het adres waarvan de verbinding kwam, heeft geen reverse-DNS-naam.',
  'PTR:InfoNoRecords': 'Het adres waarvan de verbinding kwam, heeft geen reverse-DNS-naam.',
  SCL: 'Het spamniveau (spam confidence level). In de cloud beslist het op zichzelf niets: dat doen CAT en DIR.',
  'SCL:-1':
    'Het spamfilter is overgeslagen, door een toelating, door een regel, of binnen de organisatie.',
  'SCL:0': 'Geen spam.',
  'SCL:1': 'Geen spam.',
  'SCL:5': 'Spam.',
  'SCL:6': 'Spam.',
  'SCL:7':
    'Spam. Dat het filter van Microsoft dit niveau geeft, is niet gedocumenteerd; een regel kan het.',
  'SCL:8': 'Spam, van een hoog niveau dat Microsoft niet documenteert.',
  'SCL:9': 'Spam, met grote zekerheid.',
  'SFTY:9.1': 'Phishing.',
  'SFTY:9.11': 'Het zegt van de eigen organisatie van de ontvanger te zijn, en is dat niet.',
  'SFTY:9.19': 'Het domein bootst een beschermd domein na; er wordt een waarschuwing getoond.',
  'SFTY:9.20':
    'De naam van de afzender bootst een beschermd persoon na; er wordt een waarschuwing getoond.',
  'SFTY:9.21': 'Het From-domein ziet er vervalst uit.',
  'SFTY:9.22':
    'Het From-domein ziet er vervalst uit. In 2021 betekende het ook dat de veilige afzender van de ontvanger werd genegeerd.',
  'SFTY:9.23':
    'Het From-domein ziet er vervalst uit, en de toegestane afzender van de organisatie is genegeerd.',
  'SFTY:9.24': 'Het From-domein ziet er vervalst uit, en een e-mailstroomregel is genegeerd.',
  'SFTY:9.25':
    'De afzender heeft niet of zelden eerder geschreven; er kan een waarschuwing worden getoond.',
  'SFV:BLK':
    'Geblokkeerd: de afzender staat op de lijst met geblokkeerde afzenders van de ontvanger.',
  'SFV:NSPM':
    'Het filter vond geen spam. Ligt het in Ongewenste e-mail, dan heeft een regel of instelling van het postvak het verplaatst.',
  'SFV:SFE':
    'Het filter is overgeslagen: de afzender staat op de lijst met veilige afzenders van de ontvanger.',
  'SFV:SKA': 'Het filter is overgeslagen: het antispambeleid laat deze afzender toe.',
  'SFV:SKB': 'Gemarkeerd als spam: het antispambeleid blokkeert deze afzender.',
  'SFV:SKI':
    'Het filter is overgeslagen: het adres is toegelaten (met IPV:CAL), of de mail bleef binnen de organisatie (met DIR:INT).',
  'SFV:SKN': 'Het filter is overgeslagen door een e-mailstroomregel.',
  'SFV:SKQ': 'Het is vrijgegeven uit quarantaine.',
  'SFV:SKS':
    'Vóór het filter gemarkeerd als spam, door een e-mailstroomregel of de eigen Exchange van de organisatie.',
  'SFV:SPM': 'Het filter vond spam.',
  'SFV:DMS': 'Het oordeel van het filter is genegeerd, door een instelling van de organisatie.',
  'SRV:BULK': 'Bulkmail, op het niveau dat bij de ontvanger als bulk telt.',
  'EFV:NLI': 'Intern voor Microsoft, en niet gedocumenteerd.',
  CLTCTRY: 'Het land van de client; niet gedocumenteerd.',
  SFS: 'Nummers van regels van Microsoft; niet gedocumenteerd.',
  SFP: 'Een nummer van de weg door het filter; niet gedocumenteerd.',

  // X-CustomSpam: settings of the advanced spam filter
  'X-CustomSpam': 'Een instelling van het geavanceerde spamfilter was van toepassing.',
  'X-CustomSpam:Image links to remote sites':
    'Er staan afbeeldingen van andere sites in, en een instelling telt dat mee als spam.',
  'X-CustomSpam:Numeric IP in URL':
    'Er staat een link in naar een adres in cijfers, en een instelling telt dat mee als spam.',
  'X-CustomSpam:URL redirect to other port':
    'Er staat een link in naar een ongewone poort, en een instelling telt dat mee als spam.',
  'X-CustomSpam:URL to .biz or .info websites':
    'Er staat een link in naar .biz of .info, en een instelling telt dat mee als spam.',
  'X-CustomSpam:Empty Message': 'Het is leeg, en een instelling markeert dat als spam.',
  'X-CustomSpam:Embed tag in html':
    'Er is een object in ingesloten, en een instelling markeert dat als spam.',
  'X-CustomSpam:Javascript or VBscript tags in HTML':
    'Er staat een script in, en een instelling markeert dat als spam.',
  'X-CustomSpam:Form tag in html':
    'Er staat een formulier in, en een instelling markeert dat als spam.',
  'X-CustomSpam:IFRAME or FRAME in HTML':
    'Er staat een frame in, en een instelling markeert dat als spam.',
  'X-CustomSpam:Web bug':
    'Er staat een volgpixel in, zoals in nieuwsbrieven, en een instelling markeert dat als spam.',
  'X-CustomSpam:Object tag in html':
    'Er staat een object in, en een instelling markeert dat als spam.',
  'X-CustomSpam:Sensitive word in subject/body':
    'Er staat een woord in van de lijst van Microsoft, en een instelling markeert dat als spam.',
  'X-CustomSpam:SPF Record Fail':
    'SPF is niet geslaagd, en een instelling markeert dat als spam, ook bij doorgestuurde mail.',
  'X-CustomSpam:SPF From Record Fail':
    'Sender ID is niet geslaagd, en een instelling markeert dat als spam.',
  'X-CustomSpam:Backscatter NDR':
    'Het is een niet-bezorgdbericht over mail die nooit is gestuurd, en een instelling markeert dat als spam.',
  'X-CustomSpam:This message was filtered by the custom spam filter option':
    'Een instelling van het geavanceerde spamfilter was van toepassing, alleen in de testmodus.',

  // X-Microsoft-Antispam
  BCL: 'Hoeveel er over een bulkverzender wordt geklaagd. Vanaf 7 telt het als bulk, of vanaf 6 of 5 bij strengere voorinstellingen.',
  'BCL:0': 'Niet van een bulkverzender.',
  'BCL:1-3': 'Van een bulkverzender met weinig klachten.',
  'BCL:4-7': 'Van een bulkverzender met enkele klachten.',
  'BCL:8-9': 'Van een bulkverzender met veel klachten.',
  ARA: 'Nummers van regels van Microsoft; niet gedocumenteerd.',
  'PCL:0-3': lowPhish,
  'PCL:4-8': highPhish,
  'Organization-PCL:0-3': lowPhish,
  'Organization-PCL:4-8': highPhish,

  // X-Microsoft-Antispam-Mailbox-Delivery
  'dest:I': 'Het is in het Postvak IN gelegd.',
  'dest:J': 'Het is in Ongewenste e-mail gelegd.',
  'dest:C': 'Het is door een regel van het postvak in een andere map gelegd.',
  'ucf:1': 'Een regel van het postvak is toegepast.',
  'jmr:1': 'De regel voor ongewenste e-mail van het postvak is toegepast.',
  'auth:0': 'De composite authentication is niet geslaagd.',
  'auth:1': 'De composite authentication is geslaagd.',
  'OFR:SpamFilterAuthJ':
    'Het filter, of authenticatie die niet slaagde, legde het in Ongewenste e-mail.',
  'OFR:TrustedSenderList': 'De afzender staat op de lijst met veilige afzenders van de ontvanger.',
  'OFR:CustomRules': 'Een regel van het postvak besliste.',
  'OFR:SenderInAddressBook': 'De afzender staat in het adresboek van de ontvanger.',
  'OFR:SpamFilterPass': 'Het filter liet het door.',
  'OFR:ExclusiveSettings':
    'Het postvak neemt alleen mail van veilige afzenders en contactpersonen aan.',
  'RF:JunkEmail': 'Het is in Ongewenste e-mail gelegd.',
  wl: listOfSafe,
  pcwl: listOfSafe,
  dwl: listOfSafe,
  rwl: listOfSafe,
  abwl: '1 betekent dat de afzender in het adresboek van de ontvanger staat.',
  kl: listOfBlocked,
  dkl: listOfBlocked,
  rkl: listOfBlocked,

  // Fields of one value
  'AuthAs:Anonymous':
    'Wie het aanbood, was niet aangemeld, zoals gebruikelijk is bij mail van internet.',
  'AuthAs:Internal': 'Een server of persoon van de organisatie heeft het aangeboden.',
  'AuthAs:External': 'Wie het aanbood, is bekend, maar hoort niet bij de organisatie.',
  'AuthAs:Partner': 'Een partner van de organisatie heeft het aangeboden.',
  AuthSource: 'De server die dit heeft besloten.',
  AuthMechanism: 'Waaraan is herkend wie het aanbood; een getal.',
  'MessageDirectionality:Incoming': 'De organisatie zag het als mail van buiten.',
  'MessageDirectionality:Originating': 'De organisatie zag het als eigen mail.',
  'Network-Message-Id': 'Het nummer waarmee een beheerder het vindt in een berichttracering.',
  'CrossTenant-AuthAs':
    'Waaraan is herkend wie het aanbood, opgeschreven aan de grens van de organisatie.',
  'CrossTenant-AuthSource':
    'De server die dit heeft besloten, opgeschreven aan de grens van de organisatie.',
  'CrossTenant-Id': 'Het nummer van de Microsoft 365-organisatie.',
  'CrossTenant-FromEntityHeader':
    'Waar het vandaan kwam: internet, een gehost postvak, of de eigen servers van de organisatie.',
  'P2NotCompliant:true': 'Het From-veld houdt zich niet aan de regels voor adressen.',
  'Correlation-Id': 'Een nummer dat de aantekeningen van Microsoft erover verbindt.',
  'X-SID-Result:PASS': 'De oudere controle van het adres van de afzender is geslaagd.',
  'X-SID-Result:NONE':
    'De oudere controle van het adres van de afzender had niets om op af te gaan.',
  'X-SID-Result:FAIL': 'De oudere controle van het adres van de afzender is niet geslaagd.',
  'X-SID-PRA': 'Het adres waar de oudere controle over ging.',
  'X-Sender-IP': 'Het adres waarvan de verbinding kwam.',
  SkipListedInternetSender:
    'Waar het vandaan kwam, met de eigen gateways van de ontvanger weggelaten.',
  ExternalOriginalInternetSender:
    'Waar het vandaan kwam, met de eigen gateways van de ontvanger weggelaten.',
  'EnableFirstContactSafetyTip:Enable':
    'Een e-mailstroomregel vraagt om de waarschuwing bij een eerste contact.',
  SafetyTip: 'Het nummer van een waarschuwing die de ontvanger te zien krijgt.',
  'X-SafetyTip': 'Het nummer van een waarschuwing die de ontvanger te zien krijgt.',

  // Never the receiver's own word
  'Authentication-Results-Original':
    'Resultaten die er bij aankomst al stonden, hernoemd: niet te geloven.',
  'X-Forefront-Antispam-Report-Untrusted':
    'Een rapport dat er bij aankomst al stond, hernoemd: niet te geloven.',
  'X-Microsoft-Antispam-Untrusted':
    'Een rapport dat er bij aankomst al stond, hernoemd: niet te geloven.',
  'X-MS-Exchange-Authentication-Results':
    'Resultaten van een eerdere tussenstap, bewaard waar mail een omweg maakt.',
};
