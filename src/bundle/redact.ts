/** A bundle -> the same with people, subject and text replaced, and what was found of the signatures in it. */
import {
  openPseudonyms,
  redactAnswers,
  redactLedgers,
  redactMessage,
  redactOptions,
} from '../redaction/redaction.ts';
import type { Report } from '../report.ts';
import { bytesOf, latin1 } from '../syntax/syntax.ts';
import type { Bundle } from './format.ts';
import { recordedOf } from './recorded.ts';

/** `report` is what the bundle gives. A bundle that is redacted stays as it is. Pure. */
export function redactBundle(bundle: Bundle, report: Report): Bundle {
  if (bundle.recorded) return bundle;
  const who = openPseudonyms();
  const whole = bytesOf(atob(bundle.source.message));
  const { bytes } = redactMessage(whole, report, bundle.options.protected, who);
  // Else no question has carried one.
  const senders = bundle.options.withholdLocalPart ? [] : sendersOf(report);
  return {
    ...bundle,
    source: {
      name: 'redacted',
      size: bytes.length + bundle.source.size - whole.length,
      message: btoa(latin1(bytes)),
    },
    options: redactOptions(bundle.options, who),
    recorded: recordedOf(report),
    answers: bundle.answers && redactAnswers(bundle.answers, senders, who),
    ledgers: redactLedgers(bundle.ledgers, senders, who),
  };
}

/** Whose local part a question may carry. */
function sendersOf({ envelope, bounce }: Report): readonly string[] {
  const within = bounce?.returned ? sendersOf(bounce.returned) : [];
  return [...(envelope.mailFrom ? [envelope.mailFrom] : []), ...within];
}
