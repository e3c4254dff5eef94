import type { StepWords } from '../step-words.ts';

/** After the name that DNS was asked. */
export const recordFaults: StepWords['recordProblems'] = {
  'several-records': 'has several records, so none of them counts',
  'version-wrong': 'does not begin with exactly “v=DMARC1;”, so it does not count',
  'tag-repeated': 'has a tag twice, so it does not count',
  'policy-missing': 'names no policy (p=), so it asks for nothing',
  'policy-invalid': 'names a policy that no receiver knows, so it asks for nothing',
  'value-invalid': 'gives a tag a value that no receiver knows, so its default holds',
  'tag-malformed': 'has a part that is no tag, which is passed over',
};

/** Why the two editions of DMARC differ: a sentence each. */
export const editions: StepWords['editions'] = {
  'organizational-domain':
    'The current edition finds the organisation by what it publishes, the older by a list of public suffixes.',
  'policy-domain': 'The two find the policy at different names.',
  np: 'The older edition knows no policy for names that do not exist (np=).',
  'test-mode': 'The older edition does not know that the policy is only tried out (t=y).',
  pct: 'The older edition applies the policy to a part of the mail only (pct=), the current one to all.',
};
