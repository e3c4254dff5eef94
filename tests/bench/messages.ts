/**
 * Messages for the benchmark, signed with keys that it makes, and the zone they verify by: so that it
 * runs anywhere, and what is measured is the work of signatures that hold.
 */
import { sealMessage } from 'mailauth/lib/arc/index.js';
import {
  crlf,
  letter,
  privateKey,
  published,
  received,
  signed,
  type Zone,
} from '../support/messages.ts';

const IP = '192.0.2.1';
const HELO = 'mail.example.com';
const SENDER = 'ann@example.com';

/** What the caller knows of the transaction. */
export const ENVELOPE = { ip: IP, helo: HELO, mailFrom: SENDER };

const INCLUDES = ['a', 'b', 'c', 'd'].map((name) => `${name}.spf.example`);

const spf = (terms: string) => ({ TXT: [[`v=spf1 ${terms}`]] });

export const ZONE: Zone = {
  ...published('example.com', null, 'reject'),
  'example.com': {
    ...spf(`${INCLUDES.map((name) => `include:${name}`).join(' ')} -all`),
    MX: [{ exchange: HELO, priority: 10 }],
    A: [IP],
  },
  // The last of them holds the address.
  ...Object.fromEntries(
    INCLUDES.map((name, i) => [name, spf(`ip4:${i === 3 ? IP : `198.51.100.${i}`} -all`)]),
  ),
  [HELO]: { ...spf('a -all'), A: [IP] },
  '1.2.0.192.in-addr.arpa': { PTR: [HELO] },
  ...published('service.example', null, null),
  ...published('relay.example', null, null),
};

const STEPS = ['example.com', 'one.example', 'two.example', 'three.example'];
const LAST = 'host.example';

/** In place of what the zone has: each record includes the next, and the last names a host. */
export const CHAIN: Zone = {
  ...Object.fromEntries(
    STEPS.map((name, i) => {
      const next = STEPS[i + 1];
      return [name, spf(next ? `include:${next} -all` : `a:${LAST} -all`)];
    }),
  ),
  [LAST]: { A: [IP] },
};
export const CHAIN_LENGTH = STEPS.length + 1;

const TEXT = 'All is well, and the minutes of the last meeting are on the usual drive.\n';
const BASE64 = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0\n';

const filled = (bytes: number, line: string) => line.repeat(Math.ceil(bytes / line.length));

/** A letter with a body of about so many bytes, as its author signs it and its receiver stores it. */
export async function genuine(bytes: number, line = TEXT): Promise<Uint8Array<ArrayBuffer>> {
  return stored(await signed(letter(SENDER, '', filled(bytes, line)), 'example.com'));
}

export const withAttachment = (bytes: number) => genuine(bytes, BASE64);

/** The same with a second signature, of the service that sent it, and sealed by a relay. */
export async function sealed(bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const once = await signed(letter(SENDER, '', filled(bytes, TEXT)), 'example.com');
  const twice = await signed(once, 'service.example');
  const set = await sealMessage(Buffer.from(twice, 'latin1'), {
    signingDomain: 'relay.example',
    selector: 's1',
    privateKey,
    authResults: `mx.relay.example; dkim=pass header.d=example.com; spf=pass smtp.mailfrom=${SENDER}`,
    cv: 'none',
  });
  return stored(`${set}${twice}`);
}

/** Bytes of the message as its receiver stores it. */
function stored(sent: string): Uint8Array<ArrayBuffer> {
  const text = received(sent, { ip: IP, helo: HELO, mailFrom: SENDER, below: STAMP });
  return new Uint8Array(Buffer.from(crlf(text), 'latin1'));
}

const STAMP = `\
Authentication-Results: mx.example.org;
	spf=pass smtp.mailfrom=${SENDER};
	dkim=pass header.d=example.com header.s=s1;
	dmarc=pass header.from=example.com
`;

/** What mailboxes hold: short letters, one that was passed on, and attachments. */
export async function mailbox(): Promise<
  readonly { readonly what: string; readonly bytes: Uint8Array<ArrayBuffer> }[]
> {
  return [
    { what: 'a letter of 2 KB', bytes: await genuine(1_000) },
    { what: 'a letter of 9 KB', bytes: await genuine(8_000) },
    { what: 'two signatures and an ARC set', bytes: await sealed(4_000) },
    { what: 'an attachment of 60 KB', bytes: await withAttachment(60_000) },
    { what: 'an attachment of 400 KB', bytes: await withAttachment(400_000) },
  ];
}
