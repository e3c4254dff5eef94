import type { MicrosoftCode } from '../../../standards/standards.ts';
import type { microsoftResults } from './microsoft-results.ts';

const lowPhish = 'Microsoft såg lite som liknar nätfiske.';
const highPhish = 'Microsoft såg tecken på nätfiske.';
const listOfSafe = '1 säger att avsändaren står på en lista över betrodda avsändare.';
const listOfBlocked = '1 säger att avsändaren står på en lista över blockerade avsändare.';

/** Of the values that stand in header fields of their own. */
type ValueCode = Exclude<MicrosoftCode, keyof typeof microsoftResults>;

export const microsoftValues: Readonly<Record<ValueCode, string>> = {
  // X-Forefront-Antispam-Report
  'ARC:AAR': 'Resultaten som en vidarebefordrande server skickade med (ARC).',
  'ARC:AMS': 'En vidarebefordrande servers signatur över meddelandet (ARC).',
  'ARC:AS': 'En vidarebefordrande servers försegling av de tidigare resultaten (ARC).',
  'CAT:AMP': 'Principen mot skadlig kod ingrep.',
  'CAT:BIMP': 'Det efterliknar ett varumärke.',
  'CAT:BULK': 'Massutskick; se BCL.',
  'CAT:DIMP': 'Dess domän efterliknar en skyddad domän.',
  'CAT:FTBP': 'Det har en bifogad fil av en typ som inte släpps in.',
  'CAT:GIMP': 'Det efterliknar någon som läsaren ofta skriver till.',
  'CAT:HPHSH': 'Nätfiske, med stor säkerhet. Det sätts i karantän vad läsaren än tillåter.',
  'CAT:HPHISH': 'Nätfiske, med stor säkerhet. Det sätts i karantän vad läsaren än tillåter.',
  'CAT:HSPM': 'Skräppost, med stor säkerhet.',
  'CAT:INTOS': 'Nätfiske inifrån organisationen.',
  'CAT:MALW': 'Skadlig kod.',
  'CAT:OSPM': 'Skräppost, enligt avsändarens egen organisation när den skickade det.',
  'CAT:PHSH': 'Nätfiske.',
  'CAT:SAP': 'Säkra bifogade filer (Safe Attachments) fann något i en bifogad fil.',
  'CAT:SPM': 'Skräppost.',
  'CAT:SPOOF': 'Avsändaren ser förfalskad ut; orsaken intill compauth säger mer.',
  'CAT:UIMP': 'Avsändarens namn efterliknar en skyddad person.',
  'CAT:NONE': 'Ingen princip flaggade det.',
  CIP: 'Adressen som anslöt.',
  'CIP:255.255.255.255': 'Det lämnades in inom Microsofts tjänst; ingen adress anslöt.',
  CTRY: 'Landet för adressen som anslöt, vilket inte behöver vara skribentens.',
  'DIR:INB': 'Det kom in utifrån.',
  'DIR:OUT': 'Det går ut: avsändarens organisation skrev denna rapport.',
  'DIR:INT': 'Det stannade inom organisationen.',
  H: 'Vad den sändande servern kallade sig.',
  'IPV:CAL': 'Adressen står på mottagarens lista över tillåtna, så skräppostfiltret hoppades över.',
  'IPV:NLI': 'Adressen står inte på någon rykteslista.',
  LANG: 'Textens språk.',
  PTR: 'Det omvända namnet för adressen som anslöt.',
  'PTR:InfoDomainNonexistent': 'Adressen som anslöt har inget omvänt namn.',
  'PTR:InfoNoRecords': 'Adressen som anslöt har inget omvänt namn.',
  SCL: 'Konfidensnivån för skräppost. I molnet avgör den inget ensam: det gör CAT och DIR.',
  'SCL:-1':
    'Skräppostfiltret hoppades över, genom en tillåtelse, en regel eller inom organisationen.',
  'SCL:0': 'Inte skräppost.',
  'SCL:1': 'Inte skräppost.',
  'SCL:5': 'Skräppost.',
  'SCL:6': 'Skräppost.',
  'SCL:7':
    'Skräppost. Att Microsofts filter sätter denna nivå är inte dokumenterat; en regel kan göra det.',
  'SCL:8': 'Skräppost, på en hög nivå som Microsoft inte dokumenterar.',
  'SCL:9': 'Skräppost, med stor säkerhet.',
  'SFTY:9.1': 'Nätfiske.',
  'SFTY:9.11': 'Det uppger sig komma från mottagarens egen organisation och gör det inte.',
  'SFTY:9.19': 'Dess domän efterliknar en skyddad domän; en varning visas.',
  'SFTY:9.20': 'Avsändarens namn efterliknar en skyddad person; en varning visas.',
  'SFTY:9.21': 'Domänen i From ser förfalskad ut.',
  'SFTY:9.22':
    'Domänen i From ser förfalskad ut. 2021 betydde det också att läsarens betrodda avsändare åsidosattes.',
  'SFTY:9.23':
    'Domänen i From ser förfalskad ut, och organisationens tillåtna avsändare åsidosattes.',
  'SFTY:9.24': 'Domänen i From ser förfalskad ut, och en e-postflödesregel åsidosattes.',
  'SFTY:9.25': 'Avsändaren har inte skrivit förut, eller sällan; en varning kan visas.',
  'SFV:BLK': 'Blockerat: avsändaren står på läsarens lista över blockerade avsändare.',
  'SFV:NSPM':
    'Filtret fann ingen skräppost. Ligger det i Skräppost har en regel eller inställning i postlådan flyttat det.',
  'SFV:SFE': 'Filtret hoppades över: avsändaren står på läsarens lista över betrodda avsändare.',
  'SFV:SKA': 'Filtret hoppades över: skräppostprincipen tillåter avsändaren.',
  'SFV:SKB': 'Markerat som skräppost: skräppostprincipen blockerar avsändaren.',
  'SFV:SKI':
    'Filtret hoppades över: adressen är tillåten (med IPV:CAL), eller meddelandet stannade inom organisationen (med DIR:INT).',
  'SFV:SKN': 'Filtret hoppades över genom en e-postflödesregel.',
  'SFV:SKQ': 'Det släpptes ur karantänen.',
  'SFV:SKS':
    'Markerat som skräppost före filtret, av en e-postflödesregel eller av organisationens egen Exchange.',
  'SFV:SPM': 'Filtret fann skräppost.',
  'SFV:DMS': 'Filtrets bedömning lämnades utan avseende, genom en inställning i organisationen.',
  'SRV:BULK': 'Massutskick, på den nivå som mottagaren räknar som massutskick.',
  'EFV:NLI': 'Internt hos Microsoft, och inte dokumenterat.',
  CLTCTRY: 'Klientens land; inte dokumenterat.',
  SFS: 'Nummer på Microsofts regler; inte dokumenterat.',
  SFP: 'Ett nummer för filtrets väg; inte dokumenterat.',

  // X-CustomSpam: settings of the advanced spam filter
  'X-CustomSpam': 'En inställning i det avancerade skräppostfiltret slog till.',
  'X-CustomSpam:Image links to remote sites':
    'Det har bilder från andra webbplatser, och en inställning räknar det som tecken på skräppost.',
  'X-CustomSpam:Numeric IP in URL':
    'Det länkar till en adress i siffror, och en inställning räknar det som tecken på skräppost.',
  'X-CustomSpam:URL redirect to other port':
    'Det länkar till en ovanlig port, och en inställning räknar det som tecken på skräppost.',
  'X-CustomSpam:URL to .biz or .info websites':
    'Det länkar till .biz eller .info, och en inställning räknar det som tecken på skräppost.',
  'X-CustomSpam:Empty Message': 'Det är tomt, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Embed tag in html':
    'Det bäddar in ett objekt, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Javascript or VBscript tags in HTML':
    'Det har ett skript, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Form tag in html':
    'Det har ett formulär, och en inställning markerar det som skräppost.',
  'X-CustomSpam:IFRAME or FRAME in HTML':
    'Det har en ram, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Web bug':
    'Det har en spårningspixel, som nyhetsbrev har, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Object tag in html':
    'Det har ett objekt, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Sensitive word in subject/body':
    'Det har ett ord från Microsofts lista, och en inställning markerar det som skräppost.',
  'X-CustomSpam:SPF Record Fail':
    'SPF misslyckades, och en inställning markerar det som skräppost, även vidarebefordrade mejl.',
  'X-CustomSpam:SPF From Record Fail':
    'Sender ID misslyckades, och en inställning markerar det som skräppost.',
  'X-CustomSpam:Backscatter NDR':
    'Det är en studs av ett mejl som aldrig skickades, och en inställning markerar det som skräppost.',
  'X-CustomSpam:This message was filtered by the custom spam filter option':
    'En inställning i det avancerade skräppostfiltret slog till, bara i testläge.',

  // X-Microsoft-Antispam
  BCL: 'Nivån på klagomål mot en massutskickare. Från 7 räknas det som massutskick, eller från 6 eller 5 med strängare förinställningar.',
  'BCL:0': 'Inte från en massutskickare.',
  'BCL:1-3': 'Från en massutskickare med få klagomål.',
  'BCL:4-7': 'Från en massutskickare med en del klagomål.',
  'BCL:8-9': 'Från en massutskickare med många klagomål.',
  ARA: 'Nummer på Microsofts regler; inte dokumenterat.',
  'PCL:0-3': lowPhish,
  'PCL:4-8': highPhish,
  'Organization-PCL:0-3': lowPhish,
  'Organization-PCL:4-8': highPhish,

  // X-Microsoft-Antispam-Mailbox-Delivery
  'dest:I': 'Det lades i inkorgen.',
  'dest:J': 'Det lades i Skräppost.',
  'dest:C': 'Det lades i en annan mapp, av en regel i postlådan.',
  'ucf:1': 'En regel i postlådan tillämpades.',
  'jmr:1': 'Postlådans skräppostregel tillämpades.',
  'auth:0': 'Det klarade inte composite authentication.',
  'auth:1': 'Det klarade composite authentication.',
  'OFR:SpamFilterAuthJ': 'Filtret, eller misslyckad autentisering, skickade det till Skräppost.',
  'OFR:TrustedSenderList': 'Avsändaren står på läsarens lista över betrodda avsändare.',
  'OFR:CustomRules': 'En regel i postlådan avgjorde.',
  'OFR:SenderInAddressBook': 'Avsändaren finns i läsarens adressbok.',
  'OFR:SpamFilterPass': 'Filtret släppte igenom det.',
  'OFR:ExclusiveSettings': 'Postlådan tar bara emot mejl från betrodda avsändare och kontakter.',
  'RF:JunkEmail': 'Det lades i Skräppost.',
  wl: listOfSafe,
  pcwl: listOfSafe,
  dwl: listOfSafe,
  rwl: listOfSafe,
  abwl: '1 säger att avsändaren finns i läsarens adressbok.',
  kl: listOfBlocked,
  dkl: listOfBlocked,
  rkl: listOfBlocked,

  // Fields of one value
  'AuthAs:Anonymous':
    'Den som lämnade in det loggade inte in, vilket är vanligt för mejl från internet.',
  'AuthAs:Internal': 'En server eller person i organisationen lämnade in det.',
  'AuthAs:External': 'Den som lämnade in det är känd, men hör inte till organisationen.',
  'AuthAs:Partner': 'En partner till organisationen lämnade in det.',
  AuthSource: 'Servern som avgjorde detta.',
  AuthMechanism: 'Hur den som lämnade in det kändes igen; ett nummer.',
  'MessageDirectionality:Incoming': 'Organisationen tog det som ett mejl utifrån.',
  'MessageDirectionality:Originating': 'Organisationen tog det som ett eget mejl.',
  'Network-Message-Id': 'Numret som en administratör hittar det med i en meddelandespårning.',
  'CrossTenant-AuthAs':
    'Hur den som lämnade in det kändes igen, skrivet vid organisationens gräns.',
  'CrossTenant-AuthSource': 'Servern som avgjorde detta, skrivet vid organisationens gräns.',
  'CrossTenant-Id': 'Numret på organisationen i Microsoft 365.',
  'CrossTenant-FromEntityHeader':
    'Var det kom ifrån: internet, en postlåda i molnet eller organisationens egna servrar.',
  'P2NotCompliant:true': 'Fältet From bryter mot reglerna för adresser.',
  'Correlation-Id': 'Ett nummer som binder ihop Microsofts uppgifter om det.',
  'X-SID-Result:PASS': 'Den äldre kontrollen av avsändarens adress gav godkänt.',
  'X-SID-Result:NONE': 'Den äldre kontrollen av avsändarens adress hade inget att gå efter.',
  'X-SID-Result:FAIL': 'Den äldre kontrollen av avsändarens adress misslyckades.',
  'X-SID-PRA': 'Adressen som den äldre kontrollen gällde.',
  'X-Sender-IP': 'Adressen som anslöt.',
  SkipListedInternetSender: 'Var det kom ifrån, med mottagarens egna gatewayer borträknade.',
  ExternalOriginalInternetSender: 'Var det kom ifrån, med mottagarens egna gatewayer borträknade.',
  'EnableFirstContactSafetyTip:Enable':
    'En e-postflödesregel begär varningen om en första kontakt.',
  SafetyTip: 'Numret på en varning som visas för läsaren.',
  'X-SafetyTip': 'Numret på en varning som visas för läsaren.',

  // Never the receiver's own word
  'Authentication-Results-Original':
    'Resultat som fanns där vid ankomsten, omdöpta: inget att lita på.',
  'X-Forefront-Antispam-Report-Untrusted':
    'En rapport som fanns där vid ankomsten, omdöpt: inget att lita på.',
  'X-Microsoft-Antispam-Untrusted':
    'En rapport som fanns där vid ankomsten, omdöpt: inget att lita på.',
  'X-MS-Exchange-Authentication-Results':
    'Resultat från ett tidigare steg, bevarade där mejlen tar en omväg.',
};
