/**
 * How the client came: protocol and TLS. RFC 5321 §4.4 has the protocol alone; the rest stands in
 * comments, each server's its own:
 *
 *   Postfix            (using TLSv1.3 with cipher CIPHER (256/256 bits))
 *   Sendmail, Gmail    (version=TLSv1.3 cipher=CIPHER bits=256 verify=NOT)
 *   Exchange           (version=TLS1_3, cipher=CIPHER), (TLS)
 *   Exim, OpenSMTPD    (TLS1.2:CIPHER:256), (TLS1.3) tls CIPHER
 *   Courier            (TLS: TLSv1.3,256bits,CIPHER)
 *   qmail, Symantec    with (CIPHER encrypted) SMTP, with CIPHER encrypted SMTP
 *   Cisco              with ESMTP/TLS/CIPHER
 */
import { lowerAscii } from '../../syntax/syntax.ts';
import { type Clauses, type Item, wordsOf } from './clauses.ts';

export interface Session {
  /** The protocol: `ESMTPS`, `Microsoft SMTP Server`, `HTTP`. */
  readonly with: string | null;
  /** Whether the connection was encrypted, by protocol or comment; null: not said. */
  readonly tls: boolean | null;
  /** "TLSv1.3". */
  readonly tlsVersion: string | null;
  /** As written; the names of OpenSSL and of IANA stand side by side in one path. */
  readonly cipher: string | null;
}

/** Reads how the client came. */
export function readSession({ clauses, told }: Clauses): Session {
  const protocols = clauses.filter(({ name }) => name === 'with').map(({ items }) => items);
  const [protocol = null, inside = null] = protocolIn(protocols[0] ?? []);
  const registered = wordsOf(clauses.find(({ name }) => name === 'tls')?.items ?? []).join(' ');
  const texts = [...told.map(({ text }) => text), registered && `tls ${registered}`];
  const secured = texts.filter((text) => TLS_TOLD.test(text));
  const secret = inside !== null || secured.length > 0 || protocols.some(isStartTls);
  return {
    with: protocol,
    tls: secret || isEncrypted(protocol),
    tlsVersion: firstOf(secured.map(versionIn)),
    cipher: inside ?? firstOf(secured.map(cipherIn)),
  };
}

const firstOf = (found: readonly (string | null)[]) => found.find((one) => one !== null) ?? null;

/** The protocol, and the cipher where it stands in the same words. */
function protocolIn(items: readonly Item[]): readonly (string | null)[] {
  const text = protocolWords(items).join(' ');
  const [, cipher, encrypted] = /^(\S+) encrypted (\S+)$/.exec(text) ?? [];
  if (cipher) return [encrypted ?? null, cipher];
  const [, bare, suite] = /^(\w+)\/TLS\/(\S+)$/.exec(text) ?? [];
  return bare ? [bare, suite ?? null] : [text || null];
}

/** The words that a protocol is named by: up to the first comment or option. */
export function protocolWords(items: readonly Item[]): readonly string[] {
  const named = items.slice(Math.max(items.findIndex(isWord), 0));
  const end = named.findIndex((item) => !isWord(item) || OPTION.test(item.text));
  return wordsOf(named.slice(0, end < 0 ? undefined : end));
}

const isWord = ({ kind }: Item) => kind === 'word';

// Haraka: "with ESMTPSA id 1 envelope-from <address>"; OpenSMTPD: "auth=yes user=login".
const OPTION = /^envelope-|=/;

// IANA's mail transmission types: an S after ESMTP or LMTP is TLS. RFC 3848, RFC 6531 §4.3
const SECURED = /^(?:utf8)?(?:e?smtp|lmtp)sa?$|^(?:https|imaps|pop3s)$/;
const PLAIN = /^(?:utf8)?(?:e?smtp|lmtp)a?$|^(?:http|imap|pop3|asmtp)$|^microsoft smtp/;

/** Protocols that no list knows say nothing: "mapi", "local", "HTTPREST". */
function isEncrypted(protocol: string | null): boolean | null {
  const name = lowerAscii(protocol ?? '');
  if (SECURED.test(name)) return true;
  return PLAIN.test(name) ? false : null;
}

const isStartTls = (items: readonly Item[]) =>
  wordsOf(items).some((word) => lowerAscii(word) === 'starttls');

// Anchored: an envelope-from or a login that says "TLSv1.3" is the client's.
const TLS_TOLD =
  /^(?:using |auth: [^,]*,\s*)?(?:(?:version=)?(?:tls|ssl)(?:$|[ :,_./\\-]|v?\d)|cipher[ =]|google transport security)|^[\w-]+ encrypted$/i;

// "TLSv1.3", "TLS1_3", "TLS-1.0" (GnuTLS), "Tls12" (.NET). Not "TLSv1/SSLv3": that is the version of
// the cipher, as OpenSSL 1.0 named it.
const VERSION = /(?<!\/)\b(tls|ssl)v?[ _-]?(\d)(?:[._]?(\d))?(?![\d/._])/i;

function versionIn(text: string): string | null {
  const [found, kind = '', major = '', minor] = VERSION.exec(text.replace(SUITE, '')) ?? [];
  if (found === undefined) return null;
  const name = lowerAscii(kind) === 'ssl' ? 'SSL' : 'TLS';
  return `${name}v${major}${minor === undefined ? '' : `.${minor}`}`;
}

// Stalwart's name of a cipher: "TLS13_AES_256_GCM_SHA384".
const SUITE = /\bTLS\d*_[A-Z]\w+/g;

const CIPHERS = [
  /\bcipher[= ]([\w-]+)/i,
  /^([\w-]+) encrypted$/i,
  /\b(?:tls|ssl): ?[^,]{0,20},\d{1,4} ?bits?,([\w-]+)/i,
  /^(?:tls|ssl)[v-]?[\d._]+:([\w-]+)/i,
  /^tls ([A-Za-z0-9]+[_-][\w-]+)/, // RFC 8314 §4.3
];

function cipherIn(text: string): string | null {
  return firstOf(CIPHERS.map((pattern) => pattern.exec(text)?.[1] ?? null));
}
