import { describe, expect, test } from 'vitest';
import type { Cause, Level } from '../../src/report.ts';
import {
  diagnose,
  nobody,
  type Situation,
  situated,
  stranger,
  trusting,
  zone,
} from './situation.ts';

type Row = readonly [what: string, level: Level, cause: Cause, situation: Situation];

/** Mail that passed by a signature whose key DNS has no more. */
const keyGone = (policy: string, stamp: string): Situation => ({
  sign: 'a.example',
  receipt: nobody,
  stamp,
  zone: { '_dmarc.a.example': { TXT: [[`v=DMARC1; p=${policy}`]] } },
});
const PASSED_THEN =
  'mx.example.org; dkim=pass header.d=a.example; dmarc=pass header.from=a.example';

describe('a key that is gone is no longer published, and never forged', () => {
  const rows: Row[] = [
    [
      'the receiver that is trusted saw it pass',
      'fine',
      'genuine',
      { ...keyGone('reject', PASSED_THEN), options: trusting },
    ],
    ['a probable one did', 'unknown', 'genuine', keyGone('reject', PASSED_THEN)],
    [
      'and said nothing of DMARC',
      'unknown',
      'dkim-key-missing',
      keyGone('reject', 'mx.example.org; dkim=pass header.d=a.example; spf=none'),
    ],
    [
      'what nobody vouches for is a failure: anybody can name a key that never was',
      'danger',
      'dmarc-fail-policy',
      { ...keyGone('reject', PASSED_THEN), place: 'below' },
    ],
    [
      'a pass of another domain says nothing of this one',
      'danger',
      'dmarc-misaligned',
      {
        ...keyGone('reject', 'mx.example.org; dkim=pass header.d=b.example'),
        receipt: stranger,
        sign: 'b.example',
        zone: {
          ...keyGone('reject', '').zone,
          'b.example': zone(null)['b.example'] ?? 'ENODATA',
        },
      },
    ],
    [
      'a failure then is one',
      'danger',
      'dmarc-fail-policy',
      keyGone('reject', 'mx.example.org; dkim=fail header.d=a.example; dmarc=fail'),
    ],
  ];
  test.each(rows)('%s', async (_, level, cause, situation) => {
    expect(await diagnose(situation)).toMatchObject({ level, cause });
  });

  test('DMARC, which fails for that now, differs for that reason', async () => {
    const { differences } = await situated(keyGone('reject', PASSED_THEN));
    expect(differences.map(({ method, because }) => [method, because])).toEqual([
      ['dkim', 'key-no-longer-published'],
      ['dmarc', 'key-no-longer-published'],
    ]);
  });
});
