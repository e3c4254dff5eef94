import type { TerminalWords } from '../words.ts';
import { counted } from './numbers.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) =>
    `et à ${counted(count, { one: 'autre endroit', other: 'autres endroits' })}`,
  answeredFrom: (count, file) =>
    `${counted(count, { one: 'requête DNS', other: 'requêtes DNS' })}, avec les réponses du fichier ${file}.`,
  nothingLeft: 'Rien n’a quitté cet ordinateur.',
};
