import type { StepWords } from '../step-words.ts';

/** After the name that DNS was asked. */
export const recordFaults: StepWords['recordProblems'] = {
  'several-records': 'hat mehrere Einträge, also zählt keiner davon',
  'version-wrong': 'beginnt nicht mit genau „v=DMARC1;“, zählt also nicht',
  'tag-repeated': 'hat ein Tag zweimal, zählt also nicht',
  'policy-missing': 'nennt keine Richtlinie (p=), verlangt also nichts',
  'policy-invalid': 'nennt eine Richtlinie, die kein Empfänger kennt, verlangt also nichts',
  'value-invalid': 'gibt einem Tag einen Wert, den kein Empfänger kennt, also gilt dessen Vorgabe',
  'tag-malformed': 'hat einen Teil, der kein Tag ist und übergangen wird',
};

/** Why the two editions of DMARC differ: a sentence each. */
export const editions: StepWords['editions'] = {
  'organizational-domain':
    'Die geltende Fassung findet die Organisation durch das, was diese veröffentlicht, die ältere durch eine Liste öffentlicher Suffixe.',
  'policy-domain': 'Die beiden finden die Richtlinie unter verschiedenen Namen.',
  np: 'Die ältere Fassung kennt keine Richtlinie für Namen, die es nicht gibt (np=).',
  'test-mode': 'Die ältere Fassung weiß nicht, dass die Richtlinie nur erprobt wird (t=y).',
  pct: 'Die ältere Fassung wendet die Richtlinie nur auf einen Teil der Mails an (pct=), die geltende auf alle.',
};
