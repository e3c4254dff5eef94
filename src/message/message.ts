/**
 * The message as it stands: bytes to fields (RFC 5322), who it claims to be by, the path its
 * Received fields tell, and whether the input is mail at all. Everything is verbatim and carries
 * byte offsets into the source; nothing here judges.
 */
export {
  type AddressList,
  type AddressProblem,
  type Mailbox,
  parseAddresses,
} from './addresses/addresses.ts';
export { parseDate } from './date.ts';
export { mayBeReply, mayBeReport } from './delivery-report.ts';
export { type Fidelity, fidelities, isExact } from './fidelity.ts';
export { type ExchangeProblem, type From, type FromProblem, readFrom } from './from/from.ts';
export {
  bodyOf,
  type Field,
  fieldsNamed,
  type LineEnds,
  type Message,
  type MessageProblem,
  readMessage,
} from './read-message.ts';
export { type Received, readReceived } from './received/received.ts';
export { type Refusal, refuse } from './recognise.ts';
