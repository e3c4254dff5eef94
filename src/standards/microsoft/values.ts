/**
 * The values of Microsoft's header fields whose meaning is known: `NAME:value`, or `NAME` alone where
 * every value of it, or every other value, means the same. Sentences are wording's.
 */
import { documented, type Known, known } from '../known.ts';
import { actionCodes } from './results.ts';

const HDR = documented('MS-HDR');
const HDR21 = known('older', 'MS-HDR21');
const SCL = documented('MS-SCL');
const BCL = documented('MS-BCL');
const DMARC_ENHANCED = documented('MS-DMARC');
const ASF = documented('MS-ASF', 'MS-SPAMTRBL');
const SEEN = known('observed', 'PP');
const MHA = known('third-party', 'MHA');
const MGEEKY = known('third-party', 'MGEEKY');
const UNCERTAIN = known('uncertain', 'KNOW');

/** X-Forefront-Antispam-Report and X-CustomSpam */
const forefrontCodes = {
  'ARC:AAR': HDR,
  'ARC:AMS': HDR,
  'ARC:AS': HDR,
  'CAT:AMP': HDR,
  'CAT:BIMP': HDR,
  'CAT:BULK': HDR,
  'CAT:DIMP': HDR,
  'CAT:FTBP': HDR,
  'CAT:GIMP': HDR,
  'CAT:HPHSH': HDR,
  'CAT:HPHISH': HDR,
  'CAT:HSPM': HDR,
  'CAT:INTOS': HDR,
  'CAT:MALW': HDR,
  'CAT:OSPM': HDR,
  'CAT:PHSH': HDR,
  'CAT:SAP': HDR,
  'CAT:SPM': HDR,
  'CAT:SPOOF': HDR,
  'CAT:UIMP': HDR,
  'CAT:NONE': SEEN,
  CIP: HDR,
  'CIP:255.255.255.255': UNCERTAIN,
  CTRY: HDR,
  'DIR:INB': HDR,
  'DIR:OUT': HDR,
  'DIR:INT': HDR,
  H: HDR,
  'IPV:CAL': HDR,
  'IPV:NLI': HDR,
  LANG: HDR,
  PTR: HDR,
  'PTR:InfoDomainNonexistent': UNCERTAIN,
  'PTR:InfoNoRecords': UNCERTAIN,
  SCL: HDR,
  'SCL:-1': SCL,
  'SCL:0': SCL,
  'SCL:1': SCL,
  'SCL:5': SCL,
  'SCL:6': SCL,
  'SCL:7': SEEN,
  'SCL:8': SEEN,
  'SCL:9': SCL,
  'SFTY:9.1': HDR21,
  'SFTY:9.11': documented('MS-SPOOF'),
  'SFTY:9.19': HDR,
  'SFTY:9.20': HDR,
  'SFTY:9.21': HDR21,
  'SFTY:9.22': known('contradicted', 'MS-SPOOF'),
  'SFTY:9.23': HDR21,
  'SFTY:9.24': HDR21,
  'SFTY:9.25': HDR,
  'SFV:BLK': HDR,
  'SFV:NSPM': HDR,
  'SFV:SFE': HDR,
  'SFV:SKA': HDR,
  'SFV:SKB': HDR,
  'SFV:SKI': known('contradicted', 'MS-HDR'),
  'SFV:SKN': HDR,
  'SFV:SKQ': HDR,
  'SFV:SKS': HDR,
  'SFV:SPM': HDR,
  'SFV:DMS': MHA,
  'SRV:BULK': HDR,
  'EFV:NLI': known('undocumented', 'KNOW'),
  CLTCTRY: known('undocumented', 'KNOW'),
  SFS: known('undocumented', 'PP'),
  SFP: known('undocumented', 'PP'),
  'X-CustomSpam': HDR,
  'X-CustomSpam:Image links to remote sites': ASF,
  'X-CustomSpam:Numeric IP in URL': ASF,
  'X-CustomSpam:URL redirect to other port': ASF,
  'X-CustomSpam:URL to .biz or .info websites': ASF,
  'X-CustomSpam:Empty Message': ASF,
  'X-CustomSpam:Embed tag in html': ASF,
  'X-CustomSpam:Javascript or VBscript tags in HTML': ASF,
  'X-CustomSpam:Form tag in html': ASF,
  'X-CustomSpam:IFRAME or FRAME in HTML': ASF,
  'X-CustomSpam:Web bug': ASF,
  'X-CustomSpam:Object tag in html': ASF,
  'X-CustomSpam:Sensitive word in subject/body': ASF,
  'X-CustomSpam:SPF Record Fail': ASF,
  'X-CustomSpam:SPF From Record Fail': ASF,
  'X-CustomSpam:Backscatter NDR': ASF,
  'X-CustomSpam:This message was filtered by the custom spam filter option': ASF,
} as const satisfies Record<string, Known>;

/** X-Microsoft-Antispam, and -Mailbox-Delivery */
const antispamCodes = {
  BCL,
  'BCL:0': BCL,
  'BCL:1-3': BCL,
  'BCL:4-7': BCL,
  'BCL:8-9': BCL,
  ARA: known('undocumented', 'PP'),
  'PCL:0-3': HDR21,
  'PCL:4-8': HDR21,
  'dest:I': MHA,
  'dest:J': MHA,
  'dest:C': MHA,
  'ucf:1': MGEEKY,
  'jmr:1': MGEEKY,
  'auth:0': SEEN,
  'auth:1': SEEN,
  'OFR:SpamFilterAuthJ': SEEN,
  'OFR:TrustedSenderList': SEEN,
  'OFR:CustomRules': SEEN,
  'OFR:SenderInAddressBook': SEEN,
  'OFR:SpamFilterPass': SEEN,
  'OFR:ExclusiveSettings': MGEEKY,
  'RF:JunkEmail': SEEN,
  wl: MGEEKY,
  pcwl: MGEEKY,
  kl: MGEEKY,
  dwl: MGEEKY,
  dkl: MGEEKY,
  rwl: MGEEKY,
  rkl: MGEEKY,
  abwl: MGEEKY,
} as const satisfies Record<string, Known>;

/** Fields of one value: X-MS-Exchange-Organization-*, -CrossTenant-*, and the rest. */
const fieldCodes = {
  'Organization-PCL:0-3': SEEN,
  'Organization-PCL:4-8': SEEN,
  'AuthAs:Anonymous': known('third-party', 'EXAPI'),
  'AuthAs:Internal': known('third-party', 'EXAPI'),
  'AuthAs:External': known('third-party', 'EXAPI'),
  'AuthAs:Partner': known('third-party', 'EXAPI'),
  AuthSource: UNCERTAIN,
  AuthMechanism: UNCERTAIN,
  'MessageDirectionality:Incoming': UNCERTAIN,
  'MessageDirectionality:Originating': UNCERTAIN,
  'Network-Message-Id': UNCERTAIN,
  'CrossTenant-AuthAs': UNCERTAIN,
  'CrossTenant-AuthSource': UNCERTAIN,
  'CrossTenant-Id': UNCERTAIN,
  'CrossTenant-FromEntityHeader': UNCERTAIN,
  'P2NotCompliant:true': SEEN,
  'Correlation-Id': UNCERTAIN,
  'X-SID-Result:PASS': SEEN,
  'X-SID-Result:NONE': SEEN,
  'X-SID-Result:FAIL': SEEN,
  'X-SID-PRA': SEEN,
  'X-Sender-IP': SEEN,
  SkipListedInternetSender: DMARC_ENHANCED,
  ExternalOriginalInternetSender: DMARC_ENHANCED,
  'EnableFirstContactSafetyTip:Enable': documented('MS-PHISH'),
  SafetyTip: UNCERTAIN,
  'X-SafetyTip': UNCERTAIN,
} as const satisfies Record<string, Known>;

/** Whole fields that Microsoft renames, or that tell of another hop: never the receiver's own word. */
const setAsideCodes = {
  'Authentication-Results-Original': SEEN,
  'X-Forefront-Antispam-Report-Untrusted': SEEN,
  'X-Microsoft-Antispam-Untrusted': SEEN,
  'X-MS-Exchange-Authentication-Results': SEEN,
} as const satisfies Record<string, Known>;

/** Whether a field of this name was there on arrival, or is of another hop. */
export const isSetAside = (name: string): boolean => Object.hasOwn(setAsideCodes, name);

export const valueCodes = {
  ...actionCodes,
  ...forefrontCodes,
  ...antispamCodes,
  ...fieldCodes,
  ...setAsideCodes,
} as const;

export type ValueCode = keyof typeof valueCodes;

/** Levels that several numbers share. */
const RANGES: ReadonlyMap<string, readonly (readonly [from: number, to: number])[]> = new Map([
  [
    'BCL',
    [
      [1, 3],
      [4, 7],
      [8, 9],
    ],
  ],
  [
    'PCL',
    [
      [0, 3],
      [4, 8],
    ],
  ],
]);

/** The code of a value: its own, else its range's, else that of every value; null where nobody knows. */
export function valueCode(name: string, value: string): ValueCode | null {
  return [`${name}:${value}`, rangeOf(name, value), name].find(isCode) ?? null;
}

const isCode = (code: string): code is ValueCode => Object.hasOwn(valueCodes, code);

function rangeOf(name: string, value: string): string {
  const ranges = RANGES.get(name.replace(/^Organization-/, '')) ?? [];
  const range = ranges.find(
    ([from, to]) => /^\d$/.test(value) && from <= Number(value) && Number(value) <= to,
  );
  return range ? `${name}:${range.join('-')}` : name;
}
