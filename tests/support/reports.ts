/**
 * Real reports for the tests of the view and for its screenshots: messages that are written and
 * signed here, a zone that holds their keys, and `analyse` over both. No report is made by hand.
 */
import { type AnalyseOptions, analyse } from '../../src/analyse.ts';
import type { Report } from '../../src/report.ts';
import { bytesOf, NOW, published, RECEIVED, signed, type Zone, zoneResolver } from './messages.ts';

/** A message with all that its report depends on. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly zone: Zone | null;
  readonly options?: AnalyseOptions;
}

/** A report with the bytes that it is about, and the partial reports that came before it. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly partials: readonly Report[];
}

/** Makes the report of a case, and all its partials. */
export async function make({ name, bytes, zone, options }: Case): Promise<Made> {
  const partials: Report[] = [];
  const report = await analyse(bytes, {
    now: NOW,
    name,
    withholdLocalPart: true,
    ...(zone ? { resolver: zoneResolver(zone) } : {}),
    onProgress: (partial) => partials.push(partial),
    ...options,
  });
  return { name, bytes, report, partials };
}

/** The partial reports of a message while DNS never answers for the names in `slow`. */
export async function makeStalled(one: Case, slow: readonly string[]): Promise<Made> {
  const partials: Report[] = [];
  const quiet = new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, 300);
    void analyse(one.bytes, {
      now: NOW,
      name: one.name,
      resolver: zoneResolver(one.zone ?? {}, slow),
      onProgress: (partial) => {
        partials.push(partial);
        clearTimeout(timer);
        timer = setTimeout(resolve, 300);
      },
      ...one.options,
    });
  });
  await quiet;
  const report = partials.at(-1);
  if (!report) throw new Error('no partial report came');
  return { name: one.name, bytes: one.bytes, report, partials };
}

const plain = (from: string, more = '') => `From: ${from}
To: Alex <alex@example.org>
Subject: Your invoice for November
Date: Fri, 20 Nov 2026 08:58:58 +0000
Message-ID: <20261120.1@${from.slice(from.lastIndexOf('@') + 1).replace(/[^a-z0-9.-].*$/is, '')}>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
${more}
Dear Alex,

please find the invoice for November in your customer area.
`;

interface Receipt {
  readonly ip: string;
  readonly host: string;
  readonly by?: string;
  readonly mailFrom: string;
  readonly stamp?: string;
}

/** The message as a receiver stores it: its own fields on top. */
function received(text: string, { ip, host, by = 'mx.google.com', mailFrom, stamp }: Receipt) {
  const results = stamp ? `Authentication-Results: ${stamp}\n` : '';
  return bytesOf(`Return-Path: <${mailFrom}>
Received: from ${host} (${host} [${ip}])
        by ${by} with ESMTPS id 4711
        for <alex@example.org>; ${RECEIVED}
${results}${text}`);
}

const laura = '"Laura Fabri" <laura@fabrikam.com>';
const fabrikam = { ip: '203.0.113.7', host: 'mail.fabrikam.com', mailFrom: 'laura@fabrikam.com' };
const gmailPass = `mx.google.com;
       dkim=pass header.i=@fabrikam.com header.s=s1;
       spf=pass (google.com: domain of laura@fabrikam.com designates 203.0.113.7 as permitted sender) smtp.mailfrom=laura@fabrikam.com;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=fabrikam.com`;
const fabrikamZone = published('fabrikam.com', '203.0.113.7', 'reject');

/** Sent, signed and received as it should be. */
export async function genuine(): Promise<Case> {
  const text = await signed(plain(laura), 'fabrikam.com');
  return {
    name: 'genuine',
    bytes: received(text, { ...fabrikam, stamp: gmailPass }),
    zone: fabrikamZone,
  };
}

/** The same with one byte of its text changed afterwards. */
export async function bodyChanged(): Promise<Case> {
  const text = (await signed(plain(laura), 'fabrikam.com')).replace('November in', 'December in');
  return {
    name: 'body-changed',
    bytes: received(text, { ...fabrikam, stamp: gmailPass }),
    zone: fabrikamZone,
  };
}

const spoofText = () =>
  signed(
    plain(
      'Contoso Billing <chris@contoso.com>',
      'Reply-To: Contoso Billing <contoso.billing@freemail.example>\n',
    ),
    'maliciousdomain.com',
  );
const spoofReceipt: Receipt = {
  ip: '192.0.2.8',
  host: 'out.maliciousdomain.com',
  by: 'DB5EUR01FT032.mail.protection.outlook.com',
  mailFrom: 'bounce@maliciousdomain.com',
  stamp: `spf=none (sender IP is 192.0.2.8)
 smtp.mailfrom=maliciousdomain.com; dkim=pass (signature was verified)
 header.d=maliciousdomain.com;dmarc=none action=none
 header.from=contoso.com;compauth=fail reason=001
X-Forefront-Antispam-Report: CIP:192.0.2.8;CTRY:US;LANG:en;SCL:5;SRV:;
 IPV:NLI;SFV:SPM;H:out.maliciousdomain.com;PTR:out.maliciousdomain.com;CAT:SPOOF;DIR:INB;`,
};

/** Flagged by Microsoft as forged; the key of its signature is gone by now. */
export async function spoof(): Promise<Case> {
  return { name: 'spoof', bytes: received(await spoofText(), spoofReceipt), zone: {} };
}

/** The same where the domain in From asks receivers to refuse what is not its own. */
export async function refusedByPolicy(): Promise<Case> {
  const zone = {
    ...published('maliciousdomain.com', '192.0.2.8', null),
    ...published('contoso.com', '198.51.100.1', 'reject'),
  };
  return { name: 'policy', bytes: received(await spoofText(), spoofReceipt), zone };
}

/** Passed on by a mailing list that adds a footer and signs itself. */
export async function mailingList(): Promise<Case> {
  const author = await signed(plain(laura), 'fabrikam.com');
  const footer = `${author}
_______________________________________________
members mailing list
https://lists.example.org/members
`;
  const listed = footer.replace(
    '\nMIME-Version',
    '\nList-Id: members <members.lists.example.org>\nMIME-Version',
  );
  const text = await signed(listed, 'lists.example.org');
  const receipt = {
    ip: '2001:db8::25',
    host: 'lists.example.org',
    mailFrom: 'members-bounces@lists.example.org',
    stamp: `mx.google.com;
       dkim=pass header.i=@lists.example.org header.s=s1;
       dkim=fail (body hash mismatch) header.i=@fabrikam.com header.s=s1;
       spf=pass smtp.mailfrom=members-bounces@lists.example.org;
       dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=fabrikam.com`,
  };
  const zone = {
    ...published('fabrikam.com', '203.0.113.7', 'none'),
    ...published('lists.example.org', '2001:db8::25', null),
  };
  return { name: 'mailing-list', bytes: received(text, receipt), zone };
}

/** DNS answers nothing, and no receiver wrote a result. */
export async function dnsFailing(): Promise<Case> {
  const text = await signed(plain(laura), 'fabrikam.com');
  const zone: Zone = {
    'fabrikam.com': 'ETIMEOUT',
    's1._domainkey.fabrikam.com': 'ESERVFAIL',
    '_dmarc.fabrikam.com': 'ETIMEOUT',
    'mail.fabrikam.com': 'ETIMEOUT',
  };
  return { name: 'dns-failing', bytes: received(text, fabrikam), zone };
}

/** No network: claims only. */
export async function offline(): Promise<Case> {
  return { ...(await genuine()), name: 'offline', zone: null };
}

/** Neither SPF nor a signature, and nobody publishes anything. */
export function unauthenticated(): Case {
  const receipt = { ip: '198.51.100.77', host: 'unknown.example', mailFrom: 'x@unknown.example' };
  return { name: 'unauthenticated', bytes: received(plain('boss@contoso.com'), receipt), zone: {} };
}

/** A signed message whose body the copy does not hold. */
export async function headersOnly(): Promise<Case> {
  const { bytes } = await genuine();
  const text = new TextDecoder().decode(bytes);
  return {
    name: 'headers-only',
    bytes: bytesOf(text.slice(0, text.indexOf('\r\n\r\n') + 2)),
    zone: { ...fabrikamZone, 'fabrikam.com': { TXT: [['v=spf1 -all']] } },
    options: { fidelity: 'headers-only' },
  };
}

/** An internationalised domain that looks like another, under a name written from right to left. */
export async function rightToLeft(): Promise<Case> {
  const from = '=?utf-8?B?2LTYsdmD2Kkg2KfZhNio2YbZg9mK2Kk=?= <info@xn--pple-43d.com>';
  const text = await signed(plain(from), 'xn--pple-43d.com');
  const receipt = {
    ip: '203.0.113.9',
    host: 'mail.xn--pple-43d.com',
    mailFrom: 'info@xn--pple-43d.com',
  };
  return {
    name: 'right-to-left',
    bytes: received(text, receipt),
    zone: published('xn--pple-43d.com', '203.0.113.9', 'none'),
  };
}

/** Markup, bidi controls and endless words wherever a sender can write. */
export function hostile(): Case {
  const long = 'a'.repeat(100_000);
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const from = `"${markup} \u202Emoc.osotnoc@sirhc\u202C \u200B${long}" <${'b'.repeat(300)}@evil.example>`;
  const more = `Reply-To: <"${markup}"@freemail.example>
X-\u202E: ${long}
`;
  const stamp = `${markup}; spf=pass (${markup}) smtp.mailfrom="${markup}"; dkim=fail header.d="${markup}"; dmarc=fail header.from=evil.example`;
  const receipt = { ip: '192.0.2.66', host: 'evil.example', mailFrom: 'x@evil.example', stamp };
  return { name: 'hostile', bytes: received(plain(from, more), receipt), zone: {} };
}

/** What people drop that is no mail. */
export const notMail: readonly Case[] = [
  { name: 'empty', bytes: new Uint8Array(), zone: null },
  { name: 'picture.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), zone: null },
  { name: 'page.html', bytes: bytesOf('<!doctype html><title>Sign in</title>'), zone: null },
  { name: 'data.json', bytes: bytesOf('{"subject": "hello"}'), zone: null },
  { name: 'prose.txt', bytes: bytesOf('Just some text\nand more of it.'), zone: null },
];

/** Every case that is mail. */
export async function cases(): Promise<readonly Case[]> {
  return await Promise.all([
    genuine(),
    bodyChanged(),
    spoof(),
    refusedByPolicy(),
    mailingList(),
    dnsFailing(),
    offline(),
    unauthenticated(),
    headersOnly(),
    rightToLeft(),
    hostile(),
  ]);
}
