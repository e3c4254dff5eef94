/** The public suffix list that src/domain reads: one copy of it in the engine. */
export { getDomain } from 'tldts';
