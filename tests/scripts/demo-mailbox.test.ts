import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { afterAll, expect, test } from 'vitest';
import { startMailbox } from '../../scripts/demo/mailbox.ts';
import { acquire } from '../../src/webmail/webmail.ts';

const name = 'spoof-microsoft';
const source = readFileSync(`samples/${name}.eml`);
const mailbox = await startMailbox([{ name, source }]);
afterAll(() => mailbox.stop());

/** The page at an address, as the extension's content script finds it. */
async function pageAt(url: string) {
  const html = await (await fetch(url)).text();
  const parsed = new new Window().DOMParser().parseFromString(html, 'text/html');
  return { url, document: parsed as unknown as Document, fetch };
}

const at = (query: string) => new URL(query, mailbox.url).href;

test('the extension takes it for Roundcube and gets the very bytes', async () => {
  const page = await pageAt(at('?_task=mail&_mbox=INBOX&_uid=1&_action=preview&_framed=1'));
  const acquired = await acquire(page);
  expect(acquired).toMatchObject({ provider: 'roundcube', fidelity: 'exact' });
  expect('bytes' in acquired && Buffer.from(acquired.bytes).equals(source)).toBe(true);
});

test('without the token there is an error page with the status 200, as Roundcube has it', async () => {
  const response = await fetch(at('?_task=mail&_mbox=INBOX&_uid=1&_action=viewsource&_save=1'));
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
});

test('a message that is not there is said to be none', async () => {
  const page = await pageAt(at('?_task=mail&_mbox=INBOX&_uid=9&_action=preview'));
  expect(await acquire(page)).not.toHaveProperty('bytes');
});

test('text of a message is no markup of the page', async () => {
  const bad = await startMailbox([
    { name: 'x', source: Buffer.from('From: <script>a</script>\r\nSubject: "><img>\r\n\r\n&lt;b') },
  ]);
  const html = await (await fetch(new URL('?_action=show&_uid=1', bad.url))).text();
  await bad.stop();
  expect(html).not.toMatch(/<script>a|<img/);
});
