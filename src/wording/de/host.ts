import type { HostWords } from '../host-words.ts';

export const host: HostWords = {
  title: 'Der sendende Server',
  name: 'Sein Name',
  confirmed: (name) => `${name}, führt dorthin zurück`,
  unconfirmed: (names) => `${names.join(', ')}, nicht bestätigt`,
  noName: 'keiner in DNS',
  infrastructure: 'Erkannt an',
  ipv6: 'Über IPv6',
  ipv6Taken: 'hat, was Microsoft 365 verlangt',
  ipv6Refused: (reply) => `Microsoft 365 würde antworten: ${reply}`,
  mail: 'Mails für',
  mailBy: {
    address: 'die eigene Adresse',
    'null-mx': 'nirgendwohin, sie nimmt keine Mails an',
    none: 'nirgendwohin, sie hat keinen Mail-Server und keine Adresse',
  },
  logo: 'Logo',
  logoAt: (place) => `${place}, nicht abgerufen`,
  noLogo: 'die Domain will keines',
};
