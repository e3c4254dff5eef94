/**
 * What a view shows, worked out of the report and the bytes: pure functions, no words, no elements.
 */
export { type AddressParts, addressParts } from './address.ts';
export { clip } from './clip.ts';
export { type Excerpt, excerptsOf, headerEnd, type Piece } from './excerpt.ts';
export { type PastedSource, readPasted } from './pasted.ts';
export { askedDomain, firmFindings, openMethods, standing } from './progress.ts';
export { contradictions, type Row, resultRows } from './results.ts';
export { type Run, reveal } from './reveal.ts';
