import type { HostWords } from '../host-words.ts';

export const host: HostWords = {
  title: 'The sending server',
  name: 'Its name',
  confirmed: (name) => `${name}, which leads back to it`,
  unconfirmed: (names) => `${names.join(', ')}, not confirmed`,
  noName: 'none in DNS',
  infrastructure: 'Known by',
  ipv6: 'Over IPv6',
  ipv6Taken: 'has what Microsoft 365 asks for',
  ipv6Refused: (reply) => `Microsoft 365 would answer ${reply}`,
  mail: 'Mail for',
  mailBy: {
    address: 'its own address',
    'null-mx': 'nowhere, it takes no mail',
    none: 'nowhere, it has no mail server and no address',
  },
  logo: 'Logo',
  logoAt: (place) => `${place}, not fetched`,
  noLogo: 'the domain wants none',
};
