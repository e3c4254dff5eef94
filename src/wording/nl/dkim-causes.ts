import type { Cause } from '../../report.ts';
import type { CauseWords } from '../words.ts';
import { from } from './cause-phrases.ts';

export const dkimCauses = {
  'signed-in-part': {
    label: 'Maar deels ondertekend',
    summary: (report) => `${from(report)} heeft deze mail ondertekend, maar niet alles wat je ziet`,
    why: (report) =>
      `De handtekening is goed, en uit niets anders blijkt wie de mail stuurde. ${report.findings.some(({ code }) => code === 'dkim-field-added') ? 'Boven het ondertekende veld staat er nog een.' : 'Na wat is ondertekend, volgt nog tekst.'}`,
    recipient: (report) =>
      `Ieder die de mail heeft doorgegeven, kan de rest hebben toegevoegd. Is het belangrijk, vraag het dan op een andere manier bij ${from(report)}.`,
    helpDesk: () =>
      'Vergelijk de gemarkeerde plaatsen met wat er volgens de afzender is verstuurd. Een tweede veld boven het ondertekende, of tekst na l=: zo wordt een ondertekende mail opnieuw verstuurd met iets erbij.',
    senderAdmin: (report) =>
      `Voor ${from(report)}: onderteken zonder l=, en noem From, Subject, Date, To, Cc, Reply-To en Content-Type in h= één keer vaker dan ze voorkomen.`,
  },
} satisfies Partial<Record<Cause, CauseWords>>;
