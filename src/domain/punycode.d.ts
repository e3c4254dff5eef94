// The package carries no types; these are the functions used, here and for mailauth in a browser.
// Names of mathiasbynens/punycode.js 2.3.
declare module 'punycode/punycode.es6.js' {
  const punycode: {
    encode(label: string): string;
    decode(label: string): string;
    toASCII(domain: string): string;
  };
  export default punycode;
}
