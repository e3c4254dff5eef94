/** What receivers and filters write in codes and fields of their own. */
import type { ReceiverWords } from '../../words.ts';
import { microsoftResults } from './microsoft-results.ts';
import { microsoftValues } from './microsoft-values.ts';
import { reportFields, said } from './report-fields.ts';

export const receiver: ReceiverWords = {
  meanings: { ...microsoftResults, ...microsoftValues },
  reportFields,
  said,
};
