/** Everything that a language says, beside what another says in the same place, with made-up arguments. */
import type { Report } from '../../src/report.ts';

export interface Saying {
  /** Such as "findings.spf-fails.why #3": the last is which of the arguments tried. */
  readonly at: string;
  readonly one: string;
  readonly other: string;
}

type Args = readonly unknown[];

/** Stands for a domain, an address or a name: what is put into a sentence, and found in it again. */
const mark = (name: string) => `mark-${name.toLowerCase()}.example`;

/** Facts of a finding: a mark for each name, and what `known` says. */
const facts = (known: Readonly<Record<string, unknown>>) =>
  new Proxy(known, {
    get: (target, name) => target[name as string] ?? (name in target ? null : mark(String(name))),
  });

/** Codes and truths on which sentences turn. */
const TURNS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  ...[true, false].map((is) => ({
    ...{ passed: is, strict: is, fits: is, free: is, looksAlike: is, inFrom: is, changed: is },
    ...{ open: is, shown: is },
  })),
  { looksAlike: false, free: true },
  ...['none', 'quarantine', 'reject'].map((policy) => ({ policy })),
  ...['trusted', 'probable', 'unknown'].map((trust) => ({ trust })),
  ...['list', 'forward', 'literal', 'no-name', 'own-name'].map((kind) => ({ kind })),
  ...['spf', 'dkim', 'reason', 'term', 'on', 'like', 'explanation', 'name'].map((name) => ({
    [name]: null,
  })),
  { how: 'implied', trust: 'unknown' },
  { dkim: mark('spf') },
  { limit: 'void' },
  { names: [] },
  { place: 'address' },
  { field: 'reply-to' },
  { did: 'nothing' },
  { on: '2026-11-20' },
  { bits: 1024, bytes: 12_345, cut: 12_345, records: 3, column: 7 },
  { receivers: 1 },
  { answer: '450 4.7.25' },
  { altered: ['footer-added', 'subject-tag-added', 'line-ends'] },
  ...['user', 'rule', 'address', 'released'].map((by) => ({ by })),
  ...['strict', 'former'].map((miss) => ({ miss })),
  ...['structure', 'chain-status', 'syntax', 'message-signature', 'seal'].map((problem) => ({
    problem,
  })),
  ...[
    'spoof-flagged',
    'phish',
    'impersonation',
    'malware',
    'spam',
    'bulk',
    'blocked',
    'rejected',
  ].map((verdict) => ({ verdict })),
  ...['organizational-domain', 'policy-domain', 'np', 'test-mode', 'pct'].map((because) => ({
    because: [because],
    result: 'fail',
    policy: 'reject',
  })),
  ...[
    'name-before',
    'looks-alike',
    'other-ending',
    'word-added',
    'letter-off',
    'hyphen-added',
    'styled-letters',
    'mixed-scripts',
  ].map((trick) => ({ trick })),
  ...[
    'several-records',
    'version-wrong',
    'tag-repeated',
    'policy-missing',
    'policy-invalid',
    'value-invalid',
    'tag-malformed',
    'syntax',
    'no-record-there',
    'too-many-names',
    'malformed',
    'version',
    'type',
    'hash',
    'not-for-mail',
    'tag-missing',
    'version-unknown',
    'algorithm-unknown',
    'from-not-signed',
  ].map((fault) => ({ fault })),
  ...[
    'address-in-comment',
    'angle-missing',
    'from-several-addresses',
    'group',
    'name-unquoted',
  ].map((problem) => ({ problems: [problem] })),
  ...['name-has-other-address', 'name-mixed-scripts', 'name-styled-letters'].map((trick) => ({
    tricks: [trick],
  })),
];

/** Arguments of other functions: every mixture of a mark, a number, a list and nothing, by their count. */
function mixtures(count: number): readonly Args[] {
  let all: Args[] = [[]];
  for (let i = 0; i < count; i++) {
    const kinds = [mark(`a${i}`), 41 + i, 1, [mark(`b${i}`), mark(`c${i}`)], null];
    all = all.flatMap((args) => kinds.map((kind) => [...args, kind]));
  }
  return all;
}

function argumentsFor(
  path: readonly string[],
  count: number,
  reports: readonly Report[],
): readonly Args[] {
  if (path[0] === 'causes') return reports.map((report) => [report]);
  if (path[0] === 'findings' || path[0] === 'measures') return TURNS.map((known) => [facts(known)]);
  if (path.at(-1) === 'receiverSaid') {
    return ['trusted', 'unknown'].map((trust) => [{ vendor: null, authservId: mark('id'), trust }]);
  }
  if (path.at(-1) === 'notMail')
    return [[mark('file'), { what: mark('what'), instead: mark('instead') }]];
  return mixtures(Math.min(count, 4));
}

/** What comes of arguments that a function is not made for. */
const SENSELESS = /\bNaN\b|undefined|\[object|\bnull\b(?! MX)/;

/** Calls a function of words; null where these arguments are none for it. */
function call(say: (...args: readonly never[]) => unknown, args: Args): string | null {
  try {
    const said = Reflect.apply(say, null, [...args]);
    const isCounted = args.includes(null) && /\b0\b/.test(String(said)); // nothing taken for a number
    return typeof said === 'string' && !SENSELESS.test(said) && !isCounted ? said : null;
  } catch {
    return null;
  }
}

/** All that `one` says, beside what `other` says. What only one of them has is said by the other as "(missing)". */
export function sayings(
  one: unknown,
  other: unknown,
  reports: readonly Report[],
  path: readonly string[] = [],
): readonly Saying[] {
  const at = path.join('.');
  if (typeof one === 'string')
    return [{ at, one, other: typeof other === 'string' ? other : '(missing)' }];
  if (typeof one === 'function') {
    if (typeof other !== 'function') return [{ at, one: '(a function)', other: '(missing)' }];
    return argumentsFor(path, Math.max(one.length, other.length), reports).flatMap((args, i) => {
      const said = call(one as () => unknown, args);
      if (said === null) return [];
      return [
        { at: `${at} #${i}`, one: said, other: call(other as () => unknown, args) ?? '(nothing)' },
      ];
    });
  }
  if (typeof one !== 'object' || one === null) return [];
  const entries = (value: unknown): Readonly<Record<string, unknown>> =>
    value instanceof Map ? Object.fromEntries(value) : { ...Object(value) };
  const [mine, its] = [entries(one), entries(other)];
  const names = [...new Set([...Object.keys(mine), ...Object.keys(its)])];
  return names
    .filter((name) => !/^(?:language|load[A-Z])/.test(name))
    .flatMap((name) =>
      Object.hasOwn(mine, name)
        ? sayings(mine[name], its[name], reports, [...path, name])
        : [{ at: [...path, name].join('.'), one: '(missing)', other: String(its[name]) }],
    );
}
