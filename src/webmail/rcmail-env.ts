/**
 * Roundcube writes what its scripts need to know into each page as `rcmail.set_env({…})`, in JSON.
 * A content script does not see the page's variables, but it can read that text.
 */

/** What we read of it, and have not checked. */
export interface RcmailEnv {
  readonly task?: unknown;
  readonly action?: unknown;
  readonly mailbox?: unknown;
  /** The id of the preview pane's frame. */
  readonly contentframe?: unknown;
  /** Goes with each request that must be the person's own. */
  readonly request_token?: unknown;
  /** Set on error pages, which come with the HTTP status 200. */
  readonly server_error?: unknown;
}

const CALL = 'rcmail.set_env(';

/** What the page's own scripts set; null where there is none, which makes it no page of Roundcube. */
export function readRcmailEnv(document: Document): RcmailEnv | null {
  const texts = [...document.scripts].map((script) => script.textContent ?? '');
  return scanRcmailEnv(texts.join('\n'));
}

/** Every `rcmail.set_env({…})` in a text, the later ones over the earlier; one pass, nothing is evaluated. */
export function scanRcmailEnv(text: string): RcmailEnv | null {
  const found: RcmailEnv[] = [];
  for (let at = text.indexOf(CALL); at >= 0; at = text.indexOf(CALL, at)) {
    at += CALL.length;
    const end = objectEnd(text, at);
    found.push(...parseObject(text.slice(at, end)));
    at = end;
  }
  return found.length > 0 ? Object.assign({}, ...found) : null;
}

/** Where the object that starts at `start` ends: braces are counted outside of strings. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = stringEnd(text, at);
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** The index of the quote that closes the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Nothing where it is no JSON: `set_env("name", value)` is another way to call it. */
function parseObject(json: string): readonly RcmailEnv[] {
  if (!json.startsWith('{')) return [];
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}
