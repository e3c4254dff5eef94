/**
 * What a page's content script and the view say to each other over a port, which carries JSON only.
 * The view asks for each piece, so that no more than it has asked for is ever under way.
 */
import type { Browser } from 'wxt/browser';
import type { Fidelity } from '../report.ts';
import type { NotAcquiredCode } from '../webmail/webmail.ts';
import { isFidelity, isRecord } from './guards.ts';

/** The part of a `runtime.Port` that is used, of either end. */
export type SourcePort = Pick<
  Browser.runtime.Port,
  'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'
>;

/** The name of the port. */
export const SOURCE_PORT = 'source';

/**
 * Bytes in a piece. A view reads one in a few milliseconds and can draw before the next; of smaller
 * ones the way costs more than what is carried. As base64 it is far below the 64 MiB that Chromium
 * allows a message.
 */
export const PIECE_SIZE = 256 * 1024;

/** What there is to know of a source before its first byte. */
export interface SourceInfo {
  readonly provider: string;
  readonly fidelity: Fidelity;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export type FromPage =
  | { readonly kind: 'start'; readonly info: SourceInfo }
  | { readonly kind: 'piece'; readonly base64: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly code: NotAcquiredCode };

/** The view is ready for one more piece. */
export interface ToPage {
  readonly kind: 'next';
}

/** What arrived from a page; null where it is no message of ours. */
export function readFromPage(data: unknown): FromPage | null {
  if (!isRecord(data)) return null;
  const { kind, info, base64, code } = data;
  switch (kind) {
    case 'start':
      return isInfo(info) ? { kind, info } : null;
    case 'piece':
      return isPiece(base64) ? { kind, base64 } : null;
    case 'end':
      return { kind };
    case 'failure':
      return isCode(code) ? { kind, code } : null;
    default:
      return null;
  }
}

/** What arrived at the page; null where it is no message of ours. */
export function readToPage(data: unknown): ToPage | null {
  return isRecord(data) && data.kind === 'next' ? { kind: 'next' } : null;
}

function isInfo(value: unknown): value is SourceInfo {
  if (!isRecord(value)) return false;
  const { provider, fidelity, name, size } = value;
  return (
    typeof provider === 'string' &&
    isFidelity(fidelity) &&
    typeof name === 'string' &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0
  );
}

function isPiece(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= 4 * Math.ceil(PIECE_SIZE / 3) &&
    value.length % 4 === 0 &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(value)
  );
}

const CODES: Readonly<Record<NotAcquiredCode, true>> = {
  'not-a-webmail': true,
  'no-message-open': true,
  'several-selected': true,
  'signed-out': true,
  'error-page': true,
  empty: true,
  'not-mail': true,
  'too-large': true,
  unreachable: true,
};

function isCode(value: unknown): value is NotAcquiredCode {
  return typeof value === 'string' && Object.hasOwn(CODES, value);
}
