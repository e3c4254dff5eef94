import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from '../support/chromium.ts';
import { photograph, readPopup, type Said } from '../support/chromium-popup.ts';
import { openFully, preview, showList } from '../support/chromium-webmail.ts';
import { published, type Zone } from '../support/messages.ts';
import { arrivedToday, SENDER } from '../support/messages-of-today.ts';
import { startTestbed, type Testbed } from '../support/testbed.ts';

const zone: Zone = {
  ...published(SENDER.domain, SENDER.ip, 'reject'),
  ...published('bank.example', '198.51.100.9', 'reject'),
};

let bed: Testbed;
let chromium: TestBrowser;
let uids: readonly number[];

beforeAll(async () => {
  await mkdir('.artifacts', { recursive: true });
  bed = await startTestbed({ zone });
  const messages = await Promise.all([1, 2, 3].map(() => arrivedToday()));
  const footed = Buffer.concat([
    await arrivedToday(),
    Buffer.from('-- \r\nSent through a list.\r\n'),
  ]);
  uids = await bed.store.put([...messages, footed]);
  chromium = await launchChromium(bed);
});
afterAll(async () => {
  await chromium?.close();
  await bed?.stop();
});

/** Changes the stored message: the same number of bytes, other ones. */
function change(uid: number, from: string, to: string): Promise<void> {
  return bed.store.change(uid, (stored) => {
    const text = Buffer.from(stored).toString('latin1');
    expect(text).toContain(from);
    expect(to).toHaveLength(from.length);
    return Buffer.from(text.replace(from, to), 'latin1');
  });
}

/** Clicks the toolbar button over the open message, and reads the settled popup. */
async function explain(picture: string): Promise<Said> {
  const popup = await chromium.openPopup();
  const said = await readPopup(popup, 'done');
  await photograph(popup, picture);
  await popup.close();
  return said;
}

const bothPass = { said: 'pass', now: 'pass' };

const now = ({ results }: Said) =>
  Object.fromEntries(Object.entries(results).map(([method, sides]) => [method, sides.now]));

describe('a signed message, with its key in the DNS', () => {
  const openings: [where: string, open: (uid: number) => Promise<void>][] = [
    [
      'the preview pane',
      async (uid) => {
        await showList(chromium.page);
        await preview(chromium.page, uid);
      },
    ],
    ['a page of its own', (uid) => openFully(chromium.page, uid)],
  ];
  test.each(openings)('passes SPF, DKIM and DMARC when opened in %s', async (where, open) => {
    await open(uids[0] ?? 0);
    const said = await explain(`genuine in ${where}`);
    expect(said.results).toMatchObject({ spf: bothPass, dkim: bothPass, dmarc: bothPass });
    expect(said).toMatchObject({
      level: 'fine',
      headerSignatures: ['pass'],
      bodyHashes: ['match'],
    });
    expect(said.ledger).toEqual(
      expect.arrayContaining([
        'shop.example TXT',
        's1._domainkey.shop.example TXT',
        '_dmarc.shop.example TXT',
      ]),
    );
  });
});

test('one byte of the body changed in the mail store: the header signature still passes', async () => {
  const uid = uids[1] ?? 0;
  await change(uid, 'all is well', 'all is hell');
  await openFully(chromium.page, uid);
  const said = await explain('body changed');
  expect(said).toMatchObject({ headerSignatures: ['pass'], bodyHashes: ['mismatch'] });
  expect(said.altered).toEqual([]); // no usual alteration, and nothing else is named
  expect(now(said)).toMatchObject({ spf: 'pass', dkim: 'fail', dmarc: 'pass' }); // DMARC by SPF
});

test('a footer that a list added: the engine loads the part that proves it', async () => {
  await openFully(chromium.page, uids[3] ?? 0);
  const said = await explain('footer added');
  expect(said).toMatchObject({ headerSignatures: ['pass'], bodyHashes: ['mismatch'] });
  expect(said.altered).toEqual(['footer-added']);
});

test('From replaced by a domain that asks for rejection: the spoof is explained', async () => {
  const uid = uids[2] ?? 0;
  await change(uid, 'From: Shop <newsletter@shop.example>', 'From: Bank <newsletter@bank.example>');
  await openFully(chromium.page, uid);
  const said = await explain('from replaced');
  expect(said.level).toBe('danger');
  expect(said.verdict).toMatch(/bank\.example.*shop\.example/); // whom it claims, who sent it
  expect(now(said)).toMatchObject({ spf: 'pass', dkim: 'fail', dmarc: 'fail' });
});

test('a key that is gone from the DNS is no proof of a forgery', async () => {
  const { 's1._domainkey.shop.example': key, ...others } = zone;
  expect(key).toBeDefined();
  await bed.publish(others);
  await openFully(chromium.page, uids[0] ?? 0);
  const said = await explain('key gone');
  expect(said.results.dkim?.now).not.toBe('fail');
  expect(said.level).not.toBe('danger');
});
