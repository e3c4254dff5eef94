import type { SignatureWords } from '../signature-words.ts';
import { counted, date, number } from './numbers.ts';

export const signature: SignatureWords = {
  identity: 'För',
  signed: 'Signerad',
  times: (from, until) =>
    [date(from), until && `${from ? 'gäller' : 'Gäller'} till ${date(until)}`]
      .filter(Boolean)
      .join(', '),
  length: 'Omfattar',
  lengthIs: (bytes, beyond) =>
    `de första ${number(bytes)} byte av texten${beyond > 0 ? `, inte de ${number(beyond)} som följer` : ''}`,
  added: 'Omfattas inte',
  oversigned: 'Kan inte läggas till fler av',
  why: 'Räknas inte',
  testing: 'provas bara',
  strict: 'inte för något namn därunder',
  several: (records) => counted(records, { one: 'post', other: 'poster' }),
  more: (count) => `och ${number(count)} till`,
};
