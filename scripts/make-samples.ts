/**
 * Makes samples/: messages that show what Whence tells apart, each signed for real, and the DNS
 * zone that they are checked with. The keys are made here and thrown away; the rest is the same
 * each time. Run: node scripts/make-samples.ts
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import ipaddr from 'ipaddr.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { reverseName } from '../src/checks/reverse-names.ts';
import type { Zone, ZoneEntry } from '../src/dns/dns.ts';
import { mailHosts, messages, records, type SampleMessage, servers } from './samples/messages.ts';

const SELECTOR = 'sample';
const SIGNED_FIELDS = 'From:To:Reply-To:Subject:Date:Message-ID:MIME-Version:Content-Type';

const folder = new URL('../samples/', import.meta.url);
const signers = new Set(
  messages.flatMap(({ signedBy, list }) => [signedBy, ...(list ? [list.signedBy] : [])]),
);
const keys = new Map(
  [...signers].map((domain) => [domain, generateKeyPairSync('rsa', { modulusLength: 2048 })]),
);

mkdirSync(folder, { recursive: true });
for (const message of messages) {
  writeFileSync(new URL(`${message.name}.eml`, folder), await compose(message), 'latin1');
}
writeFileSync(new URL('zone.json', folder), `${JSON.stringify(zone(), null, 2)}\n`);

/** The message as the mailbox holds it. */
async function compose(message: SampleMessage): Promise<string> {
  const { authored, signedBy, list, received, appended = '', stored = (body) => body } = message;
  const signedAt = new Date(/^Date: (.*)$/m.exec(authored)?.[1] ?? '');
  let text = await sign(crlf(authored), signedBy, signedAt);
  if (list) {
    const passedOn = crlf(list.fields) + text + crlf(list.footer);
    text = await sign(passedOn, list.signedBy, signedAt);
  }
  const bodyStart = text.indexOf('\r\n\r\n') + 2;
  const head = crlf(received) + text.slice(0, bodyStart) + crlf(appended);
  return head + stored(text.slice(bodyStart));
}

async function sign(text: string, signingDomain: string, signTime: Date): Promise<string> {
  const privateKey = keyOf(signingDomain).privateKey.export({ type: 'pkcs8', format: 'pem' });
  const signature = { signingDomain, selector: SELECTOR, privateKey };
  const { signatures, errors } = await dkimSign(text, {
    ...signature, // wanted by the library's types; its code reads the list
    signatureData: [signature],
    canonicalization: 'relaxed/relaxed',
    signTime,
    headerList: SIGNED_FIELDS,
  });
  if (errors.length > 0) throw new Error(`not signed: ${JSON.stringify(errors)}`);
  return signatures + text;
}

function keyOf(domain: string) {
  const key = keys.get(domain);
  if (!key) throw new Error(`no key for ${domain}`);
  return key;
}

/** The DNS that the samples were sent under, in the form of `--zone`. */
function zone(): Zone {
  const published = [...signers].map((domain): readonly [name: string, text: string] => {
    const key = keyOf(domain).publicKey.export({ type: 'spki', format: 'der' });
    return [`${SELECTOR}._domainkey.${domain}`, `v=DKIM1; k=rsa; p=${key.toString('base64')}`];
  });
  const texts = [...Object.entries(records), ...published];
  const all: readonly (readonly [name: string, entry: ZoneEntry])[] = [
    ...texts.map(([name, text]) => [name, { TXT: [chunks(text)] }] as const),
    ...Object.entries(mailHosts).map(
      ([domain, exchange]) => [domain, { MX: [{ exchange, priority: 10 }] }] as const,
    ),
    ...Object.entries(servers).map(([name, address]) => [name, { A: [address] }] as const),
    ...Object.entries(servers).map(
      ([name, address]) => [reverseName(ipaddr.parse(address)), { PTR: [name] }] as const,
    ),
  ];
  const entries = new Map<string, ZoneEntry>();
  for (const [name, entry] of all) entries.set(name, { ...entries.get(name), ...entry });
  return Object.fromEntries(entries);
}

/** A TXT record holds strings of at most 255 octets. RFC 1035 §3.3 */
function chunks(text: string): string[] {
  return text.match(/.{1,255}/g) ?? [];
}

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
