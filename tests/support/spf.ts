import type { FindingCode } from '../../src/report.ts';
import { findingOf } from './findings.ts';
import { crlf, letter, received, report, type Zone } from './messages.ts';

/** The finding about mail of b.example from 192.0.2.9, whose SPF record is `record`; null where the rule is silent. */
export async function spfFinding(
  code: FindingCode,
  record: string | null,
  zone: Zone = {},
  { mailFrom = 'x@b.example', helo = 'mail.example' } = {},
) {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom, helo });
  const own: Zone = record === null ? {} : { 'b.example': { TXT: [[record]] } };
  return findingOf(await report(message, { ...own, ...zone }), code, crlf(message));
}
