import type { StepWords } from '../step-words.ts';

/** After the name that DNS was asked. */
export const recordFaults: StepWords['recordProblems'] = {
  'several-records': 'har flera poster, så ingen av dem räknas',
  'version-wrong': 'börjar inte exakt med ”v=DMARC1;”, så posten räknas inte',
  'tag-repeated': 'har samma tagg två gånger, så posten räknas inte',
  'policy-missing': 'nämner ingen policy (p=), så posten begär inget',
  'policy-invalid':
    'nämner en policy som ingen mottagande server känner till, så posten begär inget',
  'value-invalid':
    'ger en tagg ett värde som ingen mottagande server känner till, så dess standardvärde gäller',
  'tag-malformed': 'har en del som inte är någon tagg, och den hoppas över',
};

/** Why the two editions of DMARC differ: a sentence each. */
export const editions: StepWords['editions'] = {
  'organizational-domain':
    'Den gällande utgåvan finner organisationen genom vad den publicerar, den äldre genom en lista över publika suffix.',
  'policy-domain': 'De två finner policyn vid olika namn.',
  np: 'Den äldre utgåvan känner inte till någon policy för namn som inte finns (np=).',
  'test-mode': 'Den äldre utgåvan känner inte till att policyn bara provas (t=y).',
  pct: 'Den äldre utgåvan tillämpar policyn på en del av mejlen (pct=), den gällande på alla.',
};
