/** What mailauth splits a message with, and its verifier extends: it is given fields that are split. */
export class MessageParser {}
