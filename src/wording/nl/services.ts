/** What people call a mail service, by the vendor's code in the claims. */
export const services: Readonly<Record<string, string>> = {
  microsoft: 'Microsoft',
  google: 'Gmail',
  yahoo: 'Yahoo',
};
