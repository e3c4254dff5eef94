/**
 * Messages for the tests: written line by line, signed here, received by a made-up server, and
 * answered from a zone. What a test asserts then went the whole way, and no evidence is made by hand.
 */
import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { type ExamineOptions, examine } from '../../src/analyse.ts';
import { DnsError, type DnsErrorCode, type RecordType, type Resolve } from '../../src/dns/dns.ts';
import type { Report } from '../../src/report.ts';

/** name -> type -> answers, or the code of an error; a name that is not here is ENOTFOUND. */
export type Zone = Readonly<
  Record<string, Readonly<Partial<Record<RecordType, readonly unknown[]>>> | DnsErrorCode>
>;

/** "Today", and the time of receipt of every message made here. */
export const NOW = new Date('2026-11-20T09:00:00Z');
export const RECEIVED = 'Fri, 20 Nov 2026 08:59:31 +0000';

const SIGNED_AT = new Date('2026-11-20T08:59:00Z');

/** One key pair for all: RSA takes long to make, and whose key it is the zone says. */
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const { privateKey } = keys;
export const keyRecord = [[`v=DKIM1; k=rsa; p=${keys.publicKey.toString('base64')}`]];

/** Lines to CRLF, as mail has them. */
export const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** Text as the UTF-8 bytes of a message, lines ending in CRLF. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(crlf(text));

export interface Signing {
  readonly signTime?: Date;
  readonly expires?: Date;
  readonly canonicalization?: string;
  readonly algorithm?: string;
  /** Default `s1`. */
  readonly selector?: string;
  /** l= */
  readonly maxBodyLength?: number;
  /** i= */
  readonly identity?: string;
  /** PEM; default the one that `keyRecord` is of. */
  readonly privateKey?: string;
}

/** The text with a DKIM signature of `domain` on top. */
export async function signed(text: string, domain: string, how: Signing = {}): Promise<string> {
  const { selector = 's1', maxBodyLength, identity, ...more } = how;
  const message = crlf(text);
  const signature = {
    signingDomain: domain,
    selector,
    privateKey: how.privateKey ?? keys.privateKey,
    ...(maxBodyLength !== undefined && { maxBodyLength }),
    ...(identity !== undefined && { identity }),
  };
  const { signatures, errors } = await dkimSign(Buffer.from(message), {
    canonicalization: 'relaxed/relaxed',
    signTime: SIGNED_AT,
    ...more,
    ...signature, // wanted by the library's types; its code reads the list
    signatureData: [signature],
  });
  if (errors.length > 0 || !signatures)
    throw new Error(`could not sign: ${JSON.stringify(errors)}`);
  return `${signatures}${message}`;
}

/** DNS of a domain that gets mail, sends from `ip`, signs with `s1` and asks for `policy`. */
export function published(domain: string, ip: string | null, policy: string | null): Zone {
  const spf = ip ? `v=spf1 ip${ip.includes(':') ? '6' : '4'}:${ip} -all` : null;
  return {
    [domain]: {
      MX: [{ exchange: `mx.${domain}`, priority: 10 }],
      ...(spf ? { TXT: [[spf]] } : {}),
    },
    [`s1._domainkey.${domain}`]: { TXT: keyRecord },
    ...(policy ? { [`_dmarc.${domain}`]: { TXT: [[`v=DMARC1; p=${policy}`]] } } : {}),
  };
}

/** Answers from a zone; `slow` names are never answered. */
export function zoneResolver(zone: Zone, slow: readonly string[] = []): Resolve {
  return (name, type) => {
    if (slow.includes(name)) return new Promise(() => {});
    const details = { server: 'dns.example.net', dnssec: null, ttl: 300, cached: false };
    const found = Object.hasOwn(zone, name) ? zone[name] : undefined;
    if (typeof found === 'string') return Promise.reject(new DnsError(found, name, details));
    const answers = found?.[type];
    if (answers === undefined) {
      return Promise.reject(new DnsError(found ? 'ENODATA' : 'ENOTFOUND', name, details));
    }
    return Promise.resolve(Object.assign([...answers], { details }));
  };
}

/** What an author writes. `more` are header lines, each with its line end. */
export function letter(from: string, more = '', body = 'Dear Alex,\n\nall is well.\n'): string {
  return `From: ${from}
To: Alex <alex@example.org>
Subject: Hello
Date: Fri, 20 Nov 2026 08:58:58 +0000
Message-ID: <1@example.com>
${more}
${body}`;
}

export interface Receipt {
  /** Of the client; null: the server wrote no address. */
  readonly ip: string | null;
  readonly helo?: string;
  readonly by?: string;
  /** Null: no Return-Path. */
  readonly mailFrom?: string | null;
  /** Header lines above Received, and directly below it. */
  readonly above?: string;
  readonly below?: string;
}

/** The message as a receiver stores it: its own fields on top. */
export function received(
  text: string,
  { ip, helo = 'mail.example', by = 'mx.example.org', mailFrom = null, ...lines }: Receipt,
): string {
  const returnPath = mailFrom === null ? '' : `Return-Path: <${mailFrom}>\n`;
  const client = ip === null ? helo : `${helo} (${helo} [${ip}])`;
  return `${returnPath}${lines.above ?? ''}Received: from ${client}
	by ${by} (Postfix) with ESMTPS id 4711
	for <alex@example.org>; ${RECEIVED}
${lines.below ?? ''}${text}`;
}

/** The report of a message over a zone; `zone: null` is without DNS. */
export async function report(
  text: string | Uint8Array,
  zone: Zone | null,
  options: ExamineOptions = {},
): Promise<Report> {
  return await examine(typeof text === 'string' ? bytesOf(text) : text, {
    now: NOW,
    ...(zone ? { resolver: zoneResolver(zone) } : {}),
    ...options,
  });
}
