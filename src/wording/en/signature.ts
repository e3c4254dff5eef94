import type { SignatureWords } from '../signature-words.ts';

export const signature: SignatureWords = {
  identity: 'For',
  signed: 'Signed',
  times: (from, until) =>
    [from, until && `${from ? 'counts' : 'Counts'} until ${until}`].filter(Boolean).join(', '),
  length: 'Covers',
  lengthIs: (bytes, beyond) =>
    `the first ${bytes.toLocaleString('en')} bytes of the text${beyond > 0 ? `, not the ${beyond.toLocaleString('en')} after them` : ''}`,
  added: 'Not covered',
  oversigned: 'No more can be added of',
  why: 'Does not count',
  testing: 'only tried out',
  strict: 'for no name below it',
  several: (records) => `${records.toLocaleString('en')} records`,
  more: (count) => `and ${count.toLocaleString('en')} more`,
};
