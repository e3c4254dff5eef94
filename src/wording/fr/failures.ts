import type { ViewWords } from '../words.ts';

const aFile = 'Ou enregistrez le message en fichier .eml et ouvrez-le ici, ou collez sa source.';

export const failures: ViewWords['failures'] = {
  'not-a-webmail': {
    what: 'Cette page n’est pas un webmail que Whence connaît',
    instead: `Ouvrez un message dans votre webmail et cliquez de nouveau. ${aFile}`,
  },
  'no-message-open': {
    what: 'Aucun message n’est ouvert sur cette page',
    instead: 'Ouvrez le message qui vous intrigue, puis cliquez de nouveau.',
  },
  'several-selected': {
    what: 'Plusieurs messages sont sélectionnés',
    instead: 'N’en ouvrez ou n’en sélectionnez qu’un, puis cliquez de nouveau.',
  },
  'signed-out': {
    what: 'Votre session de messagerie est fermée',
    instead: 'Reconnectez-vous, ouvrez le message, puis cliquez de nouveau.',
  },
  'error-page': {
    what: 'Votre boîte aux lettres a répondu par une page d’erreur',
    instead: `Rechargez la page et cliquez de nouveau. ${aFile}`,
  },
  empty: {
    what: 'Votre boîte aux lettres a envoyé une source vide',
    instead: `Le message a peut-être été déplacé ou supprimé : rechargez la page. ${aFile}`,
  },
  'not-mail': {
    what: 'Ce que votre boîte aux lettres a envoyé n’est pas un e-mail',
    instead: `Rechargez la page et cliquez de nouveau. ${aFile}`,
  },
  'too-large': {
    what: 'Le message est trop volumineux pour être lu depuis la page',
    instead: 'Enregistrez-le en fichier .eml et ouvrez-le ici.',
  },
  unreachable: {
    what: 'Votre boîte aux lettres ne répond pas',
    instead: 'Vérifiez la connexion, puis cliquez de nouveau.',
  },
  'no-access': {
    what: 'Le navigateur ne laisse aucune extension lire cette page',
    instead: `Ouvrez le message dans votre webmail. ${aFile}`,
  },
  'page-closed': {
    what: 'La page a été fermée ou quittée pendant sa lecture',
    instead: 'Rouvrez le message, puis cliquez de nouveau.',
  },
  engine: {
    what: 'Whence n’a pas pu aller au bout de ce message',
    instead: 'Réessayez ; le message est resté sur cet ordinateur.',
  },
  unknown: {
    what: 'Le message n’a pas pu être lu',
    instead: 'Enregistrez-le en fichier .eml et ouvrez-le ici, ou collez sa source.',
  },
};
