import type { Claims, Explained, Stamp } from '../report.ts';
import type { Words } from './words.ts';

type Meanings = Words['meanings'];

/** The claims with the meaning of each value that has one. Pure. */
export function wordClaims(claims: Claims, meanings: Meanings): Claims {
  return {
    ...claims,
    receiver: wordStamp(claims.receiver, meanings),
    others: claims.others.map((stamp) => wordStamp(stamp, meanings)),
  };
}

function wordStamp(stamp: Stamp, meanings: Meanings): Stamp {
  const worded = <Value extends Partial<Explained>>(value: Value): Value => {
    const code = value.code;
    return code === undefined || !isMeaning(code, meanings)
      ? value
      : { ...value, meaning: meanings[code] };
  };
  return {
    ...stamp,
    results: stamp.results.map(worded),
    compauth: stamp.compauth && worded(stamp.compauth),
    spam: Object.fromEntries(
      Object.entries(stamp.spam).map(([name, value]) => [name, worded(value)]),
    ),
  };
}

const isMeaning = (code: string, meanings: Meanings): code is keyof Meanings =>
  Object.hasOwn(meanings, code);
