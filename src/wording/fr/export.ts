import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Fait par Whence ${version}, avec des tables du ${tables}.`,
  alsoFound: 'Trouvé aussi',
  askedOfDns: 'Ce qui a été demandé au DNS',
  messages: (count) => counted(count, { one: 'message', other: 'messages' }),
};
