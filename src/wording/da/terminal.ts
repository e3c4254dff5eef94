import type { TerminalWords } from '../words.ts';
import { counted } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) => `og ${counted(count, { one: 'sted', other: 'steder' })} til`,
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'DNS-spørgsmål', other: 'DNS-spørgsmål' })}, besvaret fra ${file}.`,
  nothingLeft: 'Intet forlod denne computer.',
};
