/** The body of one header field, by what stands in fields of its name. What is not known is replaced as a whole. */
import { parseTagList } from '../syntax/syntax.ts';
import { redactMachineText, redactUrl } from './machine-text.ts';
import { redactPeople } from './person-text.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { isProtocolWord } from './vocabulary.ts';

export interface FieldContext {
  readonly who: Pseudonyms;
  /** What the name in From is to say; null: nothing of its own. */
  readonly author: string | null;
  /** How many messages, from here inwards, tell of another: each by its subject and text, too. */
  readonly reports: number;
  /** MIME boundaries -> what they are called. */
  readonly boundaries: Map<string, string>;
}

const PEOPLE =
  /^(?:resent-)?(?:from|to|cc|bcc|sender|reply-to)$|^(?:return-path|delivered-to|x-original-to|(?:x-)?envelope-(?:to|from)|errors-to|mail-(?:followup|reply)-to|disposition-notification-to|return-receipt-to|x-beenthere|x-loop|x-mailing-list|mailing-list|x-original-(?:from|sender)|x-google-original-from|x-mailfrom|x-forwarded-(?:for|to)|x-simplelogin-envelope-from|x-(?:rcpt-to|receiver|sender|failed-recipients|apparently-to|spam-checked-in-group)|apparently-to|x-ms-exchange-(?:forwardingloop|inbox-rules-loop)|original-recipient|final-recipient)$/;

const TRACE =
  /authentication-results|^(?:x-)?received(?:-spf)?$|^x-(?:forefront-antispam-report|microsoft-antispam(?:-mailbox-delivery|-untrusted)?|forefront-prvs|eopattributedmessage|(?:originating|sender|source|remote|client)-?ip|originatororg|organizationheaderspreserved|mailman-version|groupsio-msgnum|forwarding-service|simplelogin-type)$|^x-ms-(?!.*(?:-id$|guid|-info|messagedata|userprincipalname|user|mailbox))|dkim-(?:status|result)$|^(?:mime-version|content-(?:transfer-encoding|language)|precedence|auto-submitted|date|resent-date|delivery-date|x-sequence|priority|importance|x-priority)$/;

const FILTER =
  /^x-(?:pm|gm|y(?:ahoo|mail)|apple|icl|clx|mantsh|me-vs|spam|spamd|ham-report|ui|gmx|yandex|mras|zoho|gmail-labels|amavis|virus|rspamd|vade|vr|proofpoint|mimecast|barracuda|ironport|ipas|amp|lased|sophos|tm|tmase|dspam|bogosity|cmae|cnfs|authority-analysis|halon|magicspam|spamtitan|.*mailscanner)(?:-|$)|^x-(?:cmae|cnfs|halon|icl|clx|mantsh)|^ui-inboundreport$/;

/** Ids that fields of filters and of the path have in common. */
const QUEUE_ID = /(?:queue-id|mailscanner-id)$/;

const SIGNATURE = /dkim-signature$|^domainkey-signature$|^arc-(?:seal|message-signature)$/;

const IDS = /^(?:(?:resent-)?message-id|in-reply-to|references|content-id)$/;

const LIST = /^list-|^archived-at$/;

/** Subjects of programs that report are theirs; what they add is not. */
const REPORTS = 'Undelivered Mail Returned to Sender';

export function redactField(key: string, text: string, context: FieldContext): string {
  const { who, author, reports } = context;
  if (text.trim() === '') return text;
  const [, lead = '', rest = ''] = /^([ \t]*)(.*)$/s.exec(text) ?? [];
  if (PEOPLE.test(key)) return lead + redactPeople(rest, who, key === 'from' ? author : null);
  if (SIGNATURE.test(key)) return redactSignature(text, who);
  if (IDS.test(key)) return lead + redactIds(rest, who);
  if (LIST.test(key)) return lead + redactList(rest, who);
  if (/^content-(?:type|disposition)$/.test(key)) return lead + redactParameters(rest, context);
  if (key === 'subject') return `${lead}${reports > 0 ? REPORTS : 'redacted'}`;
  if (QUEUE_ID.test(key) || TRACE.test(key)) return redactMachineText(text, who);
  return FILTER.test(key) ? redactMachineText(text, who, 'prose') : `${lead}redacted`;
}

/** Of a field that nobody knows the name may be a person's, too: what is hidden goes, and the field stays. */
export function redactFieldName(key: string, name: string, who: Pseudonyms): string {
  const isKnown = [PEOPLE, SIGNATURE, IDS, LIST, QUEUE_ID, TRACE, FILTER].some((one) =>
    one.test(key),
  );
  if (isKnown || !key.startsWith('x-')) return name;
  return name.replace(/[A-Za-z0-9]+/g, (word) =>
    who.isHidden(word) && !isProtocolWord(word) ? 'redacted' : word,
  );
}

/** What a signature is made of would let one try who and what was signed, as much as the text itself. */
const MADE_OF = new Map([
  ['b', 'cmVkYWN0ZWQ='], // "redacted"
  ['bh', 'cmVkYWN0ZWQ='],
  ['z', 'redacted'],
]);

function redactSignature(text: string, who: Pseudonyms): string {
  const tags = parseTagList(text).value;
  return text.replace(
    /(^|;)([ \t\r\n]*)([a-z][\w-]{0,30})([ \t\r\n]*=[ \t\r\n]*)([^;]*)/gi,
    (whole, sign, space, name, equals, value) => {
      if (value.trim() === '') return whole;
      const instead = MADE_OF.get(name.toLowerCase());
      if (instead !== undefined) return `${sign}${space}${name}${equals}${instead}`;
      const isPlain = /^(?:v|a|c|d|h|l|q|s|t|x|cv|bp)$/i.test(name) && tags !== null;
      const kept = isPlain ? value : redactMachineText(value, who);
      return `${sign}${space}${name}${equals}${kept}`;
    },
  );
}

const redactIds = (text: string, who: Pseudonyms) =>
  text.replace(/[^\s<>(),]+/g, (id) => `${who.token(id)}@redacted.invalid`);

/** A List-Id, or URLs in angle brackets (RFC 2919, RFC 2369); the name before them is replaced. */
function redactList(text: string, who: Pseudonyms): string {
  const [before = ''] = /^[^<]*/.exec(text) ?? [];
  const bare = text.includes('<') ? (before.trim() === '' ? before : 'redacted ') : '';
  const rest = text.includes('<') ? text.slice(before.length) : text;
  const urls = rest.replace(
    /([a-z][\w+.-]{1,20}:)(\/\/)?([^\s<>,]*)/gi,
    (url, scheme, slashes, path) => {
      if (slashes) return redactUrl(url, who);
      if (scheme.toLowerCase() !== 'mailto:') return `${scheme}redacted`;
      const [address = ''] = path.split('?');
      return scheme + redactMachineText(address, who);
    },
  );
  const outside = /[a-z][\w+.-]{1,20}:[^\s<>,]*/gi;
  const parts: string[] = [];
  let at = 0;
  for (const { 0: url, index } of urls.matchAll(outside)) {
    parts.push(redactMachineText(urls.slice(at, index), who, 'prose'), url);
    at = index + url.length;
  }
  return `${bare}${parts.join('')}${redactMachineText(urls.slice(at), who, 'prose')}`;
}

const TELLING = new Set([
  'charset',
  'report-type',
  'type',
  'format',
  'delsp',
  'protocol',
  'micalg',
]);

/** Content-Type and Content-Disposition: names of files are replaced, boundaries renamed. RFC 2045 §5.1 */
function redactParameters(text: string, { boundaries, who }: FieldContext): string {
  const [whole = ''] = /^[^;]*/.exec(text) ?? [];
  // What is no parameter (comments, the rest of a name that should have been quoted) goes.
  let parameters = '';
  for (const { 1: sign, 2: name = '', 3: equals, 4: value = '' } of text
    .slice(whole.length)
    .matchAll(
      /(;[ \t\r\n]*)([\w*-]{1,40})([ \t\r\n]*=[ \t\r\n]*)("(?:[^"\\]|\\.){0,2000}"|[^;\s]*)/g,
    )) {
    const plain = value.replace(/^"(.*)"$/s, '$1');
    const key = name.toLowerCase();
    const isTelling = TELLING.has(key) && /^[\w./+-]{1,60}$/.test(plain);
    let shown = isTelling ? value : 'redacted';
    if (key === 'boundary') {
      const known = boundaries.get(plain) ?? `part-${boundaries.size + 1}`;
      boundaries.set(plain, known);
      shown = `"${known}"`;
    }
    parameters += `${sign}${name}${equals}${shown}`;
  }
  const end = /\r?\n$/.exec(text)?.[0] ?? '';
  return /^\s*[\w.+-]+\/[\w.+-]+\s*$|^\s*(?:inline|attachment)\s*$/i.test(whole)
    ? whole + parameters + (parameters === '' ? '' : end)
    : redactMachineText(whole, who, 'prose') + parameters + (parameters === '' ? '' : end);
}
