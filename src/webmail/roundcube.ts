/**
 * Roundcube, by whatever name and under whatever path it is installed: a page is one of its own
 * where its scripts set an environment. The open message is named by the address of the document
 * that shows it, which is the page itself, a window of its own, or the frame of the preview pane.
 */
import type { Acquired, NotAcquired, NotAcquiredCode, Page, Provider } from './provider.ts';
import { type RcmailEnv, readRcmailEnv, scanRcmailEnv } from './rcmail-env.ts';
import { type Fetched, fetchSource } from './source.ts';

interface OpenMessage {
  readonly uid: string;
  readonly mailbox: string;
}

export const roundcube: Provider = { name: 'roundcube', acquire };

/** The actions whose documents show one message. */
const SHOWING = new Set(['show', 'preview', 'print']);

async function acquire(page: Page): Promise<Acquired | NotAcquired | null> {
  const env = readRcmailEnv(page.document);
  if (env?.task === undefined) return null;
  const open = findOpen(page, env);
  if ('code' in open) return open;

  const exact = await fetchExact(page, open, env.request_token);
  if ('bytes' in exact) return acquired(open, 'exact', exact.bytes);
  if (!isRefusal(exact)) return failed(exact);
  // The inline form loses CR, trailing white space and the last line's end, but asks for no token.
  const inline = await fetchSource(page, sourceAddress(page, open));
  return 'bytes' in inline ? acquired(open, 'lossy-text', inline.bytes) : failed(inline);
}

/** A page without a token is one whose token is refused. */
async function fetchExact(page: Page, open: OpenMessage, token: unknown): Promise<Fetched> {
  if (typeof token !== 'string') return { html: '' };
  return fetchSource(page, sourceAddress(page, open, { _save: '1', _token: token }));
}

/** Below the page's own path, which may hold a session's token (cPanel, `use_secure_urls`). */
function sourceAddress(
  page: Page,
  { uid, mailbox }: OpenMessage,
  more: Readonly<Record<string, string>> = {},
): string {
  const address = new URL(page.url);
  address.search = String(
    new URLSearchParams({
      _task: 'mail',
      _action: 'viewsource',
      _uid: uid,
      _mbox: mailbox,
      ...more,
    }),
  );
  return address.href;
}

function findOpen({ url, document }: Page, env: RcmailEnv): OpenMessage | NotAcquired {
  const elsewhere = notMail(env);
  if (elsewhere) return { code: elsewhere };
  if (SHOWING.has(String(env.action))) {
    return messageAt(url, env) ?? { code: 'no-message-open' };
  }
  if (document.querySelectorAll('#messagelist tr.message.selected').length > 1) {
    return { code: 'several-selected' };
  }
  return findPreviewed(document, env);
}

/** What the frame beside the list shows: its `src` stays at the watermark, its location does not. */
function findPreviewed(document: Document, list: RcmailEnv): OpenMessage | NotAcquired {
  const frame = document.getElementById(String(list.contentframe ?? 'messagecontframe'));
  try {
    const { contentWindow, contentDocument } = frame as HTMLIFrameElement;
    const open = contentWindow && messageAt(contentWindow.location.href, list);
    if (open) return open;
    const env = contentDocument && readRcmailEnv(contentDocument);
    return { code: (env && notMail(env)) ?? 'no-message-open' };
  } catch {
    return { code: 'no-message-open' }; // no frame, or one of another origin
  }
}

/** Why a page of Roundcube shows no mail, or null. */
function notMail(env: RcmailEnv): NotAcquiredCode | null {
  if (env.task === 'login') return 'signed-out';
  if (env.server_error !== undefined) return 'error-page';
  return env.task === 'mail' ? null : 'no-message-open';
}

/**
 * The message that an address names; its mailbox stands in the environment where it is the
 * current one. In a search over folders the UID is "3-Folder".
 */
function messageAt(address: string, env: RcmailEnv): OpenMessage | null {
  const query = new URL(address).searchParams;
  const [uid, folder] = splitOnce(query.get('_uid') ?? '', '-');
  const mailbox = folder ?? query.get('_mbox') ?? env.mailbox;
  if (!SHOWING.has(query.get('_action') ?? '') || !/^\d/.test(uid)) return null;
  return typeof mailbox === 'string' ? { uid, mailbox } : null;
}

function splitOnce(text: string, separator: string): [string, string | null] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The form was refused, and not the message: another form may be had. */
function isRefusal(exact: Exclude<Fetched, { bytes: unknown }>): boolean {
  return 'code' in exact ? exact.code === 'error-page' : !isLogin(exact.html);
}

function isLogin(html: string): boolean {
  return scanRcmailEnv(html)?.task === 'login';
}

function acquired(
  { uid, mailbox }: OpenMessage,
  fidelity: Acquired['fidelity'],
  bytes: Acquired['bytes'],
): Acquired {
  return { provider: 'roundcube', fidelity, name: `${mailbox}-${uid}.eml`, bytes };
}

function failed(fetched: Exclude<Fetched, { bytes: unknown }>): NotAcquired {
  if ('code' in fetched) return { code: fetched.code };
  return { code: isLogin(fetched.html) ? 'signed-out' : 'error-page' };
}
