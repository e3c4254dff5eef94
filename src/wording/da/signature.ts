import type { SignatureWords } from '../signature-words.ts';
import { counted, date, number } from './numbers.ts';

export const signature: SignatureWords = {
  identity: 'For',
  signed: 'Signeret',
  times: (from, until) =>
    [date(from), until && `${from ? 'gælder' : 'Gælder'} til ${date(until)}`]
      .filter(Boolean)
      .join(', '),
  length: 'Omfatter',
  lengthIs: (bytes, beyond) =>
    `de første ${number(bytes)} byte af teksten${beyond > 0 ? `, ikke de ${number(beyond)} efter dem` : ''}`,
  added: 'Ikke omfattet',
  oversigned: 'Der kan ikke tilføjes flere af',
  why: 'Tæller ikke',
  testing: 'kun på prøve',
  strict: 'ikke for noget navn under det',
  several: (records) => counted(records, { one: 'post', other: 'poster' }),
  more: (count) => `og ${number(count)} til`,
};
