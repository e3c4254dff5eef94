import { cite } from '../../standards/standards.ts';
import { signatureRule } from '../signature-rule.ts';

const DAY = 86_400_000;

/** "the give-up time generally needs to be at least 4-5 days": mail that is only late is not later. RFC 5321 §4.5.4.1 */
const LATEST = 5 * DAY;

/** Whole days between t= and arrival. */
const age = (signedAt: string | null, clock: string) =>
  signedAt === null ? 0 : Date.parse(clock) - Date.parse(signedAt);

/** A good signature came longer after t= than mail is tried: somebody held it back, or sent it again. RFC 6376 §8.6 */
export const dkimSignedLongBefore = signatureRule({
  code: 'dkim-signed-long-before',
  weight: 'advice',
  cite: cite(6376, '8.6'),
  tag: 't',
  speaksOf: ({ signedAt, headerSignature }, { checks: { clock, clockFrom } }) =>
    clockFrom === 'received' && headerSignature === 'pass' && age(signedAt, clock) > LATEST,
  facts: ({ signedAt }) => ({ on: signedAt?.slice(0, 'yyyy-mm-dd'.length) ?? null }),
});
