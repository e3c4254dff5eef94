import { expect, test } from 'vitest';
import { spfFinding } from '../support/spf.ts';

const rows: [record: string | null, mailFrom: string, speaks: boolean][] = [
  ['v=spf1 -all', 'x@b.example', true],
  ['v=spf1 a -all', 'x@b.example', true],
  ['v=spf1 ~all', 'x@b.example', false], //             no failure: §2.6.5
  ['v=spf1 ip4:192.0.2.9 -all', 'x@b.example', false],
  ['v=spf1 nonsense', 'x@b.example', false],
  [null, 'x@b.example', false], //                      most hosts publish none
  ['v=spf1 -all', '', false], //                        then HELO stands for MAIL FROM, which spf-fails tells: §2.4
];
test.each(rows)('%s, MAIL FROM <%s>', async (record, mailFrom, speaks) => {
  const zone = record === null ? {} : { 'mail.example': { TXT: [[record]] } };
  const finding = await spfFinding('helo-fails', 'v=spf1 ip4:192.0.2.9 -all', zone, { mailFrom });
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding.facts).toMatchObject({
      domain: 'mail.example',
      ip: '192.0.2.9',
      sender: 'pass',
    });
    expect(finding.texts[0]).toMatch(/^from mail\.example/);
  }
});
