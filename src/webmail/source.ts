/**
 * The source of a message over HTTP. Webmails answer 200 with a login page, an error page or
 * nothing at all, so that what came back is judged by what it is.
 */
import { readMessage, refuse } from '../message/message.ts';
import type { NotAcquiredCode, Page } from './provider.ts';

/** The bytes of a message; or the text of a web page that came instead; or why there is neither. */
export type Fetched =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly html: string }
  | { readonly code: NotAcquiredCode };

/** Ours: the largest mail that any of the large providers takes (Exchange Online, 150 MB). */
export const ACQUIRE_LIMIT = 150 * 1024 * 1024;

/** What tells mail from anything else stands well within this. */
const HEAD = 1024 * 1024;

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

// Never a text decoder: mail is bytes, and signatures are over bytes.
const REQUEST = { credentials: 'same-origin', cache: 'no-store' } as const;

/** Gets what should be a message. A source that the browser still holds may come from its cache where `cache` says so. */
export async function fetchSource(
  { fetch }: Page,
  url: string,
  cache: RequestCache = REQUEST.cache,
): Promise<Fetched> {
  try {
    const response = await fetch(url, { ...REQUEST, cache });
    const bytes = await readAtMost(response, ACQUIRE_LIMIT);
    if (!bytes) return { code: 'too-large' };
    if (HTML.test(response.headers.get('content-type') ?? '')) {
      return { html: new TextDecoder().decode(bytes) };
    }
    return response.ok ? judge(bytes) : { code: 'error-page' };
  } catch {
    return { code: 'unreachable' };
  }
}

function judge(bytes: Uint8Array<ArrayBuffer>): Fetched {
  const refused = refuse(readMessage(bytes.subarray(0, HEAD)));
  if (refused === null) return { bytes };
  if (refused === 'html') return { html: new TextDecoder().decode(bytes) };
  return { code: refused === 'empty' ? 'empty' : 'not-mail' };
}

/** The body of a response, or null where it is longer; then no more of it is read than that. */
async function readAtMost(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
