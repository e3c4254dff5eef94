import type { HostWords } from '../host-words.ts';

export const host: HostWords = {
  title: 'Den afsendende server',
  name: 'Dens navn',
  confirmed: (name) => `${name}, som fører tilbage til den`,
  unconfirmed: (names) => `${names.join(', ')}, ikke bekræftet`,
  noName: 'intet i DNS',
  infrastructure: 'Kendes på',
  ipv6: 'Over IPv6',
  ipv6Taken: 'har det, som Microsoft 365 kræver',
  ipv6Refused: (reply) => `Microsoft 365 ville svare ${reply}`,
  mail: 'Mail til',
  mailBy: {
    address: 'dets egen adresse',
    'null-mx': 'ingen steder, det modtager ikke mail',
    none: 'ingen steder, det har ingen mailserver og ingen adresse',
  },
  logo: 'Logo',
  logoAt: (place) => `${place}, ikke hentet`,
  noLogo: 'domænet ønsker ikke noget',
};
