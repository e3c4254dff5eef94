// The deep modules of mailauth that come without types, or are for tests only; ./library.d.ts says what it holds.
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  const verifier: { readonly DkimVerifier: unknown };
  export default verifier;
}

// build/mailauth-bundle.ts makes it.
declare module 'virtual:mailauth' {
  export { arc, createHash, DkimVerifier, toBuffer } from '#mailauth';
}
