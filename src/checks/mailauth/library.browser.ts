/** In a browser our bundle of mailauth does the work: ./library.node.ts, by build/mailauth-bundle.ts. */
export { arc, createHash, DkimVerifier, parseDkimHeaders, toBuffer } from 'virtual:mailauth';
