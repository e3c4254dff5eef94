import type { ClaimedResult, Claims, Explained, Report, SpamValue, Stamp } from '../report.ts';
import {
  explainCompauth,
  explainResult,
  explainValue,
  isSetAside,
  type Meaning,
} from '../standards/standards.ts';
import type { ReceiverWords } from './words.ts';

/** Whether a receiver or a filter wrote something of its own into the message: no claim of it needs words otherwise. */
export function hasOwnWords({ claims: { receiver, others }, fields }: Report): boolean {
  const stamps = [receiver, ...others];
  return (
    fields.some(({ name }) => isSetAside(name)) ||
    stamps.some(
      ({ vendor, results, compauth, spam }) =>
        compauth !== null ||
        Object.keys(spam).length > 0 ||
        (vendor === 'microsoft' && results.length > 0),
    )
  );
}

/** The claims with the meaning of each word of a receiver's own that has one. Pure. */
export function wordClaims(claims: Claims, words: ReceiverWords): Claims {
  return {
    ...claims,
    receiver: wordStamp(claims.receiver, words),
    others: claims.others.map((stamp) => wordStamp(stamp, words)),
  };
}

function wordStamp(stamp: Stamp, words: ReceiverWords): Stamp {
  const { vendor, results, compauth, spam } = stamp;
  const wordResult = (result: ClaimedResult) => ({
    ...result,
    ...explained(explainResult(result.method, result.result, result.comments), words),
  });
  return {
    ...stamp,
    results: vendor === 'microsoft' ? results.map(wordResult) : results,
    compauth: compauth && {
      ...compauth,
      ...explained(explainCompauth(compauth.result, compauth.reason), words),
    },
    spam: Object.fromEntries(
      Object.entries(spam).map(([name, value]) => [name, wordValue(name, value, words)]),
    ),
  };
}

/** A value of Microsoft's has a sentence of its own; of other fields it is what the field is, then what it says. */
function wordValue(name: string, value: SpamValue, words: ReceiverWords): SpamValue {
  const { code, says } = value;
  if (code === undefined) return { ...value, ...explained(explainValue(name, value.value), words) };
  const field = Object.hasOwn(words.reportFields, code) ? words.reportFields[code] : undefined;
  if (field === undefined) return value;
  return { ...value, meaning: [field, says ? words.said[says] : ''].filter(Boolean).join(' ') };
}

function explained(found: Meaning | null, { meanings }: ReceiverWords): Explained | null {
  if (!found) return null;
  const { code, certainty, sources } = found;
  return { meaning: meanings[code], certainty, sources };
}
