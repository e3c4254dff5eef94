import type { TerminalWords } from '../words.ts';
import { counted, formOf, number } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) =>
    formOf(count, {
      one: 'und an einer weiteren Stelle',
      other: `und an ${number(count)} weiteren Stellen`,
    }),
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'DNS-Frage', other: 'DNS-Fragen' })}, beantwortet aus ${file}.`,
  nothingLeft: 'Nichts hat diesen Computer verlassen.',
};
