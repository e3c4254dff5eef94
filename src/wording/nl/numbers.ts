import { numbersOf } from '../numbers.ts';

export const { number, formOf, counted, listed, date, dateTime } = numbersOf('nl');
