import type { Claims, Explained, SpamValue, Stamp } from '../report.ts';
import type { Words } from './words.ts';

type Meanings = Pick<Words, 'meanings' | 'reportFields' | 'said'>;

/** The claims with the meaning of each value that has one. Pure. */
export function wordClaims(claims: Claims, words: Meanings): Claims {
  return {
    ...claims,
    receiver: wordStamp(claims.receiver, words),
    others: claims.others.map((stamp) => wordStamp(stamp, words)),
  };
}

function wordStamp(stamp: Stamp, words: Meanings): Stamp {
  const worded = <Value extends Meaningful>(value: Value): Value => {
    const meaning = meaningOf(value, words);
    return meaning === null ? value : { ...value, meaning };
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

type Meaningful = Partial<Explained> & Pick<SpamValue, 'says'>;

/** A code of Microsoft's has a sentence of its own; of other fields it is what the field is, then what it says. */
function meaningOf({ code, says }: Meaningful, words: Meanings): string | null {
  if (code === undefined) return null;
  if (isAmong(code, words.meanings)) return words.meanings[code];
  if (!isAmong(code, words.reportFields)) return null;
  return [words.reportFields[code], says ? words.said[says] : ''].filter(Boolean).join(' ');
}

const isAmong = <Table extends object>(code: string, table: Table): code is string & keyof Table =>
  Object.hasOwn(table, code);
