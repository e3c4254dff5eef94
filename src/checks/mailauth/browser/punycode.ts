/** punycode.js is the package punycode under another name; src/domain has it too. */
import punycode from 'punycode/punycode.es6.js';

export const { toASCII } = punycode;
