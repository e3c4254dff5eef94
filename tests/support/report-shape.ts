/**
 * Whether a value is a report: the names of `whence.report/1` and what each may hold, written down by
 * hand from the document that fixes them, and not from the types. More names may stand in it.
 */
import { checks } from './checks-shape.ts';
import { cite, fidelity, maybeText, problems, span, weight } from './report-parts.ts';
import {
  code,
  count,
  day,
  filled,
  flag,
  instant,
  isObject,
  list,
  map,
  maybe,
  number,
  oneOf,
  record,
  type Shape,
  text,
  when,
} from './shape.ts';

const side = maybe(
  record({
    result: text,
    reason: maybeText,
    kind: oneOf('good', 'bad', 'nothing', 'open', 'unsure'),
  }),
);

const source = record({
  name: text,
  size: count,
  kind: oneOf('message', 'bounce', 'feedback-report', 'smtp-reply', 'not-mail'),
  refused: maybe(record({ code })),
  fidelity,
});

const from = record({
  raw: text,
  displayName: maybeText,
  address: maybeText,
  domain: maybeText,
  unicodeDomain: maybeText,
  at: maybe(span),
  validity: oneOf('valid', 'obsolete', 'utf8', 'invalid', 'missing'),
  accepted: flag,
  exchange: problems,
  addresses: list(text),
  problems,
});

const envelope = record({
  ip: maybeText,
  helo: maybeText,
  mailFrom: maybeText,
  from: record({ ip: text, helo: text, mailFrom: text }),
  receivedIndex: maybe(count),
  origin: maybe(record({ ip: text, helo: maybeText, receivedIndex: count })),
});

const results = list(
  record({
    method: text,
    result: text,
    reason: maybeText,
    comment: maybeText,
    comments: list(text),
    properties: map(text),
    field: count,
    at: span,
  }),
);

const stamp = record({
  vendor: maybeText,
  authservId: maybeText,
  trust: oneOf('trusted', 'probable', 'upstream', 'untrusted', 'forged', 'unknown'),
  why: code,
  ip: maybeText,
  results,
  fields: list(count),
  stray: list(record({ text, at: span })),
  unread: list(span),
  action: maybeText,
  compauth: maybe(record({ result: text, reason: maybeText, meaning: maybeText })),
  spam: map(record({ value: text, meaning: maybeText, certainty: maybeText, at: span })),
  verdict: oneOf(
    ...['spoof-flagged', 'phish', 'impersonation', 'malware', 'spam', 'bulk', 'blocked'],
    ...['none', 'rejected', 'unknown'],
  ),
  destination: oneOf('inbox', 'junk', 'folder', 'quarantine', 'rejected', 'unknown'),
});

const passedOn = list(
  record({
    kind: oneOf('list', 'forward', 'sealed', 'tagged', 'automatic'),
    code,
    ...{ id: maybeText, host: maybeText, who: maybeText, to: maybeText },
    ...{ original: maybeText, software: maybeText },
    field: count,
    at: span,
  }),
);

const claims = record({
  unread: list(span),
  receiver: stamp,
  others: list(stamp),
  passedOn,
  arc: list(
    record({
      i: count,
      authservId: maybeText,
      results,
      unread: list(span),
      field: maybe(count),
      seal: record({ d: maybeText, s: maybeText, cv: maybeText, field: maybe(count) }),
    }),
  ),
  hops: list(
    record({
      from: maybeText,
      by: maybeText,
      ip: maybeText,
      with: maybeText,
      tls: maybe(flag),
      at: maybe(instant),
      delaySeconds: maybe(number),
      ...{ name: maybeText, via: maybeText, id: maybeText, for: maybeText },
      envelopeFrom: maybeText,
      ...{ tlsVersion: maybeText, cipher: maybeText, authenticated: flag, user: maybeText },
      ...{ clockSkew: flag, boundary: flag, firstUnvouched: flag },
      vouchedBy: oneOf('receiver', 'gateway', 'nobody', 'unknown'),
      index: count,
      span,
    }),
  ),
});

const question = record({ name: text, type: text });
const fact: Shape = (value, path) =>
  Array.isArray(value)
    ? list(text)(value, path)
    : when('a fact', (one) => one === null || ['string', 'number', 'boolean'].includes(typeof one))(
        value,
        path,
      );

const advice = (sentence: Shape) =>
  record({ recipient: sentence, helpDesk: sentence, senderAdmin: sentence });

const bounce = record({
  replyCode: maybeText,
  status: maybeText,
  text,
  diagnosedBy: maybeText,
  recipient: maybeText,
  recipients: list(map(maybeText)),
  provider: maybeText,
  cause: code,
  identity: flag,
  temporary: flag,
  advice: advice(text),
  returned: maybe((value, path) => report(text)(value, path)),
});

const report = (sentence: Shape): Shape =>
  record({
    schema: oneOf('whence.report/1'),
    producer: record({ name: oneOf('whence'), version: text, tables: day }),
    language: maybe(oneOf('en', 'sv', 'nl', 'fr', 'da', 'de')),
    source,
    progress: maybe(record({ asked: count, answered: count, open: list(question) })),
    fields: list(
      record({ name: text, at: span, by: oneOf('receiver', 'forwarder', 'sender', 'unverified') }),
    ),
    from,
    envelope,
    claims,
    checks,
    comparison: list(
      record({
        method: oneOf('spf', 'dkim', 'dmarc', 'arc', 'compauth'),
        domain: maybeText,
        receiver: side,
        now: side,
        because: maybe(code),
      }),
    ),
    differences: list(record({ method: text, receiver: text, now: text, because: code })),
    findings: list(record({ code, weight, at: list(span), facts: map(fact), cite })),
    diagnosis: record({
      level: oneOf('danger', 'caution', 'fine', 'unknown'),
      cause: code,
      confidence: oneOf('certain', 'likely', 'possible'),
      because: list(code),
      others: list(code),
      summary: sentence,
      why: sentence,
      advice: advice(sentence),
      notChecked: list(record({ what: text, why: text })),
    }),
    bounce: maybe(bounce),
    ledger: list(
      record({
        name: text,
        type: text,
        rcode: text,
        answers: list(text),
        dnssec: maybe(flag),
        millis: maybe(count),
        cached: flag,
        server: maybeText,
      }),
    ),
  });

/** What keeps a value from being a report. One in a language has its sentences. */
export function reportProblems(value: unknown): readonly string[] {
  const worded = isObject(value) && value.language !== null;
  return report(worded ? filled : text)(value, 'report');
}
