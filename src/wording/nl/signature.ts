import type { SignatureWords } from '../signature-words.ts';
import { counted, date, number } from './numbers.ts';

export const signature: SignatureWords = {
  identity: 'Voor',
  signed: 'Ondertekend',
  times: (from, until) =>
    [date(from), until && `${from ? 'geldt' : 'Geldt'} tot ${date(until)}`]
      .filter(Boolean)
      .join(', '),
  length: 'Omvat',
  lengthIs: (bytes, beyond) =>
    `het begin van de tekst (${counted(bytes, { one: 'byte', other: 'bytes' })})${beyond > 0 ? `, niet de ${number(beyond)} erna` : ''}`,
  added: 'Niet gedekt',
  oversigned: 'Niet meer toe te voegen',
  why: 'Telt niet',
  testing: 'alleen uitgeprobeerd',
  strict: 'voor geen naam eronder',
  several: (records) => counted(records, { one: 'record', other: 'records' }),
  more: (count) => `en nog ${number(count)}`,
};
