import type { HostWords } from '../host-words.ts';

export const host: HostWords = {
  title: 'Le serveur d’envoi',
  name: 'Son nom',
  confirmed: (name) => `${name}, qui ramène bien à lui`,
  unconfirmed: (names) => `${names.join(', ')}, non confirmé`,
  noName: 'aucun dans le DNS',
  infrastructure: 'Connu par',
  ipv6: 'En IPv6',
  ipv6Taken: 'il a ce que Microsoft 365 demande',
  ipv6Refused: (reply) => `Microsoft 365 répondrait ${reply}`,
  mail: 'Courrier pour',
  mailBy: {
    address: 'sa propre adresse',
    'null-mx': 'nulle part, il n’accepte pas de courrier',
    none: 'nulle part, il n’a ni serveur de messagerie ni adresse',
  },
  logo: 'Logo',
  logoAt: (place) => `${place}, non téléchargé`,
  noLogo: 'le domaine n’en veut pas',
};
