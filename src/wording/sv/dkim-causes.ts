import type { Cause } from '../../report.ts';
import type { CauseWords } from '../words.ts';
import { from } from './cause-phrases.ts';

export const dkimCauses = {
  'signed-in-part': {
    label: 'Bara delvis signerat',
    summary: (report) => `${from(report)} signerade mejlet, men inte allt som du ser`,
    why: (report) =>
      `Signaturen är god, och inget annat visar vem som skickade det. ${report.findings.some(({ code }) => code === 'dkim-field-added') ? 'Ett fält står ovanför det som är signerat.' : 'Text står efter det som är signerat.'}`,
    recipient: (report) =>
      `Vem som helst som skickade det vidare kan ha lagt till resten. Om det är viktigt, fråga ${from(report)} på annat sätt.`,
    helpDesk: () =>
      'Jämför de markerade ställena med vad avsändaren säger sig ha skickat. Ett andra fält ovanför det signerade, eller text efter l=, är så ett signerat mejl skickas på nytt med något tillagt.',
    senderAdmin: (report) =>
      `För ${from(report)}: signera utan l=, och nämn From, Subject, Date, To, Cc, Reply-To och Content-Type en gång mer i h= än de förekommer.`,
  },
} satisfies Partial<Record<Cause, CauseWords>>;
