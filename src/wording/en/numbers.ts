import { numbersOf } from '../numbers.ts';

/** British, as the spelling is. */
export const { number, formOf, counted, listed, date, dateTime } = numbersOf('en-GB');
