import { numbersOf } from '../numbers.ts';

/** French. */
export const { number, formOf, counted, listed, date, dateTime } = numbersOf('fr');
