/**
 * What servers say in words that many share, where neither a provider's code nor a known sentence
 * tells the cause. In this order: what is said of one mailbox before what is said of all mail.
 */
import type { BounceCause } from '../standards/standards.ts';

const phrases: readonly (readonly [BounceCause, RegExp])[] = [
  [
    'mailbox-full',
    /(?:mailbox|inbox|account|user|maildir|disk|recipient)\b.{0,40}\b(?:is |too )?(?:full|over ?quota|out of (?:space|storage))|over (?:the )?(?:quota|allotted)|(?:exceed\w*|reached).{0,30}\b(?:quota|storage|mailbox)|quota (?:exceeded|full|violation)|insufficient (?:disk |system )?(?:space|storage)|not enough (?:disk|storage)/i,
  ],
  [
    'message-too-big',
    /\b(?:message|mail|e-?mail|size|attachment)\b.{0,40}\b(?:too (?:big|large|long)|exceed\w*.{0,30}(?:size|limit|maximum)|size limit)|(?:maximum|max|allowed) (?:message )?size|size limit/i,
  ],
  [
    'sender-domain-not-found',
    /(?:sender|from|mail from|return)\b.{0,30}\bdomain\b.{0,40}\b(?:not (?:found|exist|resolve)|unknown|invalid|unresolv)|domain of sender|(?:sender|mail from)\b.{0,40}\b(?:unresolvable|no MX)|unresolvable sender/i,
  ],
  [
    'recipient-not-found',
    /\b(?:user|recipient|mailbox|account|addressee|address|alias|local.?part|subscriber)s?\b.{0,60}\b(?:unknown|not (?:found|exist|known|listed|be found|here|active|available|valid)|(?:does ?n.t|doesn.t|do not|does not|no longer) (?:exist|have|accept|work|like)|invalid|disabled|suspended|inactive|unavailable|deactivated|expired|closed|terminated|discontinued|no longer|undeliverable)|\b(?:no such|unknown|invalid|non-?existent|bad|inactive|disabled|not a valid|unrecogni[sz]ed|no)\b (?:e-?mail |local |virtual |destination )?(?:user|recipient|mailbox|account|address(?:ee)?|person|alias|name)|(?:account|mailbox|user\(s\) account)\b.{0,20}\b(?:disabled|suspended|locked|inactive)|does not like recipient|not our customer|no mailbox|mailbox unavailable|nobody here|not listed in|user doesn.t have/i,
  ],
  [
    'relay-denied',
    /\brelay(?:ing)?\b.{0,40}\b(?:denied|not (?:permitted|allowed)|prohibited|access)|unable to relay|not (?:permitted|allowed|configured) to relay|cannot relay|rcpthosts|we do not relay/i,
  ],
  ['loop', /\bloop(?:ing|s|ed)?\b|too many hops|hop count|maximum hop/i],
  [
    'recipient-domain-not-found',
    /\b(?:host|domain|MX|name server|DNS)\b.{0,50}\b(?:unknown|not (?:found|reachable|exist|resolve|be found|valid)|(?:does ?n.t|does not) exist|no (?:MX|address|such)|invalid|lookup failed|unresolvable)|unrout(?:e)?able|no such (?:domain|host)|unable to (?:route|resolve|look ?up)|bad destination (?:host|system|domain)|illegal host|couldn.t find any host/i,
  ],
  [
    'tls-required',
    /\bTLS\b.{0,40}\b(?:required|not support|must|failed|negotiat|unavailable|not available|handshake)|(?:not support|require|must (?:issue|use))\w*.{0,20}\b(?:TLS|STARTTLS|encryption)|STARTTLS (?:first|command first|is required)|certificate (?:verif|expired|mismatch)/i,
  ],
  [
    'auth-required',
    /authentication (?:is )?required|must (?:be )?authenticat|not (?:been )?authenticated|(?:SMTP |without )authentication\b|log ?in (?:first|to)/i,
  ],
  [
    'rate-limit',
    /too many (?:recipients|connections|messages|mails|errors|sessions|concurrent|emails|invalid)|(?:rate|connection|message|sending|hourly|daily)s? ?(?:limit|rate)|throttl|too (?:fast|quickly|much mail|frequent)|exceeded.{0,40}\b(?:rate|limit|number of)|excessive (?:rate|volume|connections)/i,
  ],
  [
    'content-policy',
    /\bvirus|malware|infected|trojan|\b(?:attachment|file)s?\b.{0,40}\b(?:not (?:allowed|accepted|permitted)|forbidden|blocked|banned|prohibited)|banned (?:file|content|attachment)|executable/i,
  ],
  [
    'temp-failure',
    /connection (?:timed? ?out|refused|reset|dropped|lost|closed|failed|died)|lost connection|no route to host|network (?:is )?unreachable|socket error|time(?:d)?[ -]?out|(?:could ?n.t|could not|unable to|cannot|did not accept our requests to) (?:establish|connect|open|contact)|host (?:is )?(?:down|unreachable|not responding)|(?:temporar(?:il)?y|currently) (?:unavailable|un ?able|deferred|rejected|failure|not available|suspended)|has been (?:in the queue|queued) too long|(?:message|delivery time|queue).{0,30}\bexpired|retry time (?:out|not reached)|retry timeout|server (?:is )?(?:too )?busy|no answer from|not yet been delivered|(?:please )?try again (?:later)?/i,
  ],
  [
    'server-fault',
    /local (?:configuration |system )?(?:error|problem|misconfiguration)|internal (?:server )?error|system (?:error|failure|config)|mail for .{0,80} loops back|can.t create|unable to (?:open|write|create|write|fork)|aliasing|database|permission denied|cannot append|input\/output error|command died|pipe to|resources? (?:temporarily )?unavailable|bad configuration/i,
  ],
  [
    'recipient-restricted',
    /groups\.google\.com\/support|not (?:a member|subscribed|authori[sz]ed to (?:post|send)|allowed to (?:post|send|mail))|(?:only|closed|members).{0,20}\b(?:members|list|post)|permission to post|moderat/i,
  ],
];

/** What the words of a reply, or of a whole report, say; null where they say nothing known. */
export function causeInWords(text: string): BounceCause | null {
  return phrases.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
