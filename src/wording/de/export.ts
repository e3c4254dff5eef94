import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Erstellt mit Whence ${version}, Tabellen vom ${tables}.`,
  alsoFound: 'Außerdem gefunden',
  redacted:
    'Namen, Adressen, Betreff und Text wurden ersetzt. Was von den Signaturen gesagt wird, wurde vorher festgestellt und lässt sich hier nicht mehr prüfen.',
  askedOfDns: 'Was DNS gefragt wurde',
  messages: (count) => counted(count, { one: 'Nachricht', other: 'Nachrichten' }),
};
