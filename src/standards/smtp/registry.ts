/**
 * What enhanced status codes say of the cause where nobody gave them another meaning: the registry of
 * RFC 5248, with RFC 3463, 4954, 7372, 7505, 8617 and 8689. Codes without a cause (X.0.0, X.7.1: "refused")
 * are not here. The class is left out: 4 is for now, 5 for good.
 */
import type { BounceCause } from './causes.ts';

const registry: Readonly<Record<string, BounceCause>> = {
  '1.1': 'recipient-not-found',
  '1.2': 'recipient-domain-not-found',
  '1.3': 'recipient-not-found',
  '1.4': 'recipient-not-found',
  '1.6': 'recipient-not-found',
  '1.7': 'sender-address-invalid',
  '1.8': 'sender-domain-not-found',
  '1.10': 'null-mx-recipient',
  '2.1': 'recipient-not-found',
  '2.2': 'mailbox-full',
  '2.3': 'message-too-big',
  '3.1': 'server-fault',
  '3.2': 'temp-failure',
  '3.4': 'message-too-big',
  '3.5': 'server-fault',
  '4.1': 'temp-failure',
  '4.2': 'temp-failure',
  '4.3': 'temp-failure',
  '4.4': 'recipient-domain-not-found',
  '4.5': 'rate-limit',
  '4.6': 'loop',
  '4.7': 'temp-failure',
  '5.3': 'rate-limit',
  '6.7': 'header-noncompliant',
  '6.9': 'header-noncompliant',
  '7.2': 'recipient-restricted',
  '7.8': 'auth-required',
  '7.10': 'tls-required',
  '7.11': 'tls-required',
  '7.13': 'auth-required',
  '7.14': 'auth-required',
  '7.17': 'recipient-not-found',
  '7.18': 'recipient-not-found',
  '7.20': 'dkim-fail',
  '7.21': 'dkim-fail',
  '7.22': 'dmarc-misaligned',
  '7.23': 'spf-fail',
  '7.24': 'spf-permerror',
  '7.25': 'ptr-missing',
  '7.26': 'unauthenticated',
  '7.27': 'null-mx-sender',
  '7.28': 'rate-limit',
  '7.29': 'arc-fail',
  '7.30': 'tls-required',
};

/** Of an enhanced status code, `5.7.26`; null where the registry gives no cause. */
export function registeredCause(status: string): BounceCause | null {
  return registry[status.slice(2)] ?? null;
}
