import type { StepWords } from '../step-words.ts';

/** After the name that DNS was asked. */
export const recordFaults: StepWords['recordProblems'] = {
  'several-records': 'heeft meerdere records, dus telt er geen',
  'version-wrong': 'begint niet met precies ‘v=DMARC1;’, dus het telt niet',
  'tag-repeated': 'heeft een tag twee keer, dus het telt niet',
  'policy-missing': 'noemt geen beleid (p=), dus het vraagt niets',
  'policy-invalid': 'noemt een beleid dat geen ontvanger kent, dus het vraagt niets',
  'value-invalid': 'geeft een tag een waarde die geen ontvanger kent, dus de standaardwaarde geldt',
  'tag-malformed': 'heeft een deel dat geen tag is en wordt overgeslagen',
};

/** Why the two editions of DMARC differ: a sentence each. */
export const editions: StepWords['editions'] = {
  'organizational-domain':
    'De huidige versie vindt de organisatie door wat die publiceert, de oudere door een lijst met openbare achtervoegsels.',
  'policy-domain': 'De twee vinden het beleid bij verschillende namen.',
  np: 'De oudere versie kent geen beleid voor namen die niet bestaan (np=).',
  'test-mode': 'De oudere versie weet niet dat het beleid alleen wordt uitgeprobeerd (t=y).',
  pct: 'De oudere versie past het beleid maar op een deel van de mail toe (pct=), de huidige op alles.',
};
