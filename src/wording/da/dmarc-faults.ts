import type { StepWords } from '../step-words.ts';

/** After the name that DNS was asked. */
export const recordFaults: StepWords['recordProblems'] = {
  'several-records': 'har flere poster, så ingen af dem tæller',
  'version-wrong': 'begynder ikke præcis med ”v=DMARC1;”, så posten tæller ikke',
  'tag-repeated': 'har det samme tag to gange, så posten tæller ikke',
  'policy-missing': 'nævner ingen politik (p=), så posten beder ikke om noget',
  'policy-invalid':
    'nævner en politik, som ingen modtagende server kender, så posten beder ikke om noget',
  'value-invalid':
    'giver et tag en værdi, som ingen modtagende server kender, så dets standardværdi gælder',
  'tag-malformed': 'har en del, der ikke er et tag, og den springes over',
};

/** Why the two editions of DMARC differ: a sentence each. */
export const editions: StepWords['editions'] = {
  'organizational-domain':
    'Den gældende udgave finder organisationen ved det, den publicerer, den ældre ved en liste over offentlige suffikser.',
  'policy-domain': 'De to finder politikken ved forskellige navne.',
  np: 'Den ældre udgave kender ingen politik for navne, der ikke findes (np=).',
  'test-mode': 'Den ældre udgave ved ikke, at politikken kun afprøves (t=y).',
  pct: 'Den ældre udgave anvender kun politikken på en del af mailene (pct=), den gældende på alle.',
};
