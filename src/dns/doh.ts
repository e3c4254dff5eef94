/**
 * One question to one server: DNS over HTTPS by GET (RFC 8484 §4.1). Whatever happens on the way is
 * a reply with its own code; nothing is thrown.
 */
import { latin1, lowerAscii } from '../syntax/syntax.ts';
import { noAnswer, type Reply, readReply } from './reply.ts';
import { encodeQuestion, type Question } from './wire.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Milliseconds for one exchange, the last octet of the body included. Ours: resolvers give up on
 * slow name servers after two to four seconds and say SERVFAIL, which is worth waiting for; two
 * tries then stay well under the 20 seconds that a whole SPF check must be given (RFC 7208 §4.6.4).
 */
export const DEADLINE = 4000;

/** Octets: as long as a DNS message can be. RFC 8484 §6 */
const SIZE_LIMIT = 65_535;

const MEDIA_TYPE = 'application/dns-message';

/** Asks the server at `url` (RFC 8484 without its template's variable); `signal` ends it early. */
export async function askServer(
  url: string,
  question: Question,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<Reply> {
  const deadline = AbortSignal.timeout(DEADLINE);
  try {
    const response = await fetch(questionUrl(url, question), {
      headers: { accept: MEDIA_TYPE }, // a CORS-safelisted header: no preflight asks for leave first
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error', // nobody but the server chosen gets the question
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    return await readResponse(response, question);
  } catch {
    if (signal?.aborted) return noAnswer('ECANCELLED');
    return noAnswer(deadline.aborted ? 'ETIMEOUT' : 'ECONNREFUSED');
  }
}

function questionUrl(url: string, question: Question): string {
  const base64 = btoa(latin1(encodeQuestion(question)));
  // base64url without padding: RFC 8484 §6
  const dns = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${url}${url.includes('?') ? '&' : '?'}dns=${dns}`;
}

async function readResponse(response: Response, question: Question): Promise<Reply> {
  const refuse = async (code: 'EHTTPSTATUS' | 'ENOTDNS') => {
    await response.body?.cancel();
    return noAnswer(code);
  };
  // Every DNS answer, whatever its code, comes with success. RFC 8484 §4.2.1
  if (response.status !== 200) return refuse('EHTTPSTATUS');
  const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
  if (lowerAscii(mediaType.trim()) !== MEDIA_TYPE) return refuse('ENOTDNS');
  const body = await readBody(response, SIZE_LIMIT);
  if (!body) return noAnswer('EBADRESP');
  const reply = readReply(body, question);
  // What lay in an HTTP cache has used up that much of its time. RFC 8484 §5.1
  const age = Number(response.headers.get('age')) || 0;
  return { ...reply, ttl: Math.max(0, reply.ttl - age) };
}

/** The body in pieces, so that one without end is cut off; null where it is longer than `limit`. */
export async function readBody(response: Response, limit: number): Promise<Uint8Array | null> {
  const body = new Uint8Array(limit);
  let length = 0;
  for await (const piece of response.body ?? []) {
    if (length + piece.length > limit) return null; // leaving the loop ends the transfer
    body.set(piece, length);
    length += piece.length;
  }
  return body.subarray(0, length);
}
