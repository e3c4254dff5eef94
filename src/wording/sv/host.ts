import type { HostWords } from '../host-words.ts';

export const host: HostWords = {
  title: 'Den sändande servern',
  name: 'Dess namn',
  confirmed: (name) => `${name}, som leder tillbaka till den`,
  unconfirmed: (names) => `${names.join(', ')}, inte bekräftat`,
  noName: 'inget i DNS',
  infrastructure: 'Känns igen på',
  ipv6: 'Över IPv6',
  ipv6Taken: 'har det som Microsoft 365 kräver',
  ipv6Refused: (reply) => `Microsoft 365 skulle svara ${reply}`,
  mail: 'Mejl till',
  mailBy: {
    address: 'dess egen adress',
    'null-mx': 'ingenstans, den tar inte emot mejl',
    none: 'ingenstans, den har ingen e-postserver och ingen adress',
  },
  logo: 'Logotyp',
  logoAt: (place) => `${place}, inte hämtad`,
  noLogo: 'domänen vill inte ha någon',
};
