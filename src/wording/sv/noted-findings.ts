import type { Finding } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { notes } from './noted-causes.ts';

const noteOf = (note: string): string | undefined =>
  Object.entries(notes).find(([code]) => code === note)?.[1];

const noted = ({ notes: codes }: Finding['facts']): readonly string[] =>
  [codes ?? []].flat().flatMap((code) => noteOf(String(code)) ?? []);

export const notedFindings = {
  'receiver-notes': {
    title: (facts) => noted(facts)[0] ?? 'Din e-posttjänst har noterat något',
    why: (facts) =>
      [
        ...noted(facts)
          .slice(1)
          .map((note) => `${note}.`),
        'Det är en anteckning av en e-posttjänst eller dess filter, och säger inget om vem som skickade mejlet.',
      ].join(' '),
    act: () => '',
  },
} satisfies Readonly<Record<string, FindingWords>>;
