import type { SignatureWords } from '../signature-words.ts';
import { counted, date, number } from './numbers.ts';

export const signature: SignatureWords = {
  identity: 'Für',
  signed: 'Signiert',
  times: (from, until) =>
    [date(from), until && `${from ? 'gilt' : 'Gilt'} bis ${date(until)}`]
      .filter(Boolean)
      .join(', '),
  length: 'Umfasst',
  lengthIs: (bytes, beyond) =>
    `vom Text den Anfang (${counted(bytes, { one: 'Byte', other: 'Bytes' })})${beyond > 0 ? `, nicht die ${number(beyond)} danach` : ''}`,
  added: 'Nicht abgedeckt',
  oversigned: 'Kein weiteres möglich von',
  why: 'Zählt nicht',
  testing: 'nur erprobt',
  strict: 'für keinen Namen darunter',
  several: (records) => counted(records, { one: 'Eintrag', other: 'Einträge' }),
  more: (count) => `und ${number(count)} weitere`,
};
