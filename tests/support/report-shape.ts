/**
 * Whether a value is a report: the names of `whence.report/1` and what each may hold, written down by
 * hand from the document that fixes them, and not from the types. More names may stand in it.
 */

/** Says what is wrong with a value, each as "path: what"; nothing where it fits. */
type Shape = (value: unknown, path: string) => readonly string[];

const when =
  (what: string, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    fits(value) ? [] : [`${path}: ${what} wanted, ${JSON.stringify(value) ?? typeof value} found`];

const text = when('text', (value) => typeof value === 'string');
const filled = when('a sentence', (value) => typeof value === 'string' && value !== '');
const count = when('a count', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const number = when('a number', (value) => Number.isFinite(value));
const flag = when('true or false', (value) => typeof value === 'boolean');
const instant = when('an instant', (value) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)));
const day = when('a date', (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
const oneOf = (...words: readonly unknown[]) =>
  when(words.join(' | '), (value) => words.includes(value));
const code = when('a code', (value) => /^[a-z][a-z0-9-]*$/.test(String(value)));

const maybe =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, i) => shape(item, `${path}[${i}]`))
      : [`${path}: a list wanted`];

const map =
  (shape: Shape): Shape =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => shape(item, `${path}.${name}`))
      : [`${path}: an object wanted`];

const record =
  (names: Readonly<Record<string, Shape>>): Shape =>
  (value, path) =>
    isObject(value)
      ? Object.entries(names).flatMap(([name, shape]) =>
          Object.hasOwn(value, name)
            ? shape(value[name], `${path}.${name}`)
            : [`${path}.${name}: is missing`],
        )
      : [`${path}: an object wanted`];

const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) =>
    shapes.flatMap((shape) => shape(value, path));

const span = both(
  record({ start: count, end: count }),
  when('start <= end', (value) => isObject(value) && Number(value.start) <= Number(value.end)),
);
const cite = maybe(record({ rfc: count, section: text }));
const weight = oneOf('must', 'should', 'advice');
const problems = list(record({ code, weight, span, cite }));
const fidelity = oneOf('exact', 'exact-lf', 'lossy-text', 'headers-only', 'reserialised');
const maybeText = maybe(text);

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
  accepted: maybe(flag), // null while nothing judges it
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
  action: maybeText,
  compauth: maybe(record({ result: text, reason: maybeText, meaning: maybeText })),
  spam: map(record({ value: text, meaning: maybeText, certainty: maybeText, at: span })),
  verdict: oneOf(
    ...['spoof-flagged', 'phish', 'impersonation', 'malware', 'spam', 'bulk', 'blocked'],
    ...['none', 'rejected', 'unknown'],
  ),
  destination: oneOf('inbox', 'junk', 'folder', 'quarantine', 'rejected', 'unknown'),
});

const claims = record({
  receiver: stamp,
  others: list(stamp),
  arc: list(
    record({
      i: count,
      authservId: maybeText,
      results,
      seal: record({ d: maybeText, s: maybeText, cv: maybeText }),
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
      index: count,
      span,
    }),
  ),
});

const open = ['skipped', 'pending'];
const spfResult = oneOf(
  ...['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'],
  ...open,
);
const dkimResult = oneOf(
  ...['none', 'pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror'],
  ...open,
);
const dmarcResult = oneOf('none', 'pass', 'fail', 'temperror', 'permerror', ...open);
const arcResult = oneOf('none', 'pass', 'fail', 'temperror', ...open);

/** Whoever skips says why. */
const skippedForAReason = when(
  'a reason for what was skipped',
  (value) => isObject(value) && (value.result !== 'skipped' || typeof value.reason === 'string'),
);

const spfIdentity = both(
  record({
    result: spfResult,
    identity: oneOf('mailfrom', 'helo'),
    domain: maybeText,
    ip: maybeText,
    matched: maybeText,
    path: list(text),
    lookups: maybe(count),
    voidLookups: maybe(count),
    explanation: maybeText,
    lenient: maybe(spfResult),
    reason: maybe(code),
  }),
  skippedForAReason,
);

const dkim = list(
  both(
    record({
      domain: maybeText,
      selector: maybeText,
      algorithm: maybeText,
      keyBits: maybe(count),
      result: dkimResult,
      reason: maybe(code),
      headerSignature: oneOf('pass', 'fail', 'unknown'),
      bodyHash: oneOf('match', 'mismatch', 'not-checked'),
      signedFields: list(text),
      unsignedFields: list(text),
      aligned: maybe(flag),
      problems,
      at: maybe(span),
      altered: list(record({ kind: code, proved: flag, at: list(span) })),
      lenient: maybe(dkimResult),
    }),
    skippedForAReason,
  ),
);

const dmarc = both(
  record({
    result: dmarcResult,
    reason: maybe(code),
    policy: maybe(oneOf('none', 'quarantine', 'reject')),
    domain: maybeText,
    policyDomain: maybeText,
    alignment: record({ spf: maybeText, dkim: maybeText }),
    headerOnly: maybe(dmarcResult),
    walk: list(record({})),
    rfc7489: maybe(record({ result: text, policy: maybeText })),
  }),
  skippedForAReason,
);

const arc = both(
  record({
    result: arcResult,
    reason: maybe(code),
    sets: list(record({ i: count, seal: text, messageSignature: text, sealer: maybeText })),
    lenient: maybe(arcResult),
  }),
  skippedForAReason,
);

const checks = record({
  clock: instant,
  clockFrom: oneOf('given', 'received', 'date', 'now'),
  spf: both(spfIdentity, record({ helo: maybe(spfIdentity) })),
  dkim,
  dmarc,
  arc,
  reverseDns: both(
    record({ result: text, names: list(text), confirmed: maybe(flag) }),
    skippedForAReason,
  ),
  nullMx: record({ from: maybe(flag), mailFrom: maybe(flag) }),
  ipv6: maybe(
    record({
      ptr: maybe(flag),
      authenticated: maybe(flag),
      wouldAnswer: maybe(oneOf('450 4.7.25', '450 4.7.26')),
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
