import type { TerminalWords } from '../words.ts';
import { counted, formOf, number } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) =>
    formOf(count, { one: 'en op nog één plaats', other: `en op nog ${number(count)} plaatsen` }),
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'DNS-vraag', other: 'DNS-vragen' })}, beantwoord uit ${file}.`,
  nothingLeft: 'Niets heeft deze computer verlaten.',
};
