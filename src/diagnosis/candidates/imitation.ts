import type { Candidate } from '../cause.ts';

/** It is made to be taken for somebody else's. That it passes its checks, for whom it really is, does not take that back. */
export const imitation: readonly Candidate[] = [
  {
    cause: 'lookalike-domain',
    confidence: 'likely',
    because: ['domain-imitates', 'name-imitates'],
    applies: ({ found }) => found('domain-imitates'),
  },
  {
    cause: 'display-name-spoof',
    confidence: 'likely',
    because: ['name-imitates', 'name-misleads'],
    applies: ({ found }) => found('name-imitates'),
  },
];
