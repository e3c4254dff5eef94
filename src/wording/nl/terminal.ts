import type { TerminalWords } from '../words.ts';
import { counted, formOf, number } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) =>
    `en op nog ${number(count)} ${formOf(count, { one: 'plaats', other: 'plaatsen' })}`,
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'DNS-vraag', other: 'DNS-vragen' })}, beantwoord uit ${file}.`,
  nothingLeft: 'Niets heeft deze computer verlaten.',
};
