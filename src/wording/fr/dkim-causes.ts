import type { Cause } from '../../report.ts';
import type { CauseWords } from '../words.ts';
import { from } from './cause-phrases.ts';

export const dkimCauses = {
  'signed-in-part': {
    label: 'Signé en partie seulement',
    summary: (report) =>
      `Ce message est signé par ${from(report)}, mais pas tout ce que vous voyez`,
    why: (report) =>
      `La signature est bonne et rien d’autre ne montre qui l’a envoyé. ${report.findings.some(({ code }) => code === 'dkim-field-added') ? 'Un champ se trouve au-dessus de celui qui est signé.' : 'Du texte se trouve après ce qui est signé.'}`,
    recipient: (report) =>
      `Quiconque l’a transmis peut avoir ajouté le reste. Si c’est important, posez la question à ${from(report)} par un autre moyen.`,
    helpDesk: () =>
      'Comparez les endroits marqués à ce que l’expéditeur dit avoir envoyé. Un second champ au-dessus de celui qui est signé, ou du texte après l=, est la façon de renvoyer un message signé avec quelque chose en plus.',
    senderAdmin: (report) =>
      `Pour ${from(report)} : signez sans l=, et nommez From, Subject, Date, To, Cc, Reply-To et Content-Type dans h= une fois de plus qu’ils n’y sont.`,
  },
} satisfies Partial<Record<Cause, CauseWords>>;
