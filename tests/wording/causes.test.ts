import { expect, test } from 'vitest';
import { worded } from '../../src/analyse.ts';
import { letter, published, received, report as reportOf } from '../support/messages.ts';
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

test('who has DNS switched on is not told to switch it on: mail of one’s own network has no address to check', async () => {
  const inside = received(letter('Eve <eve@example.org>'), {
    ip: '10.0.0.5',
    mailFrom: 'eve@example.org',
  });
  const helpDesk = async (zone: ReturnType<typeof published> | null) =>
    (await worded(await reportOf(inside, zone))).diagnosis.advice.helpDesk;
  expect(await helpDesk(null)).toContain('DNS switched on');
  const asked = await helpDesk(published('example.org', '192.0.2.1', 'reject'));
  expect(asked).not.toContain('DNS switched on');
  expect(asked).toContain('within one organisation');
});

test('mail that asks for care is not said to have nothing odd in it', async () => {
  const stamp = 'Authentication-Results: mx.example.net; dmarc=pass header.from=a.example\r\n';
  const told = async (more: string) => {
    const mail = received(letter('x@a.example', more), {
      ip: '192.0.2.1',
      mailFrom: 'x@a.example',
    });
    return (await worded(await reportOf(stamp + mail, null))).diagnosis;
  };
  const plain = await told('');
  expect(plain.level).toBe('unknown');
  expect(plain.advice.recipient).toContain('Nothing was flagged');
  const odd = await told('Reply-To: x@gmail.com\r\n');
  expect([odd.cause, odd.level]).toEqual([plain.cause, 'caution']);
  expect(odd.advice.recipient).not.toContain('Nothing was flagged');
});
