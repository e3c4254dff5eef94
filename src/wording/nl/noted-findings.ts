import type { Finding } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { notes } from './noted-causes.ts';

const noteOf = (note: string): string | undefined =>
  Object.entries(notes).find(([code]) => code === note)?.[1];

const noted = ({ notes: codes }: Finding['facts']): readonly string[] =>
  [codes ?? []].flat().flatMap((code) => noteOf(String(code)) ?? []);

export const notedFindings = {
  'receiver-notes': {
    title: (facts) => noted(facts)[0] ?? 'Je maildienst merkt iets op',
    why: (facts) =>
      [
        ...noted(facts)
          .slice(1)
          .map((note) => `${note}.`),
        'Het is een opmerking van een maildienst of zijn filter, en zegt niet wie de mail stuurde.',
      ].join(' '),
    act: () => '',
  },
} satisfies Readonly<Record<string, FindingWords>>;
