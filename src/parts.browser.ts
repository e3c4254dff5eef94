/** In a browser the engine is one file, and takes what it loads later as an argument. */
import type { Parts } from './parts.ts';

export const parts: Parts = {};
