/** What stands in many places of a report. */
import { both, code, count, isObject, list, maybe, oneOf, record, text, when } from './shape.ts';

export const span = both(
  record({ start: count, end: count }),
  when('start <= end', (value) => isObject(value) && Number(value.start) <= Number(value.end)),
);
export const cite = maybe(record({ rfc: count, section: text }));
export const weight = oneOf('must', 'should', 'advice');
export const problems = list(record({ code, weight, span, cite }));
export const fidelity = oneOf('exact', 'exact-lf', 'lossy-text', 'headers-only', 'reserialised');
export const maybeText = maybe(text);
