import type { Cause } from '../../report.ts';
import type { CauseWords } from '../words.ts';
import { from } from './cause-phrases.ts';

export const dkimCauses = {
  'signed-in-part': {
    label: 'Only partly signed',
    summary: (report) => `${from(report)} signed this mail, but not all that you see`,
    why: (report) =>
      `The signature is good and nothing else shows who sent it. ${report.findings.some(({ code }) => code === 'dkim-field-added') ? 'A field stands above the one that is signed.' : 'Text stands after what is signed.'}`,
    recipient: (report) =>
      `Anybody who passed it on can have added the rest. If it matters, ask ${from(report)} by another way.`,
    helpDesk: () =>
      'Compare the marked places with what the sender says was sent. A second field above the signed one, or text after l=, is how a signed mail is sent again with something added.',
    senderAdmin: (report) =>
      `For ${from(report)}: sign without l=, and name From, Subject, Date, To, Cc, Reply-To and Content-Type once more in h= than they are there.`,
  },
} satisfies Partial<Record<Cause, CauseWords>>;
