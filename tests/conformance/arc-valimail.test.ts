import { expect, test } from 'vitest';
import { zoneResolver } from '../../src/dns/dns.ts';
import type { Report } from '../../src/report.ts';
import { describeShared, readSharedJson } from '../support/shared.ts';
import { engines, printScore } from './engines.ts';

interface Scenario {
  readonly tests: Readonly<Record<string, Case>>;
  readonly 'txt-records': Readonly<Record<string, string>>;
}

interface Case {
  readonly message: string;
  /** '': the draft's way to say that a seal itself says "fail", which fails the chain: RFC 8617 §5.2. */
  readonly cv: 'None' | 'Pass' | 'Fail' | '';
}

/** Where a verdict is not the suite's, and why that is right. */
const DEVIATIONS: Readonly<Record<string, string>> = {
  ams_fields_h_empty: 'an AMS that does not sign From is none: RFC 6376 §5.4',
  ams_fields_c_na: 'without c= it is simple/simple (RFC 6376 §3.5); the draft took it for relaxed',
};

describeShared('suites/arc-valimail', () => {
  const cases = readSharedJson<readonly Scenario[]>(
    'suites/arc-valimail/arc-draft-validation-tests.json',
  ).flatMap(({ tests, 'txt-records': records }) => {
    const zone = Object.entries(records).map(([name, text]) => [name, { TXT: [[text]] }]);
    const resolve = zoneResolver(Object.fromEntries(zone));
    return Object.entries(tests).map(([id, one]) => ({ id, resolve, ...one }));
  });

  test.each(engines)('173 of 175: %s', async (engine, examineBy) => {
    const misses: string[] = [];
    for (const { id, message, cv, resolve } of cases) {
      const found = verdictOf(await examineBy(new TextEncoder().encode(message), resolve));
      if (found !== (cv.toLowerCase() || 'fail')) misses.push(id);
    }
    printScore(
      'suites/arc-valimail',
      engine,
      misses.map((id) => `${id}: ${DEVIATIONS[id]}`),
      cases.length,
    );
    expect(cases.length).toBe(175);
    expect(misses.sort()).toEqual(Object.keys(DEVIATIONS).sort());
  });
});

/** The two sources without a header field are no mail to us, and carry no chain. */
function verdictOf({ source, checks }: Report): string {
  return source.refused ? 'none' : checks.arc.result;
}
