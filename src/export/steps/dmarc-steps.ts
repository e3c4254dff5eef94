import type { DmarcCheck, Report } from '../../report.ts';
import type { StepWords, Words } from '../../wording/wording.ts';
import { firstOf, quoted, type Step, step } from './step.ts';

/** The Tree Walk, question by question, what it found, how each domain stands to From's, and the first edition. RFC 9989 §4.10 */
export function dmarcSteps({ checks: { dmarc } }: Report, words: Words): readonly Step[] {
  const { steps: says } = words.view;
  if (dmarc.walk.length === 0) return [];
  const { shown, rest } = firstOf(dmarc.identifiers, says.more);
  return [
    step(says.walk(dmarc.domain ?? ''), { steps: dmarc.walk.map((one) => walkStep(one, says)) }),
    ...policySteps(dmarc, says),
    ...shown.map((one) => identifierStep(one, words)),
    ...rest,
    ...firstEdition(dmarc, words),
  ];
}

function walkStep(one: DmarcCheck['walk'][number], says: StepWords): Step {
  const { name, records, problems, stops } = one;
  const told = [
    ...(records.length === 0 && stops !== 'dns' ? [says.nothingThere] : []),
    ...problems.map((code) => says.recordProblems[code]),
    ...(stops === null ? [] : [says.stops[stops]]),
  ];
  return step([name, ...told].join(', '), {
    kind: one.found ? 'good' : 'nothing',
    steps: records.map((text) => step('', { record: quoted(text, null) })),
  });
}

function policySteps(
  { policy, policyBy, policyDomain, published, organizationalDomain }: DmarcCheck,
  says: StepWords,
): readonly Step[] {
  const organisation =
    organizationalDomain === null ? [] : [step(says.organisation(organizationalDomain))];
  if (policy === null || policyBy === null || policyDomain === null) return organisation;
  const test = published?.t === 'y' ? [step(says.testMode)] : [];
  return [...organisation, step(says.policy(policy, policyBy, policyDomain)), ...test];
}

function identifierStep(one: DmarcCheck['identifiers'][number], { view }: Words): Step {
  const { steps: says, labelled } = view;
  const { method, domain, result, aligned, mode, organizationalDomain } = one;
  const belongs = says.alignment(aligned, mode, organizationalDomain);
  const passes = result === 'pass' && aligned === true;
  return step(labelled(says.identifier(method, domain, result), belongs), {
    kind: passes ? 'good' : 'nothing',
  });
}

function firstEdition({ rfc7489, result, policy }: DmarcCheck, words: Words): readonly Step[] {
  if (!rfc7489) return [];
  const { steps: says } = words.view;
  const { policyDomain, organizationalDomain, because } = rfc7489;
  return [
    step(says.edition(9989, result, policy)),
    step(says.edition(7489, rfc7489.result, rfc7489.policy), {
      steps: [
        step(says.organisation(organizationalDomain)),
        ...(policyDomain === null ? [] : [step(says.recordAt(policyDomain))]),
        ...because.map((code) => step(says.editions[code])),
      ],
    }),
  ];
}
