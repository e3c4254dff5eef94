import type { TerminalWords } from '../words.ts';

export const terminal: TerminalWords = {
  morePlaces: (count) => `and in ${count} more ${count === 1 ? 'place' : 'places'}`,
  answeredFrom: (count, file) =>
    `${count} DNS ${count === 1 ? 'question' : 'questions'}, answered from ${file}.`,
  nothingLeft: 'Nothing left this computer.',
};
