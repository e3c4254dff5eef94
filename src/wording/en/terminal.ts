import type { TerminalWords } from '../words.ts';
import { counted, formOf, number } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) =>
    `and in ${number(count)} more ${formOf(count, { one: 'place', other: 'places' })}`,
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'DNS question', other: 'DNS questions' })}, answered from ${file}.`,
  nothingLeft: 'Nothing left this computer.',
};
