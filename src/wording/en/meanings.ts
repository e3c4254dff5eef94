import type { Words } from '../words.ts';
import { microsoftResults } from './microsoft-results.ts';
import { microsoftValues } from './microsoft-values.ts';

/** What a receiver's own values mean: one or two short sentences each. */
export const meanings: Words['meanings'] = { ...microsoftResults, ...microsoftValues };
