/** The grammar of addresses, as RFC 5322 §3.2, §3.4 and §4, RFC 6854 §2.1, RFC 6532 §3.2 and RFC 3629 §4 have it. */
import { recogniser } from './abnf.ts';

const CURRENT = `
from = mailbox-list / address-list
ALPHA = %d65-90 / %d97-122
DIGIT = %d48-57
DQUOTE = %d34
BACKSLASH = %d92
WSP = %d32 / %d9
CR = %d13
LF = %d10
CRLF = %d13 %d10
VCHAR = %d33-126 / UTF8-non-ascii
quoted-pair = (BACKSLASH (VCHAR / WSP)) / obs-qp
FWS = ([*WSP CRLF] 1*WSP) / obs-FWS
ctext = %d33-39 / %d42-91 / %d93-126 / obs-ctext / UTF8-non-ascii
ccontent = ctext / quoted-pair / comment
comment = "(" *([FWS] ccontent) [FWS] ")"
CFWS = (1*([FWS] comment) [FWS]) / FWS
atext = ALPHA / DIGIT / "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "/" / "=" / "?"
  / "^" / "_" / "\`" / "{" / "|" / "}" / "~" / UTF8-non-ascii
atom = [CFWS] 1*atext [CFWS]
dot-atom-text = 1*atext *("." 1*atext)
dot-atom = [CFWS] dot-atom-text [CFWS]
qtext = %d33 / %d35-91 / %d93-126 / obs-qtext / UTF8-non-ascii
qcontent = qtext / quoted-pair
quoted-string = [CFWS] DQUOTE *([FWS] qcontent) [FWS] DQUOTE [CFWS]
word = atom / quoted-string
phrase = 1*word / obs-phrase
address = mailbox / group
mailbox = name-addr / addr-spec
name-addr = [display-name] angle-addr
angle-addr = [CFWS] "<" addr-spec ">" [CFWS] / obs-angle-addr
group = display-name ":" [group-list] ";" [CFWS]
display-name = phrase
mailbox-list = (mailbox *("," mailbox)) / obs-mbox-list
address-list = (address *("," address)) / obs-addr-list
group-list = mailbox-list / CFWS / obs-group-list
addr-spec = local-part "@" domain
local-part = dot-atom / quoted-string / obs-local-part
domain = dot-atom / domain-literal / obs-domain
domain-literal = [CFWS] "[" *([FWS] dtext) [FWS] "]" [CFWS]
dtext = %d33-90 / %d94-126 / obs-dtext / UTF8-non-ascii`;

const OBSOLETE = `
obs-NO-WS-CTL = %d1-8 / %d11 / %d12 / %d14-31 / %d127
obs-ctext = obs-NO-WS-CTL
obs-qtext = obs-NO-WS-CTL
obs-qp = BACKSLASH (%d0 / obs-NO-WS-CTL / LF / CR)
obs-phrase = word *(word / "." / CFWS)
obs-FWS = 1*WSP *(CRLF 1*WSP)
obs-angle-addr = [CFWS] "<" obs-route addr-spec ">" [CFWS]
obs-route = obs-domain-list ":"
obs-domain-list = *(CFWS / ",") "@" domain *("," [CFWS] ["@" domain])
obs-mbox-list = *([CFWS] ",") mailbox *("," [mailbox / CFWS])
obs-addr-list = *([CFWS] ",") address *("," [address / CFWS])
obs-group-list = 1*([CFWS] ",") [CFWS]
obs-local-part = word *("." word)
obs-domain = atom *("." atom)
obs-dtext = obs-NO-WS-CTL / quoted-pair`;

const UTF8 = `
UTF8-non-ascii = UTF8-2 / UTF8-3 / UTF8-4
UTF8-2 = %d194-223 UTF8-tail
UTF8-3 = %d224 %d160-191 UTF8-tail / %d225-236 UTF8-tail UTF8-tail / %d237 %d128-159 UTF8-tail
  / %d238-239 UTF8-tail UTF8-tail
UTF8-4 = %d240 %d144-191 UTF8-tail UTF8-tail / %d241-243 UTF8-tail UTF8-tail UTF8-tail
  / %d244 %d128-143 UTF8-tail UTF8-tail
UTF8-tail = %d128-191`;

/** The same rules, with nothing that they match. */
const never = (rules: string) => rules.replace(/= *[^\n]*(?:\n[ \t]+[^\n]*)*/g, '= %d256');

const ascii = recogniser(CURRENT + never(OBSOLETE) + never(UTF8));
const utf8 = recogniser(CURRENT + never(OBSOLETE) + UTF8);
const all = recogniser(CURRENT + OBSOLETE + UTF8);

/** What the grammar says of the body of a From field, one unit per byte, its folds inside. */
export function validityByGrammar(body: string): 'valid' | 'utf8' | 'obsolete' | 'invalid' {
  if (ascii('from', body)) return 'valid';
  if (utf8('from', body)) return 'utf8';
  return all('from', body) ? 'obsolete' : 'invalid';
}
