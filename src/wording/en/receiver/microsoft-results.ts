import type { MicrosoftCode } from '../../../standards/standards.ts';

const weakProof = 'It is weak proof; the sender should publish SPF, DKIM and DMARC.';
const byHistory =
  'The organisation often gets genuine mail from this server, so the sender’s DMARC policy was not applied.';
const partly =
  'The domain asks for its policy on a share of its mail only. Microsoft’s pages disagree on whether this message was in that share.';
const overridden =
  'The domain asks to refuse such mail. The receiver may have let it in all the same: messages with this mark were delivered.';

/** Of the composite authentication, and of results in words of Microsoft's own. */
type ResultCode = Extract<
  MicrosoftCode,
  `compauth:${string}` | `dkim:${string}` | `dmarc:${string}` | `action:${string}`
>;

export const microsoftResults: Readonly<Record<ResultCode, string>> = {
  // compauth: the result alone
  'compauth:pass':
    'Microsoft could tie the message to the From domain, by proof or by what it knows of the sender.',
  'compauth:softpass': `The sender is plausible, no more. ${weakProof}`,
  'compauth:fail':
    'Microsoft could not tie the message to the From domain. That alone does not block it.',
  'compauth:none': 'Microsoft did not look whether the message belongs to the From domain.',

  // compauth: the reason
  'compauth:000': 'DMARC failed, and the From domain asks to quarantine or refuse such mail.',
  'compauth:001':
    'Nothing proved who sent it: the From domain has no SPF, DKIM or DMARC that would tell, or weak ones, and Microsoft found no other reason to trust it.',
  'compauth:002': 'An administrator of the receiver forbids this server to send as this domain.',
  'compauth:010':
    'DMARC failed under quarantine or reject, for a From domain that is the receiver’s own.',
  'compauth:1xx': 'Microsoft could tie the message to the From domain.',
  'compauth:100': 'SPF or DKIM passed for the From domain.',
  'compauth:101': 'The From domain signed the message.',
  'compauth:102': 'SPF passed for the From domain.',
  'compauth:103': `The sending server’s reverse name belongs to the From domain. ${weakProof}`,
  'compauth:104': `The reverse name of the sending address fits the From domain. ${weakProof}`,
  'compauth:105': 'Microsoft let it pass for a reason that it does not publish.',
  'compauth:108': 'The signature broke because a trusted server on the way changed the text.',
  'compauth:109': 'The From domain has no DMARC record; had it one, the message would have passed.',
  'compauth:111':
    'The From domain’s DMARC record is broken or was out of reach, but SPF or DKIM fits the domain.',
  'compauth:112': 'DNS did not answer in time for the From domain’s DMARC record.',
  'compauth:115': 'It came from the Microsoft 365 organisation that owns the From domain.',
  'compauth:116': `The From domain’s mail servers and the sending server’s reverse name fit. ${weakProof}`,
  'compauth:130': 'DMARC failed, but a trusted forwarder confirms that it passed there (ARC).',
  'compauth:2xx': `The sender is plausible, no more. ${weakProof}`,
  'compauth:201': `The sending server is in the same network as the From domain. ${weakProof}`,
  'compauth:202': `The sending server’s reverse name is in the From domain. ${weakProof}`,
  'compauth:3xx': 'Microsoft did not make this check.',
  'compauth:4xx': 'The check was bypassed, by an allow list or a rule of the receiver.',
  'compauth:501':
    'It is a genuine bounce, and the two have written to each other before; DMARC was not applied.',
  'compauth:502':
    'It is a genuine bounce of mail from the receiver’s own organisation; DMARC was not applied.',
  'compauth:6xx': 'Nothing proved who sent it, and Microsoft found no other reason to trust it.',
  'compauth:601': 'A server outside used a domain of the receiver’s own organisation.',
  'compauth:7xx': 'Microsoft trusts it from experience; nothing was proved.',
  'compauth:701': byHistory,
  'compauth:702': byHistory,
  'compauth:703': byHistory,
  'compauth:704': byHistory,
  'compauth:9xx': 'The check was bypassed.',
  'compauth:905':
    'The receiver’s mail takes a detour before Microsoft 365, so the sender’s DMARC policy was not applied.',

  // Results in Microsoft's own words
  'dkim:signature did not verify':
    'A signed header field was changed after signing, or the key is another.',
  'dkim:no key for signature': 'The signature’s key was not found in DNS.',
  'dkim:body hash did not verify': 'The text was changed after signing.',
  'dkim:signature timestamp exipred': 'The signature had expired.',
  'dkim:signature syntax error': 'The signature is malformed.',
  'dkim:invalid public key': 'The key in DNS could not be used.',
  'dkim:inappropriate hash algorithm':
    'The signature uses an algorithm that is no longer allowed, such as SHA-1.',
  'dkim:timeout':
    'DNS did not answer in time for the signature’s key. This says nothing against the message.',
  'dkim:ignore': 'The key is too short, so the signature was ignored.',
  'dkim:test': 'The domain says that it is only testing its signatures.',
  'dmarc:bestguesspass':
    'The From domain has no DMARC record; had it one, the message would have passed.',
  'dmarc:permerror': 'The From domain’s DMARC record is malformed.',
  'dmarc:temperror': 'DNS did not answer for the From domain’s DMARC record.',
  'action:none': 'Nothing was done because of DMARC.',
  'action:quarantine': 'The domain asks to set such mail aside.',
  'action:oreject': overridden,
  'action:o.reject': overridden,
  'action:reject': 'The domain asks to refuse such mail.',
  'action:pct.quarantine': partly,
  'action:pct.reject': partly,
  'action:opctreject': partly,
  'action:permerror': 'The domain’s DMARC record is malformed.',
  'action:temperror': 'DNS did not answer for the domain’s DMARC record.',
};
