/** node:buffer, for modules that require it: what the whole app has in its place, ./octets.ts. */
export { Buffer } from 'node:buffer';
