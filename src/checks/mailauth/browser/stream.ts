/**
 * node:stream, as far as loading goes: mailauth extends these, and we call the methods
 * of mailauth's verifier ourselves instead of writing to it.
 */
export class Writable {}
export class Transform {}
