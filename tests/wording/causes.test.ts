import { expect, test } from 'vitest';
import { genuine, make, offline, rightToLeft } from '../support/reports.ts';

test('genuine is said of a sender that a check shows', async () => {
  const { report } = await make(await genuine());
  expect(report.diagnosis).toMatchObject({ level: 'fine', summary: 'fabrikam.com sent this mail' });
});

test('what only a receiver found is said to be its finding', async () => {
  const { report } = await make(await offline());
  expect(report.diagnosis.level).toBe('unknown');
  expect(report.diagnosis.summary).toBe('Gmail found that fabrikam.com sent this mail');
});

test('a name in Unicode stands beside what it really is', async () => {
  const { report } = await make(await rightToLeft());
  expect(report.diagnosis.summary).toContain('(xn--pple-43d.com)');
});
