import type { Finding } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { notes } from './noted-causes.ts';

const noteOf = (note: string): string | undefined =>
  Object.entries(notes).find(([code]) => code === note)?.[1];

const noted = ({ notes: codes }: Finding['facts']): readonly string[] =>
  [codes ?? []].flat().flatMap((code) => noteOf(String(code)) ?? []);

export const notedFindings = {
  'receiver-notes': {
    title: (facts) => noted(facts)[0] ?? 'Votre service de messagerie note quelque chose',
    why: (facts) =>
      [
        ...noted(facts)
          .slice(1)
          .map((note) => `${note}.`),
        'C’est une note d’un service de messagerie ou de son filtre, qui ne dit pas qui a envoyé le message.',
      ].join(' '),
    act: () => '',
  },
} satisfies Readonly<Record<string, FindingWords>>;
