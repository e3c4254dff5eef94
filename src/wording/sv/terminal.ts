import type { TerminalWords } from '../words.ts';
import { counted } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) => `och på ${counted(count, { one: 'ställe', other: 'ställen' })} till`,
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'DNS-fråga, besvarad', other: 'DNS-frågor, besvarade' })} ur ${file}.`,
  nothingLeft: 'Inget lämnade den här datorn.',
};
