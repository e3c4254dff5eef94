/** What a source tells of another message: a report on it, or a server's reply. Read by a part of its own. */
import type { BounceReading } from './bounce/bounce.ts';
import type { Diagnosis } from './diagnosis/diagnosis.ts';
import { type Message, mayBeReply, mayBeReport, refuse } from './message/message.ts';
import type { Parts } from './parts.ts';
import type { Bounce, Report } from './report.ts';

/** Of a report or a reply what it tells; null of anything else, and where nothing can be loaded that reads it. */
export async function readAbout(
  message: Message,
  { bounce }: Parts,
): Promise<BounceReading | null> {
  const refused = refuse(message);
  const reply = refused === 'no-header-field' && mayBeReply(message);
  if (!bounce || !(reply || (refused === null && mayBeReport(message)))) return null;
  const { readBounce, readPastedReply } = await bounce();
  return reply ? readPastedReply(message) : readBounce(message);
}

/** Advice before it is worded. */
export const UNWORDED = { recipient: '', helpDesk: '', senderAdmin: '' };

/** The reading as a report has it. */
export function bounceOf(
  { kind: _, envelope: __, returned: ___, ...told }: BounceReading,
  returned: Report | null,
): Bounce {
  return { ...told, advice: UNWORDED, returned };
}

/**
 * Of a report on another message the cause is what refused that one. A report that is dangerous itself
 * keeps its own: whoever forged it wrote what it says.
 */
export function diagnosisOf(
  about: BounceReading | null,
  own: Diagnosis,
): Omit<Report['diagnosis'], 'summary' | 'why' | 'advice'> {
  if (!about || own.level === 'danger') return own;
  const confidence =
    about.certainty === 'documented'
      ? 'certain'
      : about.certainty === 'observed'
        ? 'likely'
        : 'possible';
  return {
    ...own,
    cause: about.cause,
    confidence,
    // It rests on the reply alone: neither DNS nor the sender's word makes it surer.
    raisedBy: confidence === 'certain' || about.kind === 'feedback-report' ? [] : ['ask-refuser'],
    because: [],
    others: [own.cause, ...own.others],
  };
}
