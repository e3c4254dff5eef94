import { decode } from 'dns-packet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type NetRequest } from '../support/chromium.ts';
import { readPopup, type Said } from '../support/chromium-popup.ts';
import { openFully, preview, showList } from '../support/chromium-webmail.ts';
import { letter, published } from '../support/messages.ts';
import { arrivedToday, SENDER } from '../support/messages-of-today.ts';
import { startTestbed, type Testbed } from '../support/testbed.ts';
import { type Asked, DOH_HOSTS } from '../support/testbed-dns.ts';

/** What the message holds besides domains: none of it is for anybody's eyes. */
const PRIVATE = ['newsletter', 'alexandra', 'salary', 'agreement', 'unseen-41', 'confidential'];

const LETTER = `\
From: Shop <${SENDER.address}>
To: alexandra@example.org
Subject: Salary agreement
Message-ID: <unseen-41@shop.example>

Confidential.
`;

interface Question {
  readonly server: string;
  readonly name: string;
  readonly type: string;
}

let bed: Testbed;
let requests: readonly NetRequest[];
let first: Said;
let ledger: ReadonlySet<string>;
let asked: readonly Asked[];

// One session: a message in each of two places, DNS with a policy that wants the sender's local part.
beforeAll(async () => {
  bed = await startTestbed({
    zone: {
      ...published(SENDER.domain, SENDER.ip, 'reject'),
      [SENDER.domain]: {
        TXT: [[`v=spf1 exists:%{l}._spf.${SENDER.domain} ip4:${SENDER.ip} -all`]],
      },
    },
  });
  const uids = await bed.store.put([
    await arrivedToday(LETTER),
    await arrivedToday(letter('a@b.example')),
  ]);
  const chromium = await launchChromium(bed);
  const read = async () => {
    const popup = await chromium.openPopup();
    const said = await readPopup(popup, 'done');
    await popup.close();
    return said;
  };
  await showList(chromium.page);
  await preview(chromium.page, uids[0] ?? 0);
  first = await read();
  await openFully(chromium.page, uids[1] ?? 0);
  ledger = new Set([...first.ledger, ...(await read()).ledger]);
  requests = await chromium.close();
  asked = await bed.asked();
});
afterAll(() => bed?.stop());

const isDns = ({ url }: NetRequest) => DOH_HOSTS.some((host) => new URL(url).host === host);

/** What a request over HTTPS asks: one question, in its address. RFC 8484 §4.1 */
function questionOf({ url, method }: NetRequest): Question {
  const { host, pathname, search, searchParams } = new URL(url);
  expect({ method, pathname, parameters: [...searchParams.keys()] }).toEqual({
    method: 'GET',
    pathname: '/dns-query',
    parameters: ['dns'],
  });
  const { questions = [], additionals = [] } = decode(
    Buffer.from(searchParams.get('dns') ?? search, 'base64url'),
  );
  expect(questions).toHaveLength(1);
  expect(additionals.filter(({ type }) => type !== 'OPT')).toEqual([]);
  const [{ name, type } = { name: '', type: '' }] = questions;
  return { server: host, name, type };
}

test('every request of the session is the page’s own, or a DNS question', () => {
  const origin = new URL(bed.webmail).origin;
  const others = requests.filter(
    (request) => !request.ofBrowser && !isDns(request) && new URL(request.url).origin !== origin,
  );
  expect(others).toEqual([]);
});

test('of the page’s own requests, two are the content script’s: one for each message', () => {
  const sources = requests.filter(
    ({ url }) => new URL(url).searchParams.get('_action') === 'viewsource',
  );
  expect(sources.map(({ url, method }) => [method, new URL(url).searchParams.get('_uid')])).toEqual(
    [
      ['GET', '1'],
      ['GET', '2'],
    ],
  );
});

test('only the extension asks DNS, and every question stands in its ledger', () => {
  const questions = requests.filter(isDns);
  expect(questions.length).toBeGreaterThanOrEqual(4);
  expect(new Set(questions.map(({ initiator }) => initiator?.split('://')[0]))).toEqual(
    new Set(['chrome-extension']),
  );
  const unlisted = questions
    .map(questionOf)
    .filter(({ name, type }) => !ledger.has(`${name} ${type}`));
  expect(unlisted).toEqual([]);
});

test('the server was asked what the browser says it asked', () => {
  const types: Readonly<Record<string, number>> = {
    A: 1,
    CNAME: 5,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
  };
  const line = ({
    server,
    name,
    type,
  }: {
    server: string;
    name: string;
    type: number | undefined;
  }) => `${server} ${name} ${type}`;
  const said = requests.filter(isDns).map(questionOf);
  expect(said.map(({ type, ...rest }) => line({ ...rest, type: types[type] })).sort()).toEqual(
    asked.map(line).sort(),
  );
});

test('no question, nor what the browser asks by itself, holds an address, a subject or a Message-ID', () => {
  const asked = requests.flatMap((request) => {
    if (isDns(request)) return questionOf(request).name.toLowerCase();
    return request.ofBrowser ? request.url.toLowerCase() : [];
  });
  expect(asked.filter((name) => PRIVATE.some((word) => name.includes(word)))).toEqual([]);
});

test('a policy that asks for the sender’s local part is not followed', () => {
  expect(first.results.spf?.now).toBe('skipped');
  expect(first.results.dmarc?.now).toBe('pass'); // by DKIM
});
