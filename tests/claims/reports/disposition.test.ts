import { expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/claims.ts';
import { readMessage } from '../../../src/message/message.ts';
import { bytesOf } from '../../support/messages.ts';

const rows: readonly (readonly [stamp: string, dis: string | null])[] = [
  [
    'mx.google.com; dmarc=fail (p=REJECT sp=REJECT dis=QUARANTINE) header.from=a.test',
    'QUARANTINE',
  ],
  ['mx.google.com; dmarc=fail (p=REJECT dis=NONE) header.from=a.test', 'NONE'], // overridden
  ['mail.protonmail.ch; dmarc=fail (p=none dis=none) header.from=a.test', 'none'],
  ['mta.yahoo.com; dmarc=pass(p=NONE,sp=QUARANTINE) header.from=a.test', null],
  ['b.test; dmarc=fail (p=reject, dis=reject) header.from=a.test', 'reject'],
  ['b.test; dmarc=fail (p=reject dis=) header.from=a.test', null],
  ['b.test; dmarc=fail (redis=1) header.from=a.test', null],
  ['b.test; spf=fail (dis=reject) smtp.mailfrom=a.test', null], // not of DMARC
  ['b.test; none', null],
];
test.each(rows)('Authentication-Results: %s', (stamp, dis) => {
  const header = `Authentication-Results: ${stamp}\nReceived: from a.test ([192.0.2.1]) by b.test\n\n`;
  const { receiver } = readClaims(readMessage(bytesOf(header)), {});
  expect(receiver.spam.dis?.value ?? null).toBe(dis);
  expect(receiver.verdict).toBe('unknown'); // a policy applied is no verdict on the message
});
