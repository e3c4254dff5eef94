/**
 * Signs a message, line by line after RFC 6376 and by node:crypto alone: of another hand than what
 * verifies, and with tags (z=, l=, a name in h= twice) that signers seldom write.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');

const keyData = (key: typeof rsa.publicKey, from: number) =>
  key.export({ type: 'spki', format: 'der' }).subarray(from).toString('base64');

/** What is published at the selectors `rsa` and `ed25519`. */
export const signerKeys = {
  rsa: { TXT: [[`v=DKIM1; k=rsa; p=${keyData(rsa.publicKey, 0)}`]] },
  ed25519: { TXT: [[`v=DKIM1; k=ed25519; p=${keyData(ed25519.publicKey, 12)}`]] }, // RFC 8463 §3.1: the point alone
} as const;

export interface SignatureChoice {
  readonly domain: string;
  readonly key: keyof typeof signerKeys;
  readonly header: 'simple' | 'relaxed';
  readonly body: 'simple' | 'relaxed';
  /** Names of h=. */
  readonly names: readonly string[];
  /** l= is the length of the body as it is. */
  readonly length: boolean;
  readonly copies: boolean;
}

/** The message, one unit per byte and lines in CRLF, with its signature on top. */
export function signedBy(message: string, choice: SignatureChoice): string {
  const split = message.indexOf('\r\n\r\n');
  const fields =
    message.slice(0, split + 2).match(/[^\r\n][^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*/g) ?? [];
  const body = canonicalBody(message.slice(split + 4), choice.body);
  const hash = createHash('sha256').update(body, 'latin1').digest('base64');
  const tags = [
    `v=1; a=${choice.key}-sha256; c=${choice.header}/${choice.body}`,
    `d=${choice.domain}; s=${choice.key}`,
    `h=${choice.names.join(':')}`,
    ...(choice.length ? [`l=${body.length}`] : []),
    ...(choice.copies ? [`z=${fields.map(copy).join('|\r\n ')}`] : []),
    `bh=${hash}`,
    'b=',
  ];
  const own = `DKIM-Signature: ${tags.join(';\r\n ')}`;
  const left = [...fields];
  const signed = choice.names.map((name) => {
    const at = left.findLastIndex((field) => nameOf(field) === name);
    return at < 0 ? '' : canonicalField(left.splice(at, 1)[0] ?? '', choice.header);
  });
  const input = Buffer.from(
    signed.join('') + canonicalField(`${own}\r\n`, choice.header).slice(0, -2),
    'latin1',
  );
  const signature =
    choice.key === 'rsa'
      ? sign('sha256', input, rsa.privateKey)
      : sign(null, createHash('sha256').update(input).digest(), ed25519.privateKey);
  return `${own}${signature.toString('base64')}\r\n${message}`;
}

const nameOf = (field: string) => field.slice(0, field.indexOf(':')).toLowerCase();

/** §2.11: what is no dkim-safe-char is encoded, and so is "|". */
function copy(field: string): string {
  const safe = (text: string) =>
    text.replace(
      /[^!-:<>-{}~]/g,
      (unit) => `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
  const colon = field.indexOf(':');
  return `${safe(field.slice(0, colon))}:${safe(field.slice(colon + 1).replace(/\r\n$/, ''))}`;
}

/** §3.4.1, §3.4.2 */
function canonicalField(field: string, how: 'simple' | 'relaxed'): string {
  if (how === 'simple') return field;
  const colon = field.indexOf(':');
  const body = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${field.slice(0, colon).trim().toLowerCase()}:${body}\r\n`;
}

/** §3.4.3, §3.4.4 */
function canonicalBody(body: string, how: 'simple' | 'relaxed'): string {
  const spaced =
    how === 'simple' ? body : body.replace(/[ \t]+(?=\r\n|$)/g, '').replace(/[ \t]+/g, ' ');
  const text = spaced.replace(/(?:\r\n)+$/, '');
  return text === '' && how === 'relaxed' ? '' : `${text}\r\n`;
}
