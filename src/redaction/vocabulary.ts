/** Words of protocols and of the servers that speak them: no person's, and what the explanation is read from. */
const WORDS = `
a aaaa about access accept accepted action actual add addr address addresses adjusted agree aligned alias all
allow allowed an and any app archive are arc as at auth authenticated authentication authority authorized
autolearn average aws
bad ban banned base based be because been before below best bestguess bestguesspass between block blocked blacklist
body bogofilter bounce bulk but by bypass
can cannot case category cc certificate chain changed check checked checker cipher clamav clean client client-ip
code com comes compauth composite config connecting contains content control cookie could country cram-md5 cut cv
d daemon data date dates day days dbl default deferred delivered delivery deny dest dir dis discard dkim dkim-adsp
dkim-atps dmarc dns dnsbl dnslist dnswl does domain domainkeys domains
earlier else email empty encrypted en enforce envelope envelope-from error esmtp esmtps esmtpsa esmtpa equal
evaluated event exact exim expired explicit expected
f fail failed failure false fetchmail field filter filtered first flag for format forged forwarded found from fwd
g generic geoip get good google gmail greylist guess guessing
h ham hard has have hash header headers helo high hit hits host hostname http https
i id identity if ignored in include inbound inbox infected info instance internal invalid ip ip4 ip6 ipnet iprev is
it its
j junk
k key keys kbits known
l last legitimate level likely limit list listed lmtp lmtps local localhost localhost.localdomain local-part
low
m magic mail mailfrom mailbox mailer-daemon mail-from mailinglist mailscanner malformed malware match matched
max may mechanism medium message mess method mfrom microsoft milter mime missing mismatch moderate more mx
name neither net network neutral never nil no none not note notspam notjunk null nxdomain
o of off offset ok on one only openssl opendkim opendmarc option or org orig original other out outbound outlook
override own
p pass passed passes pct per perm permanent permerror permitted phish phishing pki pod policy policyd-spf
policy.arc.set policy.dkim-rules policy.published-domain-policy policy.published-subdomain-policy policy.applied-disposition
policy.evaluated-disposition policy.override-reason port postfix postmaster possible postscreen pre-result present
present probability probably prob proofpoint protection protocol proto ptr public published
q qmail relaxed strict valid no-policy qmail-scanner quarantine quarantined query
r rate rbl rcpt reason received received-spf receiver recipient recipients record records redirect reject rejected
rejecting relay report reputation required requested result results return return-path reverse rewrite rfc rfc822
root rule rules rsa rsa-sha1 rsa-sha256 ed25519-sha256
s safe scan scanned scanner scl score selector self sender sendmail sent server service severity sha1 sha256 sieve
sign signature signatures signed signer signing since size sizelimit skip skipped smime smtp smtps smtpsvc snf soft softfail sourceip
sp spam spamassassin spamc spamd spammy spf spfcheck ssl standard start state status subject sub subdomain submission
suspicious sync system
t tag tags temp temperror temporary test tests than that the there this threshold time timed timeout tls to
too true trust trusted txt type
u uce unaligned unauthenticated uid unchecked undefined under unencrypted unknown unsigned unsure unverified uribl
url use used user userid using utc utf8smtp
v valid validated valimail value verification verified verify version via virus viruses
w warn was wanted weak web webmail when which whitelist whitelisted will with within without work world
x x-hardfail x-selector x-bits x-source x-arc x-tls
y yes your
z zero
smtp.mailfrom smtp.mail smtp.helo smtp.rcpttodomain smtp.rcptto smtp.auth smtp.remote-ip smtp.client-ip header.from
header.d header.i header.s header.b header.a header.sender header.mailfrom header.domain header.selector header.v
policy.iprev header.smtp-mailfrom arc.chain arc.oldest-pass oldest-pass
mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec
spf-result dkim-result hashed unprotected nosig nokey key-missing
`;

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Ciphers and versions of TLS, as servers write them. */
const TLS = /^(?:TLS|SSL|ECDHE|DHE|EECDH|AES|AEAD|RSA|CHACHA20|X25519|SECP|GCM|SHA)[\w.-]{0,60}$/i;

/** "BAYES_00", "R_SPF_ALLOW": the name of a test. */
const TEST_NAME = /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,8}$/;

/** "SPM", "SFV", "US" */
const SHORT_CODE = /^[A-Z][A-Z0-9]{0,4}$/;

/** Numbers, versions, dates, times, and addresses of networks. */
const NUMBER = /^[+-]?\d{1,12}(?:[.:,/-]\d{1,12}){0,8}$/;

export const isProtocolWord = (word: string): boolean =>
  KNOWN.has(word.toLowerCase()) || NUMBER.test(word);

/** Words that look like codes, unless they are somebody's name. */
export const isCode = (word: string): boolean =>
  TLS.test(word) || TEST_NAME.test(word) || SHORT_CODE.test(word);
