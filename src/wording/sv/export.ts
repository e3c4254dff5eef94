import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Skapad av Whence ${version}, med tabeller från ${tables}.`,
  alsoFound: 'Dessutom hittades',
  redacted:
    'Namn, adresser, ämnesraden och texten har bytts ut. Det som sägs om signaturerna konstaterades dessförinnan, och går inte att kontrollera igen här.',
  askedOfDns: 'Vad DNS tillfrågades om',
  messages: (count) => counted(count, { one: 'meddelande', other: 'meddelanden' }),
};
