/**
 * What servers wrote to a person before there were delivery status notifications, and write beside them:
 * Postfix and qmail ("<address>: host … said"), Exim and Gmail (an address on a line of its own), Yahoo,
 * sendmail ("(reason: …)") and their kin. A recipient is a line; what follows, up to the next, is about it.
 */
import { lowerAscii } from '../syntax/syntax.ts';
import { type Reply, readReply } from './reply.ts';

export interface PlainRecipient {
  readonly address: string;
  readonly reply: Reply | null;
  /** All that is said about it, on one line. */
  readonly words: string;
  /** The host that the text names as the one that refused. */
  readonly host: string | null;
}

/** Ours: after so many the rest is more of the same. */
const MOST = 100;

const ADDRESS = `[^\\s<>()",;:|]{1,64}@[^\\s<>()",;:|]{1,255}`;

const RECIPIENT = new RegExp(
  [
    `^\\s{0,40}<(${ADDRESS})>\\s{0,4}(?:\\([^)]{0,300}\\))?\\s{0,4}(?::|$|\\.\\.\\.)`, // Postfix, qmail, sendmail
    `^\\s{0,40}(${ADDRESS})\\s{0,4}(?::\\s{0,4})?$`, // Exim, Gmail
    `^\\s{0,40}["']?(${ADDRESS})["']?\\s{0,4}:(?:\\s{0,4}\\S|\\s{0,4}$)`, // GMX
    `^\\s{0,40}(${ADDRESS})[ ,]{1,4}(?=.{0,200}\\b(?:invalid|unknown|not|error|failed|rejected|full|disabled))`, // Zoho
    `^\\s{0,40}(?:recipient(?: address)?|failed recipient|user|address|to|rcpt to)\\s{0,4}[:=]\\s{0,4}<?(${ADDRESS})>?`,
  ].join('|'),
  'i',
);

/** "Your message to <address> was undeliverable", and so on. */
const IN_SENTENCE = new RegExp(
  `\\b(?:to|for|recipient|address|deliver(?:ing)?|reach)\\b[^\\n@<]{0,60}?[\\s<:"'](${ADDRESS})`,
  'i',
);

/** Whom to turn to is no recipient. */
const HELP = /contact|assist|help|question|please|report/i;

/** Recipients of a report, in order, with what is said about each. `not`: who the report was sent to. */
export function readPlainRecipients(
  text: string,
  not: ReadonlySet<string>,
): readonly PlainRecipient[] {
  const lines = text.split(/\r?\n/);
  const found: { readonly address: string; readonly line: number }[] = [];
  for (const [line, written] of lines.entries()) {
    if (found.length >= MOST) break;
    const match = written.length > 600 ? null : RECIPIENT.exec(written);
    const address = match?.slice(1).find((group) => group !== undefined);
    if (address !== undefined && !not.has(lowerAscii(address)))
      found.push({ address: bare(address), line });
  }
  const sentence = found.length === 0 ? IN_SENTENCE.exec(text.slice(0, 8192)) : null;
  const named = sentence?.[1];
  if (named !== undefined && !not.has(lowerAscii(named)) && !HELP.test(sentence?.[0] ?? '')) {
    found.push({ address: bare(named), line: 0 });
  }
  const recipients = found.map(({ address, line }, i) => {
    const block = lines
      .slice(line, found[i + 1]?.line)
      .join('\n')
      .replace(address, '');
    return { address, reply: readReply(block), words: wordsOf(block), host: refusingHost(block) };
  });
  return [
    ...new Map(recipients.reverse().map((one) => [lowerAscii(one.address), one])).values(),
  ].reverse();
}

/** Ours: so much is quoted. */
const LONGEST_WORDS = 400;

function wordsOf(block: string): string {
  return block
    .slice(0, 4 * LONGEST_WORDS)
    .replace(/^[\s<>:.()]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_WORDS);
}

const bare = (address: string) => address.replace(/[.'*]+$/, '');

const HOST = /([A-Za-z0-9][\w.-]{0,250}[A-Za-z0-9]|\[[0-9A-Fa-f.:]+\])/.source;

const REFUSING = new RegExp(
  [
    `>:? ${HOST} \\[[0-9A-Fa-f.:]+\\]:`, // Courier
    `\\bhost:\\s+${HOST}`, // GMX
    `\\bhost\\s+${HOST}\\s{0,4}(?:\\[|\\(|said)`, // Postfix, Exim
    `while talking to\\s+${HOST}`, // sendmail
    `\\bby (?:the server )?(?:for the recipient domain \\S{1,255} by )?${HOST}\\.?\\s{0,4}\\[`, // Gmail
    `Giving up on\\s+${HOST}`, // qmail
    `Remote (?:system|server|host)\\s{0,4}[:;]\\s{0,4}(?:dns;\\s{0,4})?${HOST}`,
    `connected to\\s+${HOST}\\s+but`, // qmail
  ].join('|'),
  'i',
);

/** The host that a text says refused; null where it names none. */
export function refusingHost(text: string): string | null {
  const flat = text.slice(0, 8192).replace(/\s+/g, ' ');
  const host = REFUSING.exec(flat)
    ?.slice(1)
    .find((group) => group !== undefined);
  return host === undefined ? null : host.replace(/^\[|\]$|\.$/g, '');
}
