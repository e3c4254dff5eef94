import type { Note } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import { askAnotherWay, nothingToMend } from './cause-phrases.ts';

/** What a receiver or its filter tells beside its verdict: a line of its own, and the summary of a cause. */
export const notes: Readonly<Record<Note, string>> = {
  'first-contact': 'Vous ne recevez pas souvent de messages de cet expéditeur',
  asf: 'Un réglage de votre organisation l’a marqué indésirable',
  backscatter: 'Il concerne un message que vous n’avez pas envoyé',
  'ndr-protected': 'Votre service le tient pour un vrai avis d’échec',
  'user-junk-rule': 'Accepté par le filtre, puis déplacé par votre boîte',
  'ip-blocklist': 'L’adresse d’envoi est sur une liste de blocage',
  'domain-blocklist': 'Un domaine cité est sur une liste de blocage',
  'url-blocklist': 'Un lien du message est sur une liste de blocage',
};

const LISTED = 'Un filtre l’y a trouvé. Cela ne montre pas qui a envoyé le message.';
const HELP =
  'Le rapport du filtre nomme la liste. Un serveur partagé y figure aussi à cause de ses autres clients.';
const ADMIN = 'Trouvez pourquoi, corrigez-le, puis demandez à la liste d’en être retiré.';

export const notedCauses: Readonly<Record<Note, CauseWords>> = {
  'first-contact': plainCause({
    label: 'Premier contact',
    summary: notes['first-contact'],
    why: 'Votre service de messagerie l’a noté. Ce n’est pas un signe de falsification.',
    recipient: 'Soyez prudent avec ce qu’il vous demande.',
    helpDesk: 'Une indication et non un verdict. Rien à faire.',
    senderAdmin: nothingToMend,
  }),
  asf: plainCause({
    label: 'Marqué par un réglage',
    summary: notes.asf,
    why: 'Une option avancée du filtre a réagi (X-CustomSpam). Qui l’a envoyé est une autre question.',
    recipient: askAnotherWay,
    helpDesk:
      'Désactivez cette option là où elle se trompe : on ne peut pas la signaler comme erreur.',
    senderAdmin: 'Regardez ce que l’option nomme : liens, scripts, champs de formulaire.',
  }),
  backscatter: plainCause({
    label: 'Pas votre message',
    summary: notes.backscatter,
    why: 'Votre service de messagerie l’a marqué ainsi. Quelqu’un a mis votre adresse sur d’autres messages.',
    recipient: 'Ignorez-le. Rien n’est à changer dans votre boîte aux lettres.',
    helpDesk: 'Voyez dans le suivi des messages que le compte ne l’a pas envoyé.',
    senderAdmin: 'La politique p=reject rend ces avis rares.',
  }),
  'ndr-protected': plainCause({
    label: 'Avis d’échec',
    summary: notes['ndr-protected'],
    why: 'De tels avis n’ont pas d’expéditeur propre ; DMARC n’a donc pas été appliqué.',
    recipient: 'Il ne vous concerne que si vous avez envoyé le message en question.',
    helpDesk: 'Composite authentication 501 ou 502. Rien à faire.',
    senderAdmin: nothingToMend,
  }),
  'user-junk-rule': plainCause({
    label: 'Déplacé par votre boîte',
    summary: notes['user-junk-rule'],
    why: 'Une règle ou un réglage de la boîte aux lettres l’a mis là.',
    recipient: 'Regardez vos règles, et le réglage qui ne se fie qu’aux expéditeurs approuvés.',
    helpDesk: 'Regardez Get-InboxRule et Get-MailboxJunkEmailConfiguration de la boîte.',
    senderAdmin: nothingToMend,
  }),
  'ip-blocklist': plainCause({
    label: 'Sur une liste de blocage',
    summary: notes['ip-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'domain-blocklist': plainCause({
    label: 'Sur une liste de blocage',
    summary: notes['domain-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'url-blocklist': plainCause({
    label: 'Sur une liste de blocage',
    summary: notes['url-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
};
