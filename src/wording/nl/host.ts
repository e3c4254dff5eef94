import type { HostWords } from '../host-words.ts';

export const host: HostWords = {
  title: 'De verzendende server',
  name: 'De naam ervan',
  confirmed: (name) => `${name}, leidt ernaar terug`,
  unconfirmed: (names) => `${names.join(', ')}, niet bevestigd`,
  noName: 'geen in DNS',
  infrastructure: 'Herkend aan',
  ipv6: 'Via IPv6',
  ipv6Taken: 'heeft wat Microsoft 365 vraagt',
  ipv6Refused: (reply) => `Microsoft 365 zou antwoorden: ${reply}`,
  mail: 'Mail voor',
  mailBy: {
    address: 'het eigen adres',
    'null-mx': 'nergens heen, het neemt geen mail aan',
    none: 'nergens heen, het heeft geen mailserver en geen adres',
  },
  logo: 'Logo',
  logoAt: (place) => `${place}, niet opgehaald`,
  noLogo: 'het domein wil er geen',
};
