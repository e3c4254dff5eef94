/** Writes down what resolvers answer, as they answered it. */
import {
  type AnswerDetails,
  DNS_ERRORS,
  type DnsErrorCode,
  errorCode,
  type Resolve,
} from '../dns/dns.ts';
import type { RecordedAnswer } from './format.ts';

export interface Recorder {
  /** The same resolver, written down. */
  record(by: RecordedAnswer['by'], resolve: Resolve): Resolve;
  /** What was answered so far, in the order of the questions. */
  answers(): readonly RecordedAnswer[];
}

export function openRecorder(): Recorder {
  const rows: (RecordedAnswer | null)[] = [];
  return {
    record: (by, resolve) => async (name, type) => {
      const row = rows.push(null) - 1;
      const keep = (outcome: Pick<RecordedAnswer, 'records' | 'error'>, carrier: unknown) => {
        rows[row] = { by, name, type, ...outcome, details: detailsOf(carrier) };
      };
      try {
        const records = await resolve(name, type);
        keep({ records: [...records], error: null }, records);
        return records;
      } catch (error) {
        keep({ records: null, error: known(errorCode(error)) }, error);
        throw error;
      }
    },
    answers: () => rows.filter((row) => row !== null),
  };
}

/** What node:dns calls otherwise is a temporary failure as well. */
function known(code: string): DnsErrorCode {
  return Object.hasOwn(DNS_ERRORS, code) ? (code as DnsErrorCode) : 'ESERVFAIL';
}

function detailsOf(carrier: unknown): AnswerDetails | null {
  const isCarrier = typeof carrier === 'object' && carrier !== null && 'details' in carrier;
  return isCarrier ? (carrier.details as AnswerDetails | null) : null;
}
