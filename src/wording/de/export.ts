import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Erstellt mit Whence ${version}, Tabellen vom ${tables}.`,
  alsoFound: 'Außerdem gefunden',
  askedOfDns: 'Was DNS gefragt wurde',
  messages: (count) => counted(count, { one: 'Nachricht', other: 'Nachrichten' }),
};
