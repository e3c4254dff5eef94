import type { Finding } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { notes } from './noted-causes.ts';

const noteOf = (note: string): string | undefined =>
  Object.entries(notes).find(([code]) => code === note)?.[1];

const noted = ({ notes: codes }: Finding['facts']): readonly string[] =>
  [codes ?? []].flat().flatMap((code) => noteOf(String(code)) ?? []);

export const notedFindings = {
  'receiver-notes': {
    title: (facts) => noted(facts)[0] ?? 'Din mailtjeneste har noteret noget',
    why: (facts) =>
      [
        ...noted(facts)
          .slice(1)
          .map((note) => `${note}.`),
        'Det er en note fra en mailtjeneste eller dens filter og siger intet om, hvem der sendte mailen.',
      ].join(' '),
    act: () => '',
  },
} satisfies Readonly<Record<string, FindingWords>>;
