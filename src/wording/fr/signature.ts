import type { SignatureWords } from '../signature-words.ts';
import { counted, date, formOf, number } from './numbers.ts';

export const signature: SignatureWords = {
  identity: 'Pour',
  signed: 'Signé',
  times: (from, until) =>
    [date(from), until && `${from ? 'compte' : 'Compte'} jusqu’au ${date(until)}`]
      .filter(Boolean)
      .join(', '),
  length: 'Couvre',
  lengthIs: (bytes, beyond) =>
    `${formOf(bytes, { one: 'le premier octet', other: `les ${number(bytes)} premiers octets` })} du texte${beyond > 0 ? `, non ce qui suit (${counted(beyond, { one: 'octet', other: 'octets' })})` : ''}`,
  added: 'Non couvert',
  oversigned: 'Ajout impossible de',
  why: 'Ne compte pas',
  testing: 'seulement à l’essai',
  strict: 'pour aucun nom en dessous',
  several: (records) => counted(records, { one: 'enregistrement', other: 'enregistrements' }),
  more: (count) => `et ${number(count)} de plus`,
};
