import type { ExportWords } from '../export-words.ts';
import { counted } from './numbers.ts';

export const exported: ExportWords = {
  madeBy: (version, tables) => `Gemaakt met Whence ${version}, met tabellen van ${tables}.`,
  alsoFound: 'Ook gevonden',
  redacted:
    'Namen, adressen, het onderwerp en de tekst zijn vervangen. Wat over de handtekeningen wordt gezegd, is daarvoor vastgesteld, en kan hier niet opnieuw worden gecontroleerd.',
  askedOfDns: 'Wat aan DNS is gevraagd',
  messages: (count) => counted(count, { one: 'bericht', other: 'berichten' }),
};
