import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Made by Whence ${version}, with tables of ${tables}.`,
  alsoFound: 'Also found',
  redacted:
    'Names, addresses, the subject and the text were replaced. What is said of the signatures was found before that, and cannot be checked again here.',
  askedOfDns: 'What DNS was asked',
  messages: (count) => counted(count, { one: 'message', other: 'messages' }),
};
