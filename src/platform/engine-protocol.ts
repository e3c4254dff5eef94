/**
 * What views and the engine's worker say to each other. Both sides read what arrives with the
 * guards below, and drop what is none of it.
 */
import type { Fidelity, Report } from '../report.ts';
import { isFidelity, isRecord } from './guards.ts';

export interface EngineRequest {
  /** What to call the source. */
  readonly name: string;
  readonly fidelity?: Fidelity;
  readonly envelope?: {
    readonly ip?: string;
    readonly helo?: string;
    readonly mailFrom?: string;
  };
  /** ISO 8601: judge signatures as of this instant instead of the time of receipt. */
  readonly clock?: string;
  readonly authservIds: readonly string[];
  /** URLs of DNS-over-HTTPS servers; [] asks no DNS. */
  readonly dnsServers: readonly string[];
  readonly withholdLocalPart: boolean;
  /** Names and domains that nobody else should pass for. */
  readonly protected?: readonly string[];
  /** Domains that DNS is not asked for. */
  readonly neverAsk?: readonly string[];
  /** Asks the public archive for DKIM keys that DNS has no more; only where somebody wants it this time. */
  readonly keyArchive?: boolean;
}

/** One examination: its request, the source in pieces, and its end. `id` tells examinations apart. */
export type ToEngine =
  | { readonly kind: 'start'; readonly id: number; readonly request: EngineRequest }
  | { readonly kind: 'piece'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromEngine =
  | {
      readonly kind: 'report';
      readonly id: number;
      readonly report: Report;
      readonly final: boolean;
    }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/** What arrived at the worker; null where it is no message of ours. */
export function readToEngine(data: unknown): ToEngine | null {
  if (!isRecord(data) || !isId(data.id)) return null;
  const { kind, id, request, bytes } = data;
  switch (kind) {
    case 'start':
      return isRequest(request) ? { kind, id, request } : null;
    case 'piece':
      return isBytes(bytes) ? { kind, id, bytes } : null;
    case 'end':
    case 'cancel':
      return { kind, id };
    default:
      return null;
  }
}

/** What arrived from the worker; null where it is no message of ours. */
export function readFromEngine(data: unknown): FromEngine | null {
  if (!isRecord(data) || !isId(data.id)) return null;
  const { kind, id, report, final, message } = data;
  switch (kind) {
    case 'report':
      return isReport(report) && typeof final === 'boolean' ? { kind, id, report, final } : null;
    case 'failure':
      return typeof message === 'string' ? { kind, id, message } : null;
    default:
      return null;
  }
}

function isRequest(value: unknown): value is EngineRequest {
  if (!isRecord(value)) return false;
  const { name, fidelity, envelope, clock, authservIds, dnsServers, withholdLocalPart } = value;
  return (
    typeof name === 'string' &&
    (fidelity === undefined || isFidelity(fidelity)) &&
    (envelope === undefined || isEnvelope(envelope)) &&
    (clock === undefined || (typeof clock === 'string' && !Number.isNaN(Date.parse(clock)))) &&
    isTexts(authservIds) &&
    isTexts(dnsServers) &&
    typeof withholdLocalPart === 'boolean' &&
    (value.protected === undefined || isTexts(value.protected)) &&
    (value.neverAsk === undefined || isTexts(value.neverAsk)) &&
    (value.keyArchive === undefined || typeof value.keyArchive === 'boolean')
  );
}

function isEnvelope(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.ip, value.helo, value.mailFrom].every(
      (member) => member === undefined || typeof member === 'string',
    )
  );
}

/** The engine is our own: that it is a report of this version, and whole, is what is asked here. */
function isReport(value: unknown): value is Report {
  return (
    isRecord(value) &&
    value.schema === 'whence.report/1' &&
    [value.source, value.from, value.envelope, value.claims, value.checks, value.diagnosis].every(
      isRecord,
    ) &&
    [value.fields, value.comparison, value.differences, value.findings, value.ledger].every(
      Array.isArray,
    )
  );
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;
