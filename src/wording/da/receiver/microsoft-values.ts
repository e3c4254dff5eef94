import type { MicrosoftCode } from '../../../standards/standards.ts';
import type { microsoftResults } from './microsoft-results.ts';

const lowPhish = 'Microsoft så kun lidt, der ligner phishing.';
const highPhish = 'Microsoft så tegn på phishing.';
const listOfSafe = '1 betyder, at afsenderen står på en liste over sikre afsendere.';
const listOfBlocked = '1 betyder, at afsenderen står på en liste over blokerede afsendere.';

/** Of the values that stand in header fields of their own. */
type ValueCode = Exclude<MicrosoftCode, keyof typeof microsoftResults>;

export const microsoftValues: Readonly<Record<ValueCode, string>> = {
  // X-Forefront-Antispam-Report
  'ARC:AAR': 'De resultater, som en videresendende server gav med (ARC).',
  'ARC:AMS': 'En videresendende servers signatur på meddelelsen (ARC).',
  'ARC:AS': 'En videresendende servers forsegling af de tidligere resultater (ARC).',
  'CAT:AMP': 'Politikken mod malware greb ind.',
  'CAT:BIMP': 'Den efterligner et varemærke.',
  'CAT:BULK': 'Masseudsendelse; se BCL.',
  'CAT:DIMP': 'Dens domæne efterligner et beskyttet domæne.',
  'CAT:FTBP': 'Den har en vedhæftet fil af en type, der ikke lukkes ind.',
  'CAT:GIMP': 'Den efterligner en, som læseren tit skriver til.',
  'CAT:HPHSH':
    'Phishing, med stor sikkerhed. Den sættes i karantæne, uanset hvad læseren tillader.',
  'CAT:HPHISH':
    'Phishing, med stor sikkerhed. Den sættes i karantæne, uanset hvad læseren tillader.',
  'CAT:HSPM': 'Spam, med stor sikkerhed.',
  'CAT:INTOS': 'Phishing inde fra organisationen.',
  'CAT:MALW': 'Malware.',
  'CAT:OSPM': 'Spam, ifølge afsenderens egen organisation, da den sendte den.',
  'CAT:PHSH': 'Phishing.',
  'CAT:SAP': 'Sikre vedhæftede filer (Safe Attachments) fandt noget i en vedhæftet fil.',
  'CAT:SPM': 'Spam.',
  'CAT:SPOOF': 'Afsenderen ser forfalsket ud; årsagen ved siden af compauth siger mere.',
  'CAT:UIMP': 'Afsenderens navn efterligner en beskyttet person.',
  'CAT:NONE': 'Ingen politik markerede den.',
  CIP: 'Den adresse, der oprettede forbindelsen.',
  'CIP:255.255.255.255':
    'Den blev indleveret inden for Microsofts tjeneste; ingen adresse oprettede forbindelse.',
  CTRY: 'Landet for den adresse, der oprettede forbindelsen; det behøver ikke være skribentens.',
  'DIR:INB': 'Den kom udefra.',
  'DIR:OUT': 'Den går ud: afsenderens organisation skrev denne rapport.',
  'DIR:INT': 'Den blev inden for organisationen.',
  H: 'Hvad den afsendende server kaldte sig.',
  'IPV:CAL':
    'Adressen står på modtagerens liste over tilladte, så spamfilteret blev sprunget over.',
  'IPV:NLI': 'Adressen står ikke på nogen omdømmeliste.',
  LANG: 'Tekstens sprog.',
  PTR: 'Det omvendte navn på den adresse, der oprettede forbindelsen.',
  'PTR:InfoDomainNonexistent': 'Den adresse, der oprettede forbindelsen, har intet omvendt navn.',
  'PTR:InfoNoRecords': 'Den adresse, der oprettede forbindelsen, har intet omvendt navn.',
  SCL: 'Tillidsniveauet for spam. I skyen afgør det ikke noget alene: det gør CAT og DIR.',
  'SCL:-1':
    'Spamfilteret blev sprunget over: på grund af en tilladelse, en regel eller inden for organisationen.',
  'SCL:0': 'Ikke spam.',
  'SCL:1': 'Ikke spam.',
  'SCL:5': 'Spam.',
  'SCL:6': 'Spam.',
  'SCL:7':
    'Spam. Det er ikke dokumenteret, at Microsofts filter sætter dette niveau; en regel kan gøre det.',
  'SCL:8': 'Spam, på et højt niveau, som Microsoft ikke dokumenterer.',
  'SCL:9': 'Spam, med stor sikkerhed.',
  'SFTY:9.1': 'Phishing.',
  'SFTY:9.11': 'Den angiver at være fra modtagerens egen organisation og er det ikke.',
  'SFTY:9.19': 'Dens domæne efterligner et beskyttet domæne; en advarsel vises.',
  'SFTY:9.20': 'Afsenderens navn efterligner en beskyttet person; en advarsel vises.',
  'SFTY:9.21': 'Domænet i From ser forfalsket ud.',
  'SFTY:9.22':
    'Domænet i From ser forfalsket ud. I 2021 betød det også, at læserens sikre afsender blev tilsidesat.',
  'SFTY:9.23':
    'Domænet i From ser forfalsket ud, og organisationens tilladte afsender blev tilsidesat.',
  'SFTY:9.24': 'Domænet i From ser forfalsket ud, og en mailflowregel blev tilsidesat.',
  'SFTY:9.25': 'Afsenderen har ikke skrevet før, eller kun sjældent; en advarsel kan vises.',
  'SFV:BLK': 'Blokeret: afsenderen står på læserens liste over blokerede afsendere.',
  'SFV:NSPM':
    'Filteret fandt ingen spam. Ligger den i Uønsket mail, har en regel eller indstilling i postkassen flyttet den.',
  'SFV:SFE': 'Filteret blev sprunget over: afsenderen står på læserens liste over sikre afsendere.',
  'SFV:SKA': 'Filteret blev sprunget over: spampolitikken tillader afsenderen.',
  'SFV:SKB': 'Markeret som spam: spampolitikken blokerer afsenderen.',
  'SFV:SKI':
    'Filteret blev sprunget over: adressen er tilladt (med IPV:CAL), eller meddelelsen blev inden for organisationen (med DIR:INT).',
  'SFV:SKN': 'Filteret blev sprunget over på grund af en mailflowregel.',
  'SFV:SKQ': 'Den blev frigivet fra karantæne.',
  'SFV:SKS':
    'Markeret som spam før filteret, af en mailflowregel eller organisationens egen Exchange.',
  'SFV:SPM': 'Filteret fandt spam.',
  'SFV:DMS':
    'Der blev set bort fra filterets vurdering på grund af en indstilling i organisationen.',
  'SRV:BULK': 'Masseudsendelse, på det niveau, som modtageren regner for masseudsendelse.',
  'EFV:NLI': 'Internt hos Microsoft og ikke dokumenteret.',
  CLTCTRY: 'Klientens land; ikke dokumenteret.',
  SFS: 'Numre på Microsofts regler; ikke dokumenteret.',
  SFP: 'Et nummer for filterets vej; ikke dokumenteret.',

  // X-CustomSpam: settings of the advanced spam filter
  'X-CustomSpam': 'En indstilling i det avancerede spamfilter slog til.',
  'X-CustomSpam:Image links to remote sites':
    'Den har billeder fra andre websteder, og en indstilling regner det som tegn på spam.',
  'X-CustomSpam:Numeric IP in URL':
    'Den linker til en adresse i tal, og en indstilling regner det som tegn på spam.',
  'X-CustomSpam:URL redirect to other port':
    'Den linker til en usædvanlig port, og en indstilling regner det som tegn på spam.',
  'X-CustomSpam:URL to .biz or .info websites':
    'Den linker til .biz eller .info, og en indstilling regner det som tegn på spam.',
  'X-CustomSpam:Empty Message': 'Den er tom, og en indstilling markerer det som spam.',
  'X-CustomSpam:Embed tag in html':
    'Den har et indlejret objekt, og en indstilling markerer det som spam.',
  'X-CustomSpam:Javascript or VBscript tags in HTML':
    'Den har et script, og en indstilling markerer det som spam.',
  'X-CustomSpam:Form tag in html': 'Den har en formular, og en indstilling markerer det som spam.',
  'X-CustomSpam:IFRAME or FRAME in HTML':
    'Den har en ramme, og en indstilling markerer det som spam.',
  'X-CustomSpam:Web bug':
    'Den har en sporingspixel, som nyhedsbreve har, og en indstilling markerer det som spam.',
  'X-CustomSpam:Object tag in html': 'Den har et objekt, og en indstilling markerer det som spam.',
  'X-CustomSpam:Sensitive word in subject/body':
    'Den har et ord fra Microsofts liste, og en indstilling markerer det som spam.',
  'X-CustomSpam:SPF Record Fail':
    'SPF fejlede, og en indstilling markerer det som spam, også videresendte mails.',
  'X-CustomSpam:SPF From Record Fail':
    'Sender ID fejlede, og en indstilling markerer det som spam.',
  'X-CustomSpam:Backscatter NDR':
    'Den er en afvisning af en mail, der aldrig blev sendt, og en indstilling markerer det som spam.',
  'X-CustomSpam:This message was filtered by the custom spam filter option':
    'En indstilling i det avancerede spamfilter slog til, kun i testtilstand.',

  // X-Microsoft-Antispam
  BCL: 'Niveauet af klager over en masseafsender. Fra 7 regnes den for masseudsendelse, eller fra 6 eller 5 med strengere forudindstillinger.',
  'BCL:0': 'Ikke fra en masseafsender.',
  'BCL:1-3': 'Fra en masseafsender med få klager.',
  'BCL:4-7': 'Fra en masseafsender med nogle klager.',
  'BCL:8-9': 'Fra en masseafsender med mange klager.',
  ARA: 'Numre på Microsofts regler; ikke dokumenteret.',
  'PCL:0-3': lowPhish,
  'PCL:4-8': highPhish,
  'Organization-PCL:0-3': lowPhish,
  'Organization-PCL:4-8': highPhish,

  // X-Microsoft-Antispam-Mailbox-Delivery
  'dest:I': 'Den blev lagt i indbakken.',
  'dest:J': 'Den blev lagt i Uønsket mail.',
  'dest:C': 'Den blev lagt i en anden mappe af en regel i postkassen.',
  'ucf:1': 'En regel i postkassen blev anvendt.',
  'jmr:1': 'Postkassens regel for uønsket mail blev anvendt.',
  'auth:0': 'Den bestod ikke composite authentication.',
  'auth:1': 'Den bestod composite authentication.',
  'OFR:SpamFilterAuthJ':
    'Filteret, eller en mislykket autentificering, sendte den til Uønsket mail.',
  'OFR:TrustedSenderList': 'Afsenderen står på læserens liste over sikre afsendere.',
  'OFR:CustomRules': 'En regel i postkassen afgjorde det.',
  'OFR:SenderInAddressBook': 'Afsenderen står i læserens adressebog.',
  'OFR:SpamFilterPass': 'Filteret lod den passere.',
  'OFR:ExclusiveSettings': 'Postkassen modtager kun mail fra sikre afsendere og kontaktpersoner.',
  'RF:JunkEmail': 'Den blev lagt i Uønsket mail.',
  wl: listOfSafe,
  pcwl: listOfSafe,
  dwl: listOfSafe,
  rwl: listOfSafe,
  abwl: '1 betyder, at afsenderen står i læserens adressebog.',
  kl: listOfBlocked,
  dkl: listOfBlocked,
  rkl: listOfBlocked,

  // Fields of one value
  'AuthAs:Anonymous':
    'Den, der indleverede den, loggede ikke på, hvilket er normalt for mail fra internettet.',
  'AuthAs:Internal': 'En server eller person i organisationen indleverede den.',
  'AuthAs:External': 'Den, der indleverede den, er kendt, men hører ikke til organisationen.',
  'AuthAs:Partner': 'En partner til organisationen indleverede den.',
  AuthSource: 'Den server, der afgjorde dette.',
  AuthMechanism: 'Hvordan den, der indleverede den, blev genkendt; et nummer.',
  'MessageDirectionality:Incoming': 'Organisationen tog den som mail udefra.',
  'MessageDirectionality:Originating': 'Organisationen tog den som sin egen mail.',
  'Network-Message-Id': 'Det nummer, en administrator finder den med i en meddelelsessporing.',
  'CrossTenant-AuthAs':
    'Hvordan den, der indleverede den, blev genkendt, skrevet ved organisationens grænse.',
  'CrossTenant-AuthSource': 'Den server, der afgjorde dette, skrevet ved organisationens grænse.',
  'CrossTenant-Id': 'Nummeret på organisationen i Microsoft 365.',
  'CrossTenant-FromEntityHeader':
    'Hvor den kom fra: internettet, en postkasse i skyen eller organisationens egne servere.',
  'P2NotCompliant:true': 'From-feltet bryder reglerne for adresser.',
  'Correlation-Id': 'Et nummer, der forbinder Microsofts oplysninger om den.',
  'X-SID-Result:PASS': 'Den ældre kontrol af afsenderens adresse blev bestået.',
  'X-SID-Result:NONE': 'Den ældre kontrol af afsenderens adresse havde intet at gå efter.',
  'X-SID-Result:FAIL': 'Den ældre kontrol af afsenderens adresse fejlede.',
  'X-SID-PRA': 'Den adresse, som den ældre kontrol drejede sig om.',
  'X-Sender-IP': 'Den adresse, der oprettede forbindelsen.',
  SkipListedInternetSender: 'Hvor den kom fra, når modtagerens egne gateways er udeladt.',
  ExternalOriginalInternetSender: 'Hvor den kom fra, når modtagerens egne gateways er udeladt.',
  'EnableFirstContactSafetyTip:Enable': 'En mailflowregel beder om advarslen om en første kontakt.',
  SafetyTip: 'Nummeret på en advarsel, der vises for læseren.',
  'X-SafetyTip': 'Nummeret på en advarsel, der vises for læseren.',

  // Never the receiver's own word
  'Authentication-Results-Original':
    'Resultater, der var der ved ankomsten, omdøbt: ikke noget at stole på.',
  'X-Forefront-Antispam-Report-Untrusted':
    'En rapport, der var der ved ankomsten, omdøbt: ikke noget at stole på.',
  'X-Microsoft-Antispam-Untrusted':
    'En rapport, der var der ved ankomsten, omdøbt: ikke noget at stole på.',
  'X-MS-Exchange-Authentication-Results':
    'Resultater fra et tidligere led, bevaret, hvor mailen tager en omvej.',
};
