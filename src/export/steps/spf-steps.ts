import type { Report, SpfIdentity, SpfTerm, SpfTrace } from '../../report.ts';
import type { StepWords, Words } from '../../wording/wording.ts';
import { firstOf, quoted, type Step, step } from './step.ts';

/** The evaluation of MAIL FROM, and that of HELO: each term, in the record that it stands in. RFC 7208 §4 */
export function spfSteps({ checks: { spf } }: Report, { view: { steps: says } }: Words) {
  return [spf, spf.helo].flatMap((one) => (one ? identitySteps(one, says) : []));
}

function identitySteps(one: SpfIdentity, says: StepWords): readonly Step[] {
  const { identity, domain, ip, result, trace, lookups, voidLookups, explanation, lenient } = one;
  if (!trace || domain === null || ip === null) return [];
  return [
    step(says.judged(identity, domain, ip, result), {
      steps: [
        ...recordSteps(trace, says),
        ...(trace.record === null ? [] : [step(says.limits(lookups ?? 0, voidLookups ?? 0))]),
        ...(explanation === null ? [] : [step(says.explanation(explanation))]),
        ...(lenient === null ? [] : [step(says.lenient(lenient))]),
      ],
    }),
  ];
}

function recordSteps(trace: SpfTrace, says: StepWords): readonly Step[] {
  const { domain, record, terms, problem } = trace;
  const why = problem === null ? [] : [step(says.problems[problem], { kind: 'unsure' })];
  if (record === null)
    return [step(problem === null ? says.noRecord(domain) : says.recordOf(domain)), ...why];
  const decided = terms.find(({ outcome }) => outcome !== 'no-match' && outcome !== 'not-reached');
  const { shown, rest } = firstOf(terms, says.more);
  const own = step(says.recordOf(domain), { record: quoted(record, decided?.at ?? null) });
  return [own, ...shown.map((term) => termStep(term, says)), ...rest, ...why];
}

const KINDS = {
  match: 'good',
  taken: 'good',
  'no-match': 'nothing',
  error: 'unsure',
  'not-reached': null,
} as const;

function termStep({ text, outcome, name, found, lookups, inside }: SpfTerm, says: StepWords): Step {
  const asked = name !== null && !inside && found.length > 0 ? says.found(name, found) : '';
  const cost = lookups > 0 ? says.lookups(lookups) : '';
  const details = [says.outcomes[outcome], asked, cost].filter((one) => one !== '').join(', ');
  return step(`${text}: ${details}`, {
    kind: KINDS[outcome],
    steps: inside ? recordSteps(inside, says) : [],
  });
}
