import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Made by Whence ${version}, with tables of ${tables}.`,
  alsoFound: 'Also found',
  askedOfDns: 'What DNS was asked',
  messages: (count) => counted(count, { one: 'message', other: 'messages' }),
};
