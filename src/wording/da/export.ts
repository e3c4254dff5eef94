import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Lavet af Whence ${version}, med tabeller fra ${tables}.`,
  alsoFound: 'Desuden fundet',
  redacted:
    'Navne, adresser, emnet og teksten er erstattet. Det, der siges om signaturerne, blev fundet før det og kan ikke kontrolleres igen her.',
  askedOfDns: 'Hvad DNS blev spurgt om',
  messages: (count) => counted(count, { one: 'meddelelse', other: 'meddelelser' }),
};
