/** A message -> the same with its people, subject and text replaced. Pure: nothing is asked, nothing is random. */
import { hasPublicSuffix, isLocalName } from '../domain/domain.ts';
import { bodyOf, type Message, readMessage } from '../message/message.ts';
import type { Report } from '../report.ts';
import { bytesOf, decodeEncodedWords, latin1, utf8 } from '../syntax/syntax.ts';
import { redactEntity, redactReport } from './body.ts';
import type { FieldContext } from './fields.ts';
import { FOR_EXAMPLES } from './machine-text.ts';
import { peopleOf } from './person-text.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { isProtocolWord } from './vocabulary.ts';

export interface RedactedMessage {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * `report` is that of the message as it is; `protectedNames` are those that it was made with. Everybody
 * whom `who` has met already keeps the pseudonym.
 */
export function redactMessage(
  bytes: Uint8Array,
  report: Report,
  protectedNames: readonly string[],
  who: Pseudonyms,
): RedactedMessage {
  const message = readMessage(bytes);
  const { kind, refused } = report.source;
  learn(message, report, who);
  const context: FieldContext = {
    who,
    author: imitatedName(report, protectedNames, who),
    reports: reportsIn(report),
    boundaries: new Map(),
  };
  if (kind === 'smtp-reply' || refused) {
    return { bytes: bytesOf(redactReport(latin1(bytes), context)) };
  }
  return { bytes: bytesOf(redactEntity(message, context)) };
}

/** A report, and what it returns, as long as that is one as well. */
function reportsIn({ source, bounce }: Report): number {
  if (source.kind === 'message') return 0;
  return 1 + (bounce?.returned ? reportsIn(bounce.returned) : 0);
}

/** Names of people, wherever they stand; what is no person's, and would look like one. */
const NAMED =
  /^(?:resent-)?(?:from|to|cc|bcc|sender|reply-to)$|^(?:subject|return-path|delivered-to)$/;

/** Headers within, as far as they are looked through: ours. */
const WITHIN = 1 << 20;

function learn(message: Message, report: Report, who: Pseudonyms): void {
  for (const { domain, selector } of report.checks.dkim) keepAll([domain, selector], who);
  for (const { sealer, selector } of report.checks.arc.sets) keepAll([sealer, selector], who);
  const { receiver, others, arc } = report.claims;
  keepAll([receiver.authservId, ...others.map(({ authservId }) => authservId)], who);
  keepAll(
    arc.map(({ authservId }) => authservId),
    who,
  );
  const { helo } = report.envelope;
  if (helo?.includes('.') && !isLocalName(helo)) who.keep(helo);
  const { address } = report.from;
  if (address) who.numberOf(...halves(address));
  for (const field of message.fields) {
    // The subject of a report is the program's own.
    const isOwn = field.key === 'subject' && report.source.kind !== 'message';
    if (!NAMED.test(field.key) || isOwn) continue;
    const text = bodyOf(message, field);
    const said = field.key === 'subject' ? [decodeEncodedWords(text)] : peopleOf(text);
    for (const one of said) who.hide(one);
  }
  if (report.source.kind !== 'message') learnOfText(message, report, who);
}

/** Of a report: who is named in its text, and in the header of the message that it returns, which is text here. */
function learnOfText(message: Message, { source }: Report, who: Pseudonyms): void {
  const { bytes, body } = message;
  const from = source.kind === 'smtp-reply' ? 0 : body.start;
  const text = latin1(bytes.subarray(from, Math.min(bytes.length, from + WITHIN)));
  for (const [, localPart = ''] of text.matchAll(
    /([\w.!#$%&'*+/=?^`{|}~\x80-\xff-]{1,64})@(?=[\w-])/g,
  )) {
    if (!isProtocolWord(localPart)) who.hide(localPart);
  }
  for (const [, name = '', said = ''] of text.matchAll(
    /^(from|to|cc|subject|reply-to|sender): *([^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,20})/gim,
  )) {
    const isSubject = name.toLowerCase() === 'subject';
    for (const one of isSubject ? [decodeEncodedWords(said)] : peopleOf(said)) who.hide(one);
  }
}

function keepAll(words: readonly (string | null)[], who: Pseudonyms): void {
  for (const word of words) if (word !== null && !word.includes('@')) who.keep(word);
}

const halves = (address: string): readonly [string, string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, Math.max(0, at)), address.slice(at + 1)];
};

/** Whose name the sender's looks like: without it nobody would see why it misleads. */
function imitatedName(
  report: Report,
  protectedNames: readonly string[],
  who: Pseudonyms,
): string | null {
  const found = report.findings.find(({ code }) => code === 'name-imitates');
  const name = found?.facts.name;
  if (typeof name !== 'string') return null;
  const shown = protectedNames.includes(name) ? redactProtected(name, who) : name;
  if (found?.facts.place === 'name') return shown;
  const { address } = report.from;
  if (address) who.call(...halves(address), shown.replace(/[^A-Za-z0-9]+/g, '-'));
  return null;
}

/** A domain stays; a name becomes that of somebody. */
export function redactProtected(name: string, who: Pseudonyms): string {
  return /^[^\s@]+\.[^\s@.]+$/.test(utf8(name)) && isDomainName(name)
    ? name
    : `Person-${who.numberOfName(name)}`;
}

const isDomainName = (name: string) => hasPublicSuffix(name) || FOR_EXAMPLES.test(name);
