// The deep modules of mailauth that come without types, or are for tests only; ./library.d.ts says what they hold.
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  const verifier: { readonly DkimVerifier: unknown };
  export default verifier;
}

declare module 'mailauth/lib/parse-dkim-headers.js' {
  const parse: unknown;
  export default parse;
}

// build/mailauth-bundle.ts makes it.
declare module 'virtual:mailauth' {
  export { arc, createHash, DkimVerifier, parseDkimHeaders, toBuffer } from '#mailauth';
}
