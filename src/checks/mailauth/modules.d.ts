// The one deep module of mailauth that comes without types; ./library.d.ts says what it holds.
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  const verifier: { readonly DkimVerifier: unknown };
  export default verifier;
}

// build/mailauth-bundle.ts makes it.
declare module 'virtual:mailauth' {
  export { arc, createHash, DkimVerifier, spf, toBuffer } from '#mailauth';
}
