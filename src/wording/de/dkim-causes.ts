import type { Cause } from '../../report.ts';
import type { CauseWords } from '../words.ts';
import { from } from './cause-phrases.ts';

export const dkimCauses = {
  'signed-in-part': {
    label: 'Nur teilweise signiert',
    summary: (report) => `${from(report)} hat diese Mail signiert, aber nicht alles, was Sie sehen`,
    why: (report) =>
      `Die Signatur ist gut, und nichts anderes zeigt, wer sie gesendet hat. ${report.findings.some(({ code }) => code === 'dkim-field-added') ? 'Über dem signierten Feld steht noch eines.' : 'Nach dem Signierten folgt noch Text.'}`,
    recipient: (report) =>
      `Jeder, der sie weitergegeben hat, kann den Rest hinzugefügt haben. Wenn es wichtig ist, fragen Sie ${from(report, 'accusative')} auf anderem Weg.`,
    helpDesk: () =>
      'Vergleichen Sie die markierten Stellen mit dem, was laut Absender gesendet wurde. Ein zweites Feld über dem signierten oder Text nach l=: So wird eine signierte Mail mit einem Zusatz noch einmal gesendet.',
    senderAdmin: (report) =>
      `Für ${from(report, 'accusative')}: ohne l= signieren, und in h= From, Subject, Date, To, Cc, Reply-To und Content-Type einmal öfter nennen, als sie vorkommen.`,
  },
} satisfies Partial<Record<Cause, CauseWords>>;
