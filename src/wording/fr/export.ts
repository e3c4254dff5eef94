import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Fait par Whence ${version}, avec des tables du ${tables}.`,
  alsoFound: 'Trouvé aussi',
  redacted:
    'Les noms, les adresses, l’objet et le texte ont été remplacés. Ce qui est dit des signatures a été établi auparavant et ne peut plus être vérifié ici.',
  askedOfDns: 'Ce qui a été demandé au DNS',
  messages: (count) => counted(count, { one: 'message', other: 'messages' }),
};
