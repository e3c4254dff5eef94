// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ACQUIRE_LIMIT } from '../../src/webmail/source.ts';
import { acquire } from '../../src/webmail/webmail.ts';

const MAIL = 'From: a@example.com\r\nSubject: caf\xe9\r\n\r\nHello\r\n';
const ENV = { task: 'mail', mailbox: 'INBOX', request_token: 'T' };
const SHOW = 'https://mail.example/?_task=mail&_uid=7&_mbox=INBOX&_action=show';

/** A page of Roundcube; in its list `selected` rows are selected. */
function pageOf(env: object | null, selected = 0): Document {
  const rows = '<tr class="message selected"></tr>'.repeat(selected);
  const script = env ? `<script>rcmail.set_env(${JSON.stringify(env)});</script>` : '';
  const html = `<table id="messagelist"><tbody>${rows}</tbody></table>${script}`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const text = (body: string, type = 'text/plain;charset=UTF-8', status = 200) =>
  new Response(
    Uint8Array.from(body, (unit) => unit.charCodeAt(0)),
    {
      status,
      headers: { 'content-type': type },
    },
  );

const html = (env: object) =>
  text(`<html><script>rcmail.set_env(${JSON.stringify(env)})</script></html>`, 'text/html');

const login = () => html({ task: 'login' });
const errorPage = () => html({ task: null, server_error: 403 });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** Acquires from a page; `answer` is the server. Tells what was asked, too. */
async function acquireFrom(
  url: string,
  document: Document,
  answer: (address: URL) => Response | Promise<Response>,
) {
  const asked: { address: URL; init: RequestInit }[] = [];
  const fetch = async (address: string, init: RequestInit) => {
    asked.push({ address: new URL(address), init });
    return answer(new URL(address));
  };
  return { asked, result: await acquire({ url, document, fetch }) };
}

const withoutSave = (address: URL, exact: Response, inline: Response) =>
  address.searchParams.has('_save') ? exact : inline;

describe('the open message', () => {
  const rows: [url: string, env: object, uid: string, mailbox: string, path: string][] = [
    [SHOW, { action: 'show' }, '7', 'INBOX', '/'],
    [`${SHOW}&_extwin=1`, { action: 'show' }, '7', 'INBOX', '/'], // a window of its own
    [SHOW.replace('show', 'preview&_framed=1'), { action: 'preview' }, '7', 'INBOX', '/'],
    [
      'https://h/cpsess1/3rdparty/roundcube/?_task=mail&_uid=7&_mbox=A%2FB&_action=show#x',
      { action: 'show' },
      '7',
      'A/B',
      '/cpsess1/3rdparty/roundcube/',
    ],
    [
      'https://h/Zr8RNN/?_task=mail&_uid=7&_action=show',
      { action: 'show' },
      '7',
      'INBOX',
      '/Zr8RNN/',
    ], // the current mailbox
    [
      'https://h/?_task=mail&_uid=7-Lists-A&_mbox=INBOX&_action=show',
      { action: 'show' },
      '7',
      'Lists-A',
      '/',
    ], // found in a search over folders
    [
      'https://h/?_task=mail&_uid=7.2&_mbox=INBOX&_action=show',
      { action: 'show' },
      '7.2',
      'INBOX',
      '/',
    ], // a message attached to one
  ];
  test.each(rows)('of %s %j', async (url, env, uid, mailbox, path) => {
    const { asked, result } = await acquireFrom(url, pageOf({ ...ENV, ...env }), () => text(MAIL));
    const [{ address, init } = { address: new URL(url), init: {} }] = asked;
    expect(asked).toHaveLength(1);
    expect(address.pathname).toBe(path);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      _task: 'mail',
      _action: 'viewsource',
      _uid: uid,
      _mbox: mailbox,
      _save: '1',
      _token: 'T',
    });
    expect(init).toEqual({ credentials: 'same-origin', cache: 'no-store' });
    expect(result).toMatchObject({ provider: 'roundcube', fidelity: 'exact' });
    expect('bytes' in result && Buffer.from(result.bytes).toString('latin1')).toBe(MAIL);
  });
});

describe('a page that shows no message is not asked for one', () => {
  const rows: [reason: string, document: Document, code: string][] = [
    ['the list, nothing chosen', pageOf({ ...ENV, action: '' }), 'no-message-open'],
    ['the list, two chosen', pageOf({ ...ENV, action: '' }, 2), 'several-selected'],
    ['composing', pageOf({ ...ENV, action: 'compose' }), 'no-message-open'],
    ['the settings', pageOf({ ...ENV, task: 'settings' }), 'no-message-open'],
    ['the login page', pageOf({ ...ENV, task: 'login' }), 'signed-out'],
    ['an error page', pageOf({ ...ENV, task: null, server_error: 404 }), 'error-page'],
    ['another page', pageOf(null), 'not-a-webmail'],
  ];
  test.each(rows)('%s', async (_, document, code) => {
    const { asked, result } = await acquireFrom('https://h/?_task=mail', document, offline);
    expect(result).toEqual({ code });
    expect(asked).toEqual([]);
  });
});

describe('what comes back is judged by what it is', () => {
  const rows: [
    reason: string,
    answer: (address: URL) => Response | Promise<Response>,
    code: string,
  ][] = [
    ['the login page', login, 'signed-out'],
    ['an error page for both forms', errorPage, 'error-page'],
    [
      'an error page, then the login page',
      (at) => withoutSave(at, errorPage(), login()),
      'signed-out',
    ],
    ['nothing: no such UID', () => text(''), 'empty'],
    ['nothing but line ends', () => text('\r\n\r\n'), 'empty'],
    ['a picture', () => text('\x89PNG\r\n\x1a\n', 'image/png'), 'not-mail'],
    ['JSON', () => text('{"action":"show"}'), 'not-mail'],
    ['prose', () => text('Not found'), 'not-mail'],
    [
      'a web page that says it is text',
      () => text('<!DOCTYPE html><title>x</title>'),
      'error-page',
    ],
    ['a failing server', () => text(MAIL, 'text/plain', 500), 'error-page'],
    ['no answer', offline, 'unreachable'],
  ];
  test.each(rows)('%s', async (_, answer, code) => {
    const { result } = await acquireFrom(SHOW, pageOf({ ...ENV, action: 'show' }), answer);
    expect(result).toEqual({ code });
  });

  test('no more is read than a message can be', async () => {
    const mebibyte = new Uint8Array(1024 * 1024).fill(0x41);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += mebibyte.length;
        controller.enqueue(mebibyte);
      },
    });
    const { result } = await acquireFrom(
      SHOW,
      pageOf({ ...ENV, action: 'show' }),
      () => new Response(endless, { headers: { 'content-type': 'text/plain' } }),
    );
    expect(result).toEqual({ code: 'too-large' });
    expect(sent).toBeLessThanOrEqual(ACQUIRE_LIMIT + 4 * mebibyte.length);
  });
});

describe('the inline form is taken only where the exact one is refused', () => {
  const token = { ...ENV, action: 'show' };
  const rows: [reason: string, env: object, exact: () => Response, requests: number][] = [
    ['by an error page', token, errorPage, 2],
    ['by a status', token, () => text('', 'text/plain', 403), 2],
    ['for want of a token', { ...token, request_token: undefined }, errorPage, 1],
  ];
  test.each(rows)('%s', async (_, env, exact, requests) => {
    const { asked, result } = await acquireFrom(SHOW, pageOf(env), (at) =>
      withoutSave(at, exact(), text(MAIL)),
    );
    expect(result).toMatchObject({ provider: 'roundcube', fidelity: 'lossy-text' });
    expect(asked).toHaveLength(requests);
    expect(asked.at(-1)?.address.searchParams.has('_token')).toBe(false);
  });

  test.each([
    ['an empty message', () => text('')],
    ['no network', offline],
    ['a session that is over', login],
  ])('and not for %s', async (_, exact) => {
    const { asked } = await acquireFrom(SHOW, pageOf(token), exact);
    expect(asked).toHaveLength(1);
  });
});

test('a page whose elements stand in for the members of its document is no webmail', async () => {
  const document = pageOf({ ...ENV, action: 'show' });
  Object.defineProperty(document, 'scripts', { value: 1 }); // as <form name="scripts"> does
  const { result } = await acquireFrom(SHOW, document, () => text(MAIL));
  expect(result).toEqual({ code: 'not-a-webmail' });
});
