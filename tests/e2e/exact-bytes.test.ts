import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { openReceiver, type Receive } from '../support/chromium-source.ts';
import { openFully, pageAddress } from '../support/chromium-webmail.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';
import { startTestbed, type Testbed } from '../support/testbed.ts';

const HEAD = 'From: a@example.com\r\nSubject: odd\r\n';
const bytes = (text: string) => Buffer.from(text, 'latin1');

const odd: readonly [what: string, message: Buffer][] = [
  ['8-bit', bytes(`${HEAD}\r\ncaf\xe9 \xff\xfe \x80\x9f\r\n`)],
  ['UTF-8 in the header', bytes('From: J\xc3\xb6rg <j@example.com>\r\n\r\nHello\r\n')],
  ['a bare CR', bytes(`${HEAD}\r\none\rtwo\r\n`)],
  ['trailing white space', bytes(`${HEAD}\r\none \t\r\n\t\r\ntwo\v\r\n\r\n\r\n`)],
  ['a line of 30,000 bytes', bytes(`${HEAD}\r\n${'x'.repeat(30_000)}\r\n`)],
  ['no line end at the end', bytes(`${HEAD}\r\nHello`)],
  ['LF only', bytes(`${HEAD}\r\nHello\r\n`.replaceAll('\r', ''))],
  ['mixed line ends', bytes(`${HEAD}\r\none\ntwo\r\nthree\n`)],
  ['an empty body', bytes(`${HEAD}\r\n`)],
  ['a header and nothing else', bytes(HEAD)],
  ['a dot on a line', bytes(`${HEAD}\r\n.\r\n..\r\nFrom here\r\n`)],
  [
    'attachments',
    bytes(
      `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAw==\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: b@example.com\r\n\r\nInside\r\n--b--\r\n`,
    ),
  ],
];

let bed: Testbed;
let chromium: TestBrowser;
let receive: Receive;

beforeAll(async () => {
  bed = await startTestbed();
  chromium = await launchChromium(bed);
  receive = await openReceiver(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await bed?.stop();
});

/** Puts the message into the store, opens it, and holds what arrives against IMAP BODY[]. */
async function expectExact(message: Buffer): Promise<void> {
  const [uid = 0] = await bed.store.put([message]);
  await openFully(chromium.page, uid);
  const { info, failure, bytes } = await receive();
  const stored = Buffer.from((await bed.store.bodies()).get(uid) ?? []);
  expect(failure).toBeNull();
  expect(info).toMatchObject({ fidelity: 'exact', name: `INBOX-${uid}.eml`, size: stored.length });
  expect(stored.length).toBeGreaterThanOrEqual(message.length);
  expect(bytes.equals(stored)).toBe(true);
}

describe('what arrives is BODY[] of the mail store, byte for byte', () => {
  test.each(odd)('%s', (_, message) => expectExact(message));
});

describeShared('so are real messages', () => {
  const all = readdirSync(shared('corpus/ham')).filter((file) => file.endsWith('.eml'));
  const every = Math.floor(all.length / 12);
  test.each(all.filter((_, i) => i % every === 0).slice(0, 12))('%s', (file) =>
    expectExact(readShared('corpus/ham', file)),
  );
});

test('a page into which the script was put three times answers once', async () => {
  const lines = bytes(`${'x'.repeat(76)}\r\n`.repeat(20_000)); // long enough for three to overlap
  const message = Buffer.concat([bytes(`${HEAD}Content-Type: image/png\r\n\r\n`), lines]);
  const [uid = 0] = await bed.store.put([message]);
  await openFully(chromium.page, uid);
  const received = await receive(3);
  expect(received.starts).toBe(1);
  expect(received.bytes.equals(message)).toBe(true);
});

test('the message is not marked as read by it', async () => {
  const [shown = 0, other = 0] = await bed.store.put([
    bytes(`${HEAD}\r\none`),
    bytes(`${HEAD}\r\ntwo`),
  ]);
  await openFully(chromium.page, shown);
  // Only the address says which message a page shows: it changes, and nothing is loaded.
  await chromium.page.evaluate(
    (address) => history.replaceState(null, '', address),
    pageAddress(chromium.page, { _mbox: 'INBOX', _uid: String(other), _action: 'show' }),
  );
  expect((await receive()).bytes.toString('latin1')).toBe(`${HEAD}\r\ntwo`);
  const flags = await bed.store.flags();
  expect(flags.get(shown)).toContain('\\Seen'); // by Roundcube, which showed it
  expect(flags.get(other)).not.toContain('\\Seen');
});

test('no event and no message tells the page that it is read', async () => {
  const [uid = 0] = await bed.store.put([bytes(`${HEAD}\r\nHello\r\n`)]);
  await openFully(chromium.page, uid);
  const id = new URL(chromium.extensionUrl('')).host;
  await chromium.page.evaluate((extension) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const hear = (event: Event) => heard.push(event.type);
    document.addEventListener(`${extension}:webmail:wxt:content-script-started`, hear);
    addEventListener('message', hear);
  }, id);
  const { failure } = await receive();
  expect(failure).toBeNull();
  expect(await chromium.page.evaluate('heard')).toEqual([]);
});
