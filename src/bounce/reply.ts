/**
 * A reply of a mail server, found in a text that somebody else wrote around it.
 *
 *   Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
 *
 * RFC 5321 §4.2, with the enhanced status code of RFC 3463 §2 in front of each text. The codes are what is
 * looked for, in whatever language or order the words are; of several the one that is introduced as a reply, or
 * has an enhanced code of its own class, is taken.
 */
import { lowerAscii } from '../syntax/syntax.ts';

/** In answer to what the server said it. */
export type Command = 'connect' | 'helo' | 'mail' | 'rcpt' | 'data';

export interface Reply {
  /** `550`; null where only an enhanced code was written. */
  readonly code: string | null;
  /** `5.7.26` */
  readonly status: string | null;
  /** Code and words on one line, without the codes of continuation lines. */
  readonly text: string;
  readonly command: Command | null;
}

/** Ours: a reply line has at most 512 octets (RFC 5321 §4.5.3.1.5), and few have twenty lines. */
const LONGEST = 8192;
const LONGEST_REPLY = 1500;

const CODE =
  /(?<![\w.@/%=+:[-])[45][0-7]\d(?![\w.@/%])|(?<=:)[45][0-7]\d(?=[ -])|(?<=\s:)[45][0-7]\d(?![\w.@/%])/g;

const ADJACENT = /^[\s:;'"#(<-]{1,4}(?:[45]\d\d[\s-]{1,3})?([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;

const INTRODUCED =
  /(?:(?:\b|_)(?:said|says|repl(?:y|ied)|respon(?:se|ded)|returned?|was|error|reason|status|code|smtp|diagnostic)|<<<|->|[\]>)])[\s:;'"#(]{1,4}$/i;

/** What ends a reply that stands within a sentence of the reporting server. */
const END = /\s\(in reply to\b|\s\(state \d+\)|\sGiving up on\b|\n/;

const STATUS = /(?<![\d.v\w])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** The reply in `text`, or null where there is none. Never throws; linear. */
export function readReply(text: string): Reply | null {
  const lines = text.slice(0, LONGEST).split(/\r?\n/);
  const transcript = readTranscript(lines);
  if (transcript) return transcript;
  const { flat, starts } = flatten(lines);
  const found = inner(flat, bestCode(flat, starts));
  const command = commandIn(flat);
  if (found === null) {
    const status = STATUS.exec(flat)?.[0];
    const paragraph = status && flat.split('\n').find((one) => one.includes(status));
    if (!status || !paragraph) return null;
    const text = paragraph.replace(/^[\s<>:"']+/, '').slice(0, LONGEST_REPLY);
    return { code: null, status, text, command };
  }
  const code = flat.slice(found, found + 3);
  return {
    ...replyOf(code, flat.slice(found, found + LONGEST_REPLY).split(END)[0] ?? ''),
    command,
  };
}

/** Code, enhanced code and words of a text that begins with a reply code. */
function replyOf(code: string, text: string): Omit<Reply, 'command'> {
  const adjacent = ADJACENT.exec(text.slice(3, 60));
  const near = adjacent?.[1] ?? sameClass(code, text) ?? null;
  const continued = new RegExp(
    `\\s${code}[- ](?:${near === null ? '' : `\\s?${near.replaceAll('.', '\\.')}\\b`})?`,
    'g',
  );
  const words = adjacent ? text.slice(3 + adjacent[0].length) : text.slice(3);
  const repeated = adjacent !== null || /^-/.test(words);
  const said = (repeated ? ` ${words}`.replace(continued, ' ') : words)
    .replace(/^[\s:;'"-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const codes = adjacent ? `${code} ${adjacent[1]}` : code;
  return { code, status: near, text: `${codes} ${said}`.trim() };
}

/** An enhanced code further on, where its class is the reply's: "the first digit … indicates whether". RFC 3463 §2 */
function sameClass(code: string, text: string): string | undefined {
  const found = STATUS.exec(text)?.[0];
  return found?.[0] === code[0] ? found : undefined;
}

/** Lines as one, paragraphs as lines; where each line began. */
function flatten(lines: readonly string[]): {
  readonly flat: string;
  readonly starts: ReadonlySet<number>;
} {
  let flat = '';
  const starts = new Set<number>();
  for (const line of lines) {
    const bare = line.replace(/^\s*(?:>>>.*)?/, '').trimEnd();
    if (bare === '') {
      flat += '\n';
      continue;
    }
    if (flat !== '' && !flat.endsWith('\n')) flat += ' ';
    starts.add(flat.length);
    flat += bare;
  }
  return { flat, starts };
}

/** Where the best code stands; null where none stands as a reply. */
function bestCode(flat: string, starts: ReadonlySet<number>): number | null {
  let best: number | null = null;
  let most = 1;
  for (const { index } of flat.matchAll(CODE)) {
    const status = ADJACENT.exec(flat.slice(index + 3, index + 60))?.[1];
    const score =
      (status === undefined ? 0 : status[0] === flat[index] ? 4 : 3) +
      (INTRODUCED.test(flat.slice(Math.max(0, index - 24), index)) ? 3 : 0) +
      (starts.has(index) ? 2 : 0);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}

/** "Remote server returned an error -> 550 5.7.26 …": what another server said is the reason. */
function inner(flat: string, at: number | null): number | null {
  if (at === null) return null;
  const rest = flat.slice(at + 3, at + LONGEST_REPLY);
  const found = [...rest.matchAll(/(?:->\s{0,3}|smtp;\s{0,3})(?=[45][0-7]\d[ -])/gi)].at(-1);
  return found ? at + 3 + found.index + found[0].length : at;
}

/** The lines "<<<" of a session, as sendmail prints it: the first refusal, with its continuation lines. */
function readTranscript(lines: readonly string[]): Reply | null {
  let command: Command | null = null;
  let said: string[] = [];
  for (const line of lines) {
    const [, mark, text = ''] = /^\s{0,8}(<<<|>>>)\s?(.*)$/.exec(line) ?? [];
    const code = /^[45]\d\d(?=[ -])/.exec(text)?.[0];
    if (mark === '<<<' && code && (said.length === 0 || said[0]?.startsWith(code))) said.push(text);
    else if (said.length > 0) break;
    else if (mark === '>>>') command = commandNamed(text) ?? command;
    else if (/while talking to/i.test(line)) said = [];
  }
  const code = said[0]?.slice(0, 3);
  return code === undefined ? null : { ...replyOf(code, said.join(' ')), command };
}

const COMMAND =
  /(?:in reply to (?:end of )?|after (?:end of |pipelined |sending )?|\[|>>> )(mail[ _]from|rcpt[ _]to|data\b|message body|ehlo|helo|lhlo|initial connection|connect)/i;

function commandIn(text: string): Command | null {
  if (/does not like recipient/i.test(text)) return 'rcpt'; // qmail-remote
  if (/failed after I sent the message/i.test(text)) return 'data';
  const named = COMMAND.exec(text)?.[1];
  return named === undefined ? null : commandNamed(named);
}

function commandNamed(text: string): Command | null {
  const name = lowerAscii(text);
  if (name.startsWith('mail')) return 'mail';
  if (name.startsWith('rcpt')) return 'rcpt';
  if (/^(?:data|message|bdat)/.test(name)) return 'data';
  if (/^(?:ehlo|helo|lhlo)/.test(name)) return 'helo';
  return /connect/.test(name) ? 'connect' : null;
}
