import type { SignatureWords } from '../signature-words.ts';
import { counted, date, number } from './numbers.ts';

export const signature: SignatureWords = {
  identity: 'For',
  signed: 'Signed',
  times: (from, until) =>
    [date(from), until && `${from ? 'counts' : 'Counts'} until ${date(until)}`]
      .filter(Boolean)
      .join(', '),
  length: 'Covers',
  lengthIs: (bytes, beyond) =>
    `the first ${counted(bytes, { one: 'byte', other: 'bytes' })} of the text${beyond > 0 ? `, not the ${number(beyond)} after them` : ''}`,
  added: 'Not covered',
  oversigned: 'No more can be added of',
  why: 'Does not count',
  testing: 'only tried out',
  strict: 'for no name below it',
  several: (records) => counted(records, { one: 'record', other: 'records' }),
  more: (count) => `and ${number(count)} more`,
};
