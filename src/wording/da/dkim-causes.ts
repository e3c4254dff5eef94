import type { Cause } from '../../report.ts';
import type { CauseWords } from '../words.ts';
import { from } from './cause-phrases.ts';

export const dkimCauses = {
  'signed-in-part': {
    label: 'Kun delvis signeret',
    summary: (report) => `${from(report)} signerede denne mail, men ikke alt det, du ser`,
    why: (report) =>
      `Signaturen er god, og intet andet viser, hvem der sendte den. ${report.findings.some(({ code }) => code === 'dkim-field-added') ? 'Et felt står over det, der er signeret.' : 'Der står tekst efter det, der er signeret.'}`,
    recipient: (report) =>
      `Enhver, der sendte den videre, kan have tilføjet resten. Hvis det er vigtigt, så spørg ${from(report)} på en anden måde.`,
    helpDesk: () =>
      'Sammenlign de markerede steder med det, afsenderen siger blev sendt. Endnu et felt over det signerede, eller tekst efter l=, er måden, en signeret mail sendes igen på med noget tilføjet.',
    senderAdmin: (report) =>
      `For ${from(report)}: signér uden l=, og nævn From, Subject, Date, To, Cc, Reply-To og Content-Type én gang mere i h=, end de er der.`,
  },
} satisfies Partial<Record<Cause, CauseWords>>;
