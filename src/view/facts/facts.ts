/**
 * What a view shows, worked out of the report and the bytes: pure functions, no words, no elements. What an
 * export shows, too, is in src/export.
 */
export { type PastedSource, readPasted } from './pasted.ts';
export { askedDomain, firmFindings, openMethods, standing } from './progress.ts';
