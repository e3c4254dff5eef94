import type { MicrosoftCode } from '../../../standards/standards.ts';
import type { microsoftResults } from './microsoft-results.ts';

const lowPhish = 'Microsoft saw little that looks like phishing.';
const highPhish = 'Microsoft saw signs of phishing.';
const listOfSafe = '1 says that the sender is on a list of safe senders.';
const listOfBlocked = '1 says that the sender is on a list of blocked senders.';

/** Of the values that stand in header fields of their own. */
type ValueCode = Exclude<MicrosoftCode, keyof typeof microsoftResults>;

export const microsoftValues: Readonly<Record<ValueCode, string>> = {
  // X-Forefront-Antispam-Report
  'ARC:AAR': 'The results that a forwarder passed on (ARC).',
  'ARC:AMS': 'A forwarder’s signature over the message (ARC).',
  'ARC:AS': 'A forwarder’s seal over the earlier results (ARC).',
  'CAT:AMP': 'The anti-malware policy acted.',
  'CAT:BIMP': 'It imitates a brand.',
  'CAT:BULK': 'Bulk mail; see BCL.',
  'CAT:DIMP': 'Its domain imitates a protected one.',
  'CAT:FTBP': 'It has an attachment of a type that is not let in.',
  'CAT:GIMP': 'It imitates somebody whom the reader often writes to.',
  'CAT:HPHSH': 'Phishing, with high confidence. It is quarantined whatever the reader allows.',
  'CAT:HPHISH': 'Phishing, with high confidence. It is quarantined whatever the reader allows.',
  'CAT:HSPM': 'Spam, with high confidence.',
  'CAT:INTOS': 'Phishing from within the organisation.',
  'CAT:MALW': 'Malware.',
  'CAT:OSPM': 'Spam, as the sender’s own organisation found when it sent it.',
  'CAT:PHSH': 'Phishing.',
  'CAT:SAP': 'Safe Attachments found something in an attachment.',
  'CAT:SPM': 'Spam.',
  'CAT:SPOOF': 'The sender looks forged; the reason beside compauth says more.',
  'CAT:UIMP': 'Its sender’s name imitates a protected person.',
  'CAT:NONE': 'No policy flagged it.',
  CIP: 'The address that connected.',
  'CIP:255.255.255.255': 'It was submitted within Microsoft’s service; no address connected.',
  CTRY: 'The country of the address that connected, which need not be the writer’s.',
  'DIR:INB': 'It came in from outside.',
  'DIR:OUT': 'It goes out: the sender’s organisation wrote this report.',
  'DIR:INT': 'It stayed within the organisation.',
  H: 'What the sending server called itself.',
  'IPV:CAL': 'The address is on the receiver’s allow list, so the spam filter was skipped.',
  'IPV:NLI': 'The address is on no reputation list.',
  LANG: 'The language of the text.',
  PTR: 'The reverse name of the address that connected.',
  'PTR:InfoDomainNonexistent': 'The address that connected has no reverse name.',
  'PTR:InfoNoRecords': 'The address that connected has no reverse name.',
  SCL: 'The spam confidence level. In the cloud it decides nothing by itself: CAT and DIR do.',
  'SCL:-1':
    'The spam filter was skipped, by an allow entry, by a rule, or within the organisation.',
  'SCL:0': 'Not spam.',
  'SCL:1': 'Not spam.',
  'SCL:5': 'Spam.',
  'SCL:6': 'Spam.',
  'SCL:7': 'Spam. Microsoft’s filter is not documented to set this level; a rule can.',
  'SCL:8': 'Spam, of a high level that Microsoft does not document.',
  'SCL:9': 'Spam, with high confidence.',
  'SFTY:9.1': 'Phishing.',
  'SFTY:9.11': 'It claims to be from the receiver’s own organisation and is not.',
  'SFTY:9.19': 'Its domain imitates a protected one; a warning is shown.',
  'SFTY:9.20': 'Its sender’s name imitates a protected person; a warning is shown.',
  'SFTY:9.21': 'The From domain looks forged.',
  'SFTY:9.22':
    'The From domain looks forged. In 2021 it also said that the reader’s safe sender was overridden.',
  'SFTY:9.23':
    'The From domain looks forged, and the organisation’s allowed sender was overridden.',
  'SFTY:9.24': 'The From domain looks forged, and a mail flow rule was overridden.',
  'SFTY:9.25': 'The sender has not written before, or seldom; a warning may be shown.',
  'SFV:BLK': 'Blocked: the sender is on the reader’s list of blocked senders.',
  'SFV:NSPM':
    'The filter found no spam. If it is in Junk, a rule or setting of the mailbox moved it.',
  'SFV:SFE': 'The filter was skipped: the sender is on the reader’s list of safe senders.',
  'SFV:SKA': 'The filter was skipped: the anti-spam policy allows this sender.',
  'SFV:SKB': 'Marked as spam: the anti-spam policy blocks this sender.',
  'SFV:SKI':
    'The filter was skipped: the address is allowed (with IPV:CAL), or the mail stayed within the organisation (with DIR:INT).',
  'SFV:SKN': 'The filter was skipped by a mail flow rule.',
  'SFV:SKQ': 'It was released from quarantine.',
  'SFV:SKS':
    'Marked as spam before the filter, by a mail flow rule or the organisation’s own Exchange.',
  'SFV:SPM': 'The filter found spam.',
  'SFV:DMS': 'The filter’s verdict was ignored, by a setting of the organisation.',
  'SRV:BULK': 'Bulk mail, at the level that the receiver counts as bulk.',
  'EFV:NLI': 'Internal to Microsoft, and not documented.',
  CLTCTRY: 'The country of the client; not documented.',
  SFS: 'Numbers of Microsoft’s rules; not documented.',
  SFP: 'A number of the filter’s path; not documented.',

  // X-CustomSpam: settings of the advanced spam filter
  'X-CustomSpam': 'A setting of the advanced spam filter matched.',
  'X-CustomSpam:Image links to remote sites':
    'It has pictures from other sites, and a setting counts that towards spam.',
  'X-CustomSpam:Numeric IP in URL':
    'It links to an address in digits, and a setting counts that towards spam.',
  'X-CustomSpam:URL redirect to other port':
    'It links to an unusual port, and a setting counts that towards spam.',
  'X-CustomSpam:URL to .biz or .info websites':
    'It links to .biz or .info, and a setting counts that towards spam.',
  'X-CustomSpam:Empty Message': 'It is empty, and a setting marks that as spam.',
  'X-CustomSpam:Embed tag in html': 'It embeds an object, and a setting marks that as spam.',
  'X-CustomSpam:Javascript or VBscript tags in HTML':
    'It has a script, and a setting marks that as spam.',
  'X-CustomSpam:Form tag in html': 'It has a form, and a setting marks that as spam.',
  'X-CustomSpam:IFRAME or FRAME in HTML': 'It has a frame, and a setting marks that as spam.',
  'X-CustomSpam:Web bug':
    'It has a tracking pixel, as newsletters do, and a setting marks that as spam.',
  'X-CustomSpam:Object tag in html': 'It has an object, and a setting marks that as spam.',
  'X-CustomSpam:Sensitive word in subject/body':
    'It has a word of Microsoft’s list, and a setting marks that as spam.',
  'X-CustomSpam:SPF Record Fail':
    'SPF failed, and a setting marks that as spam, forwarded mail included.',
  'X-CustomSpam:SPF From Record Fail': 'Sender ID failed, and a setting marks that as spam.',
  'X-CustomSpam:Backscatter NDR':
    'It is a bounce of mail that was never sent, and a setting marks that as spam.',
  'X-CustomSpam:This message was filtered by the custom spam filter option':
    'A setting of the advanced spam filter matched, in test mode only.',

  // X-Microsoft-Antispam
  BCL: 'The level of complaints about a bulk sender. From 7 on it counts as bulk, or from 6 or 5 under stricter presets.',
  'BCL:0': 'Not from a bulk sender.',
  'BCL:1-3': 'From a bulk sender with few complaints.',
  'BCL:4-7': 'From a bulk sender with some complaints.',
  'BCL:8-9': 'From a bulk sender with many complaints.',
  ARA: 'Numbers of Microsoft’s rules; not documented.',
  'PCL:0-3': lowPhish,
  'PCL:4-8': highPhish,
  'Organization-PCL:0-3': lowPhish,
  'Organization-PCL:4-8': highPhish,

  // X-Microsoft-Antispam-Mailbox-Delivery
  'dest:I': 'It was put into the inbox.',
  'dest:J': 'It was put into Junk Email.',
  'dest:C': 'It was put into another folder, by a rule of the mailbox.',
  'ucf:1': 'A rule of the mailbox was applied.',
  'jmr:1': 'The mailbox’s junk rule was applied.',
  'auth:0': 'It did not pass composite authentication.',
  'auth:1': 'It passed composite authentication.',
  'OFR:SpamFilterAuthJ': 'The filter, or failed authentication, sent it to Junk Email.',
  'OFR:TrustedSenderList': 'The sender is on the reader’s list of safe senders.',
  'OFR:CustomRules': 'A rule of the mailbox decided.',
  'OFR:SenderInAddressBook': 'The sender is in the reader’s address book.',
  'OFR:SpamFilterPass': 'The filter let it through.',
  'OFR:ExclusiveSettings': 'The mailbox takes mail from safe senders and contacts only.',
  'RF:JunkEmail': 'It was put into Junk Email.',
  wl: listOfSafe,
  pcwl: listOfSafe,
  dwl: listOfSafe,
  rwl: listOfSafe,
  abwl: '1 says that the sender is in the reader’s address book.',
  kl: listOfBlocked,
  dkl: listOfBlocked,
  rkl: listOfBlocked,

  // Fields of one value
  'AuthAs:Anonymous':
    'Whoever handed it in did not sign in, as is usual for mail from the Internet.',
  'AuthAs:Internal': 'A server or person of the organisation handed it in.',
  'AuthAs:External': 'Whoever handed it in is known, but not of the organisation.',
  'AuthAs:Partner': 'A partner of the organisation handed it in.',
  AuthSource: 'The server that decided this.',
  AuthMechanism: 'How whoever handed it in was recognised; a number.',
  'MessageDirectionality:Incoming': 'The organisation took it as mail from outside.',
  'MessageDirectionality:Originating': 'The organisation took it as mail of its own.',
  'Network-Message-Id': 'The number by which an administrator finds it in a message trace.',
  'CrossTenant-AuthAs':
    'How whoever handed it in was recognised, written at the border of the organisation.',
  'CrossTenant-AuthSource':
    'The server that decided this, written at the border of the organisation.',
  'CrossTenant-Id': 'The number of the Microsoft 365 organisation.',
  'CrossTenant-FromEntityHeader':
    'Where it came from: the Internet, a hosted mailbox, or the organisation’s own servers.',
  'P2NotCompliant:true': 'The From field breaks the rules for addresses.',
  'Correlation-Id': 'A number that links Microsoft’s records of it.',
  'X-SID-Result:PASS': 'The older check of the sender’s address passed.',
  'X-SID-Result:NONE': 'The older check of the sender’s address had nothing to go by.',
  'X-SID-Result:FAIL': 'The older check of the sender’s address failed.',
  'X-SID-PRA': 'The address that the older check was about.',
  'X-Sender-IP': 'The address that connected.',
  SkipListedInternetSender: 'Where it came from, with the receiver’s own gateways left out.',
  ExternalOriginalInternetSender: 'Where it came from, with the receiver’s own gateways left out.',
  'EnableFirstContactSafetyTip:Enable':
    'A mail flow rule asks for the warning about a first contact.',
  SafetyTip: 'The number of a warning that is shown to the reader.',
  'X-SafetyTip': 'The number of a warning that is shown to the reader.',

  // Never the receiver's own word
  'Authentication-Results-Original':
    'Results that were there on arrival, renamed: not to be believed.',
  'X-Forefront-Antispam-Report-Untrusted':
    'A report that was there on arrival, renamed: not to be believed.',
  'X-Microsoft-Antispam-Untrusted':
    'A report that was there on arrival, renamed: not to be believed.',
  'X-MS-Exchange-Authentication-Results':
    'Results of an earlier hop, kept where mail takes a detour.',
};
